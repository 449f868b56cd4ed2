import { isBlank } from '../field-values.js';
import type { Prose } from '../../text.js';
import { isTrackerUrl, ticketsIn } from './tickets.js';

const unfilled =
  /^(?:tb[adc]|todo|n\/?a|not applicable|\?+|-+|…|\.{2,}|x{3,}|lorem ipsum\b.*|no response|no comments? added|to be (?:filled(?: in)?|added|discussed|determined|decided|completed|confirmed|defined)|coming soon|under construction|pending|placeholder|fill (?:this |me )?in\b.*|(?:your |the )?(?:action(?: item)?|item|task|follow-?up|step|next step)s?(?: \d+| [a-c]| #\d+)?(?: here)?|todo: ?(?:fill|add|write|complete)\b.*)[.!…]?$/iu;
const templateText =
  /^(?:list|describe|add|insert|enter|include|write|explain|summari[sz]e|provide)\b.{0,30}\b(?:actions?|items?|text|details?|description|links?|information|names?|summary|your|entries|timeline|lessons?|any)\b.{0,30}\b(?:here|below|above|in this (?:section|field))[.!]?$|^sections? above (?:is|are) filled|^(?:this|these) (?:is|are) (?:only |just )?(?:a )?(?:sample|example|template)|^.{0,20}\[?link to (?:a )?(?:github |jira )?(?:issue|ticket)\]?$|^(?:every|each) (?:action )?item (?:here )?should\b|^(?:incident title and )?(?:after-action )?report is cleaned up|^incident (?:has been dealt with|is (?:over|resolved|closed))\b/iu;
const nothingToDo =
  /^(?:none|nothing)\b(?! of\b)|^no (?:further |additional |new |follow-?up |corrective |remedial |immediate |specific |more )*(?:action|action items?|actions|follow-?ups?|items|remediation|changes?|steps|next steps|measures|work|tasks?)\b/iu;

/** A remark to the writer that is all there is: "(list two or three)", "[Lesson 1]". */
const remark =
  /^\((?:please )?(?:list|describe|add|insert|enter|include|write|explain|summari[sz]e|provide|fill|name)\b[^()]*\)$|^\[[^\][]{2,40}\s\d\]$/iu;

/** Whether words say nothing yet: "TBD", template text, a bare link. */
export function isUnfilled(prose: Prose): boolean {
  if (prose.value.length > 160) return isPlaceholderOnly(prose) || isBareLink(prose);
  const text = prose.value.replace(/^[_*"'([]+|(?<![_*"')\]])[_*"')\]]+$/gu, '').trim();
  if (text === '') return true;
  if (text.startsWith('{{') && prose.marks.some((mark) => mark.kind === 'link')) return false;
  if (text.length < 60 && ((isBlank(text) && !nothingToDo.test(text)) || unfilled.test(text))) return true;
  if (remark.test(prose.value) && prose.marks.length === 0) return true;
  if (templateText.test(text) || /\b(?:sample|example) sub-?headings?\b/i.test(text)) return true;
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

function isIdOnly(prose: Prose): boolean {
  const [ticket] = ticketsIn(prose);
  if (!ticket) return false;
  const rest = prose.value.slice(0, ticket.from) + prose.value.slice(ticket.to);
  return (
    ticket.to - ticket.from <= 24 &&
    !/[\p{L}\p{N}]/u.test(rest) &&
    !/\s/u.test(prose.value.slice(ticket.from, ticket.to).trim())
  );
}
