import { resolve } from 'node:path';
import { agenda as write, type Planned } from '../../core/outputs/agenda.js';
import { isAddress } from '../../core/outputs/calendar.js';
import { followUpFiles } from '../../core/outputs/follow-up.js';
import { momentsOf, type Meeting } from '../../core/outputs/meeting.js';
import { reasonOf } from '../../host/files.js';
import { isAnyLost, readAll } from '../documents.js';
import { exit, UsageError, type Exit, type Io } from '../io.js';
import { setupsFor } from '../setups.js';
import { visible } from '../terminal.js';
import type { AgendaOptions } from '../writing-commands.js';

/** Prints the agenda of a follow-up meeting on one or more reviews, and writes a calendar file where one is asked for. */
export function agenda(paths: readonly string[], options: AgendaOptions, io: Io): Exit {
  const meeting = meetingIn(options, io);
  const addresses = addressesIn(options.invite ?? []);
  const setups = setupsFor({ config: options.config, only: null }, io);
  // Whoever names a file here means a review.
  const documents = readAll(paths, { setups, allFiles: true }, io);
  const reviews = documents.flatMap(({ path, review }): readonly Planned[] =>
    review ? [{ path, review: review.reading.review, engine: review.setup.engine, config: review.setup.config }] : [],
  );
  if (isAnyLost(paths, documents, io)) return exit.unusable;
  if (reviews.length === 0) throw new UsageError(`${paths.join(' ')}: there is no review`);
  const files = meeting === null ? null : followUpFiles(reviews, { meeting, addresses, now: io.now });
  if (files && options.ics !== undefined) save(options.ics, files.calendar.text, io);
  io.stdout.write(files?.agenda.text ?? write(reviews, null));
  return exit.fine;
}

function meetingIn({ start, minutes, timeZone, ics }: AgendaOptions, io: Io): Meeting | null {
  if (start === undefined) {
    if (ics !== undefined) throw new UsageError('--ics: a calendar needs to know when people meet; --start says it');
    return null;
  }
  const meeting = { start, minutes: Number(minutes), timeZone: timeZone ?? io.timeZone };
  if (momentsOf(meeting) !== null) return meeting;
  const example = '--start 2024-05-06T10:00 --minutes 60 --time-zone Europe/Berlin';
  throw new UsageError(`this is no time of a meeting; one is written like ${example}`);
}

function addressesIn(invited: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    invited.map((pair) => {
      const [name, address] = pair.split('=').map((part) => part.trim());
      if (!name || !address || !isAddress(address))
        throw new UsageError(`--invite ${pair}: one is written like rosie=rosie@example.org`);
      return [name, address];
    }),
  );
}

function save(file: string, text: string, io: Io): void {
  try {
    io.files.write(resolve(io.cwd, file), text);
  } catch (error) {
    throw new UsageError(`${visible(file)}: ${reasonOf(error)}`);
  }
}
