import type { Prose } from '../text.js';
import type { Analysis } from './analysis.js';

/** A function of a text's analysis that is worked out once for each. */
export function once<T>(compute: (analysis: Analysis) => T): (analysis: Analysis) => T {
  const known = new WeakMap<Analysis, { readonly value: T }>();
  return (analysis) => {
    const before = known.get(analysis);
    if (before) return before.value;
    const value = compute(analysis);
    known.set(analysis, { value });
    return value;
  };
}

/** A function of a prose's words, whatever their place, that is worked out once for each. */
export function onceForWords<T>(compute: (prose: Prose) => T): (prose: Prose) => T {
  const known = new WeakMap<object, { readonly value: T }>();
  return (prose) => {
    const before = known.get(prose.content);
    if (before) return before.value;
    const value = compute(prose);
    known.set(prose.content, { value });
    return value;
  };
}
