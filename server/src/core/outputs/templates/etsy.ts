import { shown } from '../markdown-text.js';
import { declaration, type Template } from './template.js';

export const etsy: Template = {
  id: 'etsy',
  name: 'Etsy style',
  description: 'An annotated timeline first, then learning points; remediation after a day or two',
  yaml: null,
  markdown: ({ title, date, facilitator }) => `${declaration}

# ${shown(title)}

- **Date**: ${shown(date)}
- **Facilitator**: ${facilitator === null ? '' : shown(facilitator)}
- **Participants**:

## Timeline

<!-- Told by those who were there: what they saw, what they expected, what they did. -->

| Time | What happened | What people saw and thought | Source |
| --- | --- | --- | --- |

## What was normal that day

<!-- How this work usually goes, and what was different. -->

## Learning points

<!-- What surprised people. What they know now that they did not know then. -->

## Open questions

## Ideas

<!-- As they come, without weighing them. Let a day or two pass. -->

## Remediation items

| Item | Owner | Ticket | Due |
| --- | --- | --- | --- |
`,
};
