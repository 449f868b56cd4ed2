import { isConditional, isDone, isFuture, isImperative, isPast } from './grammar.js';

/** Whether an entry of an actions section tells something instead of asking for work. */
export function tells(text: string): boolean {
  return (
    /^if\b[^,]{0,120}\bhad\b|^had\b/iu.test(text) || isLogLine(text) || isNote(text) || isStory(text) || isFiling(text)
  );
}

/** Whether a template's words speak about the items: "Actions fall into three groups". */
export function isAboutItems(text: string): boolean {
  return /^action(?:s| items?)? (?:fall|falls|below|are (?:grouped|listed|tracked))\b/iu.test(text);
}

/** Whether an entry makes a note about the one above it. */
function isNote(text: string): boolean {
  return /^(?:please )?note(?: that\b|:)|^n\.?b\.?:/iu.test(text);
}

/** Whether what stands below an item says more about it: "Schedule: weekly", "Alternatively, …". */
export function isRemark(text: string): boolean {
  const label =
    /^(?:risks?(?: (?:if|of|when)\b[^:]{0,30})?|schedule|effort|costs?|benefits?|impact|rationale|reason|why|examples?):/iu;
  return isNote(text) || label.test(text) || /^alternatively\b/iu.test(text);
}

/** Whether words in a section about fixes speak of what is still to be done. */
export function isPlanned(text: string): boolean {
  const plain = text.replace(/\([^()]*\)/gu, ' ');
  if (isConditional(plain) && !isFuture(plain)) return false;
  if (isPast(plain) || isDone(plain)) return false;
  return isFuture(plain);
}

/** "14:05 (UTC): the pager rang", "[2024-05-01 14:05] …". */
function isLogLine(text: string): boolean {
  return /^[[(~\s]{0,3}(?:\d{4}-\d\d-\d\d[T ]\s?)?\d{1,2}:\d{2}(?::\d{2})?(?!\d)/u.test(text);
}

/** "While the pump was off, the hold was filled", "Did not see any water". */
function isStory(text: string): boolean {
  if (/^did(?: not|n['’]t)\b/iu.test(text)) return true;
  const [clause = '', ...main] = text.split(', ');
  return (
    main.length > 0 &&
    /^(?:even )?(?:when|while|after)\b/iu.test(clause) &&
    /\b(?:was|were|had|did|took|became|caused)\b/iu.test(main.join(', ')) &&
    !isFuture(text) &&
    !isImperative(main.join(', '))
  );
}

/** "Support case 7 was raised". */
function isFiling(text: string): boolean {
  const filing =
    /^\S.{0,80}\b(?:case|ticket|incident|support request)\b.{0,40}\b(?:raised|opened|logged|created|closed)\.?$/iu;
  return filing.test(text) && !isImperative(text);
}
