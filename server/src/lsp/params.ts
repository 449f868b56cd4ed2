import { Position, Range } from 'vscode-languageserver';

/** Says whether what came over the wire has the parts that are used. */
export type Guard<P> = (value: unknown) => value is P;

/** Names a document. */
export interface Documented {
  readonly textDocument: { readonly uri: string };
}

/** Names a place in a document. */
export interface Positioned extends Documented {
  readonly position: Position;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Any value will do: the message has no parameters that are used. */
export function isAnything(value: unknown): value is unknown {
  void value;
  return true;
}

export function hasUri(value: unknown): value is { readonly uri: string } {
  return isObject(value) && isText(value['uri']);
}

/** For messages about one review or about all of them. */
export function hasUriOrNull(value: unknown): value is { readonly uri: string | null } {
  return isObject(value) && (value['uri'] === null || isText(value['uri']));
}

export function hasDocument(value: unknown): value is Documented {
  return isObject(value) && hasUri(value['textDocument']);
}

export function hasPosition(value: unknown): value is Positioned {
  return isObject(value) && hasDocument(value) && Position.is(Reflect.get(value, 'position'));
}

export function hasRange(value: unknown): value is Documented & { readonly range: Range } {
  return isObject(value) && hasDocument(value) && Range.is(Reflect.get(value, 'range'));
}

/** A list whose entries all pass. */
export function isListOf<T>(value: unknown, is: Guard<T>): value is readonly T[] {
  return Array.isArray(value) && value.every(is);
}
