/** How often a fault is tried: `DEBRIEF_FAULTS=100 npx mocha 'test/faults/*.test.ts'` tries each a hundred times. */
export function times(few: number): number {
  return Number(process.env['DEBRIEF_FAULTS'] ?? few);
}
