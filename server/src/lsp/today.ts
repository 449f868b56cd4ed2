/** The date where the person is, as ISO writes it. */
export function today(): string {
  const now = new Date();
  const twoDigits = (n: number): string => String(n).padStart(2, '0');
  return `${String(now.getFullYear())}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
