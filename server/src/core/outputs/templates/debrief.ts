import { spellScalar } from '../../edit/yaml-spelling.js';
import { shown } from '../markdown-text.js';
import type { Facts, Template } from './template.js';

export const debrief: Template = {
  id: 'debrief',
  name: 'Debrief',
  description: 'Story, insights, open questions, a parking lot, and action items in their own meeting',
  markdown: (facts) => `---
kind: incident-review
${head(facts)}---

# ${shown(facts.title)}

## What happened

<!-- The story as it unfolded: what people saw, what they took it for, and what they did. -->

## Insights

<!-- What was learned about how people and systems work together: how we observe, interpret, assemble, communicate,
     decide and verify. One a line: - [I1] What was noticed (category: observe) -->

## Open questions

<!-- What nobody can answer yet. -->

## Parking lot

<!-- Ideas that came up, to be shaped later by those who would do the work. -->

## Action items

<!-- From the follow-up meeting. None is a fine answer; then say what speaks for it. -->
`,
  yaml: (facts) => `kind: incident-review
title: ${spellScalar(facts.title, 'plain', false)}
${head(facts)}
# The story as it unfolded: what people saw, what they took it for, and what they did.
narrative: ""

# What was learned about how people and systems work together, each with the category that it belongs to:
# observe, interpret, assemble, communicate, decide or verify.
insights: []

# What nobody can answer yet.
open-questions: []

# Ideas that came up, to be shaped later by those who would do the work.
parking-lot: []

# From the follow-up meeting. None is a fine answer; then say what speaks for it.
action-items: []
`,
};

function head({ date, facilitator }: Facts): string {
  return `incident:
  date: ${spellScalar(date, 'plain', false)}
  severity:
  services: []
facilitator:${facilitator === null ? '' : ` ${spellScalar(facilitator, 'plain', false)}`}
participants: []
review-meeting:
follow-up-meeting:
`;
}
