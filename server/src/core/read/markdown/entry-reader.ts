import { exactStatusOf, isBlank, statusOf } from '../field-values.js';
import type { Prose } from '../../text.js';
import type { Collector } from './collector.js';
import { isShort, openingOf, withoutBraces, withoutJoiner } from './entry-ends.js';
import { wordCount } from './grammar.js';
import { readKeyTail } from './key-tail.js';
import type { EntryContext } from './loose-field.js';
import { readGroup, readLoose } from './loose-field.js';
import { readOwnerLead } from './owner-lead.js';
import { isHandles, isPeople } from './people.js';
import { scanWords } from './scan-words.js';
import { isTicketId, isTrackerUrl, nameOfLink, ticketsIn } from './tickets.js';
import type { Words } from './words.js';

/** Takes the fields out of an entry's words and returns the words of the action alone. */
export function readEntryFields(words: Words, collector: Collector, context: EntryContext): Prose {
  return new EntryReader(words, collector, context).read();
}

const statusSymbol =
  /^(?:✅|✔\uFE0F?|☑\uFE0F?|✓|❌|🚫|✖\uFE0F?|🚧|⏳|⌛|🔄|⬜\uFE0F?|☐|🔲|🟢|🟡|🟠|🔴|💡|:[a-z_]{3,40}:|\[[ xX*~/-]?\])\s*/u;
const symbolAtEnd =
  /(?<!\s)\s*(?:✅|✔\uFE0F?|☑\uFE0F?|✓|❌|🚫|🚧|⏳|⌛|:white_check_mark:|:heavy_check_mark:|:x:|:construction:)$/u;
const handlesAtEnd =
  /(?:^|\s)((?:[-–—|:(/]\s*)?@[\p{L}\p{N}](?:[\p{L}\p{N}_.-]|\/(?=[\p{L}\p{N}_]))*(?:(?:\s+and\s+|\s*(?:[,&/]\s*)?)@[\p{L}\p{N}](?:[\p{L}\p{N}_.-]|\/(?=[\p{L}\p{N}_]))*){0,9}\s*[,&/]?\s*)$/u;
const id =
  /^(?:\[([A-Z]{1,2}\d{1,3}|(?:AI|ACT|ACTION|AR|CA|PA|ITEM)-?\d{1,4})\]|([AIR]\d{1,2}|(?:AI|ACT|ACTION|AR|CA|PA)-?\d{1,4})(?=\s*[:.)–—-]\s))\s*[:.)–—-]?\s*/u;
const numberLabel =
  /^(?:(?:action|corrective|preventive|preventative|remediation|follow-?up|ai|next step|to-?do|task|recommendation|improvement)(?: (?:item|point|action|task))?s?(?: (?:item|point))?)\s*(?:#?\d+(?:\.\d+)*\s*)?(?:[:–—]|-(?=\s))\s*/iu;
const prefixes: readonly RegExp[] = [
  /^\*?\(?\[?(p[0-5]|prio(?:rity)?[ -]?\d|high|medium|low|critical)\]?\)?\s*(?:[:–—-]\s*|(?<=[\])])\s*)/iu,
  /^[[(]([^\])]{2,30})[\])]\s*[:–—-]?\s*/u,
  /^(done|completed|todo|to do|wip|in progress|open|closed|fixed|planned|ongoing|pending|blocked|not started|proposed|idea|cancell?ed)\s*[:–—-]\s+/iu,
];

/** What any of the fields behind the words ends with or has. */
const mayTrail = /[^A-Za-z0-9.,;\s]$|[A-Z]{3}$|@|\s[-–—|]|→|[;|]|[.?!):]\s/;
/** What any of the fields before the words begins with or has: a sign, an id, a colon, a dash, or somebody who is to act. */
const mayLead = /^[^A-Za-z\s]|^[A-Za-z]{0,10}-?[#\d]|[:–—#]|\s-|\s(?:to|will)\s/;

class EntryReader {
  private from = 0;
  private to: number;
  private readonly value: string;

  constructor(
    private readonly words: Words,
    private readonly collector: Collector,
    private readonly context: EntryContext,
  ) {
    this.value = words.prose.value;
    this.to = this.value.length;
  }

  read(): Prose {
    for (let round = 0; round < 6 && this.lead(); round++);
    for (let round = 0; round < 6 && this.bracketTail(this.plainEnd()); round++);
    this.facet();
    this.keyTail();
    for (let round = 0; round < 8 && this.trail(); round++);
    const text = withoutJoiner(withoutBraces(this.words.prose.slice(this.from, this.to).trim())).trim();
    if (!/[\p{L}\p{N}]/u.test(text.value)) return this.words.prose;
    scanWords(this.words.prose, text, this.collector);
    return text;
  }

  private get rest(): string {
    return this.value.slice(this.from, this.to);
  }

  private lead(): boolean {
    const start = this.value.slice(this.from, this.from + 70);
    if (!mayLead.test(start) && !this.words.prose.marks.some((mark) => mark.from === this.from)) return false;
    return this.symbol() || this.idLead() || this.ticketLead() || this.label() || this.prefix() || this.owner();
  }

  private symbol(): boolean {
    const match = statusSymbol.exec(this.rest);
    const status = match && statusOf(match[0].trim());
    if (!match || !status) return false;
    this.collector.setStatus(status, this.part(this.from, this.from + match[0].trimEnd().length));
    return this.skip(match[0].length);
  }

  private idLead(): boolean {
    const match = id.exec(this.rest);
    const name = match?.[1] ?? match?.[2];
    if (!match || !name || this.collector.has('id') || /^P\d$/.test(name)) return false;
    const at = this.value.indexOf(name, this.from);
    this.collector.set('id', this.part(at, at + name.length));
    return this.skip(match[0].length);
  }

  /** "#12: text", "OPS-12 – text"; a link whose words are the action is no lead. */
  private ticketLead(): boolean {
    const [ticket] = ticketsIn(this.part(this.from, this.to));
    if (!ticket || ticket.from > 1) return false;
    const after = /^[\])]?\s*(?:[:–—-]\s*|(?=\p{Lu}))/u.exec(this.rest.slice(ticket.to));
    const named = this.rest.slice(ticket.from, ticket.to);
    if (!after || named.length > 40 || (/\s/u.test(named) && !/^\p{L}+ #?\d+$/u.test(named))) return false;
    this.collector.setTicket(ticket.value, this.part(this.from + ticket.from, this.from + ticket.to));
    return this.skip(ticket.to + after[0].length);
  }

  private label(): boolean {
    const match = numberLabel.exec(this.rest);
    return match ? this.skip(match[0].length) : false;
  }

  private prefix(): boolean {
    for (const pattern of prefixes) {
      const match = pattern.exec(this.rest);
      const inside = match?.[1];
      if (!match || !inside) continue;
      const at = this.value.indexOf(inside, this.from);
      const part = this.part(at, at + inside.length);
      if (this.prefixField(part)) return this.skip(match[0].length);
    }
    return false;
  }

  /** "Prevention: cap the retries": what the item is for, and part of its words. */
  private facet(): void {
    const match = this.value.slice(this.from, this.from + 32).includes(':')
      ? /^([\p{L}][\p{L} /&-]{3,28}):\s/u.exec(this.rest)
      : null;
    if (match?.[1]) this.collector.setFacet(this.part(this.from, this.from + match[1].length));
  }

  private prefixField(part: Prose): boolean {
    if (part.marks.some((mark) => mark.kind === 'link')) return false;
    const status = exactStatusOf(part.value);
    if (status) this.collector.setStatus(status, part);
    const found = status ? null : readLoose(part, this.context);
    found?.(this.collector);
    return status !== null || found !== null;
  }

  private owner(): boolean {
    const lead = this.collector.has('owner') ? null : readOwnerLead(this.part(this.from, this.to), this.context);
    if (!lead) return false;
    this.collector.set('owner', lead.owner);
    return lead.length > 0 ? this.skip(lead.length) : false;
  }

  private keyTail(): void {
    const breaks = this.words.breaks.map((at) => at - this.from);
    const rest = { ...this.words, prose: this.part(this.from, this.to), breaks };
    this.cut(this.from + readKeyTail(rest, this.collector, this.context));
  }

  private plainEnd(): number {
    return this.from + this.rest.replace(/(?<![\s.;,])[\s.;,]+$/u, '').length;
  }

  private trail(): boolean {
    const end = this.plainEnd();
    if (end <= this.from) return false;
    if (!mayTrail.test(this.value.slice(Math.max(this.from, end - 160), end)) && !this.hasLinkAt(end)) return false;
    return (
      this.symbolTail(end) ||
      this.linkTail(end) ||
      this.bracketTail(end) ||
      this.handleTail(end) ||
      this.dashTail(end) ||
      this.sentenceTail(end)
    );
  }

  private hasLinkAt(end: number): boolean {
    return this.words.prose.marks.some((mark) => mark.kind === 'link' && mark.to === end);
  }

  private symbolTail(end: number): boolean {
    const match = symbolAtEnd.exec(this.value.slice(this.from, end));
    const status = match && statusOf(match[0].trim());
    if (!match || !status) return false;
    this.collector.setStatus(status, this.part(end - match[0].trim().length, end));
    return this.cut(end - match[0].length);
  }

  /** A link at the end that only says that it is one: "… [issue](https://…)". */
  private linkTail(end: number): boolean {
    const link = this.words.prose.marks.find(
      (mark) => mark.kind === 'link' && mark.to === end && mark.from > this.from,
    );
    if (!link?.target || !isTrackerUrl(link.target)) return false;
    const words = this.value.slice(link.from, link.to);
    if (
      words !== link.target &&
      !isTicketId(words) &&
      !/^#?\d+$|^(?:(?:github |gitlab |jira )?(?:issue|ticket|link|pr|pull request|mr|merge request|card|bug|task)|here|jira)s?$/iu.test(
        words,
      )
    )
      return false;
    const before = /(?:^|\s)(?:\p{Ll}+)\s*$/u.exec(this.value.slice(this.from, link.from));
    this.collector.setTicket(nameOfLink(words, link.target), this.part(link.from, link.to));
    const isObject =
      before !== null &&
      /\b(?:the|this|a|an|in|of|to|original|see|on|from|with)\s*$/iu.test(this.value.slice(this.from, link.from));
    return isObject ? false : this.cut(link.from);
  }

  private bracketTail(end: number): boolean {
    const open = openingOf(this.value, end);
    if (open <= this.from) return false;
    const found = readGroup(this.part(open + 1, end - 1), this.context);
    if (!found) return false;
    for (const field of found) field(this.collector);
    return this.cut(open);
  }

  /** Handles at the end are owners unless the sentence speaks of them: "talk to @ann". */
  private handleTail(end: number): boolean {
    const match = handlesAtEnd.exec(this.value.slice(this.from, end));
    if (!match?.[1]) return false;
    const start = this.from + match.index;
    const before = /(?<!\p{L})(\p{L}+)[\s,]*$/u.exec(this.value.slice(this.from, start))?.[1]?.toLowerCase() ?? '';
    if (['with', 'to', 'from', 'for', 'cc', 'of', 'in', 'on', 'and', 'at', 'ask', 'tell', 'via'].includes(before))
      return false;
    const from = this.value.indexOf('@', start);
    const handles = this.part(from, end).trim();
    if (!isHandles(handles.value)) return false;
    this.collector.set('owner', handles);
    return this.cut(start);
  }

  /** "… – Tom", "… – done", "… -> OPS-12". */
  private dashTail(end: number): boolean {
    const text = this.value.slice(this.from, end);
    const cuts = [...text.matchAll(/\s(?:[-–—|]+>?|→)\s+|[;|]\s+/gu)];
    const match = cuts.at(-1);
    if (!match || match.index === 0) return false;
    const part = this.part(this.from + match.index + match[0].length, end).trim();
    if (part.value.length > 80) return false;
    const people = isPeople(part.value, this.context.participants);
    const found = people || isShort(part.value) ? readLoose(part, this.context) : null;
    if (!found) return false;
    found(this.collector);
    return this.cut(this.from + match.index);
  }

  /** A last sentence that only names a ticket or a status: "Ticket #12", "DONE in PR #7". */
  private sentenceTail(end: number): boolean {
    const text = this.value.slice(this.from, end);
    const start = Math.max(
      text.lastIndexOf('. '),
      text.lastIndexOf('? '),
      text.lastIndexOf('! '),
      text.lastIndexOf(') '),
      text.lastIndexOf(': '),
    );
    if (start <= 0) return this.statusTail(end);
    const part = this.part(this.from + start + 2, end).trim();
    const isBrief = wordCount(part.value) <= 8 || part.value.includes('://');
    const found = part.value.length <= 160 && isBrief && !isBlank(part.value) ? readLoose(part, this.context) : null;
    if (!found || isPeople(part.value, this.context.participants)) return this.statusTail(end);
    found(this.collector);
    return this.cut(this.from + start + 1);
  }

  /** Capitals at the end: "… DONE". */
  private statusTail(end: number): boolean {
    const match = /\s(DONE|COMPLETED?|WIP|TODO|IN PROGRESS|FIXED|CLOSED|RESOLVED|MERGED)$/u.exec(
      this.value.slice(this.from, end),
    );
    const status = match?.[1] ? statusOf(match[1]) : null;
    if (!match || !status) return false;
    this.collector.setStatus(status, this.part(this.from + match.index + 1, end));
    return this.cut(this.from + match.index);
  }

  private part(from: number, to: number): Prose {
    return this.words.prose.slice(from, to);
  }

  private skip(length: number): boolean {
    if (!/[\p{L}\p{N}]/u.test(this.value.slice(this.from + length, this.to))) return false;
    this.from += length;
    return true;
  }

  private cut(to: number): boolean {
    if (!/[\p{L}\p{N}]/u.test(this.value.slice(this.from, to))) return false;
    this.to = to;
    return true;
  }
}
