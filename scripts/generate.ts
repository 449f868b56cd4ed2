import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { allGenerated } from './generate/all.js';

const root = new URL('../', import.meta.url);
const stale = allGenerated(root).filter((file) => readOr(file.path, '') !== file.text);

if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} is not what it is made from says: run "npm run generate"`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { path, text } of stale) write(path, text);
}

function readOr(path: string, other: string): string {
  const file = new URL(path, root);
  return existsSync(file) ? readFileSync(file, 'utf8') : other;
}

function write(path: string, text: string): void {
  const file = new URL(path, root);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${path}`);
}
