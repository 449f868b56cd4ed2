import { shown } from '../markdown-text.js';
import { declaration, type Template } from './template.js';

export const googleSre: Template = {
  id: 'google-sre',
  name: 'Google SRE',
  description: 'Summary, impact, causes, a table of actions by type, lessons, timeline',
  yaml: null,
  markdown: ({ title, date, facilitator }) => `${declaration}

# ${shown(title)}

- **Date**: ${shown(date)}
- **Authors**: ${facilitator === null ? '' : shown(facilitator)}
- **Status**: Draft

## Summary

<!-- A few lines for those who were not there. -->

## Impact

<!-- Who felt it, how, and for how long. -->

## Root causes

<!-- All that came together, and how it came to be so. -->

## Trigger

<!-- What set it off. -->

## Resolution

<!-- How it ended. -->

## Detection

<!-- How it was noticed. -->

## Action items

| Action item | Type | Owner | Bug |
| --- | --- | --- | --- |

## Lessons learned

### What went well

### What went wrong

### Where we got lucky

## Timeline

<!-- In one time zone: what people saw and did, and when. -->

## Supporting information

<!-- Graphs, logs, conversations. -->
`,
};
