import { once } from '../once.js';
import type { Kind, Outcome } from '../vocabulary.js';
import type { Reading } from './features.js';

/** What a text says an action is for, and the words that say so. */
export interface Intent {
  readonly value: Outcome;
  readonly because: readonly string[];
}

/** Reads the intended outcome from the kind of an action and from the purpose or risk that its text names. */
export function intentOf(
  reading: Reading,
  kind: { readonly value: Kind; readonly because: readonly string[] },
): Intent {
  if (kind.value === 'exercise') return { value: 'both', because: kind.because };
  if (learning.has(kind.value) || asksIn(reading.text)) return { value: 'gain-insight', because: kind.because };
  const purpose = purposeOf(reading);
  return purpose === null ? { value: 'unstated', because: [] } : { value: 'mitigate-risk', because: [purpose] };
}

const learning: ReadonlySet<Kind> = new Set<Kind>(['investigate', 'learn', 'teach']);

/** Work of another kind whose words still promise an answer: "Compare …", "(gain insight)". */
function asksIn(text: string): boolean {
  return /^\s*(?:compare|measure|interview|survey|understand|explore|spike|test whether|review whether|find out|ask)\b|\bgain insight\b|\?\s*$/i.test(
    text,
  );
}

const purposeOf = once(({ text }: Reading) => purposeIn(text));

/** The words that name a purpose, a reason or a risk. */
function purposeIn(text: string): string | null {
  for (const pattern of purposes) {
    const found = pattern.exec(text);
    if (found) return (found[1] ?? found[0]).trim();
  }
  return conditionIn(text) ?? explanationIn(text);
}

const purposes: readonly RegExp[] = [
  /\b(so that|in order to|in case|because|otherwise|lest|rather than|instead of|in the event)\b/i,
  /[\s,;(](so) (?!far|much|many|on\b|called)[a-z]/i,
  /, (since|as) (?!well)[a-z]/i,
  / (since|as) (?:it|we|they|the|this|that|there|some|most|only|people|users|our|each|a|an) /i,
  /\S\s(to (?:\w+ly )?(?:reduce|limit|avoid|prevent|detect|catch|notice|learn|understand|find|see|know|make|speed|shorten|allow|give|help|keep|improve|ensure|increase|identify|protect|mitigate|minimi[sz]e|lower|stop|decrease|support|provide|enable|tell|show|verify|confirm|check|take|free|react|respond|recover|handle|guard|try|withstand|cope|get|be|have|restore|test|simplify|ease|save))\b/i,
  /\b(which (?:would|will|lets|gives|tells|makes|allows|helps|can|is|means|was|had|keeps|prevents|strips|catches))\b/i,
  /\b(that (?:would|will|catch|catches|prevents?|detects?|warns?|lets|allows?|tells|helps?|blocks?|stops|rejects|refuses))\b/i,
  /\b(making|limiting|allowing|avoiding|preventing|reducing|letting|giving|helping|ensuring|keeping|lowering|improving) [a-z]/i,
  /\b(risk of|risk:|outcome:|why:|goal:|purpose:|aim:|reason:)/i,
  /^\W*((?:prevent|avoid|detect|guard|protect|mitigate|reduce|minimi[sz]e|handle|disallow|forbid|fail|refuse|reject|catch|block)\b)/i,
  /^\W*(?:[a-z]+ ){0,3}((?:alarms?|alerts?|guards?|detection|protection|safeguards?|notifications?) (?:for|of|against|on|when|if) (?:[a-z]+ ){0,3}(?:fail\w*|error\w*|leak\w*|expir\w*|stuck|stale|missing|high|low|lost|unhealthy|invalid|crash\w*|outage\w*|downtime|duplicate\w*|when|if))/i,
  /\bfix(?:ed|es|ing)? (?:the |a |an )?(?:[\w-]+ ){0,4}((?:leak|race|bug|failure|error|crash|deadlock|fault|loss)\w*)\b/i,
  /\b(no longer)\b/i,
];

/** The condition on which something warns or refuses names the risk: "page when the freezer is warm". */
function conditionIn(text: string): string | null {
  const reaction =
    /\b(?:alert|page|alarm|warn|notif|fail|refuse|reject|stop|abort|fire|post|message|signal|report)/i.exec(text);
  if (!reaction) return null;
  const after = text.slice(reaction.index, reaction.index + 60);
  return /\b(?:when|if|unless|before|while)\b/i.exec(after)?.[0] ?? null;
}

/** A second clause or sentence that says what the change is about: "Limit it; the queue starves today". */
function explanationIn(text: string): string | null {
  const [, rest = ''] = /[.;:–—]\s+(\S[^]*)$/.exec(text) ?? [];
  const [before] = text.split(/[.;:–—]\s/);
  if (!before || rest === '' || /^(?:owner|due|ticket|done|issue|jira|status)\b/i.test(rest)) return null;
  const told =
    /\b(?:is|are|was|were|had|has|have|can|could|may|might|would|will|does|do|did|today|killed|failed|lost|competes?|cannot)\b/i.exec(
      rest,
    );
  return told && rest.split(/\s+/).length > 3 ? told[0] : null;
}
