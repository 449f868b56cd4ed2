import { shown } from '../markdown-text.js';
import { declaration, type Template } from './template.js';

export const pagerduty: Template = {
  id: 'pagerduty',
  name: 'PagerDuty',
  description: 'Overview, contributing factors, responders, how the response went, actions, messages',
  yaml: null,
  markdown: ({ title, date, facilitator }) => `${declaration}

# ${shown(title)}

- **Date**: ${shown(date)}
- **Postmortem owner**: ${facilitator === null ? '' : shown(facilitator)}
- **Meeting scheduled for**:
- **Call recording**:

## Overview

<!-- Two or three lines: what broke, for whom, for how long. -->

## What happened

<!-- The story. -->

## Contributing factors

<!-- All that had to come together. -->

## Resolution

<!-- What ended it. -->

## Impact

| Time in SEV-1 | Time in SEV-2 | Events not delivered | Customers affected |
| --- | --- | --- | --- |

## Responders

<!-- Who took part, and in which role. -->

## Timeline

| Time (UTC) | Event | Data link |
| --- | --- | --- |

## How'd we do?

### What went well?

### What didn't go so well?

## Action items

<!-- One a line, with its ticket. -->

## Messaging

### Internal email

### External message
`,
};
