import type { Tag, VerbForm } from './analysis.js';
import { doubtfulNames, doubtfulTeams, firstNames, peopleClasses } from './lexicon/people.js';
import { ingNouns, plainNouns, thingClasses } from './lexicon/things.js';
import { verbClasses } from './lexicon/verbs.js';
import { functionWords, numberWords, timeNouns } from './lexicon/words.js';
import { inflect, pluralOf } from './morphology.js';

/** What a word can be: one of these is chosen where it stands. */
export interface Reading {
  readonly tag: Tag;
  readonly lemma: string;
  readonly form: VerbForm | null;
  readonly classes: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** A reading for words that no list has. */
export function plainReading(tag: Tag, lemma: string, form: VerbForm | null = null): Reading {
  return { tag, lemma, form, classes: none };
}

/** The readings of a form in lower case, likeliest tag unknown. */
export type Lexicon = ReadonlyMap<string, readonly Reading[]>;

interface Draft {
  readonly tag: Tag;
  readonly lemma: string;
  readonly form: VerbForm | null;
  readonly classes: Set<string>;
}

/** Collects readings form by form; the same reading named by two lists has the classes of both. */
class Drafts {
  private readonly forms = new Map<string, Draft[]>();

  add(word: string, draft: Omit<Draft, 'classes'>, name: string): void {
    const drafts = this.forms.get(word);
    const known = drafts?.find(
      (each) => each.tag === draft.tag && each.form === draft.form && each.lemma === draft.lemma,
    );
    if (known) known.classes.add(name);
    else if (drafts) drafts.push({ ...draft, classes: new Set([name]) });
    else this.forms.set(word, [{ ...draft, classes: new Set([name]) }]);
  }

  isVerb(word: string): boolean {
    return this.forms.get(word)?.some((draft) => draft.tag === 'verb') ?? false;
  }

  done(): Lexicon {
    return this.forms;
  }
}

const modalLemmas: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ["'d", 'would'],
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ['cannot', 'can'],
]);

const auxiliaryForms: ReadonlyMap<string, VerbForm> = new Map([
  ['be', 'base'],
  ['have', 'base'],
  ['do', 'base'],
  ['was', 'past'],
  ['were', 'past'],
  ['had', 'past'],
  ['did', 'past'],
  ['been', 'participle'],
  ['done', 'participle'],
  ['being', 'ing'],
  ['having', 'ing'],
  ['doing', 'ing'],
]);

/** The words that every team uses. */
export const lexicon: Lexicon = build();

/** The classes that phrases may name besides the parts of speech. */
export const classNames: ReadonlySet<string> = new Set([
  ...Object.keys(verbClasses),
  ...Object.keys(peopleClasses),
  ...Object.keys(thingClasses),
  ...Object.values(functionWords).flatMap((classes) => Object.keys(classes)),
  'person',
  'time',
  'doubtful',
]);

/** All forms of the verbs of a class. */
export function formsOfClass(name: keyof typeof verbClasses): readonly string[] {
  return words(verbClasses[name]).flatMap((lemma) => formsOf(lemma).map(([, form]) => form));
}

function build(): Lexicon {
  const drafts = new Drafts();
  addFunctionWords(drafts);
  addVerbs(drafts);
  addNouns(drafts);
  return drafts.done();
}

function addFunctionWords(drafts: Drafts): void {
  for (const [tag, classes] of tagged(functionWords)) {
    for (const [name, list] of Object.entries(classes)) {
      for (const word of words(list)) {
        const lemma = lemmaOf(tag, name, word);
        drafts.add(word, { tag, lemma, form: tag === 'auxiliary' ? auxiliaryForm(word) : null }, name);
      }
    }
  }
  for (const word of words(numberWords)) drafts.add(word, { tag: 'number', lemma: word, form: null }, 'number');
}

function tagged(map: typeof functionWords): (readonly [Tag, Readonly<Record<string, string>>])[] {
  const order: readonly Tag[] = [
    'pronoun',
    'determiner',
    'auxiliary',
    'modal',
    'to',
    'negation',
    'conjunction',
    'subordinator',
    'preposition',
    'adverb',
    'adjective',
  ];
  return order.flatMap((tag) => {
    const classes = map[tag];
    return classes ? [[tag, classes] as const] : [];
  });
}

function lemmaOf(tag: Tag, name: string, word: string): string {
  if (tag === 'auxiliary') return name;
  if (tag === 'modal') return modalLemmas.get(word) ?? word;
  return word === "n't" ? 'not' : word;
}

function auxiliaryForm(word: string): VerbForm {
  return auxiliaryForms.get(word) ?? 's';
}

function addVerbs(drafts: Drafts): void {
  const inflected = new Map<string, readonly (readonly [VerbForm, string])[]>();
  for (const [name, list] of Object.entries(verbClasses)) {
    for (const lemma of words(list)) {
      let forms = inflected.get(lemma);
      if (!forms) inflected.set(lemma, (forms = formsOf(lemma)));
      for (const [form, word] of forms) drafts.add(word, { tag: 'verb', lemma, form }, name);
    }
  }
}

function formsOf(lemma: string): readonly (readonly [VerbForm, string])[] {
  const { base, s, past, participle, ing } = inflect(lemma);
  if (lemma === 'be' || lemma === 'have' || lemma === 'do') return [];
  return [
    ['base', base],
    ['s', s],
    ['past', past],
    ['participle', participle],
    ['ing', ing],
  ];
}

function addNouns(drafts: Drafts): void {
  for (const [name, list] of [...Object.entries(peopleClasses), ...Object.entries(thingClasses)]) {
    for (const word of words(list)) addNoun(drafts, word, name);
  }
  for (const word of words(plainNouns)) addNoun(drafts, word, 'plain');
  for (const word of words(ingNouns)) {
    addNoun(drafts, word, 'plain');
    if (!drafts.isVerb(word)) drafts.add(word, { tag: 'verb', lemma: word, form: 'ing' }, 'plain');
  }
  for (const word of words(timeNouns)) addNoun(drafts, word, 'time');
  for (const word of doubtfulTeams) addNoun(drafts, word, 'doubtful');
  for (const word of words(firstNames))
    if (!doubtfulNames.has(word)) drafts.add(word, { tag: 'name', lemma: word, form: null }, 'person');
}

function addNoun(drafts: Drafts, word: string, name: string): void {
  drafts.add(word, { tag: 'noun', lemma: word, form: null }, name);
  const plural = pluralOf(word);
  if (plural !== word && name !== 'everyone' && name !== 'nobody' && name !== 'someone')
    drafts.add(plural, { tag: 'noun', lemma: word, form: null }, name);
}

function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}
