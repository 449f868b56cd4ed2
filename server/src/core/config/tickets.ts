import type { TicketLink } from './config.js';

/** Where a ticket leads, `null` when no pattern fits all of it. */
export function linkOf(ticket: string, links: readonly TicketLink[]): string | null {
  for (const { pattern, link } of links) {
    const values = matchTicket(ticket.trim(), pattern);
    if (values) return fill(link, values);
  }
  return null;
}

/** What is wrong with a pattern, `null` when nothing is. */
export function faultOfPattern(pattern: string): string | null {
  if (pattern.replace(/\{(?:number|word)\}/gu, '').trim() === '')
    return 'This pattern has nothing but names, so anything would be a ticket.';
  return /\}\{/u.test(pattern)
    ? 'Two names stand side by side in this pattern, so where one ends cannot be told.'
    : null;
}

function matchTicket(ticket: string, pattern: string): ReadonlyMap<string, string> | null {
  const values = new Map<string, string>();
  let at = 0;
  for (const part of pattern.split(/(\{number\}|\{word\})/u)) {
    const name = namedPart(part);
    const value = name === null ? part : runAt(ticket, at, name);
    if (value === '' && name !== null) return null;
    if (name === null && ticket.slice(at, at + part.length).toLowerCase() !== part.toLowerCase()) return null;
    if (name !== null) values.set(name, value);
    at += value.length;
  }
  return at === ticket.length ? values : null;
}

function namedPart(part: string): 'number' | 'word' | null {
  if (part === '{number}') return 'number';
  return part === '{word}' ? 'word' : null;
}

function runAt(ticket: string, from: number, name: 'number' | 'word'): string {
  const wanted = name === 'number' ? /\d/u : /[\p{L}\p{N}_]/u;
  let end = from;
  while (end < ticket.length && wanted.test(ticket[end] ?? '')) end++;
  return ticket.slice(from, end);
}

function fill(link: string, values: ReadonlyMap<string, string>): string {
  return link.replace(/\{(number|word)\}/gu, (_, name: string) => values.get(name) ?? '');
}
