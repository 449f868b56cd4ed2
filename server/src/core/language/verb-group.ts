import type { Token, VerbForm } from './analysis.js';

/** A verb with its helpers: "should not have been merged". */
export interface VerbGroup {
  readonly type: 'verb';
  readonly start: number;
  readonly end: number;
  readonly main: number;
  readonly modal: string | null;
  readonly perfect: boolean;
  readonly negated: boolean;
  readonly passive: boolean;
  /** The form of its first word, which says whether it can stand without "to". */
  readonly form: VerbForm | null;
}

/** The verb with its helpers that begins at `start`, `null` if none does. */
export function verbGroup(tokens: readonly Token[], start: number): VerbGroup | null {
  const reader = new VerbReader(tokens, start);
  if (!startsVerb(tokens, start)) return null;
  while (reader.take());
  return reader.done();
}

/** A verb, a helper, or "not" and "never" before one. */
function startsVerb(tokens: readonly Token[], start: number): boolean {
  if (isVerbal(tokens[start])) return true;
  if (!isFiller(tokens[start])) return false;
  const next = skipFillers(tokens, start + 1);
  return isVerbal(tokens[next]) && next - start <= 3;
}

function isVerbal(token: Token | undefined): boolean {
  return token?.tag === 'verb' || token?.tag === 'auxiliary' || token?.tag === 'modal';
}

function isFiller(token: Token | undefined): boolean {
  return token?.tag === 'adverb' || token?.tag === 'negation' || token?.lower === 'likely';
}

function skipFillers(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isFiller(tokens[at])) at++;
  return at;
}

const needModals = new Set(['need', 'have']);
const participleModals = new Set(
  'require expect suppose oblige mean remind ask instruct tell urge advise order request'.split(' '),
);

/** Takes a verb's words one by one. */
class VerbReader {
  private end: number;
  private main = -1;
  private modal: string | null = null;
  private perfect = false;
  private negated = false;
  private passive = false;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly start: number,
  ) {
    this.end = start;
  }

  done(): VerbGroup | null {
    const { tokens, start, end, main, modal, perfect, negated, passive } = this;
    if (main < 0) return null;
    const leading = tokens.slice(start, end).find((token) => token.form !== null || token.tag === 'modal');
    return { type: 'verb', start, end, main, modal, perfect, negated, passive, form: leading?.form ?? null };
  }

  /** Takes the next token; false when the group is complete. */
  take(): boolean {
    const token = this.tokens[this.end];
    if (token?.tag === 'auxiliary') return this.takeAuxiliary(token);
    if (token?.tag === 'verb') return this.takeVerb(token);
    if (!token || !this.takesHelper(token)) return false;
    this.end++;
    return true;
  }

  private takesHelper(token: Token): boolean {
    if (token.tag === 'modal') return this.takesModal(token);
    if (token.tag === 'negation') this.negated = true;
    else if (isFiller(token)) return this.takesAdverb(token);
    else return this.takesTo(token);
    return true;
  }

  private takesModal({ lemma, lower }: Token): boolean {
    if (this.main >= 0) return false;
    this.modal = lemma;
    this.negated ||= lower === 'cannot';
    return true;
  }

  /** An adverb belongs to the group only before the main verb. */
  private takesAdverb({ lower }: Token): boolean {
    const at = skipFillers(this.tokens, this.end + 1);
    const next = this.tokens[at];
    const leads = next?.tag === 'verb' ? this.main < 0 || this.continues(next) : isVerbal(next) && this.main < 0;
    if (leads && lower === 'never') this.negated = true;
    return leads;
  }

  private continues({ form }: Token): boolean {
    return this.tokens[this.main]?.tag === 'auxiliary' && (form === 'participle' || form === 'ing' || form === 'past');
  }

  /** "must to check" is heard too. */
  private takesTo({ tag }: Token): boolean {
    return tag === 'to' && this.modal !== null && this.main < 0 && verbAfter(this.tokens, this.end) >= 0;
  }

  private takeAuxiliary(token: Token): boolean {
    const helper = this.helper();
    if (helper?.tag === 'verb') return false;
    if (helper?.lemma === 'have') this.perfect = true;
    if (helper?.lemma === 'be' && token.lower === 'done') this.passive = true;
    return this.takeMain(token);
  }

  private takeVerb(token: Token): boolean {
    const helper = this.helper();
    return (helper === undefined || this.follows(helper, token)) && this.takeMain(token);
  }

  private helper(): Token | undefined {
    return this.main < 0 ? undefined : this.tokens[this.main];
  }

  /** Whether a verb goes with the helper before it: "is checking", "has checked", "gets checked". */
  private follows({ tag, lemma }: Token, { form }: Token): boolean {
    const done = form === 'participle' || form === 'past';
    if (tag === 'verb') return (this.passive = lemma === 'get' && form === 'participle');
    if (lemma === 'be') {
      this.passive = done;
      return done || form === 'ing';
    }
    if (lemma !== 'have') return true;
    this.perfect ||= done;
    return done;
  }

  /** Takes a verb as the main one, or as a modal where "to" and a verb follow. */
  private takeMain(token: Token): boolean {
    this.main = this.end;
    this.end++;
    const to = skipFillers(this.tokens, this.end);
    const verb = this.tokens[to]?.tag === 'to' ? verbAfter(this.tokens, to) : -1;
    const modal = verb < 0 ? null : this.modalOf(token);
    if (modal === null) return token.tag === 'auxiliary' || (token.lemma === 'get' && verb < 0);
    this.negated ||= this.tokens.slice(this.end, verb).some(({ tag }) => tag === 'negation');
    Object.assign(this, { modal, end: verb, main: -1, passive: false });
    return true;
  }

  /** "needs to check", "has to check", "is to check", "is expected to check" say what must be. */
  private modalOf({ lemma, form, tag, lower }: Token): string | null {
    if (needModals.has(lemma) && form !== 'ing') return `${lemma} to`;
    if (lemma === 'be' && tag === 'auxiliary') return 'be to';
    return this.passive && participleModals.has(lemma) ? `be ${lower} to` : null;
  }
}

function verbAfter(tokens: readonly Token[], to: number): number {
  const at = skipFillers(tokens, to + 1);
  const token = tokens[at];
  return token?.form === 'base' && (token.tag === 'verb' || token.tag === 'auxiliary') ? at : -1;
}
