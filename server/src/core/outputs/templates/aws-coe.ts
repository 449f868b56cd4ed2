import { shown } from '../markdown-text.js';
import { declaration, type Template } from './template.js';

export const awsCoe: Template = {
  id: 'aws-coe',
  name: 'AWS correction of error',
  description: 'Questions on impact, causes, data and lessons; action items with priority, owner and date',
  yaml: null,
  markdown: ({ title, date, facilitator }) => `${declaration}

# ${shown(title)}

- **Date**: ${shown(date)}
- **Facilitator**: ${facilitator === null ? '' : shown(facilitator)}

## What happened?

## What was the impact on customers and the business?

## What were the causes?

<!-- The contributing conditions, more than one. -->

## What data supports this?

<!-- Metrics and graphs, each with what it shows. -->

## What does it mean for the pillars that matter most?

<!-- Security, reliability, operations, performance, cost: what this touches. -->

## What lessons did we learn?

## Action items

| Action | Priority | Owner | Due date |
| --- | --- | --- | --- |

## Related items

<!-- Earlier corrections of error, tickets, pages. -->
`,
};
