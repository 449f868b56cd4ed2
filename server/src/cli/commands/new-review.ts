import { basename, join, resolve } from 'node:path';
import { formatOf } from '../../core/document.js';
import { newReview as write } from '../../core/outputs/new-review.js';
import { reasonOf } from '../../host/files.js';
import { pathBelow } from '../../host/paths.js';
import { exit, UsageError, type Exit, type Io } from '../io.js';
import { visible } from '../terminal.js';
import type { NewOptions } from '../writing-commands.js';

/** Writes a new review from a template; what is there already stays. */
export function newReview(path: string, options: NewOptions, io: Io): Exit {
  const isFolder = /[\\/]$/.test(path) || io.files.kindOf(resolve(io.cwd, path)) === 'folder';
  const file = write({
    template: options.template,
    format: formatFor(isFolder ? null : path, options),
    facilitator: options.facilitator ?? null,
    ...titleAndDate(isFolder ? '' : basename(path), options, io),
  });
  if (file === null) throw new UsageError(`there is no template "${options.template}" in YAML, only in Markdown`);
  const target = resolve(io.cwd, isFolder ? join(path, file.name) : path);
  const shown = pathBelow(io.cwd, target);
  try {
    io.files.create(target, file.text);
  } catch (error) {
    throw new UsageError(`${shown}: ${reasonOf(error)}`);
  }
  io.stdout.write(`${visible(shown)}\n`);
  return exit.fine;
}

/** What the options say, else what the name says. */
function titleAndDate(name: string, { title, date }: NewOptions, io: Io): { title: string; date: string } {
  const named = namedBy(name);
  const day = date ?? named.date ?? io.today;
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new UsageError(`--date ${day}: a date is written like ${io.today}`);
  return { title: title ?? named.title ?? '', date: day };
}

function formatFor(path: string | null, { format, template }: NewOptions): 'markdown' | 'yaml' {
  const asked = format === undefined ? null : format === 'md' ? 'markdown' : 'yaml';
  if (path === null) return asked ?? 'markdown';
  const named = formatOf(path);
  if (named === null)
    throw new UsageError(`${path}: a review ends in .md or .yaml, or it goes into a folder: ${path}/`);
  if (asked !== null && asked !== named) {
    throw new UsageError(`${path}: by its name this is ${named}, and --format asks for ${asked} (${template})`);
  }
  return named;
}

/** `2024-04-22-lost-webhooks.md` says when and what. */
function namedBy(name: string): { readonly date: string | null; readonly title: string | null } {
  const [stem = ''] = name.split('.');
  const date = /\d{4}-\d\d-\d\d/.exec(stem)?.[0] ?? null;
  const words =
    stem
      .replace(date ?? '', ' ')
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? '';
  return { date, title: words === '' ? null : words.charAt(0).toUpperCase() + words.slice(1) };
}
