import { shown } from '../markdown-text.js';
import { declaration, type Template } from './template.js';

export const atlassian: Template = {
  id: 'atlassian',
  name: 'Atlassian',
  description: 'From lead-up to recovery, five whys, backlog and recurrence, corrective actions',
  yaml: null,
  markdown: ({ title, date, facilitator }) => `${declaration}

# ${shown(title)}

- **Date**: ${shown(date)}
- **Facilitator**: ${facilitator === null ? '' : shown(facilitator)}

## Incident summary

<!-- What happened, when, to whom, and how it ended, in one paragraph. -->

## Leadup

<!-- What came before: changes, events, decisions, as they made sense then. -->

## Fault

<!-- What did not work as it was meant to. -->

## Impact

<!-- What customers and colleagues saw of it. -->

## Detection

<!-- How and when people learned of it. -->

## Response

<!-- Who came, when, and what they tried. -->

## Recovery

<!-- How service came back, and how people knew. -->

## Timeline

<!-- Times with their zone. -->

## Five whys

<!-- Follow more than one branch. -->

## Blameless root cause

<!-- What would have to be different for a whole class of incidents not to unfold like this. -->

## Backlog check

<!-- Was there work in the backlog that speaks of this, and what was known when it was put off? -->

## Recurrence

<!-- Earlier incidents that resemble this one. -->

## Lessons learned

<!-- What was learned, good and bad. -->

## Corrective actions

| Action | Owner | Due date | Ticket |
| --- | --- | --- | --- |
`,
};
