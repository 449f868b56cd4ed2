/** What a snippet writes when every placeholder keeps its first value and the date is 2026-04-30. */
export function expand(body: readonly string[]): string {
  return withPlaceholders(
    withPlaceholders(
      body.join('\n').replace(/\$CURRENT_(YEAR|MONTH|DATE)/g, (_, part) => dateParts[String(part)] ?? ''),
    ),
  );
}

const dateParts: Readonly<Record<string, string>> = { YEAR: '2026', MONTH: '04', DATE: '30' };

function withPlaceholders(text: string): string {
  const first = new Map<string, string>();
  return text
    .replace(/\$\{(\d+)\|([^,|]*)[^|]*\|\}/g, (_, number, value) => String(value) || String(number))
    .replace(/\$\{(\d+):([^{}]*)\}/g, (_, number, value) => {
      first.set(String(number), String(value));
      return String(value);
    })
    .replace(/\$0/g, '');
}
