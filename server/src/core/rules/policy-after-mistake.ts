import { offsetsOf, verbOf, type Sentence, type Token } from '../language/analysis.js';
import { banIn } from '../language/bans.js';
import { houseRuleIn } from '../language/house-rules.js';
import { newRuleIn } from '../language/new-rules.js';
import { prohibitionIn } from '../language/prohibitions.js';
import { tabooIn } from '../language/taboos.js';
import { writtenRuleIn } from '../language/written-rules.js';
import type { Rule, Statement, Words } from './rule.js';

export const policyAfterMistake: Rule = {
  name: 'policy-after-mistake',
  severity: 'warning',
  on: true,
  points: ['S4'],
  concern: 'language',
  summary: 'A new rule for people forbids or requires what went wrong this time',
  message: 'This makes a rule for people out of what went wrong.',
  question:
    'What made this look like a reasonable move at the time, and what would the rule make harder on a day when it is the right one?',
  why: `
"Do not do it again" is the mistake with "not" in front. It is easy to agree on and changes nothing that people see,
weigh or have at hand when the moment comes back. Such an item shows that there is more to learn about the
circumstances and about the options people had. Rules that block the last path also add work, and with it new paths.

A rule that a tool applies (a permission, a branch protection, a network policy) is a change of the tool and is left
alone; so is one that lifts a rule, or asks whether it is still worth having.
`,
  sources: ['seed', 'hochsteinProcess', 'etsy', 'dekker', 'cook', 'rca2', 'hibbert', 'srePostmortem'],
  disagreement: `
Error-budget policies and change freezes are agreed practice in many places, and a regulator may require a rule. A
rule that was agreed before, or that others impose, is worth keeping with that reason.
`,
  better: [
    {
      bad: 'No deploys after lunch on Fridays',
      better: 'Find out how the last ten Friday deploys went, and what on-call would need to undo one alone',
    },
    {
      bad: 'Do not edit the routing table by hand',
      better: 'Give the routing tool a preview, and learn why editing by hand was quicker that night',
    },
  ],
  bad: [
    `
## Action items

- Do not edit the routing table by hand
  ^^^^^^^^^^^ This makes a rule for people out of what went wrong.
- New policy: no deploys after lunch on Fridays
  ^^^^^^^^^^ This makes a rule for people out of what went wrong.
- From now on nobody restarts the broker alone
              ^^^^^^^^^^^^^^^ This makes a rule for people out of what went wrong.
- Never repeat the mistake of the second import
  ^^^^^^^^^^^^^^^^^^^^^^^^ This makes a rule for people out of what went wrong.
`,
    `
## Lessons learned

- The emergency path must no longer be used for tariff changes
                     ^^^^^^^^^^^^^^^^^^^^^^ This makes a rule for people out of what went wrong.
`,
  ],
  good: [
    `
## Action items

- Add a bucket policy so that drafts are deleted after a month
- Stop the importer from opening a second connection, so that the pool lasts
- Drop the rule that every fix waits for the board, because it kept the night crew from helping
- Find out how often the two-person check is done, and what gets in its way
- Do not page for one failed probe: wait for two sites, so that on-call can trust the page
`,
  ],
  beats: [
    'command-and-control',
    'solution-in-narrative',
    { rule: 'training-as-fix', on: 'words' },
    { rule: 'individual-focus', on: 'words' },
  ],
  checks: [{ over: 'statements', places: ['item', 'lesson'], check: read }],
};

function read({ analysis, place }: Statement, report: (words: Words) => void): void {
  for (const sentence of analysis.sentences) {
    const found = isWeighed(sentence) ? null : ruleIn(sentence, place === 'lesson');
    if (!found) continue;
    report(found);
    return;
  }
}

function ruleIn(sentence: Sentence, isLesson: boolean): Words | null {
  const found =
    prohibitionIn(sentence, isLesson) ??
    writtenRuleIn(sentence) ??
    banIn(sentence) ??
    tabooIn(sentence, isLesson) ??
    newRuleIn(sentence) ??
    houseRuleIn(sentence, isLesson);
  return found && offsetsOf(sentence, found.start, found.end);
}

const possible = new Set(['could', 'might', 'would']);

/** Asked about, thought over or lifted: "discuss whether …", "drop the rule", "we could have a policy". */
function isWeighed(sentence: Sentence): boolean {
  const [first] = sentence.clauses;
  if (!first || sentence.tokens.at(-1)?.text === '?' || first.mood === 'question') return true;
  if (possible.has(first.modal ?? '')) return true;
  const verb = verbOf(first, sentence);
  return verb !== null && first.role === 'main' && !first.negated && !first.perfect && isWeighing(verb);
}

const lifting = new Set(
  `abolish drop remove relax lift revisit reconsider consider discuss investigate find collect learn try explain rehearse finish loosen scrap retire
repeal delete`.split(/\s+/),
);

function isWeighing({ lemma, classes }: Token): boolean {
  if (lifting.has(lemma)) return true;
  return classes.has('inquire') && !classes.has('document') && !classes.has('comply') && lemma !== 'test';
}
