/** As in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** As in LSP. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A stretch of a document; LSP's `Location`. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
}

/** An entry that an edit is about. */
export interface Target {
  readonly uri: string;
  /** The entry's `id`, unique in its document and stable while other entries change. */
  readonly id: string;
}

/** Edits of documents; an LSP `WorkspaceEdit` whose edits are versioned. */
export interface Edit {
  readonly documentChanges: readonly {
    readonly textDocument: { readonly uri: string; readonly version: number | null };
    readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  }[];
}

/** What an edit request answers: the edit, or one sentence that says why there is none. */
export type EditAnswer =
  | {
      readonly edit: Edit;
      /** Where the text that matters stands after the edit. */
      readonly show: Place | null;
    }
  | { readonly refused: string };

/** The fields that views and flows write; their values are ids of the vocabulary, names, ISO dates or free text. */
export interface Fields {
  readonly status?: string;
  readonly reason?: string;
  readonly kind?: string;
  readonly change?: string;
  readonly category?: string;
  readonly outcome?: string;
  readonly outcomeText?: string;
  readonly owner?: string;
  readonly createdBy?: string;
  readonly acceptedBy?: string;
  readonly due?: string;
  readonly dueReason?: string;
  readonly ticket?: string;
  readonly convener?: string;
}

/** One field and what it becomes; `null` removes it. */
export interface FieldChange {
  readonly field: keyof Fields;
  readonly value: string | null;
}

/** The name of a request, with the types of what is asked and answered. */
export interface Request<P, R> {
  readonly method: string;
  /** Exist in types alone. */
  readonly params?: P;
  readonly result?: R;
}

/** The name of a notification, with the type of what it says. */
export interface Notification<P> {
  readonly method: string;
  readonly params?: P;
}
