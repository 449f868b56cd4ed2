import { lexicon } from '../../language/lexicon.js';

/** Words that may stand before an order: "Also add …", "Maybe create …". */
const openers = new Set(
  'also then next please maybe possibly perhaps potentially finally first firstly second secondly third thirdly lastly additionally further furthermore moreover and or to unknown yes instead eventually ideally consider let lets'.split(
    ' ',
  ),
);
const modals = new Set(['will', 'shall', "'ll", '’ll', 'should', 'must', 'wont', "won't"]);
const past = new Set('was were had did'.split(' '));
const anaphors = new Set('this these that those it they such he she there here which'.split(' '));
const subordinators = new Set('if when although though because since while as unless until once given'.split(' '));

/** The words of a text in lower case, with apostrophes inside them. */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’_.-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** How many words a text has, roughly. */
export function wordCount(text: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const isWord = text.charCodeAt(at) > 44;
    if (isWord && !inWord) count++;
    inWord = isWord;
  }
  return count;
}

/** Whether a word is a verb as one gives orders with it; words of no list are taken by their ending. */
export function isBaseVerb(word: string): boolean {
  const readings = lexicon.get(word);
  if (readings) return readings.some((reading) => reading.tag === 'verb' && reading.form === 'base');
  const [first = ''] = word.split(/[-/]/u);
  if (first !== word && first.length > 1)
    return (
      isBaseVerb(first) ||
      (/^(?:re|auto|pre|de|un|co|double|cross|self)$/u.test(first) && isBaseVerb(word.slice(first.length + 1)))
    );
  return (
    /(?:ize|ise|ify)$/u.test(word) ||
    (/^(?:re|de|un|auto|pre|mis|over)\p{L}{3}/u.test(word) &&
      knownBase(word.replace(/^(?:re|de|un|auto|pre|mis|over)/u, '')))
  );
}

function knownBase(word: string): boolean {
  return lexicon.get(word)?.some((reading) => reading.tag === 'verb' && reading.form === 'base') ?? false;
}

function hasForm(word: string, forms: readonly string[]): boolean {
  return (
    lexicon
      .get(word)
      ?.some((reading) => reading.tag === 'verb' && reading.form !== null && forms.includes(reading.form)) ?? false
  );
}

function isNoun(word: string): boolean {
  return lexicon.get(word)?.some((reading) => reading.tag === 'noun') ?? false;
}

/** Words after which a first word that could be a noun is an order: "Test the …", "Monitor for …". */
const objectOpeners = new Set(
  'the a an our all any each every that if whether how why what when where which for with on in to from into its their your more some both against only new better existing this these those and/or up out down about'.split(
    ' ',
  ),
);

/** Whether a text gives an order: "Add an alert", "Also consider …", "To do: write …". */
export function isImperative(text: string): boolean {
  const words = wordsIn(text.slice(0, 120));
  let at = 0;
  while (at < 2 && openers.has(words[at] ?? '') && !(isBaseVerb(words[at] ?? '') && words[at] !== 'let')) at++;
  if (/ly$/u.test(words[at] ?? '') && isBaseVerb(words[at + 1] ?? '')) at++;
  const word = words[at] ?? '';
  if (!isBaseVerb(word)) return false;
  return !isNoun(word) || isVerbHere(word, words, at);
}

/** Nouns and verbs that look alike: what comes next decides. */
function isVerbHere(word: string, words: readonly string[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined) return false;
  if (objectOpeners.has(next)) return true;
  if (past.has(next) || modals.has(next) || ['is', 'are', 'of', 'has', 'have', 'been'].includes(next)) return false;
  return (
    verbFirst.has(word) ||
    !words.slice(at + 1, at + 5).some((each) => past.has(each) || each === 'is' || each === 'are')
  );
}

const verbFirst = new Set(
  'test document monitor review update design plan automate move check report upgrade change set release schedule deploy limit block lock cache index alert page log benchmark'.split(
    ' ',
  ),
);

/** Whether a sentence says that something will or should be done. */
export function isFuture(text: string): boolean {
  const words = wordsIn(text);
  return (
    words.some((word, index) => isFutureAt(words, word, index)) || /\b(?:we|i|they|team|[a-z]+s)['’]ll\b/iu.test(text)
  );
}

function isFutureAt(words: readonly string[], word: string, at: number): boolean {
  const next = words[at + 1] ?? '';
  if (modals.has(word)) return next !== 'have' && next !== 'not' && next !== 'no' && !goesWrong(words, at + 1);
  if (intents.has(word)) return isIntent(words, word, at);
  return isProgressAt(words, word, at);
}

/** "… will silently fail" tells how a thing behaves. */
function goesWrong(words: readonly string[], at: number): boolean {
  const verb = /ly$/u.test(words[at] ?? '') ? words[at + 1] : words[at];
  return mishaps.has(verb ?? '');
}

const mishaps = new Set('fail crash break hang happen occur lose panic corrupt'.split(' '));

/** "We plan to", "it needs to", "they are going to"; not "logs going to a disk", "you want to". */
function isIntent(words: readonly string[], word: string, at: number): boolean {
  const before = words[at - 1] ?? '';
  const isBeing = /^(?:is|are|am|be)$|['’](?:re|s|m)$/u.test(before);
  if (word === 'planning' && isBeing) return true;
  if (words[at + 1] !== 'to' || words[at + 2] === 'have' || before === 'you') return false;
  return word !== 'going' || isBeing || /^(?:not|also|now|still)$/u.test(before);
}

const intents = new Set([
  'going',
  'plan',
  'plans',
  'planning',
  'planned',
  'intend',
  'intends',
  'aim',
  'need',
  'needs',
  'want',
  'hope',
]);

/** "We are adding", "we're now working on", "has been scheduled". */
function isProgressAt(words: readonly string[], word: string, at: number): boolean {
  if (word !== 'are' && word !== "we're" && word !== 'we’re' && word !== 'is') return false;
  const before = words[at - 1] ?? '';
  if (word === 'are' && before !== 'we' && before !== 'teams' && before !== 'engineers') return false;
  if (word === 'is' && before !== 'team') return false;
  const rest = words.slice(at + 1, at + 4);
  const verb =
    rest.find(
      (each) => !/ly$/u.test(each) && !['also', 'now', 'currently', 'already', 'still', 'in', 'the'].includes(each),
    ) ?? '';
  return hasForm(verb, ['ing']) || /ing$/u.test(verb);
}

/** Whether a text tells what somebody did: "Added an alert", "We have raised the limit". */
export function isPast(text: string): boolean {
  const [first = '', second = '', third = ''] = wordsIn(text.slice(0, 60));
  if (first === "we've" || first === 'we’ve') return true;
  if (first === 'we' || first === 'i' || first === 'they')
    return isPastVerb(second) || ((second === 'have' || second === 'also') && isPastVerb(third));
  if (describing.has(first) && !objectOpeners.has(second)) return false;
  return isPastVerb(first) && !isBaseVerb(first) && !hasForm(first, ['ing']);
}

/** Participles that more often say which thing is wanted than what was done: "Automated backups", "Enhanced alerts". */
const describing = new Set(
  'automated enhanced dedicated centralized centralised standardized standardised advanced distributed isolated unified structured shared managed required proposed planned expected staged tailored'.split(
    ' ',
  ),
);

function isPastVerb(word: string): boolean {
  return hasForm(word, ['past', 'participle']) || (!lexicon.has(word) && /[^e]ed$/u.test(word));
}

/** Whether the thing that a sentence is about has been done: "… has been fixed", "We've advised …". */
export function isDone(text: string): boolean {
  if (!/\b(?:ha[sv]e?\b|ve\b)/i.test(text)) return false;
  const words = wordsIn(text);
  if (words.some((word) => modals.has(word))) return false;
  if (/^(?:we|i)(?:['’]ve|\s+have)\s+(?:already\s+|now\s+|also\s+)?\p{L}+(?:ed|en|ne|lt|nt|ut|it)\b/iu.test(text))
    return true;
  return words.some(
    (word, at) =>
      (word === 'has' || word === 'have') && words[at + 1] === 'been' && isPastVerb(words[at + 2] ?? '') && at < 8,
  );
}

/** Whether a sentence hangs on the one before: "This will …", "They are …". */
export function isAnaphoric(text: string): boolean {
  const [first = ''] = wordsIn(text.slice(0, 30));
  return anaphors.has(first);
}

/** Whether a sentence begins with a condition or a reason. */
export function isConditional(text: string): boolean {
  const [first = '', second = ''] = wordsIn(text.slice(0, 60));
  return subordinators.has(first) || (first === 'had' && second !== 'a');
}

/** Whether a sentence asks what could be done: "Can we …?", "How would the team …?". */
export function isOpenQuestion(text: string): boolean {
  return (
    /\?\s*$/u.test(text) &&
    /^(?:can|could|should|do|does|is|are|would|will|how|what|which|who|where|when)\b/iu.test(text.trim())
  );
}

/** Whether a text begins with a verb in -ing, as names of work do: "Improving the alerts". */
export function isGerund(text: string): boolean {
  const [first = '', second = ''] = wordsIn(text.slice(0, 60));
  return (hasForm(first, ['ing']) || (/ing$/u.test(first) && first.length > 5)) && second !== '' && !isNoun(first);
}
