/** A JSON object whose values are yet to be looked at. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object; none where it is something else. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** The text at a name, empty where there is none. */
export function textIn(record: Fields, name: string): string {
  const value = record[name];
  return typeof value === 'string' ? value : '';
}

/** The number at a name, zero where there is none. */
export function numberIn(record: Fields, name: string): number {
  const value = record[name];
  return typeof value === 'number' ? value : 0;
}

/** The texts of the list at a name. */
export function textsIn(record: Fields, name: string): readonly string[] {
  return listIn(record, name).map(String);
}

/** The objects of the list at a name. */
export function recordsIn(record: Fields, name: string): readonly Fields[] {
  return listIn(record, name).map(fieldsOf);
}

function listIn(record: Fields, name: string): readonly unknown[] {
  const value = record[name];
  return Array.isArray(value) ? value : [];
}
