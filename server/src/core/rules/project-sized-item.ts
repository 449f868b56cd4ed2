import { isOver, type Clause, type Nominal, type Sentence, type Token } from '../language/analysis.js';
import type { Match } from '../language/phrase.js';
import { languages, projects, undertakings } from '../language/projects.js';
import { scaleOf } from '../language/scale.js';
import { hasWord, isQuestion, verbLemma, verbOf } from '../language/words.js';
import type { Rule, Statement, Words } from './rule.js';

export const projectSizedItem: Rule = {
  name: 'project-sized-item',
  severity: 'information',
  on: true,
  points: ['S6'],
  concern: 'language',
  summary: 'A project stands as one line without a plan',
  message: 'This is the size of a project, and no plan or proposal is linked.',
  question: 'What would need to be thought through before anyone could start, and who would want a say in it?',
  why: `
Items are often more complex than a single ticket: thought has to go into a plan, a proposal or a blueprint. One line
hides that thinking, so the item waits, or somebody begins with half of it. A plan may also show that the change would
make other things worse.

An item that asks for the plan (a proposal, a spike, a pilot, options to compare) is just right and left alone.
`,
  sources: ['seed', 'etsy', 'howie', 'srePostmortem', 'cook', 'reed'],
  disagreement: null,
  better: [
    {
      bad: 'Move all clinics to the new registry',
      better:
        'Write a two-page proposal for moving the clinics to the new registry: order, cost, what gets worse (with Ines and the clinics)',
    },
  ],
  bad: [
    `
## Action items

- Migrate all clinics off the old registry so that a lock hits one of them only
  ^^^^^^^^^^^^^^^^^^^ This is the size of a project, and no plan or proposal is linked.
`,
    `
## Action items

- Adopt chaos engineering to see what breaks
  ^^^^^^^^^^^^^^^^^^^^^^^ This is the size of a project, and no plan or proposal is linked.
`,
  ],
  good: [
    `
## Action items

- Draft a proposal for running the registry in two regions so that a lock hits one of them only
- Rewrite step 4 of the runbook so that the order of the valves is clear
- Replace the fuse in cabinet 12 so that the alarm keeps its power
`,
  ],
  beats: [],
  checks: [{ over: 'statements', places: ['item'], check: read }],
};

/** Verbs that are small even when they are done to something large. */
const minor = new Set(
  'fix bump restart patch document update upgrade add use show give write include configure tune scale check monitor alert test watch log list rename delete review measure tell keep link print have be do run note reboot reset put restore redeploy commit push apply'.split(
    ' ',
  ),
);
/** Verbs that are a project whatever they are done to. */
const whole = new Set(['re-architect', 'rearchitect', 'replatform', 're-platform', 'decompose', 'overhaul']);
/** Verbs that take a project-sized object without a project's word in it. */
const sweeping = new Set(
  `separate bring port stream segment reorganize get have cover put run establish build create develop change
establish migrate standardize standardise encrypt roll move automate adopt introduce replace unify harmonize
harmonise implement switch convert centralize refactor rewrite consolidate deploy`.split(/\s+/),
);

function read({ analysis }: Statement, report: (words: Words) => void): void {
  const [sentence] = analysis.sentences;
  if (!sentence || isQuestion(sentence) || analysis.sentences.some(isPlanned)) return;
  const words = undertakenIn(sentence) ?? (isTopic(sentence) ? topicOf(sentence) : workIn(sentence));
  if (words) report(words);
}

/** What says itself how large it is: "turn the registry into a multi-tenant service". */
function undertakenIn(sentence: Sentence): Words | null {
  const [head] = sentence.clauses;
  const [match] = isOver(head ?? null) ? [] : undertakings.find(sentence);
  return match && !sentence.tokens[match.start]?.quoted ? { from: match.from, to: match.to } : null;
}

function isTopic({ clauses }: Sentence): boolean {
  return clauses[0]?.mood === 'fragment' && clauses[0].verb === null;
}

function topicOf(sentence: Sentence): Words | null {
  return sentence.clauses.length === 1 && !isWish(sentence) ? namedIn(sentence) : null;
}

function workIn(sentence: Sentence): Words | null {
  for (const clause of sentence.clauses.slice(0, 2)) {
    const words = isAhead(clause) ? projectIn(sentence, clause) : null;
    if (words) return words;
  }
  return null;
}

/** "Better governance": a direction, whatever its size. */
function isWish({ tokens }: Sentence): boolean {
  return tokens.some(({ classes, lower }) => classes.has('comparative') || lower === 'more');
}

function isAhead(clause: Clause): boolean {
  return (
    clause.tense !== 'past' &&
    !clause.perfect &&
    !clause.negated &&
    (clause.role === 'main' || clause.role === 'coordinated' || clause.role === 'complement')
  );
}

const planning = new Set(
  `proposal propose rfc adr design-doc blueprint spike prototype plan plans planning options option evaluate first pilot poc path strategy discuss discussion feasibility investigate explore estimate workshop whether
consider draft outline sketch study assess compare ask decide roadmap research trial epic document identify find look understand review revisit think define agree overview`.split(
    /\s+/,
  ),
);

/** The item asks for the thinking, or says where it stands. */
function isPlanned({ tokens, clauses }: Sentence): boolean {
  if (tokens.some(({ kind }) => kind === 'link')) return tokens.length < 4 || hasWord(tokens, planning);
  const lead = tokens.slice(0, 6);
  return hasWord(lead, planning) || tokens.some(({ lower }) => strong.has(lower)) || clauses[0]?.mood === 'question';
}

const strong = new Set([
  'proposal',
  'rfc',
  'adr',
  'blueprint',
  'spike',
  'prototype',
  'pilot',
  'poc',
  'roadmap',
  'feasibility',
  'design-doc',
]);

function projectIn(sentence: Sentence, clause: Clause): Words | null {
  const verb = verbOf(sentence, clause);
  const lemma = verbLemma(sentence, clause);
  if (!verb || verb.quoted || clause.verb === null || minor.has(lemma) || !isWork(verb)) return null;
  const end = clause.object?.end ?? clause.verb + 1;
  const words = { from: verb.from, to: sentence.tokens[end - 1]?.to ?? verb.to };
  if (whole.has(lemma)) return words;
  return isLarge(sentence, clause, lemma) ? words : null;
}

const avoiding = new Set(['avoid', 'prevent', 'stop', 'keep']);
const talking = ['prevent', 'inquire', 'teach', 'communicate', 'decide', 'document', 'vigilance', 'monitor', 'meet'];

/** Something is made, changed or taken away; what is asked, taught or watched is no project by its object. */
function isWork({ classes, lemma }: Token): boolean {
  if (avoiding.has(lemma)) return false;
  return (
    sweeping.has(lemma) ||
    whole.has(lemma) ||
    ['build', 'change', 'remove'].some((name) => classes.has(name)) ||
    !talking.some((name) => classes.has(name))
  );
}

/** "Zero trust network": a project by its name alone. */
function namedIn(sentence: Sentence): Words | null {
  const { tokens } = sentence;
  const words = tokens.filter(({ tag }) => tag !== 'punctuation');
  if (words.length > 9 || words.some(({ kind, tag }) => kind === 'code' || tag === 'modal' || tag === 'number'))
    return null;
  const match = projects.find(sentence).find(({ end }) => isHead(sentence, end));
  return match ? { from: match.from, to: match.to } : null;
}

function isLarge(sentence: Sentence, clause: Clause, lemma: string): boolean {
  if (isSmall(sentence, clause)) return false;
  if (rewriting.has(lemma) && languages.find(sentence).length > 0) return true;
  if (sweeping.has(lemma) && coversAll(sentence, clause)) return true;
  const from = clause.verb ?? clause.start;
  const reach = reachOf(clause);
  return projects
    .find(sentence)
    .some(
      (match) =>
        match.start > from && match.start < reach && match.end <= reach + 2 && isDoneTo(match, clause, sentence),
    );
}

/** Not what it is done with, nor part of what it is for. */
function isDoneTo({ start, end }: Match, clause: Clause, sentence: Sentence): boolean {
  if (!isHead(sentence, end)) return false;
  const between = sentence.tokens.slice(clause.object?.end ?? start, start);
  if (between.some(({ lower, tag }) => lower === 'with' || lower === 'by' || tag === 'verb')) return false;
  return start < aside(sentence, clause);
}

const rewriting = new Set(['get', 'port', 'rewrite', 'convert', 'translate', 'move', 'migrate', 'reimplement']);
/** Where what the verb is done to ends, with "to …" and "off …" behind it. */
function reachOf({ object, verb, start }: Clause): number {
  return (object?.end ?? (verb ?? start) + 1) + 5;
}

/** "platform", but not "the platform's null check" or "the platform team". */
function isHead({ tokens }: Sentence, end: number): boolean {
  const next = tokens[end];
  return next === undefined || (next.tag !== 'noun' && next.lower !== "'s");
}

const small = new Set(
  `typo wording text label icon step row panel panels flag constant variable check test patch job port volume fuse
index banner banners alert alerts alarm field query page limit retry script endpoint hook probe helper title
column env key secret config rule dashboard metric runbook image server host node document documentation guide
option button parameter setting version bug error message gate collection string type class loop import`.split(/\s+/),
);

/** The thing itself is small, whatever it belongs to. */
function isSmall({ tokens }: Sentence, { object, verb, start }: Clause): boolean {
  const head = object ? tokens[object.head] : undefined;
  if (head && small.has(head.lemma)) return true;
  const next = tokens[(verb ?? start) + 1];
  return (
    head?.tag === 'opaque' ||
    next?.kind === 'code' ||
    (object !== null && tokens.slice(object.start, object.end).some(({ kind }) => kind === 'code'))
  );
}

const everywhere = new Set([
  'company-wide',
  'org-wide',
  'organization-wide',
  'engineering-wide',
  'everywhere',
  'across',
  'organisation',
  'organization',
]);

/** "all services", "every repository", "across all plants", "to the whole organisation". */
function coversAll(sentence: Sentence, clause: Clause): boolean {
  const { tokens, nominals } = sentence;
  const until = aside(sentence, clause);
  const after = nominals.filter(
    ({ start }) => start > (clause.verb ?? clause.start) && start < Math.min(reachOf(clause) + 4, until),
  );
  if (after.some((nominal) => isWide(nominal, sentence))) return true;
  return (
    hasWord(tokens.slice(clause.verb ?? 0, reachOf(clause) + 3), everywhere) &&
    !tokens.some(({ kind }) => kind === 'number')
  );
}

const asides = new Set(['relative', 'purpose', 'reason', 'condition']);

/** Where the clause is left for what something is for or like. */
function aside({ clauses, tokens }: Sentence, clause: Clause): number {
  return clauses.find(({ start, role }) => start > clause.start && asides.has(role))?.start ?? tokens.length;
}

function isWide(nominal: Nominal, sentence: Sentence): boolean {
  if (scaleOf(nominal, sentence) !== 'all') return false;
  const lemma = sentence.tokens[nominal.head]?.lemma ?? '';
  return !small.has(lemma) && !loose.has(lemma);
}

/** Wholes of no size: "all optional work", "all current ids". */
const loose = new Set(
  'work call id line row value entry record item case ids detail print time log message'.split(' '),
);
