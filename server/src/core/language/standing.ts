import { isOver, type Clause, type Sentence, type Token } from './analysis.js';
import { compilePhrases } from './phrase.js';

const phrases = compilePhrases({
  now: '(from (now | today | here) on) | from today | going forward | moving forward | as of (now | today | next ...2)',
  ahead: 'in [the] future | next time | next ...1 time | until further notice',
  strictly: 'effective immediately | at all times | no exceptions | without exception | in advance',
  all: 'all (deploys | deployments | changes | releases | merges | restarts | rollouts | migrations | upgrades)',
});

const words = new Set(['always', 'never', 'whenever', 'each', 'routinely', 'regularly', 'henceforth']);

/** Whether a sentence speaks of every time and not of once: "always", "each", "whenever", "from now on". */
export function isStanding(sentence: Sentence): boolean {
  const { tokens, clauses } = sentence;
  if (tokens.some((token, index) => isStandingWord(token, tokens[index + 1]))) return true;
  return phrases.find(sentence).length > 0 || clauses.some((clause) => isRepeatable(clause, tokens));
}

/** "from now on", "going forward" */
export function isFromNowOn(sentence: Sentence): boolean {
  return phrases.find(sentence).some(({ name }) => name === 'now');
}

function isStandingWord({ lower }: Token, next: Token | undefined): boolean {
  if (lower === 'all' || lower === 'any') return next !== undefined && isOccasion(next);
  return words.has(lower) || (lower === 'every' && next?.kind !== 'number' && next?.tag !== 'number');
}

/** "at all times", "any restarting" */
function isOccasion({ lower, classes }: Token): boolean {
  return lower === 'times' || classes.has('operate');
}

/** "when something breaks", "before you merge": not "until it is fixed". */
function isRepeatable(clause: Clause, tokens: readonly Token[]): boolean {
  if (clause.role !== 'time' && clause.role !== 'condition') return false;
  return clause.verb !== null && !isOver(clause) && tokens[clause.start]?.lower !== 'until';
}
