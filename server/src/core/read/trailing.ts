/** How long a text is without those characters at its end; linear, unlike a pattern that ends with `+$`. */
export function lengthWithout(text: string, trailing: string): number {
  let end = text.length;
  while (end > 0 && trailing.includes(text.charAt(end - 1))) end--;
  return end;
}
