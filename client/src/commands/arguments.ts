import type { Range, Target } from '../../../server/src/protocol/plain.js';

/*
 * Commands are run by keys, menus, lenses and views; what they hand over is looked at before it is used.
 */

/** The entry that a row or a lens hands over, `null` where there is none. */
export function targetIn(value: unknown): Target | null {
  const target: unknown = property(value, 'target') ?? value;
  const uri = property(target, 'uri');
  const id = property(target, 'id');
  return typeof uri === 'string' && typeof id === 'string' ? { uri, id } : null;
}

/** The entries that a view hands over: those selected, else the one that was clicked. */
export function targetsIn(value: unknown, selected: unknown): readonly Target[] {
  const rows: readonly unknown[] = Array.isArray(selected) && selected.length > 0 ? selected : [value];
  return rows.map(targetIn).filter((target) => target !== null);
}

/** The range that a lens hands over. */
export function rangeIn(value: unknown): Range | null {
  const start = positionIn(property(value, 'start'));
  const end = positionIn(property(value, 'end'));
  return start && end ? { start, end } : null;
}

/** The names of the rules that a row hands over. */
export function rulesIn(value: unknown): readonly string[] {
  const list = property(value, 'rules');
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
}

function positionIn(value: unknown): { line: number; character: number } | null {
  const line = property(value, 'line');
  const character = property(value, 'character');
  return typeof line === 'number' && typeof character === 'number' ? { line, character } : null;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
