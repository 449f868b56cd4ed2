import { t } from '../l10n.js';

/** What is wrong with a date, `null` where it can be read or is empty. */
export function dateProblem(text: string): string | null {
  return text === '' || isDate(text) ? null : t('A date such as 2026-04-30 can be read.');
}

/** What is wrong with a date and a time. */
export function momentProblem(text: string): string | null {
  const [date = '', time = ''] = text.split(/[ T]+/);
  return isDate(date) && isTime(time) ? null : t('A date and a time such as 2026-04-30 10:00 can be read.');
}

/** A date and a time as ISO writes them. */
export function toMoment(text: string): string {
  const [date = '', time = ''] = text.split(/[ T]+/);
  return `${date}T${time.padStart(5, '0')}`;
}

/** What is wrong with the name of a time zone. */
export function zoneProblem(text: string): string | null {
  return isZone(text) ? null : t('A time zone such as Europe/Berlin is known.');
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

function isTime(text: string): boolean {
  const [, hours, minutes] = /^(\d{1,2}):(\d\d)$/.exec(text) ?? [];
  return Number(hours) < 24 && Number(minutes) < 60;
}

function isZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
