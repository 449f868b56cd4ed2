import type { Clause, Nominal, Sentence, Token } from '../language/analysis.js';
import { compilePhrases } from '../language/phrase.js';
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

- Propose how the registry could run in two regions so that a lock hits one of them only
- Rewrite step 4 of the runbook so that the order of the valves is clear
- Replace the fuse in cabinet 12 so that the alarm keeps its power
`,
  ],
  beats: [],
  checks: [{ over: 'statements', places: ['item'], check: read }],
};

/** Verbs that are small even when they are done to something large. */
const minor = new Set(
  'fix bump restart patch document update upgrade add use show give write include configure tune scale check monitor alert test watch log list rename delete review measure tell keep link print have be do run note reboot reset put restore'.split(
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

const projects = compilePhrases({
  thing: `(zero trust network | zero trust | ticketing backend | <noun> backend | control room | modular design | microservice architecture | end-to-end encryption | portal | data model | operations centre | operations center | cloud provider | infrastructure | automatic failover | control plane | data platform | applications | toolchain | ci system | build system | monitoring stack | alerting system | multi-cluster | zero-downtime | platform | architecture | framework | service mesh | monolith | monorepo | microservices | multi-region | active-active | active active | staging environment | test environment | staging cluster | disaster recovery | data centre |
data center | datacenter | soc | cmdb | security operations centre | security operation centre | operations center | [<noun>] inventory | inventory system | asset inventory | observability stack | chaos engineering | chaos practice | sre practice | on-call programme |
on-call program | incident management program | incident management programme | [<noun>] programme | zero trust | mainframe | identity provider | identity providers | single sign-on | sso | event-driven | self-service | governance |
ledger system | <noun> system | <noun> engine | backup systems | back-up systems | testing strategy | test strategy | backup strategy | high availability | redundancy | infrastructure as code | gitops | kubernetes | data warehouse | blue-green | blue/green |
end-to-end testing | observability | test automation | continuous delivery | continuous deployment | region | regions | rewrite | distributed tracing | service ownership | failover platform | all-hands tooling)`,
});

function read({ analysis }: Statement, report: (words: Words) => void): void {
  const [sentence] = analysis.sentences;
  if (!sentence || isQuestion(sentence) || analysis.sentences.some(isPlanned)) return;
  const [head] = sentence.clauses;
  if (head?.mood === 'fragment' && head.verb === null) {
    const words = sentence.clauses.length === 1 ? namedIn(sentence) : null;
    if (words) report(words);
    return;
  }
  for (const clause of sentence.clauses.slice(0, 2)) {
    const words = isAhead(clause) ? projectIn(sentence, clause) : null;
    if (words) return void report(words);
  }
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

const talking = ['inquire', 'teach', 'communicate', 'decide', 'document', 'vigilance', 'monitor', 'meet'];

/** Something is made, changed or taken away; what is asked, taught or watched is no project by its object. */
function isWork({ classes, lemma }: Token): boolean {
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
    .some(({ start, end }) => start > from && start < reach && end <= reach + 2 && isHead(sentence, end));
}

const rewriting = new Set(['get', 'port', 'rewrite', 'convert', 'translate', 'move', 'migrate', 'reimplement']);
const languages = compilePhrases({
  to: '(in | to | into | on | onto) (rust | go | golang | java | python | kotlin | scala | swift | typescript | c# | .net | elixir | kubernetes | terraform | the cloud)',
  off: '(~move | ~migrate) (off | away from | out of) (the | our) ...2 (provider | cloud | cluster | data | datacenter | centre | center | mainframe | database | platform | vendor)',
});

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
option button parameter setting version bug error message`.split(/\s+/),
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
  const after = nominals.filter(({ start }) => start > (clause.verb ?? clause.start) && start < reachOf(clause) + 4);
  if (after.some((nominal) => isWide(nominal, sentence))) return true;
  return (
    hasWord(tokens.slice(clause.verb ?? 0, reachOf(clause) + 3), everywhere) &&
    !tokens.some(({ kind }) => kind === 'number')
  );
}

function isWide(nominal: Nominal, sentence: Sentence): boolean {
  if (scaleOf(nominal, sentence) !== 'all') return false;
  return !small.has(sentence.tokens[nominal.head]?.lemma ?? '');
}
