/** How often a fault is tried: `DEBRIEF_FAULTS=100 npx mocha 'test/faults/*.test.ts'` tries each a hundred times. */
export function times(few: number): number {
  return Number(process.env['DEBRIEF_FAULTS'] ?? few);
}

/** What the dice begin with: `DEBRIEF_SEED=2` tries other faults, so that many can be tried in parts. */
export function seed(usual: number): number {
  return Number(process.env['DEBRIEF_SEED'] ?? usual);
}
