// harper.js has no command of its own: its linter is given one file after the other.
import { readFileSync } from 'node:fs';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';

const linter = new LocalLinter({ binary: binaryInlined });
await linter.setup();
let count = 0;
for (const file of process.argv.slice(2)) count += (await linter.lint(readFileSync(file, 'utf8'))).length;
process.stdout.write(`${count}\n`);
