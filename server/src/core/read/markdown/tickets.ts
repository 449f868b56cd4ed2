import type { Prose } from '../../text.js';

/** A ticket named in a text: as written, and where in the visible text. */
export interface TicketAt {
  /** The id, or the address where the words say nothing ("[issue](https://…)"). */
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

const trackerPath =
  /\/(?:issues?|pull|pulls|merge_requests|pullrequests?|pull-requests|browse|work_items|workitems|_workitems|tickets?|stories|story|tasks?|bugs?|commit|commits|cards?|discussions)\/[^\s/?#]|[?&](?:id|issueKey|selectedIssue|bug_id)=|show_bug\.cgi|\/T\d+(?:$|[/?#])|\/D\d+(?:$|[/?#])/iu;
const trackerHost =
  /^(?:https?:\/\/)?(?:[\w.-]*\b(?:jira|bugzilla|bugs|issues|tickets?|tracker|redmine|youtrack|phabricator|support)\.[\w.-]+|linear\.app|app\.asana\.com|trello\.com\/c|crbug\.com|b\.corp\.google\.com|app\.shortcut\.com|app\.clubhouse\.io|app\.zenhub\.com|[\w-]+\.monday\.com|[\w-]+\.atlassian\.net\/browse|[\w-]+\.youtrack\.cloud|tickets\.[\w.-]+|g\.co\/bugs|issuetracker\.google\.com)(?:[/:?]|$)/iu;

/** Whether an address leads to an issue, a change request or a card. */
export function isTrackerUrl(url: string): boolean {
  return trackerPath.test(url) || trackerHost.test(url);
}

const idPattern =
  /(?<![\p{N}_/-])(?<!\p{L}(?=[^#]))(?:[A-Z][A-Z0-9]{1,9}-\d{1,6}|(?:[\w.-]{1,60}\/[\w.-]{1,100})?#\d{1,6}|[Gg][Hh]-\d{1,6}|[Bb]ug #?\d{4,8}|!\d{2,6}|b\/\d{4,12}|T\d{4,7})(?![\p{L}\p{N}_-])/gu;
/** Letters before a dash and a number that name a standard, a severity or a vulnerability. */
const noTracker = new Set(
  'UTF SHA MD ISO CVE RFC SEV AES RSA HTTP HTTPS TLS SSL GPT COVID IPV IP PM SEC EC S3 ECDSA P X CWE GHSA UTC GMT CET CEST EST PST EU US AP UK Q H TOP LOG4J V T PCI SOC NIST HIPAA GDPR PEP EIP ERC BIP ADR USB AC DC I E'.split(
    ' ',
  ),
);
const counted =
  /(?:option|step|item|phase|number|part|priority|rule|lesson|cluster|node|problem|cause|factor|attempt|goal|incident|region|server|reason|question|case|version|id)\s$/iu;

/** Whether the whole of a text names a ticket. */
export function isTicketId(text: string): boolean {
  const match = [...text.matchAll(idPattern)][0];
  return match !== undefined && match[0] === text && isTicket(match[0], '');
}

/** All tickets that a text names, in order: links to trackers and ids. */
export function ticketsIn(prose: Prose): readonly TicketAt[] {
  if (!mayName(prose)) return [];
  const links = prose.marks.filter(
    (mark) => mark.kind === 'link' && mark.target !== undefined && isTrackerUrl(mark.target),
  );
  const found: TicketAt[] = links.map(({ from, to, target = '' }) => ({
    value: nameOfLink(prose.value.slice(from, to), target),
    from,
    to,
  }));
  const taken = prose.marks.filter(
    (mark) => mark.kind === 'link' || mark.kind === 'code' || mark.kind === 'placeholder',
  );
  for (const match of prose.value.matchAll(idPattern)) {
    const [from, to] = [match.index, match.index + match[0].length];
    const inside = taken.find((mark) => mark.from < to && mark.to > from);
    if (
      inside &&
      (inside.kind !== 'link' ||
        links.includes(inside) ||
        (inside.target ?? '') === prose.value.slice(inside.from, inside.to))
    )
      continue;
    if (isTicket(match[0], prose.value.slice(Math.max(0, from - 12), from))) found.push({ value: match[0], from, to });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** A cheap look: ids have a number right after a sign or a letter. */
function mayName({ value, marks }: Prose): boolean {
  return /[#!/-]\d|T\d{4}|[Bb]ug \d/.test(value) || marks.some((mark) => mark.kind === 'link');
}

/** What a link to a ticket is called: its words where they hold the id, else its address. */
export function nameOfLink(words: string, target: string): string {
  const id = [...words.matchAll(idPattern)].find((match) => isTicket(match[0], ''));
  if (id) return words.length <= id[0].length + 12 ? words : id[0];
  return /^\d{1,7}$/u.test(words.trim()) ? words.trim() : target || words;
}

function isTicket(id: string, before: string): boolean {
  const prefix = /^([A-Z][A-Z0-9]*)-\d/u.exec(id)?.[1];
  if (prefix !== undefined) return !noTracker.has(prefix);
  return !(id.startsWith('#') && id.length <= 3 && counted.test(before));
}
