import type { Nominal, Sentence, Token } from './analysis.js';

/** How much of the world a noun phrase covers. */
export type Scale = 'one' | 'several' | 'all';

/** "the retry loop" is one, "retry loops" several, "every service" and "the whole platform" all. */
export function scaleOf(nominal: Nominal, { tokens }: Sentence): Scale {
  const words = tokens.slice(nominal.start, nominal.end);
  if (words.some((token) => isTotal(token)) || followsAll(nominal, tokens))
    return hasBound(nominal, tokens) ? 'several' : 'all';
  const head = tokens[nominal.head];
  return head && head.tag === 'noun' && head.lemma !== head.lower ? 'several' : 'one';
}

const totals = new Set(['all', 'every', 'each', 'entire', 'whole', 'any']);

function isTotal(token: Token): boolean {
  return totals.has(token.lower) && (token.tag === 'determiner' || token.tag === 'adjective');
}

/** "all of the services" */
function followsAll(nominal: Nominal, tokens: readonly Token[]): boolean {
  return tokens[nominal.start]?.lower === 'all' && tokens[nominal.start]?.tag === 'pronoun';
}

/** A number, a list or a clause that says which: "all six flags", "every job listed in #12", "all services that …". */
function hasBound(nominal: Nominal, tokens: readonly Token[]): boolean {
  const inside = tokens.slice(nominal.start, nominal.end);
  if (inside.some((token) => token.kind === 'number' || token.tag === 'number' || token.kind === 'id')) return true;
  const next = tokens[nominal.end];
  return (
    next !== undefined &&
    (next.lower === 'listed' ||
      next.lower === 'that' ||
      next.lower === 'which' ||
      next.lower === 'whose' ||
      next.lower === 'capable' ||
      next.lower === 'where')
  );
}
