// Prints the regular expressions that the program puts together, each with the file that does.
import type { Pattern } from './patterns.js';

const built: Pattern[] = [];
globalThis.RegExp = new Proxy(RegExp, {
  construct(target, args: ConstructorParameters<typeof RegExp>) {
    const expression = new target(...args);
    const line = new Error('here').stack?.split('\n').find((each) => /(?:server|client)\/src\//.test(each));
    if (line !== undefined) built.push({ place: line.trim(), source: expression.source, flags: expression.flags });
    return expression;
  },
});

const { plainEngine } = await import('../support/examples.js');
const { generateReviews } = await import('../support/generate-reviews.js');
await import('../../server/src/cli/run.js');
await import('../../server/src/lsp/server.js');
const engine = plainEngine();
for (const { path, source } of generateReviews(34)) engine.lint(engine.read(source, path).review, null);
process.stdout.write(JSON.stringify(built));
