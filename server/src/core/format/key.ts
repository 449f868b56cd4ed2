/** A value that a key may have, with what it means. */
export interface Choice {
  readonly value: string;
  readonly description: string;
}

/** What a name names, so that completion can offer the workspace's own. */
export type Named = 'person' | 'team' | 'service' | 'insight' | 'item' | 'ticket' | 'path' | 'word';

/** What stands at a key. */
export type Shape =
  | { readonly is: 'text' }
  | { readonly is: 'date' }
  | { readonly is: 'name'; readonly of: Named }
  /** One of the choices; `open` where a team may have its own. */
  | { readonly is: 'choice'; readonly choices: readonly Choice[]; readonly open: boolean }
  /** A mapping with known keys; `short` is the shape that may stand for the whole of it. */
  | { readonly is: 'map'; readonly keys: readonly Key[]; readonly short: Shape | null }
  /** A mapping from names, free (`null`) or known, to values of one shape. */
  | { readonly is: 'record'; readonly names: readonly Choice[] | null; readonly value: Shape }
  /** A sequence; where `alone`, a single entry needs none. */
  | { readonly is: 'list'; readonly of: Shape; readonly alone: boolean };

/** A key of a document: one definition for the reader, the schema and completion. */
export interface Key {
  /** In kebab case; `camelCase` and `snake_case` spell the same key. */
  readonly name: string;
  /** One sentence, in Markdown. */
  readonly description: string;
  readonly shape: Shape;
  readonly required?: true;
  /** Other names that are read as this key, as plain lower-case words. */
  readonly alsoReadAs?: readonly string[];
}

/** One name, or several. */
export function namesOf(of: Named): Shape {
  return { is: 'list', of: { is: 'name', of }, alone: true };
}
