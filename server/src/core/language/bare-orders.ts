import type { Clause, Sentence, Token } from './analysis.js';
import { workClasses, type Offsets } from './proposals.js';

const ordering = [...workClasses, 'order', 'vigilance', 'forbid', 'ensure', 'prevent'];
const notices = new Set(
  `see note thank get read have check report like increase increased start form support log alert monitor page set
put time raise look watch`.split(/\s+/),
);
const finite = new Set('is are was were has had can could will would did does should'.split(' '));

/** "Automate more": a bare order in the lessons; among causes only with the thing it is done to. */
export function orderIn(sentence: Sentence, isLesson: boolean): Offsets | null {
  const { tokens } = sentence;
  const clause = firstOrder(sentence);
  if (!clause || clause.verb === null || clause.verb > clause.start + 2) return null;
  const verb = tokens[clause.verb];
  if (!verb || verb.quoted || verb.form !== 'base' || !isOrder(tokens, clause.verb, isLesson)) return null;
  if (isLabel(tokens, clause.verb) || (notices.has(verb.lemma) && clause.object === null)) return null;
  if (!isLesson && tokens[clause.verb + 1]?.tag !== 'determiner') return null;
  return { from: tokens[clause.start]?.from ?? verb.from, to: verb.to };
}

function isOrder(tokens: readonly Token[], verb: number, isLesson: boolean): boolean {
  const token = tokens[verb];
  return token !== undefined && (isOrdering(token) || (isLesson && isDoing(tokens, verb)));
}

/** A verb of work or care; "use" is one where something is to be used. */
function isOrdering({ lemma, classes }: Token): boolean {
  return lemma === 'use' || ordering.some((name) => classes.has(name));
}

/** "Rehearse the swap": an act on a thing that is named, whatever act. */
function isDoing(tokens: readonly Token[], verb: number): boolean {
  const { lemma, classes } = tokens[verb] ?? { lemma: '', classes: new Set<string>() };
  return tokens[verb + 1]?.tag === 'determiner' && !notices.has(lemma) && !classes.has('state');
}

/** The order a sentence begins with, also behind "when …," and "if …,". */
function firstOrder({ clauses }: Sentence): Clause | null {
  const [first] = clauses;
  const isFronted = first?.role === 'time' || first?.role === 'condition';
  const clause = isFronted ? clauses.find(({ role }) => role === 'main') : first;
  return clause?.mood === 'imperative' ? clause : null;
}

/** "Fix: …", "Port scans are …", and words of other scripts: a verb only by its looks. */
function isLabel(tokens: readonly Token[], verb: number): boolean {
  if (isHeading(tokens, verb) || tokens.some(({ text }) => /(?!\p{Script=Latin})\p{L}/u.test(text))) return true;
  if (tokens[verb]?.classes.has('ensure') === true || tokens[verb]?.lemma === 'make') return false;
  const isCheck = ['inquire', 'vigilance'].some((name) => tokens[verb]?.classes.has(name));
  for (const [index, token] of tokens.entries()) {
    if (index <= verb) continue;
    if (token.tag === 'punctuation' || token.tag === 'subordinator' || token.tag === 'pronoun') return false;
    if (finite.has(token.lower) || (!isCheck && index > verb + 1 && isFinite(tokens, index))) return true;
  }
  return false;
}

/** Words that in front of another noun are as often a noun: "Build validation: …". */
const titling = new Set('build release test deploy alert review code change audit log rollout import'.split(' '));

/** "Fix: …", "Fix (in this change): …" */
function isHeading(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb + 1]?.text === ':') return true;
  if (titling.has(tokens[verb]?.lower ?? '') && tokens[verb + 2]?.text === ':' && tokens[verb + 1]?.tag === 'noun')
    return true;
  if (tokens[verb + 1]?.text !== '(') return false;
  const close = tokens.findIndex(({ text }, index) => index > verb && text === ')');
  return tokens[close + 1]?.text === ':';
}

/** "recovery depends on …", "the restores took four hours", and not "the tests added in May". */
function isFinite(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.tag !== 'verb') return false;
  if (token.form === 's') return true;
  const next = tokens[index + 1];
  return (
    (token.form === 'past' || token.form === 'participle') && /^(determiner|pronoun|number)$/.test(next?.tag ?? '')
  );
}
