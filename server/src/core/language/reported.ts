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
      parent.verb !== null && !isInsight(tokens, parent, clause) && reporters.has(tokens[parent.verb]?.lemma ?? '');
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

const events = new Set('incident outage event night day exercise drill experience'.split(' '));

const shown = new Set(['show', 'make', 'indicate']);

/** "That said, we …", "this showed that …", "we learned that we need …": nobody's words of the time. */
function isInsight(tokens: Sentence['tokens'], { verb, subject }: Clause, told: Clause): boolean {
  if (verb === null || !subject) return false;
  const first = tokens[subject.start]?.lower;
  const lemma = lemmaOf(tokens[verb]);
  if (lemma === 'learn') return subject.kind === 'we' && told.subject?.kind === 'we';
  if (shown.has(lemma)) return first === 'this' || first === 'it' || isEvent(tokens[subject.head]);
  return first === 'that' && verb === 1 && tokens[2]?.text === ',';
}

function isEvent(token: Token | undefined): boolean {
  return events.has(lemmaOf(token));
}

function lemmaOf(token: Token | undefined): string {
  return token?.lemma ?? '';
}
