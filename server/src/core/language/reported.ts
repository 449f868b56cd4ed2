import type { Clause, Sentence, Token } from './analysis.js';

const reporters = new Set(
  `inform promise answer reply insist suggest decide agree say tell note think believe expect propose realize
realise ask know acknowledge mention conclude determine discuss recommend advise warn state feel assume explain
report argue announce confirm learn indicate hope make request instruct understand show require`.split(/\s+/),
);

/** Said, thought or decided by somebody at the time. */
export function isReported({ tokens, clauses }: Sentence, clause: Clause): boolean {
  let index = clause.parent;
  while (index !== null) {
    const parent = clauses[index];
    if (!parent) return false;
    const isSaying =
      parent.verb !== null && !isTransition(tokens, parent.verb) && reporters.has(tokens[parent.verb]?.lemma ?? '');
    if (isSaying && parent.modal === null && parent.mood !== 'imperative') return true;
    index = parent.parent;
  }
  return hasSpeaker(tokens);
}

/** `Lin: "we should add"`: a name and a colon before the words. */
function hasSpeaker(tokens: readonly Token[]): boolean {
  const colon = tokens.findIndex(({ text }) => text === ':');
  return colon > 0 && colon < 4 && tokens[colon - 1]?.classes.has('person') === true;
}

/** "That said, we …" */
function isTransition(tokens: readonly Token[], verb: number): boolean {
  return verb === 1 && tokens[0]?.lower === 'that' && tokens[2]?.text === ',';
}
