import { isHuman, type Nominal, type Sentence } from '../language/analysis.js';
import { compilePhrases } from '../language/phrase.js';
import type { Rule, Statement, Words } from './rule.js';

export const whyInsteadOfHow: Rule = {
  name: 'why-instead-of-how',
  severity: 'hint',
  on: false,
  points: [],
  concern: 'language',
  summary: 'A person is asked why',
  message: 'This asks a person why.',
  question: 'How would it sound with "how" or "what": "What told you …", "How did you come to …"?',
  why: `
"Why did you" asks for a justification, and one why after another leads along a single line, often to a person. "How"
and "what" ask for the setting: what was seen, what was known, which ways were open.

The rule is off unless a facilitator turns it on for interview guides and notes. Why-questions about machines are
engineering and are left alone.
`,
  sources: ['etsy', 'allspawHows', 'stenning'],
  disagreement: `
Five Whys is part of the templates of Atlassian, Azure, AWS and others; the rule says nothing of a team's template
unless it is turned on.
`,
  better: [{ bad: 'Why did you leave the valve open?', better: 'What told you that the valve could stay open?' }],
  bad: [
    `
## Interview guide

Why did you leave the valve open?
^^^^^^^^^^^ This asks a person why.
`,
  ],
  good: [
    `
## Open questions

- Why did the cache not expire?
- What told you that the valve could stay open?
`,
  ],
  beats: [],
  checks: [
    {
      over: 'statements',
      places: ['narrative', 'cause', 'lesson', 'other', 'heading', 'item'],
      bySentence: true,
      get needs() {
        return phrases.needs;
      },
      check: read,
    },
  ],
};

const phrases = compilePhrases({
  whys: '((5 | five) whys | (5 | five) why | why-why | why ? ...2 why ?)',
  why: "why (did | do | does | would | were | was | are | is | have | had | has | could | should) [n't | not] {any}",
  whyNot: '^ why not',
  howCome: 'how come {human}',
  whyPerson: '(why | ~explain why) {any}',
});

function read({ analysis }: Statement, report: (words: Words) => void): void {
  for (const sentence of analysis.sentences) {
    const match = phrases
      .find(sentence)
      .find(({ start, end, name }) => !sentence.tokens[start]?.quoted && asksPerson(sentence, { start, end, name }));
    if (match) report({ from: match.from, to: match.to });
  }
}

interface Asked {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const asking = new Set(['ask', 'explain', 'clarify', 'find', 'tell']);
const pronouns = new Set(['he', 'she', 'they']);
const passives = new Set(['this', 'it', 'that', 'these']);

function asksPerson(sentence: Sentence, { start, end, name }: Asked): boolean {
  if (name === 'whys' || name === 'howCome' || name === 'whyNot') return true;
  const { tokens, nominals } = sentence;
  const nominal = nominals.find((each) => each.end === end);
  const named = isPerson(sentence, nominal);
  if (name === 'why') return named || (passives.has(tokens[end - 1]?.lower ?? '') && hasDoer(sentence, end));
  return (
    named &&
    nominal?.kind !== 'we' &&
    tokens.slice(0, start + 1).some(({ lemma }) => asking.has(lemma)) &&
    (hasPersonBefore(sentence, start) || nominal?.kind === 'you')
  );
}

function isPerson({ tokens }: Sentence, nominal: Nominal | undefined): boolean {
  if (!nominal) return false;
  return (
    isHuman(nominal) || pronouns.has(tokens[nominal.start]?.lower ?? '') || tokens[nominal.start]?.kind === 'mention'
  );
}

/** "approved by the reviewer" */
function hasDoer({ nominals, tokens }: Sentence, from: number): boolean {
  return nominals.some(
    (nominal) => nominal.start >= from && isHuman(nominal) && tokens[nominal.start - 1]?.lower === 'by',
  );
}

function hasPersonBefore({ nominals, tokens }: Sentence, before: number): boolean {
  return nominals.some(
    (nominal) => nominal.end <= before && (isHuman(nominal) || tokens[nominal.head]?.tag === 'name'),
  );
}
