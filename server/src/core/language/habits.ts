import type { Clause, Nominal, Sentence } from './analysis.js';
import { wordAt } from './words.js';

const repeating = new Set(['whenever', 'every', 'usually', 'each', 'always']);
const ruled = new Set(['whenever', 'usually', 'normally', 'ordinarily', 'typically']);

/** "we need to bump the name every time a table changes", "by design it should …": how things are. */
export function isHabitual({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }, index) => {
    if (ruled.has(lower) || (lower === 'by' && tokens[index + 1]?.lower === 'design')) return true;
    return repeating.has(lower) && tokens[index + 1]?.lower === 'time';
  });
}

/** "To open the gate, the guard must …": what a mechanism asks for, unless it is opened for the better. */
export function isRequirement(sentence: Sentence, subject: Nominal | null): boolean {
  const first = sentence.clauses.slice(0, 2).find(({ role, start }) => role === 'purpose' && start < 4);
  if (!first || subject?.kind === 'we') return false;
  const aim = sentence.tokens.slice(first.verb ?? first.start, first.end);
  if (aimed.has(aim[0]?.lemma ?? '')) return false;
  return !aim.some(({ classes }, index) =>
    bettering.some((name) => (index === 0 || name === 'comparative') && classes.has(name)),
  );
}

const bettering = ['improve', 'prevent', 'change', 'monitor', 'perceive', 'ensure', 'comparative'];
const aimed = new Set('avoid keep reduce limit catch detect shorten find speed help lower stop allow'.split(' '));

const fates = new Set(['hit', 'lose', 'miss', 'fail', 'suffer', 'exceed']);

/** "we will run out of numbers", "we will only ship urgent fixes until …": what comes of itself, and for a while. */
export function isFate(sentence: Sentence, clause: Clause, lemma: string): boolean {
  if (fates.has(lemma) || (lemma === 'run' && /^(out|into|low|dry)$/.test(wordAt(sentence, (clause.verb ?? 0) + 1))))
    return true;
  if (lemma === 'expand' && wordAt(sentence, (clause.verb ?? 0) + 1) === 'on') return true;
  return sentence.tokens.some(({ lower }, index) => lower === 'until' && index > (clause.verb ?? 0));
}

/** "(should show 14)", and what a mechanism asks for. */
export function isCondition(sentence: Sentence, clause: Clause): boolean {
  if (clause.subject === null && wordAt(sentence, (clause.verb ?? 0) - 2) === '(') return true;
  if (!needing.has(clause.modal ?? '')) return false;
  return wordAt(sentence, (clause.subject?.start ?? 0) - 1) === '(' || isRequirement(sentence, clause.subject);
}

const needing = new Set(['must', 'need to', 'have to']);

/** "we should consider that …": a caution, not a change. */
export function isThought({ tokens }: Sentence, verb: number): boolean {
  return tokens[verb]?.lemma === 'consider' && tokens[verb + 1]?.lower === 'that';
}
