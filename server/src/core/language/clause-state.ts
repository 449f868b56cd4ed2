import type { ClauseRole, Nominal, Token } from './analysis.js';
import type { Chunk, VerbGroup } from './chunks.js';

/** A clause that is being read. */
export interface Draft {
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

/** What is known of a clause when it begins. */
export interface Opening {
  readonly role: ClauseRole;
  readonly parent: number | null;
  readonly subject?: Nominal | null;
  readonly infinitive?: boolean;
  readonly asked?: boolean;
}

/** A sentence that is being read clause by clause: its chunks, the clauses so far, and the one that goes on. */
export class ClauseState {
  readonly drafts: Draft[] = [];
  /** Index of the clause that goes on, -1 where the next word begins a new one. */
  current = -1;
  /** Whether the next noun phrase is governed by a preposition. */
  governed = false;
  private readonly outer: number[] = [];

  constructor(
    readonly tokens: readonly Token[],
    readonly chunks: readonly Chunk[],
  ) {}

  get draft(): Draft | null {
    return this.drafts[this.current] ?? null;
  }

  /** What a clause that begins here hangs on. */
  get host(): number | null {
    return this.current < 0 ? null : this.current;
  }

  open(start: number, opening: Opening): Draft {
    const { role, parent, subject = null, infinitive = false, asked = false } = opening;
    const draft: Draft = {
      start,
      end: start,
      role,
      parent,
      subject,
      group: null,
      object: null,
      infinitive,
      asked,
      helper: null,
      negated: false,
      waiting: [],
    };
    this.drafts.push(draft);
    this.current = this.drafts.length - 1;
    this.governed = false;
    return draft;
  }

  /** The clause that goes on, a new main clause if none does. */
  here(start: number): Draft {
    return this.draft ?? this.open(start, { role: 'main', parent: null });
  }

  fill(draft: Draft, group: VerbGroup): void {
    draft.group = draft.helper && group.modal === null ? { ...group, modal: draft.helper.lemma } : group;
    draft.subject ??= subjectOf(draft.waiting);
    this.governed = false;
  }

  /** An opening bracket: what follows stands for itself. */
  enter(): void {
    this.outer.push(this.current);
    this.current = -1;
  }

  leave(): void {
    this.current = this.outer.pop() ?? this.current;
  }

  parentOf(draft: Draft): Draft | null {
    return draft.parent === null ? null : (this.drafts[draft.parent] ?? null);
  }

  verbOf(draft: Draft | null): Token | null {
    return draft?.group ? (this.tokens[draft.group.main] ?? null) : null;
  }

  nounAt(index: number): Nominal | null {
    const chunk = this.chunks[index];
    return chunk?.type === 'noun' ? chunk.nominal : null;
  }

  verbAt(index: number): VerbGroup | null {
    const chunk = this.chunks[index];
    return chunk?.type === 'verb' ? chunk : null;
  }

  wordAt(index: number): Token | null {
    const chunk = this.chunks[index];
    return chunk?.type === 'word' ? (this.tokens[chunk.start] ?? null) : null;
  }

  startOf(index: number): number {
    return this.chunks[index]?.start ?? 0;
  }

  /** The first word of a chunk in lower case. */
  lowerAt(index: number): string {
    const chunk = this.chunks[index];
    return chunk ? (this.tokens[chunk.start]?.lower ?? '') : '';
  }

  /** Whether a noun phrase has a verb right behind it. */
  isBeforeVerb(index: number): boolean {
    const next = this.verbAt(index + 1);
    return next !== null && isFinite(next);
  }
}

/** Whether a verb that has a subject can stand without "to". */
export function isFinite({ modal, form }: VerbGroup): boolean {
  return modal !== null || form === 's' || form === 'past' || form === 'base';
}

function subjectOf(waiting: readonly Nominal[]): Nominal | null {
  return waiting.find(({ kind }) => kind !== 'unknown' && kind !== 'artefact') ?? waiting[0] ?? null;
}
