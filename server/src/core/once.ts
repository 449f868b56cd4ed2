import { originOf } from './origins.js';
import type { Prose } from './text.js';

/** A function of an object that never changes, worked out once for each. */
export function once<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}

/**
 * A function of a prose's words, whatever their place, that is worked out once for each; what else it takes must
 * always be the same for the same words.
 */
export function onceForWords<T, Rest extends readonly unknown[]>(
  compute: (prose: Prose, ...rest: Rest) => T,
): (prose: Prose, ...rest: Rest) => T {
  const known = new WeakMap<object, { readonly value: T }>();
  return (prose, ...rest) => {
    const before = known.get(prose.content);
    if (before) return before.value;
    const value = compute(prose, ...rest);
    known.set(prose.content, { value });
    return value;
  };
}

/** A function of what a review holds, whatever its place, that is worked out once for something and all its moved copies. */
export function onceForCopies<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const known = new WeakMap<object, { readonly value: T }>();
  return (key) => {
    const origin = originOf(key);
    const before = known.get(origin);
    if (before) return before.value;
    const value = compute(key);
    known.set(origin, { value });
    return value;
  };
}
