import { laws } from './properties.js';

describe('for all documents', () => {
  for (const { name, runs, check } of laws) {
    it(name, () => check({ numRuns: runs }).then(() => undefined));
  }
});
