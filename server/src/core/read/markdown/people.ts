import { lexicon } from '../../language/lexicon.js';
import { doubtfulNames, firstNames } from '../../language/lexicon/people.js';

const names: ReadonlySet<string> = new Set(firstNames.trim().split(/\s+/u));

/** The people and teams that a document names as taking part. */
export type Participants = ReadonlySet<string>;

const joiners = /(?<!\s)\s*(?:,|&|\/|\+|\band\b|\bor\b|\bwith\b)\s*/u;
const handle = /^@[\p{L}\p{N}][\p{L}\p{N}_./-]*$|^[\p{L}\p{N}][\p{L}\p{N}_.-]*@$/u;

/** Whether a text is one or more handles (`@ann`, `ann@`). */
export function isHandles(text: string): boolean {
  const parts = text.split(/\s*(?:,|&|\/|\+|\band\b)\s*|\s+/u).filter(Boolean);
  return parts.length > 0 && parts.length < 8 && parts.every((part) => handle.test(part));
}

/** Whether a text is the names of people or teams and nothing else. */
export function isPeople(text: string, participants: Participants): boolean {
  const parts = text.trim().split(joiners);
  return parts.length <= 6 && parts.every((part) => isHandles(part) || isPerson(part, participants) || isTeam(part));
}

/** One person by name; a single word must be a known first name or one that the document names. */
export function isPerson(text: string, participants: Participants): boolean {
  const words = text.trim().split(/\s+/u);
  if (participants.has(text.trim().toLowerCase())) return true;
  const [first = ''] = words;
  if (words.length > 3 || !words.every((word) => /^\p{Lu}[\p{L}'’-]*\.?$/u.test(word))) return false;
  if (isFirstName(first))
    return words.length === 1 ? !isDoubtful(first) : words.slice(1).every((word) => !isCommon(word));
  return words.length === 2 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word) && !isCommon(word));
}

export function isFirstName(word: string): boolean {
  return names.has(word.toLowerCase());
}

const teamWord = /(?:^|\s)(?:teams?|squads?|crew|guild|tribe|group|rotation|on-?call|committee|wg|sig)$/iu;

/** An order that ends in a team: "Ask the crew", "page on-call". */
const isTold = /^\p{L}+\s(?:the|our|an?|all|each|every|your|their)\s|^(?:page|call|ask|tell|alert|notify|inform)\s/iu;

/** A team, by its last word or by its name. */
export function isTeam(text: string): boolean {
  const plain = text.trim().replace(/^the\s+/iu, '');
  if (/^(?:the\s+)?(?:teams?|group|everyone|all)$/iu.test(text.trim())) return false;
  if (isTold.test(plain)) return false;
  if (teamWord.test(plain)) return plain.split(/\s+/u).length <= 5;
  const readings = lexicon.get(plain.toLowerCase()) ?? [];
  return readings.some((reading) => reading.classes.has('team')) && !/^\p{Ll}/u.test(plain);
}

function isDoubtful(name: string): boolean {
  return doubtfulNames.has(name.toLowerCase());
}

/** A word that every text may have. */
function isCommon(word: string): boolean {
  return lexicon.has(word.toLowerCase());
}
