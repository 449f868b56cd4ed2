import type { Tag, Token, VerbForm } from './analysis.js';
import { plainReading, type Lexicon, type Reading } from './lexicon.js';
import { phrasalVerbs } from './lexicon/phrasal.js';
import { verbFirst } from './lexicon/verbs.js';
import { guess } from './guess.js';
import type { RawToken } from './tokenize.js';

/** Chooses for each token of a sentence what part of speech it is there. */
export function tagSentence(raw: readonly RawToken[], lexicon: Lexicon): Token[] {
  const scene = new Scene(raw, raw.map((token, index) => candidates(token, index, lexicon)));
  for (let index = 0; index < raw.length; index++) scene.settle(index);
  return scene.tokens;
}

const punctuation = [plainReading('punctuation', '')];
const opaque = [plainReading('opaque', '')];
const number = [plainReading('number', '')];
const mention = [{ tag: 'name', lemma: '', form: null, classes: new Set(['person', 'mention']) } as const];

function candidates(token: RawToken, index: number, lexicon: Lexicon): readonly Reading[] {
  switch (token.kind) {
    case 'word':
      if (token.text === 'IT') return [plainReading('noun', 'it')];
      return lexicon.get(token.lower) ?? guess(token, index === 0, lexicon);
    case 'punctuation':
    case 'symbol':
      return lexicon.get(token.lower) ?? punctuation;
    case 'number':
      return number;
    case 'mention':
      return mention;
    default:
      return opaque;
  }
}

const firstVerbs: ReadonlySet<string> = new Set(verbFirst.split(/\s+/));
const phrasal: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(phrasalVerbs).map(([particle, verbs]) => [particle, new Set(verbs.split(' '))]),
);
const subjectPronouns = new Set(['we', 'you', 'i', 'they', 'he', 'she', 'it', 'who', 'which', 'that', 'everyone', 'everybody', 'nobody', 'noone', 'no-one', 'someone', 'somebody', 'anyone', 'anybody', 'whoever']);
const nominals: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'opaque', 'number', 'adjective', 'determiner', 'pronoun']);

type Decision = Tag | null;

/** The state of tagging one sentence from left to right. */
class Scene {
  readonly tokens: Token[] = [];
  /** Whether the clause so far has its verb. */
  private verbSeen = false;
  /** Whether the last verb was told as an order ("check …"). */
  private ordered = false;
  /** Whether the clause was opened by "if", "that" and the like. */
  private subordinate = false;
  private fronted = false;
  /** Where the main clause begins after one that stood in front. */
  private restart = 0;

  constructor(
    private readonly raw: readonly RawToken[],
    private readonly readings: readonly (readonly Reading[])[],
  ) {}

  settle(index: number): void {
    const readings = this.readings[index] ?? punctuation;
    const tag = readings.length === 1 || same(readings) ? (this.nameLike(index) ?? this.only(index, readings[0]?.tag ?? 'noun')) : this.decide(index);
    const chosen = this.pick(index, readings, tag);
    const raw = this.raw[index];
    if (!raw) return;
    const { text, lower, kind, from, to, quoted } = raw;
    this.tokens.push({ text, lower, lemma: chosen.lemma || lower, kind, tag, form: chosen.form, from, to, classes: chosen.classes, quoted });
    this.remember(index, tag, chosen.form);
  }

  private remember(index: number, tag: Tag, form: VerbForm | null): void {
    if (tag === 'verb') {
      if (!this.verbSeen) this.ordered = form === 'base';
      this.verbSeen ||= form !== 'ing' || index === 0;
    } else if (tag === 'auxiliary') this.verbSeen ||= form !== 'ing' && !this.mayBe(index + 1, 'verb');
    else if (tag === 'subordinator' || opensClause(this.raw[index]) || this.endsFront(index)) {
      this.verbSeen = false;
      this.subordinate = tag === 'subordinator' && this.lower(index) !== 'as';
      this.fronted ||= tag === 'subordinator' && index === 0;
    }
  }

  /** The comma after a clause that stood in front. */
  private endsFront(index: number): boolean {
    if (!this.fronted || this.lower(index) !== ',') return false;
    this.fronted = false;
    this.restart = index + 1;
    return true;
  }

  /** A word that is listed as a verb only may still be used as a noun: "the redirect page". */
  private only(index: number, tag: Tag): Tag {
    if (tag !== 'verb' || !(this.hasForm(index, 'base') || this.hasForm(index, 's'))) return tag;
    const before = this.tokens[index - 1];
    if (!before || before.lower === 'that') return tag;
    if (before.tag === 'determiner' || before.tag === 'preposition' || (before.tag === 'adjective' && !this.isPredicate(index - 1))) return 'noun';
    const compound = (before.tag === 'noun' || before.tag === 'name') && this.verbSeen && this.hasForm(index, 's');
    return compound && !this.inComplement(index) ? 'noun' : tag;
  }

  private decide(index: number): Tag {
    const found =
      this.fixedWord(index) ?? this.comparison(index) ?? this.nameLike(index) ?? this.afterDeterminer(index) ?? this.afterAuxiliary(index) ?? this.afterPronoun(index) ?? this.afterPreposition(index) ?? this.atStart(index) ?? this.afterConjunction(index) ?? this.afterNoun(index);
    if (found && (this.mayBe(index, found) || found === 'noun' || found === 'name')) return found;
    return this.fallback(index);
  }

  private mayBe(index: number, tag: Tag): boolean {
    return this.readings[index]?.some((reading) => reading.tag === tag) ?? false;
  }

  private hasForm(index: number, form: VerbForm): boolean {
    return this.readings[index]?.some((reading) => reading.tag === 'verb' && reading.form === form) ?? false;
  }

  private lower(index: number): string {
    return this.raw[index]?.lower ?? '';
  }

  /** The token before, skipping adverbs and negations. */
  private before(index: number): Token | undefined {
    let at = index - 1;
    while (at >= 0 && (this.tokens[at]?.tag === 'adverb' || this.tokens[at]?.tag === 'negation')) at--;
    return this.tokens[at];
  }

  /** Whether a noun phrase begins at the token: a determiner, a name, code, a noun that is nothing else. */
  private opensPhrase(index: number): boolean {
    const readings = this.readings[index];
    if (!readings) return false;
    return readings.some((reading) => reading.tag === 'determiner' || reading.tag === 'name' || reading.tag === 'opaque' || reading.tag === 'number' || reading.tag === 'pronoun') || (this.mayBe(index, 'noun') && !this.isKnownVerb(index));
  }

  /** Words that no list has may always be verbs, but seldom are. */
  private isKnownVerb(index: number): boolean {
    return this.readings[index]?.some((reading) => reading.tag === 'verb' && reading.classes.size > 0) ?? false;
  }

  private mayOpenNoun(index: number): boolean {
    return this.mayBe(index, 'noun') || this.mayBe(index, 'name') || this.mayBe(index, 'adjective') || this.mayBe(index, 'opaque') || this.mayBe(index, 'number') || this.hasForm(index, 'ing') || this.hasForm(index, 'participle');
  }

  private fixedWord(index: number): Decision {
    const word = this.lower(index);
    const decider = fixed.get(word);
    if (decider) return decider(this, index);
    if (phrasal.has(word)) return this.particle(index, word);
    return null;
  }

  /** "Tell Mobile to …": a capital inside the sentence, where no noun follows. */
  private nameLike(index: number): Decision {
    if (index === 0 || !this.mayBe(index, 'adjective') || this.mayBe(index, 'noun') || this.mayOpenNoun(index + 1)) return null;
    return this.tokens[index - 1]?.tag === 'verb' && /^\p{Lu}/u.test(this.raw[index]?.text ?? '') ? 'name' : null;
  }

  /** "escalate faster" says how, "a faster disk" and "it is faster" say what. */
  private comparison(index: number): Decision {
    if (!this.mayBe(index, 'adjective') || !this.mayBe(index, 'adverb')) return null;
    if (this.mayOpenNoun(index + 1) && this.lower(index - 1) !== 'no') return null;
    const before = this.tokens[index - 1];
    if (before?.tag === 'negation') return 'adverb';
    if (before?.lemma === 'be' || before?.lemma === 'make' || before?.lemma === 'get') return 'adjective';
    return before?.tag === 'verb' || before?.tag === 'noun' || before?.tag === 'opaque' || before?.tag === 'pronoun' ? 'adverb' : null;
  }

  private particle(index: number, word: string): Decision {
    const verb = this.tokens[index - 1];
    if (verb?.classes.has('time') && verb.tag === 'adverb') return 'adverb';
    const far = this.before(index);
    if (verb?.tag === 'verb' && phrasal.get(word)?.has(verb.lemma)) return 'adverb';
    if (far?.tag === 'verb' && index + 1 >= this.raw.length) return 'adverb';
    return this.mayOpenNoun(index + 1) || this.opensPhrase(index + 1) ? 'preposition' : 'adverb';
  }

  private isParticle(index: number): boolean {
    return phrasal.has(this.lower(index)) && (this.mayOpenNoun(index + 1) || this.opensPhrase(index + 1));
  }

  /** "that": opens a clause after a verb or an adjective and after a noun whose verb follows, else points. */
  that(index: number): Decision {
    const before = this.before(index);
    if (!before || before.tag === 'preposition' || before.tag === 'conjunction') return this.mayBe(index + 1, 'noun') ? 'determiner' : 'pronoun';
    return index + 1 >= this.raw.length || before.tag === 'punctuation' ? 'pronoun' : 'subordinator';
  }

  demonstrative(index: number): Decision {
    const next = index + 1;
    if (this.mayBe(next, 'noun') || this.mayBe(next, 'adjective') || this.mayBe(next, 'number')) return this.hasForm(next, 's') && this.opensPhrase(next + 1) ? 'pronoun' : 'determiner';
    return this.hasForm(next, 'participle') && this.mayBe(next + 1, 'noun') ? 'determiner' : 'pronoun';
  }

  so(index: number): Decision {
    if (this.lower(index + 1) === 'that') return 'subordinator';
    if (this.mayBe(index + 1, 'adjective') && !this.mayBe(index + 1, 'determiner')) return 'adverb';
    return index > 0 && index + 1 < this.raw.length ? 'subordinator' : 'adverb';
  }

  quantity(index: number): Decision {
    const next = index + 1;
    if (this.lower(next) === 'of') return 'pronoun';
    if (this.lower(index) === 'no' && this.lower(next) === 'longer') return 'negation';
    if (this.mayBe(next, 'noun') || this.mayBe(next, 'name') || this.mayBe(next, 'opaque') || this.mayBe(next, 'number')) return 'determiner';
    if (this.mayBe(next, 'adjective') || this.mayBe(next, 'adverb')) return this.mayBe(index, 'adverb') ? 'adverb' : 'determiner';
    if (this.mayBe(next, 'determiner') || this.hasForm(next, 'ing') || this.hasForm(next, 'participle')) return this.mayBe(index, 'determiner') ? 'determiner' : 'adverb';
    return this.mayBe(index, 'adverb') && this.before(index)?.tag === 'verb' ? 'adverb' : 'pronoun';
  }

  /** "the only key", but "only one key" and "only gets" */
  merely(index: number): Decision {
    return this.tokens[index - 1]?.tag === 'determiner' ? 'adjective' : 'adverb';
  }

  /** "must first post", "first check": before a verb it says when. */
  first(index: number): Decision {
    const before = this.tokens[index - 1];
    if (before?.tag === 'modal' || before?.tag === 'to' || before?.tag === 'pronoun') return 'adverb';
    return before?.tag === 'determiner' || this.mayBe(index + 1, 'noun') ? null : 'adverb';
  }

  /** "in case the lease expires" opens a clause, "in this case" does not. */
  inCase(index: number): Decision {
    return this.lower(index - 1) === 'in' && index + 1 < this.raw.length && this.lower(index + 1) !== 'of' && this.raw[index + 1]?.kind === 'word' ? 'subordinator' : 'noun';
  }

  /** "teams need to", "she wants to" */
  needTo(index: number): Decision {
    const before = this.before(index);
    return this.lower(index + 1) === 'to' && (before?.tag === 'noun' || before?.tag === 'name') ? 'verb' : null;
  }

  clitic(index: number): Decision {
    const before = this.tokens[index - 1];
    if (before?.lemma === 'let') return 'pronoun';
    if (before && (before.tag === 'pronoun' || before.lower === 'there' || before.lower === 'that' || before.lower === 'what')) return 'auxiliary';
    return 'determiner';
  }

  wh(index: number): Decision {
    const before = this.before(index);
    if (before && (before.tag === 'noun' || before.tag === 'name' || before.text === ',') && this.lower(index) !== 'what') return 'subordinator';
    return this.mayBe(index + 1, 'noun') && !this.mayBe(index + 1, 'determiner') && !this.hasForm(index + 1, 's') ? 'determiner' : 'pronoun';
  }

  her(index: number): Decision {
    return this.mayOpenNoun(index + 1) ? 'determiner' : 'pronoun';
  }

  do(index: number): Decision {
    const next = this.raw[index + 1];
    return next && (next.lower === 'not' || next.lower === "n't" || this.mayBe(index + 1, 'pronoun') || this.hasForm(index + 1, 'base')) ? 'auxiliary' : 'verb';
  }

  private afterDeterminer(index: number): Decision {
    const before = this.tokens[index - 1];
    if (!before) return null;
    const attributive = before.tag === 'determiner' || before.tag === 'number' || (before.tag === 'adjective' && !this.isPredicate(index - 1));
    if (!attributive) return null;
    if (this.mayBe(index, 'adjective') && this.mayOpenNoun(index + 1)) return 'adjective';
    if (this.mayBe(index, 'noun')) return 'noun';
    if (this.mayBe(index, 'adjective')) return 'adjective';
    return before.tag === 'adjective' || !this.hasForm(index, 'base') || before.lower === 'that' ? null : 'noun';
  }

  private isPredicate(index: number): boolean {
    let at = index - 1;
    while (at >= 0 && (this.tokens[at]?.tag === 'adverb' || this.tokens[at]?.tag === 'negation' || this.tokens[at]?.tag === 'adjective')) at--;
    const tag = this.tokens[at]?.tag;
    return tag === 'auxiliary' || this.tokens[at]?.lemma === 'make' || this.tokens[at]?.lemma === 'get';
  }

  private afterAuxiliary(index: number): Decision {
    const before = this.before(index);
    if (!before) return null;
    if (before.tag === 'modal' || before.tag === 'to' || before.lemma === 'do') return this.hasForm(index, 'base') || this.mayBe(index, 'auxiliary') ? this.verbTag(index) : null;
    if (before.lemma === 'have' && this.hasForm(index, 'participle')) return 'verb';
    if (before.lemma === 'be' && before.tag === 'auxiliary') return this.afterBe(index);
    return this.lower(index - 1) === 'please' && this.hasForm(index, 'base') ? 'verb' : null;
  }

  private verbTag(index: number): Tag {
    return this.mayBe(index, 'auxiliary') ? 'auxiliary' : 'verb';
  }

  private afterBe(index: number): Decision {
    if (this.lower(index + 1) === 'to' && this.hasForm(index, 'participle')) return 'verb';
    if (this.mayBe(index, 'adjective')) return 'adjective';
    if (this.hasForm(index, 'ing') || this.hasForm(index, 'participle')) return 'verb';
    return this.mayBe(index, 'noun') ? 'noun' : null;
  }

  private afterPronoun(index: number): Decision {
    const before = this.before(index);
    if (!before) return null;
    const subject = before.tag === 'subordinator' ? before.classes.has('relative') || before.lower === 'that' : before.tag === 'pronoun' && subjectPronouns.has(before.lower);
    if (!subject || !this.mayBe(index, 'verb')) return null;
    if (before.lower === 'that' && this.isPlural(index - 2) && this.hasForm(index, 'base') && this.opensPhrase(index + 1)) return 'verb';
    return before.lower === 'that' && this.mayBe(index, 'noun') && (!this.hasForm(index, 's') || this.tokens[index - 2]?.tag === 'verb') ? 'noun' : 'verb';
  }

  private isPlural(index: number): boolean {
    const token = this.tokens[index];
    return token?.tag === 'noun' && token.lemma !== token.lower;
  }

  private afterPreposition(index: number): Decision {
    const before = this.before(index);
    if (before?.tag !== 'preposition') return null;
    if (this.hasForm(index, 'ing')) return this.opensPhrase(index + 1) || this.isParticle(index + 1) || !this.mayBe(index, 'noun') ? 'verb' : 'noun';
    if (this.mayBe(index, 'adjective') && this.mayOpenNoun(index + 1)) return 'adjective';
    return this.mayBe(index, 'noun') ? 'noun' : null;
  }

  /** An order opens with the verb; "check jobs fail" and "alert volume is high" do not. */
  private atStart(index: number): Decision {
    if (!this.isStart(index)) return null;
    if (this.hasForm(index, 'ing')) return this.opensPhrase(index + 1) || !this.mayBe(index, 'noun') ? 'verb' : this.gerundOrNoun(index);
    if (this.hasForm(index, 'past') && !this.hasForm(index, 'base')) return this.mayBe(index, 'adjective') && !this.mayBe(index + 1, 'determiner') ? 'adjective' : 'verb';
    if (!this.hasForm(index, 'base')) return null;
    if (this.raw.length === index + 1) return 'verb';
    return this.opensOrder(index) ? 'verb' : this.mayBe(index, 'noun') ? 'noun' : null;
  }

  private gerundOrNoun(index: number): Decision {
    return this.mayOpenNoun(index + 1) && !this.mayBe(index + 1, 'verb') ? 'verb' : 'noun';
  }

  private opensOrder(index: number): boolean {
    const next = index + 1;
    const word = this.lower(next);
    if (word === 'of' || (this.mayBe(next, 'auxiliary') && !this.mayBe(next, 'pronoun') && !word.endsWith('ing')) || this.mayBe(next, 'modal')) return false;
    if (firstVerbs.has(this.lower(index))) return !this.isFinite(next);
    if (this.mayBe(next, 'determiner') || this.mayBe(next, 'pronoun') || this.mayBe(next, 'opaque')) return true;
    if (nounFirst.has(this.lower(index)) || !this.isKnownVerb(index)) return false;
    if (!this.mayBe(index, 'noun')) return true;
    if (this.mayBe(next, 'preposition') || this.mayBe(next, 'to')) return true;
    return !this.runsIntoVerb(next);
  }

  private isFinite(index: number): boolean {
    return this.mayBe(index, 'modal') || (this.mayBe(index, 'auxiliary') && !this.mayBe(index, 'verb'));
  }

  /** Nouns, then at once a verb that needs a subject: the first word was part of that subject. */
  private runsIntoVerb(index: number): boolean {
    let at = index;
    while (this.mayBe(at, 'noun') || this.mayBe(at, 'adjective')) at++;
    if (this.isFinite(at)) return true;
    return at > index && this.mayBe(at, 'verb') && !this.mayBe(at, 'noun') && (this.hasForm(at, 's') || this.hasForm(at, 'past'));
  }

  private isStart(index: number): boolean {
    if (index === 0 || index === this.restart) return true;
    const before = this.tokens[index - 1];
    if (!before) return true;
    if (before.tag === 'punctuation') return before.text !== ',' || this.startsWithAdverb(index - 1);
    return before.tag === 'adverb' && index <= 2 && this.isStart(index - 1);
  }

  private startsWithAdverb(comma: number): boolean {
    const front = this.tokens.slice(0, comma);
    if (front.every((token) => token.tag === 'adverb' || token.tag === 'punctuation')) return true;
    const [first] = front;
    const opens = first?.tag === 'preposition' || first?.lower === 'next' || first?.lower === 'each' || first?.lower === 'every';
    return opens && front.length <= 5 && front.every((token) => token.tag !== 'verb' && token.tag !== 'auxiliary');
  }

  private afterConjunction(index: number): Decision {
    const joint = this.tokens[index - 1];
    if (!joint || !(joint.tag === 'conjunction' || joint.text === ',')) return null;
    const before = this.tokens[index - 2];
    if (before?.tag === 'verb' && before.form && this.hasForm(index, before.form)) return 'verb';
    if (before?.tag === 'adjective' && this.mayBe(index, 'adjective')) return 'adjective';
    if (this.ordered && this.hasForm(index, 'base') && (this.opensPhrase(index + 1) || !this.mayBe(index, 'noun') || firstVerbs.has(this.lower(index)))) return 'verb';
    return this.mayBe(index, 'noun') && this.mayBe(index, 'verb') && !this.opensPhrase(index + 1) ? 'noun' : null;
  }

  private afterNoun(index: number): Decision {
    const before = this.before(index);
    if (!before || !nominals.has(before.tag)) return this.afterVerb(index);
    if (this.hasForm(index, 'ing')) return this.mayBe(index, 'noun') && !this.opensPhrase(index + 1) ? 'noun' : 'verb';
    if (this.hasForm(index, 'past') && !this.hasForm(index, 'base')) return this.mayBe(index, 'adjective') && this.verbSeen && this.mayOpenNoun(index + 1) ? 'adjective' : 'verb';
    if (this.mayBe(index, 'verb') && this.mayBe(index, 'noun')) return this.finiteOrNoun(index, before);
    return null;
  }

  /** "every service checks its peers" has its verb, "add service checks" has it already. */
  private finiteOrNoun(index: number, before: Token): Decision {
    if (this.verbSeen && !this.inComplement(index)) return 'noun';
    const plural = before.lemma !== before.lower || before.classes.has('everyone');
    const agrees = plural ? this.hasForm(index, 'base') : this.hasForm(index, 's');
    if (!agrees) return 'noun';
    return this.goesOn(index + 1) ? 'verb' : 'noun';
  }

  /** Whether what follows can follow a verb. */
  private goesOn(next: number): boolean {
    if (this.opensPhrase(next) || this.mayBe(next, 'preposition') || this.mayBe(next, 'subordinator') || this.mayBe(next, 'adverb') || this.mayBe(next, 'negation')) return true;
    if (this.subordinate && this.mayBe(next, 'adjective')) return true;
    return this.subordinate && (next >= this.raw.length || this.raw[next]?.kind === 'punctuation' || this.mayBe(next, 'to'));
  }

  /** After "make sure" and "ensure" a clause with a verb of its own follows. */
  private inComplement(index: number): boolean {
    for (let at = index - 1; at >= 0; at--) {
      const token = this.tokens[at];
      if (!token || token.tag === 'punctuation') return false;
      if (token.tag === 'verb' || token.tag === 'adjective') return token.lower === 'sure' || token.classes.has('ensure');
    }
    return false;
  }

  private afterVerb(index: number): Decision {
    const before = this.before(index);
    if (before?.tag === 'verb' || before?.tag === 'to') {
      if (this.mayBe(index, 'adjective') && this.mayOpenNoun(index + 1)) return 'adjective';
      if (this.mayBe(index, 'noun')) return 'noun';
    }
    return null;
  }

  private fallback(index: number): Tag {
    const order: readonly Tag[] = ['pronoun', 'determiner', 'auxiliary', 'modal', 'preposition', 'subordinator', 'adjective', 'noun', 'verb', 'adverb', 'conjunction', 'name'];
    const readings = this.readings[index] ?? [];
    if (this.mayBe(index, 'adjective') && this.mayBe(index, 'noun')) return this.mayOpenNoun(index + 1) ? 'adjective' : 'noun';
    if (this.mayBe(index, 'adjective') && this.mayBe(index, 'verb') && !this.mayBe(index, 'noun')) return this.mayOpenNoun(index + 1) ? 'adjective' : 'verb';
    return order.find((tag) => this.mayBe(index, tag)) ?? readings[0]?.tag ?? 'noun';
  }

  /** Among readings of the chosen part of speech, the form that fits. */
  private pick(index: number, readings: readonly Reading[], tag: Tag): Reading {
    const fitting = readings.filter((reading) => reading.tag === tag);
    const first = fitting[0] ?? plainReading(tag, this.lower(index));
    if (fitting.length < 2) return first;
    if (tag !== 'verb') return fitting.find((reading) => reading.lemma === this.lower(index)) ?? first;
    const wanted = this.wantedForm(index);
    return fitting.find((reading) => reading.form === wanted) ?? first;
  }

  private wantedForm(index: number): VerbForm {
    const before = this.before(index);
    if (!before) return this.hasForm(index, 'base') ? 'base' : 'past';
    if (before.tag === 'modal' || before.tag === 'to' || before.lemma === 'do') return 'base';
    if (before.lemma === 'have' || before.lemma === 'be' || before.lemma === 'get') return 'participle';
    if (this.verbSeen && (before.tag === 'noun' || before.tag === 'opaque' || before.tag === 'name' || before.tag === 'verb')) return this.hasForm(index, 'base') ? 'base' : 'participle';
    return this.hasForm(index, 'base') ? 'base' : 'past';
  }
}

const fixed: ReadonlyMap<string, (scene: Scene, index: number) => Decision> = new Map([
  ['that', (scene: Scene, index: number) => scene.that(index)],
  ...['this', 'these', 'those', 'such'].map((word) => [word, (scene: Scene, index: number) => scene.demonstrative(index)] as const),
  ['so', (scene: Scene, index: number) => scene.so(index)],
  ...['all', 'each', 'both', 'some', 'any', 'many', 'few', 'several', 'most', 'more', 'less', 'enough', 'either', 'neither', 'another', 'other', 'half', 'one', 'no', 'none'].map((word) => [word, (scene: Scene, index: number) => scene.quantity(index)] as const),
  ["'s", (scene: Scene, index: number) => scene.clitic(index)],
  ...['which', 'what', 'who', 'whom', 'whose'].map((word) => [word, (scene: Scene, index: number) => scene.wh(index)] as const),
  ['only', (scene: Scene, index: number) => scene.merely(index)],
  ['first', (scene: Scene, index: number) => scene.first(index)],
  ['case', (scene: Scene, index: number) => scene.inCase(index)],
  ['need', (scene: Scene, index: number) => scene.needTo(index)],
  ['needs', (scene: Scene, index: number) => scene.needTo(index)],
  ['her', (scene: Scene, index: number) => scene.her(index)],
]);

/** Words that open a noun phrase rather than an order, though they are verbs too. */
const nounFirst = new Set('access support need issue result cause impact process lack risk problem change lead leads owner code data cost hope demand traffic guard sign concern interest benefit damage power value version package network interface file part place point order state right'.split(' '));

function same(readings: readonly Reading[]): boolean {
  const tag = readings[0]?.tag;
  return readings.every((reading) => reading.tag === tag);
}

function opensClause(token: RawToken | undefined): boolean {
  return token?.kind === 'punctuation' && /^[:;.–—-]/.test(token.text);
}
