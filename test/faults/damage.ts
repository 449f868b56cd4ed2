import type { Dice } from '../support/invent-review.js';

/** A file that ends too early, or has one bit turned. */
export function damaged(text: string, dice: Dice): string {
  const at = dice.below(text.length);
  if (dice.below(2) === 0) return text.slice(0, at);
  return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << dice.below(7))) + text.slice(at + 1);
}
