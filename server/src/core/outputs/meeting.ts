/** When people meet. */
export interface Meeting {
  /** Local date and time, `2022-04-08T10:00`. */
  readonly start: string;
  readonly minutes: number;
  /** IANA name, `Europe/Berlin`. */
  readonly timeZone: string;
}

const minute = 60_000;
const longest = 24 * 60;

/** The moments at which a meeting begins and ends, `null` where its date, length or time zone means none. */
export function momentsOf({ start, minutes, timeZone }: Meeting): { readonly begin: Date; readonly end: Date } | null {
  const wall = wallClock(start);
  const clock = clockIn(timeZone);
  if (wall === null || clock === null || !(minutes > 0 && minutes <= longest)) return null;
  // The offset is first taken at about the right time, then at the right one.
  const near = wall - clock(wall);
  const begin = wall - clock(near);
  return { begin: new Date(begin), end: new Date(begin + Math.round(minutes) * minute) };
}

/** A meeting's time for people: `2022-04-08, 10:00 to 11:00 (Europe/Berlin)`. */
export function timeInWords(meeting: Meeting): string {
  const wall = wallClock(meeting.start);
  if (wall === null || momentsOf(meeting) === null) return '';
  const [day, from] = dayAndTime(wall);
  const [lastDay, to] = dayAndTime(wall + Math.round(meeting.minutes) * minute);
  return `${day}, ${from} to ${day === lastDay ? to : `${lastDay} ${to}`} (${meeting.timeZone})`;
}

function dayAndTime(time: number): readonly [day: string, time: string] {
  const text = new Date(time).toISOString();
  return [text.slice(0, 10), text.slice(11, 16)];
}

/** A local time as if it were UTC. */
function wallClock(start: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)$/.exec(start)?.slice(1).map(Number);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minutes = 0] = parts;
  const time = new Date(Date.UTC(year, month - 1, day, hour, minutes));
  return time.toISOString().startsWith(start.replace(' ', 'T')) ? time.getTime() : null;
}

/** How far the clocks of a time zone are ahead of UTC at a moment. */
function clockIn(timeZone: string): ((time: number) => number) | null {
  try {
    const clock = new Intl.DateTimeFormat('en-US', { ...digits, timeZone });
    return (time) => {
      const part = (name: string): number =>
        Number(clock.formatToParts(time).find(({ type }) => type === name)?.value ?? 0);
      return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) - time;
    };
  } catch {
    return null;
  }
}

const digits = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;
