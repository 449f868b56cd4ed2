import { toChecked } from '../checking.js';
import { toItemsJson } from '../formats/json.js';
import { toItemsText } from '../formats/items-text.js';
import { isAnyLost, readAll, type Document } from '../documents.js';
import { exit, type Exit, type Io } from '../io.js';
import type { ItemsOptions } from '../program.js';
import type { CheckedFile } from '../report.js';
import { setupsFor } from '../setups.js';
import { styleFor } from '../terminal.js';

/** Prints the action items and insights of reviews, by what they teach. */
export function items(paths: readonly string[], options: ItemsOptions, io: Io): Exit {
  const setups = setupsFor({ config: options.config, only: null }, io);
  const documents = readAll(paths, { setups, allFiles: options.allFiles }, io);
  const files = documents.map(unchecked);
  io.stdout.write(options.format === 'json' ? toItemsJson(files) : toItemsText(files, styleFor(io.stdout, io.env)));
  return isAnyLost(paths, documents, io) ? exit.unusable : exit.fine;
}

function unchecked(document: Document): CheckedFile {
  return toChecked({ ...document, linting: null });
}
