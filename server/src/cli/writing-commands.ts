import { Option, type Command } from 'commander';
import { templates } from '../core/outputs/new-review.js';
import type { Exit } from './io.js';

export interface NewOptions {
  readonly template: string;
  readonly format?: 'md' | 'yaml';
  readonly title?: string;
  readonly date?: string;
  readonly facilitator?: string;
}

export interface AgendaOptions {
  /** A config file, nothing for the nearest one, `false` for none. */
  readonly config?: string | false;
  readonly ics?: string;
  readonly start?: string;
  readonly minutes: string;
  readonly timeZone?: string;
  /** `name=address`. */
  readonly invite?: readonly string[];
}

/** The commands that write something for people to go on with. */
export interface WritingCommands {
  newReview(path: string, options: NewOptions): Promise<Exit>;
  agenda(paths: readonly string[], options: AgendaOptions): Promise<Exit>;
}

/** Takes what a command ends with. */
export type Done = (status: Exit) => void;

/** Adds the commands that write. */
export function addWriting(program: Command, commands: WritingCommands, done: Done): void {
  const names = templates.map(({ id }) => id);
  program
    .command('new <PATH>')
    .description('begin a review: a file, or a folder in which one is named by its date and title')
    .addOption(new Option('--template <NAME>', 'whose outline to begin with').choices(names).default(names[0]))
    .addOption(new Option('--format <NAME>', 'default: as the name of the file says').choices(['md', 'yaml']))
    .option('--title <TEXT>', 'what happened (default: as the name of the file says)')
    .option('--date <DATE>', 'when it happened (default: as the name of the file says, else today)')
    .option('--facilitator <NAME>', 'who facilitates the review')
    .action(async (path: string, options: NewOptions) => {
      done(await commands.newReview(path, options));
    });
  program
    .command('agenda <REVIEW...>')
    .description('print the agenda of a follow-up meeting: what was learned, what waits to be shaped, whom to invite')
    .option('--start <TIME>', 'when people meet, such as 2024-05-06T10:00')
    .option('--minutes <N>', 'for how long', '60')
    .option('--time-zone <NAME>', 'whose clocks are meant, such as Europe/Berlin (default: yours)')
    .option('--ics <FILE>', 'write the meeting into a calendar file')
    .option('--invite <NAME=ADDRESS...>', 'people whom the calendar file invites, such as rosie=rosie@example.org')
    .option('--config <FILE>', 'use this config instead of the nearest .debrief.yaml')
    .option('--no-config', 'use no config')
    .action(async (paths: string[], options: AgendaOptions) => {
      done(await commands.agenda(paths, options));
    });
}
