// The floor of all: each file is read and decoded.
import { readFileSync } from 'node:fs';

let length = 0;
for (const file of process.argv.slice(2)) length += readFileSync(file, 'utf8').length;
process.stdout.write(`${length}\n`);
