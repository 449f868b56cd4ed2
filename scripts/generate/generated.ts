/** A file that is made from others: its path from the root of the project, and what it should say. */
export interface Generated {
  readonly path: string;
  readonly text: string;
}
