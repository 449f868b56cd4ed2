import { agenda, type Planned } from './agenda.js';
import { calendar } from './calendar.js';
import type { Meeting } from './meeting.js';
import { titleOf } from './meeting-title.js';
import { nameFrom, type NewFile } from './new-file.js';

/** How a follow-up meeting is to be held. */
export interface FollowUp {
  readonly meeting: Meeting;
  readonly addresses: Readonly<Record<string, string>>;
  /** ISO with time, UTC. */
  readonly now: string;
}

/** A follow-up meeting's files. */
export interface FollowUpFiles {
  readonly agenda: NewFile;
  readonly calendar: NewFile;
}

/** The agenda and the calendar file of a follow-up meeting, `null` where its time means none. */
export function followUpFiles(
  reviews: readonly Planned[],
  { meeting, addresses, now }: FollowUp,
): FollowUpFiles | null {
  const title = titleOf(reviews);
  const name = nameFrom(meeting.start.slice(0, 10), 'follow-up', title);
  const text = calendar({
    meeting,
    title: `Follow-up meeting: ${title}`,
    description: `What was learned, the open questions and the parked ideas are in the agenda, ${name}.md.`,
    addresses,
    now,
  });
  if (text === null) return null;
  return {
    agenda: { name: `${name}.md`, text: agenda(reviews, meeting) },
    calendar: { name: `${name}.ics`, text },
  };
}
