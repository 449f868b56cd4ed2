import { shown } from '../markdown-text.js';
import { declaration, type Template } from './template.js';

export const howie: Template = {
  id: 'howie',
  name: 'Howie: how we got here',
  description: 'Narrative, themes and questions, contributors and mitigators, difficulties, follow-up items',
  yaml: null,
  markdown: ({ title, date, facilitator }) => `${declaration}

# ${shown(title)}

- **Date**: ${shown(date)}
- **Investigators**: ${facilitator === null ? '' : shown(facilitator)}
- **Incident responders**:
- **Interviews**:

## Short description

<!-- Two lines for those who decide whether to read on. -->

## How we got here

### Narrative description

<!-- From the points of view of those who were in it, in their words. -->

### Customer and employee impact

### Trigger

## Key takeaways

<!-- What this incident shows about how work is done here. -->

## Themes

## Open questions

## Contributors and enablers

<!-- What made it possible, and what usually makes things go well. -->

## Risks

## Mitigators

<!-- What kept it from being worse. -->

## Difficulties during handling

## Follow-up items

<!-- From a meeting of their own. -->

## Timeline

## Resources
`,
};
