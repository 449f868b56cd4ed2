import { isBlank } from '../field-values.js';
import type { Prose } from '../../text.js';
import { isTemplateText } from './template-text.js';
import { isTicketId, isTrackerUrl, ticketsIn } from './tickets.js';

const nothingToDo =
  /^(?:none|nothing)\b(?! of\b)|^no (?:further |additional |new |follow-?up |corrective |remedial |immediate |specific |more )*(?:action|action items?|actions|follow-?ups?|items|remediation|changes?|steps|next steps|measures|work|tasks?)\b/iu;

/** Whether words say nothing yet: "TBD", template text, a bare link. */
export function isUnfilled(prose: Prose): boolean {
  if (prose.value.length > 160) return isPlaceholderOnly(prose) || isBareLink(prose);
  const text = prose.value.replace(/^[_*"'([]+|(?<![_*"')\]])[_*"')\]]+$/gu, '').trim();
  if (text === '') return true;
  if (text.startsWith('{{') && prose.marks.some((mark) => mark.kind === 'link')) return false;
  if (text.length < 60 && isBlank(text) && !nothingToDo.test(text)) return true;
  if (prose.marks.every(({ kind }) => kind !== 'link' && kind !== 'code') && isTemplateText(prose.value)) return true;
  return isPlaceholderOnly(prose) || isBareLink(prose);
}

/** Whether words say that nothing is to be done, which is a complete answer. */
export function isNothingToDo(text: string): boolean {
  return nothingToDo.test(text.trim());
}

function isPlaceholderOnly(prose: Prose): boolean {
  const marks = prose.marks.filter((mark) => mark.kind === 'placeholder');
  if (marks.length === 0) return false;
  let rest = prose.value;
  for (const mark of [...marks].sort((a, b) => b.from - a.from))
    rest = `${rest.slice(0, mark.from)}${rest.slice(mark.to)}`;
  const words = rest.replace(/\[?link to[^\]]*\]?|\b(?:owner|due|by|status|ticket|priority)\b/giu, '');
  return !/\p{L}{2}/u.test(words);
}

function isBareLink(prose: Prose): boolean {
  const text = prose.value;
  const link = prose.marks.find((mark) => mark.kind === 'link' && mark.from === 0 && mark.to >= text.length - 1);
  if (link) return text.slice(0, link.to) === link.target || (isTrackerUrl(link.target ?? '') && isIdOnly(prose));
  return isIdOnly(prose);
}

/** "GH-904, GH-911", "INC0048812" */
function isListOfIds(text: string): boolean {
  const parts = text.split(/[\s,;&]+/u).filter((part) => part !== '' && part !== 'and');
  return parts.length > 0 && parts.every((part) => isTicketId(part) || /^[A-Z]{2,5}\d{5,9}$/u.test(part));
}

function isIdOnly(prose: Prose): boolean {
  if (isListOfIds(prose.value)) return true;
  const [ticket] = ticketsIn(prose);
  if (!ticket) return false;
  const rest = prose.value.slice(0, ticket.from) + prose.value.slice(ticket.to);
  return (
    ticket.to - ticket.from <= 24 &&
    !/[\p{L}\p{N}]/u.test(rest) &&
    !/\s/u.test(prose.value.slice(ticket.from, ticket.to).trim())
  );
}
