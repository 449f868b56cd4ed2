import { lexicon } from '../../language/lexicon.js';
import type { Prose } from '../../text.js';
import { isBaseVerb } from './grammar.js';
import type { EntryContext } from './loose-field.js';
import { isFirstName, isHandles, isPeople, isPerson, isTeam } from './people.js';

/** Who an entry begins with, and how much of it only names them (nothing where they are its subject). */
export interface OwnerLead {
  readonly owner: Prose;
  readonly length: number;
}

/** "@ann: …", "Ann – …", "**Ann** …", "Ann to write …", "The platform team will …". */
export function readOwnerLead(prose: Prose, context: EntryContext): OwnerLead | null {
  return handleLead(prose) ?? namedLead(prose, context) ?? subjectLead(prose, context);
}

function handleLead(prose: Prose): OwnerLead | null {
  const match =
    /^[[(]?((?:@[\p{L}\p{N}][\p{L}\p{N}_./-]*(?:\s*(?:,|&|\/|and)\s*|\s+(?=@))?)+)[\])]?\s*(:|[-–—](?=\s)|to\s|will\s|)\s*/u.exec(
      prose.value,
    );
  if (!match?.[1]) return null;
  const from = prose.value.indexOf('@');
  const owner = prose.slice(from, from + match[1].length).trim();
  if (!isHandles(owner.value)) return null;
  const isSubject = /^(?:to|will)\s/u.test(match[2] ?? '');
  return { owner, length: isSubject ? 0 : match[0].length };
}

/** A name with a colon or a dash after it; a bold one needs neither. */
function namedLead(prose: Prose, context: EntryContext): OwnerLead | null {
  const strong = prose.marks.find((mark) => mark.kind === 'strong' && mark.from === 0);
  const match = /^([^:–—]{2,60}?)\s{0,5}(?::|\s[-–—])\s/u.exec(prose.value);
  const end = strong ? strong.to : (match?.[1]?.length ?? 0);
  const owner = prose.slice(0, end).trim();
  const name = owner.value.replace(/:$/u, '').trim();
  if (name === '' || !isPeople(name, context.participants) || isCommonTeam(name)) return null;
  const after = /^\s*(?::|[-–—])?\s*/u.exec(prose.value.slice(end));
  return { owner: prose.slice(0, name.length), length: end + (after?.[0].length ?? 0) };
}

/** "Ann to …", "Ann will …", "SRE to …", "the network team will …". */
function subjectLead(prose: Prose, context: EntryContext): OwnerLead | null {
  const start = prose.value.slice(0, 70);
  const link = /\s(to|will)\s(?:also\s)?([A-Za-z-]+)/.exec(start);
  const [, word, verb] = link ?? [];
  if (!link || !verb || verb !== verb.toLowerCase() || noVerbs.has(verb)) return null;
  const subject = start.slice(0, link.index);
  if (!mayAct(subject, context)) return null;
  const isOwner =
    isPeople(subject, context.participants) ||
    isTeam(subject) ||
    (word === 'to' && isBaseVerb(verb) && (isCollective(subject) || areFirstNames(subject)));
  return isOwner ? { owner: prose.slice(0, subject.length), length: 0 } : null;
}

/** Names that are words as well count where somebody "is to" do something: "Ed and Mark to write …". */
function areFirstNames(subject: string): boolean {
  const names = subject.split(/,|&|\band\b/u).map((name) => name.trim());
  return names.every((name) => /^\p{Lu}\p{Ll}+$/u.test(name) && isFirstName(name));
}

const noVerbs = new Set(['be', 'the', 'a', 'an', 'all', 'our']);

/** A few words without punctuation that give no order themselves. */
function mayAct(subject: string, context: EntryContext): boolean {
  const words = subject.split(/\s+/u);
  if (words.length > 5 || /[^\p{L}\p{N}\s@&'’_./-]/u.test(subject)) return false;
  return !isBaseVerb(words[0]?.toLowerCase() ?? '') || isPerson(subject, context.participants);
}

/** People by what they do: "Leads", "SREs", "Engineering". */
function isCollective(subject: string): boolean {
  if (subject.includes(' ')) return false;
  const readings = lexicon.get(subject.toLowerCase().replace(/s$/u, '')) ?? lexicon.get(subject.toLowerCase()) ?? [];
  return (
    readings.some((reading) => reading.classes.has('role') || reading.classes.has('team')) ||
    /^[A-Z]{2,5}$/u.test(subject)
  );
}

/** Names of teams that are more often the subject of an item: "Monitoring: …", "Security: …". */
function isCommonTeam(name: string): boolean {
  return (
    !name.includes(' ') &&
    lexicon.has(name.toLowerCase()) &&
    !/^[A-Z]{2,5}$/u.test(name) &&
    !/^@/u.test(name) &&
    !isPerson(name, new Set())
  );
}
