import type { Token } from './analysis.js';

const classes = ['comply', 'vigilance', 'perceive', 'train'];

/** A verb for what one does with care or as told. */
export function isObedient(verb: Token): boolean {
  return classes.some((name) => verb.classes.has(name));
}
