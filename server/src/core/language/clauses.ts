import type { Clause, ClauseRole, Mood, Nominal, Token } from './analysis.js';
import type { Chunk, VerbGroup } from './chunks.js';

/** Groups a sentence's chunks into clauses: who does what, and on what each clause hangs. */
export function readClauses(tokens: readonly Token[], chunks: readonly Chunk[]): Clause[] {
  const reader = new ClauseReader(tokens, chunks);
  for (let index = 0; index < chunks.length; index++) reader.read(index);
  return reader.done();
}

interface Draft {
  readonly start: number;
  end: number;
  readonly role: ClauseRole;
  readonly parent: number | null;
  subject: Nominal | null;
  group: VerbGroup | null;
  object: Nominal | null;
  /** Introduced by "to". */
  readonly infinitive: boolean;
  asked: boolean;
  /** A helper that stands before its subject: "Can we …". */
  helper: Token | null;
  /** "not" stood before "to". */
  negated: boolean;
  /** Noun phrases before the verb that no preposition governs. */
  readonly waiting: Nominal[];
}

interface Opening {
  readonly role: ClauseRole;
  readonly parent: number | null;
  readonly subject?: Nominal | null;
  readonly infinitive?: boolean;
  readonly asked?: boolean;
}

class ClauseReader {
  private readonly drafts: Draft[] = [];
  private current = -1;
  /** The chunk is governed by a preposition just before it. */
  private governed = false;
  private readonly outer: number[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly chunks: readonly Chunk[],
  ) {}

  read(index: number): void {
    const chunk = this.chunks[index];
    if (!chunk) return;
    if (chunk.type === 'noun') this.noun(chunk.nominal, index);
    else if (chunk.type === 'verb') this.verb(chunk, index);
    else this.word(index);
    const draft = this.drafts[this.current];
    if (draft && (chunk.type !== 'word' || this.tokens[chunk.start]?.tag !== 'punctuation')) draft.end = Math.max(draft.end, chunk.end);
  }

  done(): Clause[] {
    return this.drafts.map((draft) => finish(draft, this.tokens));
  }

  private open(start: number, opening: Opening): Draft {
    const { role, parent, subject = null, infinitive = false, asked = false } = opening;
    const draft: Draft = { start, end: start, role, parent, subject, group: null, object: null, infinitive, asked, helper: null, negated: false, waiting: [] };
    this.drafts.push(draft);
    this.current = this.drafts.length - 1;
    this.governed = false;
    return draft;
  }

  private here(start: number): Draft {
    return this.drafts[this.current] ?? this.open(start, { role: 'main', parent: null });
  }

  private noun(nominal: Nominal, index: number): void {
    const draft = this.here(nominal.start);
    if (this.governed) {
      this.governed = this.isListed(index);
      return;
    }
    if (draft.group === null) draft.waiting.push(nominal);
    else draft.object ??= nominal;
  }

  /** "with Atlas and Gandalf": the preposition governs both. */
  private isListed(index: number): boolean {
    const next = this.chunks[index + 1];
    const word = next?.type === 'word' ? this.tokens[next.start] : undefined;
    return word !== undefined && (word.tag === 'conjunction' || word.text === ',') && this.chunks[index + 2]?.type === 'noun' && !this.verbFollows(index + 2);
  }

  private verbFollows(index: number): boolean {
    const next = this.chunks[index + 1];
    return next?.type === 'verb' && this.isFinite(next, true);
  }

  private isFinite(group: VerbGroup, hasSubject: boolean): boolean {
    if (group.modal !== null) return true;
    if (group.form === 's' || group.form === 'past') return true;
    return group.form === 'base' && hasSubject;
  }

  private verb(group: VerbGroup, index: number): void {
    if (this.isReduced(group, index)) return this.reduced(group, index);
    const draft = this.here(group.start);
    if (draft.group === null) return this.fill(draft, group);
    if (this.isInverted(draft, group)) return this.invert(draft, group);
    if (this.resumes(draft, group)) return;
    if (this.startsOwnClause(draft, group, index)) return this.ownClause(draft, group, index);
    this.open(group.start, { role: 'complement', parent: this.current }).group = group;
  }

  /** "the person doing the rollout reads …": after the description the clause that waited for its verb goes on. */
  private resumes(draft: Draft, group: VerbGroup): boolean {
    const parent = draft.parent === null ? undefined : this.drafts[draft.parent];
    if (draft.role !== 'relative' || draft.parent === null || parent?.group !== null || !this.isFinite(group, true)) return false;
    this.current = draft.parent;
    this.fill(parent, group);
    return true;
  }

  /** "Do we need", "Was the alert sent": the helper alone stood for the verb so far. */
  private isInverted({ group, object, waiting, role, start }: Draft, verb: VerbGroup): boolean {
    if (group && this.tokens[group.main]?.lemma === 'have' && verb.form === 'base') return false;
    return role === 'main' && group !== null && group.start <= start + 1 && object !== null && waiting.length === 0 && group.start === group.main && this.tokens[group.main]?.tag === 'auxiliary' && object.start <= group.end + 1;
  }

  private invert(draft: Draft, group: VerbGroup): void {
    const helper = draft.group && this.tokens[draft.group.main];
    draft.asked = true;
    draft.subject = draft.object;
    draft.object = null;
    const passive = group.passive || (helper?.lemma === 'be' && group.form !== 'ing');
    draft.group = { ...group, passive, perfect: group.perfect || helper?.lemma === 'have', form: helper?.form ?? group.form };
  }

  private fill(draft: Draft, group: VerbGroup): void {
    draft.group = draft.helper && group.modal === null ? { ...group, modal: draft.helper.lemma } : group;
    draft.subject ??= subjectOf(draft.waiting);
    this.governed = false;
  }

  /** "alerts raised by the probe", "the job running at noon": a clause that describes the noun before it. */
  private isReduced(group: VerbGroup, index: number): boolean {
    const draft = this.drafts[this.current];
    const before = this.chunks[index - 1];
    if (before?.type !== 'noun' || group.modal !== null) return false;
    const form = this.tokens[group.main]?.form;
    if (group.start !== group.main && form !== 'ing') return false;
    return form === 'ing' || (form === 'participle' && draft?.group !== null) || (form === 'past' && draft?.group !== null && draft !== undefined && draft.object !== null && this.tokens[group.end]?.lower === 'by');
  }

  private reduced(group: VerbGroup, index: number): void {
    const before = this.chunks[index - 1];
    const subject = before?.type === 'noun' ? before.nominal : null;
    const parent = this.current < 0 ? null : this.current;
    this.open(group.start, { role: parent === null ? 'main' : 'relative', parent, subject }).group = group;
  }

  /** Whether a verb after the clause's own begins a clause of its own: it has a subject, or is joined to the first. */
  private startsOwnClause(draft: Draft, group: VerbGroup, index: number): boolean {
    return this.joint(index) || (this.subjectBefore(index) !== null && this.isFinite(group, true)) || draft.group?.form === 'base';
  }

  private joint(index: number): boolean {
    const before = this.chunks[index - 1];
    const token = before?.type === 'word' ? this.tokens[before.start] : undefined;
    return token !== undefined && (token.tag === 'conjunction' || token.tag === 'punctuation' || token.tag === 'adverb');
  }

  private subjectBefore(index: number): Nominal | null {
    const before = this.chunks[index - 1];
    return before?.type === 'noun' ? before.nominal : null;
  }

  private ownClause(draft: Draft, group: VerbGroup, index: number): void {
    const subject = this.subjectBefore(index);
    if (subject === null) {
      const host = this.drafts[this.current];
      const like = this.coordinate(group);
      this.open(group.start, { role: 'coordinated', parent: like, subject: this.sharedSubject(like, group), infinitive: host?.infinitive === true && like === this.current && group.form === 'base' }).group = group;
      return;
    }
    const complement = this.takesClause(draft);
    if (draft.object === subject) draft.object = null;
    this.open(subject.start, { role: complement ? 'complement' : 'coordinated', parent: this.current, subject: this.listBefore(index) ?? subject }).group = group;
  }

  /** The clause that "and update …" goes on from: the nearest whose verb has the same form. */
  private coordinate(group: VerbGroup): number {
    for (let at = this.current; at >= 0; at--) {
      const other = this.drafts[at]?.group;
      if (other && (other.form === group.form || (other.modal !== null && group.form === 'base'))) return at;
      if (other && group.modal !== null && other.modal !== null) return at;
    }
    return Math.max(0, this.current);
  }

  private sharedSubject(parent: number, group: VerbGroup): Nominal | null {
    const host = this.drafts[parent];
    return group.form === 'base' && host?.group?.form === 'base' && host.subject === null ? null : host?.subject ?? null;
  }

  /** "the on-call and the lead must …": people anywhere in the list make it a list of people. */
  private listBefore(index: number): Nominal | null {
    const joint = this.chunks[index - 2];
    const other = this.chunks[index - 3];
    if (joint?.type !== 'word' || this.tokens[joint.start]?.tag !== 'conjunction' || other?.type !== 'noun') return null;
    return null;
  }

  private takesClause(draft: Draft): boolean {
    const verb = draft.group && this.tokens[draft.group.main];
    return verb !== null && verb !== undefined && (clauseVerbs.has(verb.lemma) || verb.classes.has('ensure') || verb.classes.has('perceive') || verb.classes.has('communicate'));
  }

  private word(index: number): void {
    const chunk = this.chunks[index];
    const token = chunk && this.tokens[chunk.start];
    if (!token) return;
    if (token.tag === 'to') return this.to(index);
    if (token.tag === 'preposition') return this.preposition(index, token);
    if (token.tag === 'subordinator') return this.subordinator(index, token);
    if (token.tag === 'punctuation') return this.punctuation(index, token);
    if (token.tag === 'pronoun' || (token.tag === 'adverb' && questionWords.has(token.lower))) return this.questionWord(index, token);
    if (token.tag === 'modal') this.helper(this.here(chunk.start), token);
    if (token.tag === 'conjunction') this.conjunction(index);
    if (token.tag !== 'conjunction') this.governed &&= (token.tag === 'adverb' && !token.classes.has('time')) || token.tag === 'adjective' || token.tag === 'determiner';
  }

  private helper(draft: Draft, token: Token): void {
    if (draft.group === null && draft.waiting.length === 0) draft.helper = token;
  }

  private to(index: number): void {
    const chunk = this.chunks[index];
    const next = this.chunks[index + 1];
    if (next?.type !== 'verb' || !chunk) {
      this.governed = true;
      return;
    }
    const draft = this.drafts[this.current];
    const before = this.chunks[index - 1];
    if (draft && draft.group === null && draft.waiting.length > 0 && before?.type === 'noun') return;
    const { role, subject } = this.infinitive(draft, index);
    const opened = this.open(chunk.start, { role, parent: this.current < 0 ? null : this.current, subject, infinitive: true });
    opened.negated = this.isNegation(index - 1);
  }

  private isNegation(index: number): boolean {
    const chunk = this.chunks[index];
    return chunk?.type === 'word' && this.tokens[chunk.start]?.tag === 'negation';
  }

  private infinitive(draft: Draft | undefined, index: number): { role: ClauseRole; subject: Nominal | null } {
    const before = this.chunks[this.isNegation(index - 1) ? index - 2 : index - 1];
    const verb = draft?.group ? this.tokens[draft.group.main] : undefined;
    const previous = before && this.tokens[before.end - 1];
    if (before?.type === 'noun' && verb && controlsObject(verb) && draft?.object === before.nominal) return { role: 'complement', subject: before.nominal };
    if (before?.type === 'verb' && verb && controlsSubject.has(verb.lemma)) return { role: 'complement', subject: draft?.subject ?? null };
    if (previous?.tag === 'adjective' || (previous && questionWords.has(previous.lower))) return { role: 'complement', subject: draft?.subject ?? null };
    if (draft?.group?.passive && verb && controlsObject(verb)) return { role: 'complement', subject: draft.subject };
    return { role: 'purpose', subject: null };
  }

  private preposition(index: number, token: Token): void {
    const next = this.chunks[index + 1];
    if (next?.type === 'verb' && this.tokens[next.main]?.form === 'ing') {
      const role = prepositionRoles.get(token.lower) ?? 'complement';
      this.open(token.from >= 0 ? (this.chunks[index]?.start ?? 0) : 0, { role, parent: this.current < 0 ? null : this.current });
      return;
    }
    this.here(this.chunks[index]?.start ?? 0);
    this.governed = true;
  }

  private subordinator(index: number, token: Token): void {
    const start = this.chunks[index]?.start ?? 0;
    if (token.lower === 'that' && this.previousWord(index) === 'so') return;
    if (timeWords.has(token.lower) && this.chunks[index + 1]?.type === 'noun' && !this.hasVerbAhead(index + 1)) {
      this.governed = true;
      return;
    }
    if (this.current < 0 && questionWords.has(token.lower) && token.lower !== 'when') return void this.open(start, { role: 'main', parent: null, asked: true });
    const role = this.roleOf(index, token);
    const before = this.chunks[index - 1];
    const own = this.chunks[index + 1]?.type === 'verb';
    const subject = role === 'relative' && own && before?.type === 'noun' ? before.nominal : null;
    this.open(start, { role, parent: this.current < 0 ? null : this.current, subject });
  }

  private roleOf(index: number, token: Token): ClauseRole {
    const before = this.chunks[index - 1];
    const draft = this.drafts[this.current];
    if (token.lower === 'that') {
      if (before?.type === 'noun' && (this.tokens[before.start]?.lower === 'it' || this.tokens[before.nominal.head]?.lower === 'care')) return 'complement';
      if (before?.type !== 'noun') return this.previousWord(index) === 'so' ? 'purpose' : 'complement';
      return draft && this.takesClause(draft) && this.chunks[index + 1]?.type === 'noun' ? 'complement' : 'relative';
    }
    if (token.classes.has('relative')) return before?.type === 'noun' || this.tokens[(this.chunks[index]?.start ?? 0) - 1]?.text === ',' ? 'relative' : 'complement';
    return subordinatorRoles.get(token.lower) ?? (token.classes.has('condition') ? 'condition' : 'complement');
  }

  private previousWord(index: number): string {
    const before = this.chunks[index - 1];
    return before ? (this.tokens[before.start]?.lower ?? '') : '';
  }

  private hasVerbAhead(index: number): boolean {
    for (let at = index; at < this.chunks.length; at++) {
      const chunk = this.chunks[at];
      if (chunk?.type === 'verb') return true;
      if (chunk?.type === 'word' && this.tokens[chunk.start]?.tag === 'punctuation') return false;
    }
    return false;
  }

  private questionWord(index: number, token: Token): void {
    const start = this.chunks[index]?.start ?? 0;
    if (this.current < 0) this.open(start, { role: 'main', parent: null, asked: questionWords.has(token.lower) });
    else if (questionWords.has(token.lower)) this.open(start, { role: 'complement', parent: this.current, asked: true });
  }

  private punctuation(index: number, token: Token): void {
    this.governed = false;
    if (token.text === '(' || token.text === '[') {
      this.outer.push(this.current);
      this.current = -1;
    } else if (token.text === ')' || token.text === ']') this.current = this.outer.pop() ?? this.current;
    else if (/^[:;–—|]|^-+$/.test(token.text)) this.current = -1;
    else if (token.text === ',') this.comma(index);
  }

  /** After a clause that stood in front ("When a node dies, …") the main clause begins. */
  private comma(index: number): void {
    const draft = this.drafts[this.current];
    if (!draft || draft.role === 'main' || draft.group === null) return;
    if (this.isFronted(draft)) this.current = -1;
    else if (this.chunks[index + 1]?.type === 'noun' && this.verbFollows(index + 1)) this.current = -1;
  }

  private isFronted(draft: Draft): boolean {
    let root = draft;
    for (let up = draft.parent === null ? undefined : this.drafts[draft.parent]; up; up = up.parent === null ? undefined : this.drafts[up.parent]) root = up;
    return root.role !== 'main' || (root.group === null && root.waiting.length === 0);
  }

  private conjunction(index: number): void {
    const next = this.chunks[index + 1];
    if (next?.type === 'noun' && this.verbFollows(index + 1) && this.drafts[this.current]?.group) {
      const draft = this.drafts[this.current];
      const nested = draft && (draft.role === 'complement' || draft.role === 'purpose' || draft.role === 'condition');
      this.open(next.start, { role: 'coordinated', parent: nested ? this.current : this.current });
    }
  }
}

function subjectOf(waiting: readonly Nominal[]): Nominal | null {
  return waiting.find((nominal) => nominal.kind !== 'unknown' && nominal.kind !== 'artefact') ?? waiting[0] ?? null;
}

const clauseVerbs = new Set('say know think see show prove confirm verify check believe assume expect agree decide note find realize realise notice mean ensure guarantee hope make require insist demand remember have let help'.split(' '));
const controlsSubject = new Set('want try decide plan agree seek remember forget fail continue start begin hope need aim intend attempt manage like prefer learn refuse promise commit'.split(' '));
const objectControl = new Set('ask tell get order instruct remind require request urge force want need train teach encourage allow enable help expect push invite permit advise cause lead configure let warn have persuade convince nudge direct appoint assign set update change'.split(' '));
const questionWords = new Set('how why what who whom which where when whether whose'.split(' '));
const timeWords = new Set(['before', 'after', 'until', 'till', 'since', 'than', 'once']);

function controlsObject(verb: Token): boolean {
  return objectControl.has(verb.lemma);
}

const prepositionRoles: ReadonlyMap<string, ClauseRole> = new Map<string, ClauseRole>([
  ['for', 'purpose'],
  ['before', 'time'],
  ['after', 'time'],
  ['upon', 'time'],
  ['during', 'time'],
]);

const subordinatorRoles: ReadonlyMap<string, ClauseRole> = new Map<string, ClauseRole>([
  ['because', 'reason'],
  ['since', 'reason'],
  ['as', 'reason'],
  ['so', 'purpose'],
  ['lest', 'purpose'],
  ['when', 'time'],
  ['whenever', 'time'],
  ['while', 'time'],
  ['until', 'time'],
  ['till', 'time'],
  ['before', 'time'],
  ['after', 'time'],
  ['once', 'time'],
]);

function finish(draft: Draft, tokens: readonly Token[]): Clause {
  const { start, role, parent, group } = draft;
  const main = group ? (tokens[group.main] ?? null) : null;
  return {
    start,
    end: draft.end,
    role,
    parent,
    subject: group ? draft.subject : (draft.subject ?? draft.waiting[0] ?? null),
    verb: group?.main ?? null,
    object: draft.object,
    mood: moodOf(draft, main, tokens),
    modal: group?.modal ?? null,
    perfect: group?.perfect ?? false,
    negated: draft.negated || (group?.negated ?? false) || hasNo(draft.subject, tokens),
    passive: group?.passive ?? false,
    tense: group ? tenseOf(group) : null,
  };
}

function moodOf(draft: Draft, main: Token | null, tokens: readonly Token[]): Mood {
  const { group } = draft;
  if (!group || !main) return 'fragment';
  if (isQuestion(draft, tokens)) return 'question';
  if (draft.infinitive || tokens[group.start - 1]?.tag === 'to') return 'infinitive';
  if (group.modal === null && group.form === 'ing') return 'gerund';
  if (group.modal === null && group.form === 'base' && draft.subject === null) return 'imperative';
  return 'indicative';
}

/** "nobody", "no engineer", "no model" */
function hasNo(subject: Nominal | null, tokens: readonly Token[]): boolean {
  return subject !== null && (subject.kind === 'nobody' || tokens[subject.start]?.lower === 'no');
}

/** A helper before its subject, or a question word in front. */
function isQuestion(draft: Draft, tokens: readonly Token[]): boolean {
  if (draft.role !== 'main') return false;
  const first = tokens[draft.start];
  if (draft.asked || (draft.helper !== null && (draft.helper === first || tokens.at(-1)?.text === '?'))) return true;
  return (first?.tag === 'modal' || first?.tag === 'auxiliary') && draft.subject !== null && draft.subject.start > draft.start;
}

function tenseOf(group: VerbGroup): 'past' | 'present' | 'future' | null {
  if (group.modal === 'will' || group.modal === 'shall') return 'future';
  if (group.form === 'past') return 'past';
  if (group.form === 's' || (group.form === 'base' && group.modal === null)) return 'present';
  return group.modal === null && group.form === null ? null : group.modal !== null ? 'present' : null;
}
