import { laws } from './properties.js';

/** The same inputs on every machine; `npm run fuzz` tries ever new ones. */
const seed = 20_260_211;

describe('for all documents', () => {
  for (const { name, runs, check } of laws) {
    it(name, () => check({ numRuns: runs, seed }).then(() => undefined));
  }
});
