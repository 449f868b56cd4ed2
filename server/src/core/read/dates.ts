const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** Each form of a date, with the groups that hold year, month and day. */
const forms: readonly { readonly pattern: RegExp; readonly read: (groups: readonly string[]) => string | null }[] = [
  { pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u, read: ([y, m, d]) => isoDate(y, m, d) },
  { pattern: /^(\d{4})(\d{2})(\d{2})(?!\d)/u, read: ([y, m, d]) => isoDate(y, m, d) },
  { pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日/u, read: ([y, m, d]) => isoDate(y, m, d) },
  { pattern: /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/u, read: ([d, m, y]) => isoDate(y, m, d) },
  { pattern: /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?!\d)/u, read: ([a, b, y]) => unambiguous(a, b, y) },
  {
    pattern: new RegExp(
      `^(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](${monthName})\\.?,?[ -](\\d{4}|\\d{2})(?![\\d:])`,
      'u',
    ),
    read: ([d, m, y]) => isoDate(fullYear(y), monthNumber(m), d),
  },
  {
    pattern: new RegExp(`^(${monthName})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'u'),
    read: ([m, d, y]) => isoDate(y, monthNumber(m), d),
  },
  {
    pattern: new RegExp(`^(\\d{4})[ -](${monthName})[ -](\\d{1,2})(?!\\d)`, 'u'),
    read: ([y, m, d]) => isoDate(y, monthNumber(m), d),
  },
];

const leads = new Set([
  'by',
  'before',
  'until',
  'till',
  'due',
  'on',
  'the',
  'no',
  'later',
  'than',
  'at',
  'eod',
  'eob',
  'cob',
  'date',
  'target',
  'deadline',
  'eta',
  'estimated',
  'completion',
  'mon',
  'tue',
  'tues',
  'wed',
  'thu',
  'thur',
  'thurs',
  'fri',
  'sat',
  'sun',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);

/**
 * The ISO date (`2022-04-29`) that a text names, `null` when it names none, several, or one that can be
 * read in two ways (`03/04/2022`). Words such as "by" or a weekday may stand before it, anything after it.
 */
export function isoDateOf(text: string): string | null {
  const words = text.slice(0, 200).toLowerCase().replace(/\s+/gu, ' ').trim();
  const start = words.slice(leadLength(words));
  const found = dateAt(start);
  return found && !namesAnother(start.slice(found.length), found.date) ? found.date : null;
}

function namesAnother(rest: string, date: string): boolean {
  for (let at = 0; at < rest.length; at++) {
    const opens = !/[\p{L}\p{N}]/u.test(rest[at - 1] ?? ' ');
    const other = opens ? dateAt(rest.slice(at, at + 40)) : null;
    if (other && other.date !== date) return true;
  }
  return false;
}

function dateAt(text: string): { date: string; length: number } | null {
  for (const { pattern, read } of forms) {
    const match = pattern.exec(text);
    const date = match && read(match.slice(1));
    if (date) return { date, length: match[0].length };
  }
  return null;
}

function leadLength(text: string): number {
  let at = 0;
  for (const word of text.split(' ', 6)) {
    if (word !== '' && !leads.has(word.replace(/[.,:(*_]/gu, ''))) break;
    at += word.length + 1;
  }
  const rest = text.slice(at);
  return at + rest.length - rest.replace(/^[(*_~[]+/u, '').length;
}

function unambiguous(a = '', b = '', year = ''): string | null {
  if (a === b || Number(a) > 12) return isoDate(year, b, a);
  return Number(b) > 12 ? isoDate(year, a, b) : null;
}

function fullYear(year = ''): string {
  return year.length === 2 ? `20${year}` : year;
}

function monthNumber(name = ''): string {
  return String(months.indexOf(name.slice(0, 3)) + 1);
}

function isoDate(year = '', month = '', day = ''): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const real = y >= 1970 && y < 2200 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return real ? date.toISOString().slice(0, 10) : null;
}
