import type { Prose } from '../../text.js';
import type { Collector } from './collector.js';
import { dueIn } from './dues.js';
import { isDone, isPast } from './grammar.js';
import { ticketsIn } from './tickets.js';

/** Reads what the words of an entry say in passing: a ticket anywhere, a deadline, how far it is. */
export function scanWords(whole: Prose, text: Prose, collector: Collector): void {
  if (!collector.has('ticket')) {
    const [ticket] = ticketsIn(whole);
    if (ticket) collector.setTicket(ticket.value, whole.slice(ticket.from, ticket.to));
  }
  if (!collector.has('due')) scanDue(text, collector);
  if (!collector.has('status')) scanStatus(whole, text, collector);
}

function scanDue(text: Prose, collector: Collector): void {
  const due = dueIn(text.value);
  if (!due) return;
  const inside = text.marks.some(
    (mark) => (mark.kind === 'code' || mark.kind === 'quote') && mark.from < due.to && mark.to > due.from,
  );
  if (!inside) collector.set('due', text.slice(due.value, due.to));
}

/** A cheap look before the two that follow. */
const tells = /progress|being |underway|\bpr |done|has been|is now|already/i;
const inProgress =
  /\b(?:work in progress|in progress|being (?:worked on|implemented|built|developed)|is underway|pr (?:exists|open(?:ed)?|in review))\b/iu;
const doneWords =
  /\b(?:this has been done|this is done|has been (?:completed|done|fixed|implemented|deployed|merged)|is now (?:fixed|done|complete|in place)|already (?:done|fixed|in place|implemented))\b/iu;
const ticketed =
  /^(?:we(?:['’]ve| have)? )?(?:(?:also|however|now|already|therefore) )?(?:created|raised|opened|filed|logged)(?: \p{L}+){0,2} (?:tickets?|issues?|cards?|bugs?|stor(?:y|ies)|jiras?)\b/iu;

function scanStatus(whole: Prose, text: Prose, collector: Collector): void {
  const struck = text.marks.find(
    (mark) => mark.kind === 'strike' && mark.from <= 1 && mark.to >= text.value.length - 1,
  );
  if (struck) {
    collector.setStatus('done', text);
    return;
  }
  const told = tells.test(whole.value);
  const progress = told ? inProgress.exec(whole.value) : null;
  const done = told && !progress ? doneWords.exec(whole.value) : null;
  const words = progress ?? done;
  if (words)
    collector.setStatus(progress ? 'in-progress' : 'done', whole.slice(words.index, words.index + words[0].length));
  else if (collector.isUnticked || ticketed.test(text.value)) return;
  else if (isDone(text.value) || isPast(text.value)) collector.setStatus('done', text);
}
