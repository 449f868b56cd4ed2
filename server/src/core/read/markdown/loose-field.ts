import type { EntryKey } from '../field-words.js';
import { entryKeyOf } from '../field-names.js';
import { exactStatusOf, isBlank, statusOf } from '../field-values.js';
import { lexicon } from '../../language/lexicon.js';
import type { Prose } from '../../text.js';
import type { Collector } from './collector.js';
import { isWhen } from './dues.js';
import { isBaseVerb } from './grammar.js';
import type { Participants } from './people.js';
import { isFirstName, isHandles, isPeople } from './people.js';
import { isTicketId, nameOfLink, ticketsIn } from './tickets.js';

/** A field found in a text: set it when the whole it belongs to turns out to be fields. */
export type Found = (collector: Collector) => void;

/** Reads keys that only ideas or insights have: "convener: rosie". */
export type OtherKey = (name: string, value: Prose) => Found | null;

/** What reading an entry needs to know of its document. */
export interface EntryContext {
  readonly participants: Participants;
  readonly otherKey: OtherKey | null;
}

const keyed = /^([\p{L}][\p{L}\p{N} _()'-]{0,38}?)\s*:\s*(?=\S)/u;
const spoken: readonly (readonly [RegExp, EntryKey])[] = [
  [/^(?:owner|owned by|assignee|assigned to|assigned|dri|responsible|lead|led by)\s+(?=\S)/iu, 'owner'],
  [/^(?:due|due date|due on|deadline|eta|target|target date|by|before|until)\s+(?=\S)/iu, 'due'],
  [/^(?:created by|raised by|proposed by|suggested by)\s+(?=\S)/iu, 'created-by'],
  [/^(?:accepted by|agreed by|agreed with)\s+(?=\S)/iu, 'accepted-by'],
];

/** Reads the inside of brackets: fields with commas between them, `null` unless all of it is fields. */
export function readGroup(inside: Prose, context: EntryContext): readonly Found[] | null {
  const whole = readLoose(inside, context);
  if (whole && !inside.value.includes(':')) return [whole];
  const parts = splitGroup(inside, context);
  const found: Found[] = [];
  for (const part of parts) {
    const field = readLoose(part, context);
    if (!field) return null;
    found.push(field);
  }
  return found.length > 0 ? found : null;
}

/** Parts between commas; one that is no field belongs to the value before it. */
function splitGroup(inside: Prose, context: EntryContext): readonly Prose[] {
  const cuts = [...inside.value.matchAll(/(?<!\s)\s*[,;|]\s*|(?<!\s)\s+[-–—]\s+/gu)];
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  for (const cut of [
    ...cuts.map((match) => ({ at: match.index, end: match.index + match[0].length })),
    { at: inside.value.length, end: 0 },
  ]) {
    const part = inside.slice(from, cut.at).trim();
    const last = parts.at(-1);
    const joins =
      last && keyed.test(inside.value.slice(last.from)) && !keyed.test(part.value) && !standsAlone(part, context);
    if (joins) last.to = cut.at;
    else if (part.value !== '') parts.push({ from, to: cut.at });
    from = cut.end;
  }
  return parts.map((part) => inside.slice(part.from, part.to).trim());
}

function standsAlone(part: Prose, context: EntryContext): boolean {
  return readLoose(part, context) !== null && !isPeople(part.value, context.participants);
}

/** Reads one field whose name may be missing: "@ann", "due Friday", "#12", "done", "Ann". */
export function readLoose(part: Prose, context: EntryContext): Found | null {
  const text = part.value;
  if (text === '' || text.length > 300) return null;
  return readKeyed(part, context) ?? readSpoken(part) ?? readBare(part, context);
}

function readKeyed(part: Prose, context: EntryContext): Found | null {
  const match = keyed.exec(part.value);
  if (!match?.[1]) return null;
  const value = part.slice(match[0].length, part.value.length).trim();
  const other = context.otherKey?.(match[1], value);
  if (other) return other;
  const key = entryKeyOf(match[1]);
  if (key === null || key === 'text') return null;
  return (collector) => {
    collector.set(key, value);
  };
}

function readSpoken(part: Prose): Found | null {
  for (const [pattern, key] of spoken) {
    const match = pattern.exec(part.value);
    if (!match) continue;
    const value = part.slice(match[0].length, part.value.length).trim();
    if (key === 'due' && !isWhen(value.value)) continue;
    if (key !== 'due' && value.value.split(' ').length > 4) continue;
    return (collector) => {
      collector.set(key, value);
    };
  }
  return null;
}

function readBare(part: Prose, context: EntryContext): Found | null {
  const text = part.value;
  const set =
    (key: EntryKey): Found =>
    (collector) => {
      collector.set(key, part);
    };
  const code = part.marks.some((mark) => mark.kind === 'code');
  if (code) return null;
  if (text.includes('@') && isHandles(text)) return set('owner');
  const ticket = bareTicket(part);
  if (ticket) return ticket;
  const status = exactStatusOf(text) ?? statusOfPhrase(text);
  if (status) return set('status');
  if (/^(?:p|prio(?:rity)? ?|sev-?)\d$|^(?:low|medium|high|critical)(?: priority)?$/iu.test(text))
    return set('priority');
  if (isWhen(text)) return set('due');
  if (isPeople(text, context.participants)) return set('owner');
  return convener(part);
}

/** "Ann call for meeting", "Ann to follow up": somebody who does something about it. */
function convener(part: Prose): Found | null {
  const words = part.value.split(/\s+/u);
  const [first = '', second = ''] = words;
  if (!/^\p{Lu}/u.test(first) || words.length < 2 || words.length > 8) return null;
  const acts = second === 'to' || second === 'will' || isBaseVerb(second.toLowerCase());
  if (
    !acts ||
    !(
      isFirstName(first) ||
      (/^\p{Lu}\p{Ll}+$/u.test(first) && second !== 'to' && words.length <= 5 && !lexicon.has(first.toLowerCase()))
    )
  )
    return null;
  return (collector) => {
    collector.set('owner', part.slice(0, first.length));
  };
}

const ticketLead =
  /^(?:(?:now |already |currently )?(?:see|see also|tracked (?:in|by|at|here|as)|tracking(?: (?:in|issue|ticket|bug))?|filed (?:as|in)|related(?: to)?|issues?|tickets?|bugs?|prs?|pull requests?|mr|merge request|jira|card|via|in|done in|fixed (?:in|by)|addressed (?:in|by)|covered by|blocked (?:on|by)|blocking on|currently blocking on|link|github issue|gitlab issue|linear|story|created|ticket created|issue created)\s*[:#]?\s*)+/iu;
const ticketTail =
  /^(?:[\s,&+/():–—-]|and|pr |mr |merged|open|opened|draft|wip|in progress|in review|done|closed|completed|fixed|todo|not started|planned|deployed|released|by community member)*\.?$/iu;

/** Tickets and little else: "tracked in OPS-12", "PR - merged". */
function bareTicket(part: Prose): Found | null {
  const tickets = ticketsIn(part);
  const [first] = tickets;
  const link = part.marks.find((mark) => mark.kind === 'link' && mark.target !== undefined);
  if (!first) return link ? bareLink(part, link) : null;
  if (tickets.some((ticket) => ticket.to - ticket.from > 40 && /\s/u.test(part.value.slice(ticket.from, ticket.to))))
    return null;
  let rest = part.value;
  for (const ticket of [...tickets].reverse()) rest = `${rest.slice(0, ticket.from)}${rest.slice(ticket.to)}`;
  const plain = rest.replace(ticketLead, '').trim();
  if (!ticketTail.test(plain)) return null;
  return (collector) => {
    collector.setTicket(first.value, part.slice(first.from, first.to));
    const status = /^\s*(?:done|fixed|completed)\b/iu.test(part.value)
      ? 'done'
      : plain === ''
        ? null
        : statusOf(plain.replace(/^[-–—:,\s(]+|^(?:pr|mr)\s+/giu, ''));
    const inLink = exactStatusOf(/[-–—:(\s](\p{L}+)\)?$/u.exec(part.value.slice(first.from, first.to))?.[1] ?? '-');
    if (status ?? inLink) collector.setStatus(status ?? inLink ?? 'open', part);
  };
}

/** An address that stands alone, or behind a word for a ticket. */
function bareLink(
  part: Prose,
  link: { readonly from: number; readonly to: number; readonly target?: string },
): Found | null {
  const words = part.value.slice(link.from, link.to);
  const isAll = link.from === 0 && link.to >= part.value.length;
  const isAddress =
    words === link.target ||
    /^(?:issue|ticket|pr|pull request|link|jira|bug|card|task|here|story)s?$/iu.test(words) ||
    isTicketId(words);
  if (!isAll || !isAddress) return null;
  return (collector) => {
    collector.setTicket(nameOfLink(words, link.target ?? ''), part);
  };
}

const phrases: readonly (readonly [RegExp, true])[] = [
  [
    /^(?:already |now |all |mostly |partially )?(?:done|completed?|fixed|implemented|merged|deployed|shipped|resolved|closed)(?: (?:already|during (?:the |this )?(?:incident|outage|response)|(?:as of|on) .{4,20}|in .{2,20}))?[.!]?$/iu,
    true,
  ],
  [
    /^(?:work )?in progress$|^(?:issue|ticket|pr|card|jira) (?:created|raised|opened|filed|logged|exists|open)$|^pr (?:merged|exists|open)$|^(?:estimated )?completion[: ].{2,40}$/iu,
    true,
  ],
];

/** "done already", "issue created". */
function statusOfPhrase(text: string): boolean {
  return !isBlank(text) && phrases.some(([pattern]) => pattern.test(text)) && statusOf(text) !== null;
}
