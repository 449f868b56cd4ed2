/** What each moved copy is a copy of. */
const origins = new WeakMap<object, object>();

/** Notes that a copy says the same as another object, only at another place; answers the copy. */
export function copyOf<T extends object>(original: T, copy: T): T {
  origins.set(copy, origins.get(original) ?? original);
  return copy;
}

/** The same object for something and all its moved copies. */
export function originOf(copy: object): object {
  return origins.get(copy) ?? copy;
}
