import ical, { ICalCalendarMethod } from 'ical-generator';
import { digest } from '../fingerprint.js';
import { momentsOf, type Meeting } from './meeting.js';
import { plainLine } from '../one-line.js';

/** A meeting to be put into calendars. */
export interface Appointment {
  readonly meeting: Meeting;
  readonly title: string;
  readonly description: string;
  /** E-mail addresses by person; what is no address is left out. */
  readonly addresses: Readonly<Record<string, string>>;
  /** When the entry was made, ISO with time, UTC. */
  readonly now: string;
}

/** The meeting as an iCalendar file, `null` where its time means none. Times stand in UTC, so that no calendar has to know the zone. */
export function calendar({ meeting, title, description, addresses, now }: Appointment): string | null {
  const moments = momentsOf(meeting);
  const stamp = new Date(now);
  if (moments === null || Number.isNaN(stamp.getTime())) return null;
  const file = ical({
    prodId: { company: 'Debrief', product: 'Follow-up meeting' },
    method: ICalCalendarMethod.PUBLISH,
  });
  file.createEvent({
    id: `${digest(`${title}\n${meeting.start}\n${meeting.timeZone}`)}@debrief`,
    stamp,
    start: moments.begin,
    end: moments.end,
    summary: plainLine(title),
    description: plainLine(description),
    attendees: attendeesIn(addresses),
  });
  return `${file.toString()}\r\n`;
}

function attendeesIn(
  addresses: Readonly<Record<string, string>>,
): { readonly name: string; readonly email: string; readonly rsvp: true }[] {
  return Object.entries(addresses).flatMap(([person, address]) => {
    const email = address.trim();
    // Quotation marks end the name in a calendar file, and cannot be escaped there.
    const name = plainLine(person).replaceAll('"', "'");
    return isAddress(email) ? [{ name: name || email, email, rsvp: true as const }] : [];
  });
}

/** Whether a text is an e-mail address; strict enough that nothing but an address gets into the file. */
export function isAddress(text: string): boolean {
  return text.length <= 254 && /^[\w.+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*$/u.test(text);
}
