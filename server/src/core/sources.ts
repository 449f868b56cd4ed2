export interface Source {
  readonly title: string;
  readonly authors: string;
  readonly year: number | null;
  readonly url: string | null;
}

/** The works that the rules and categories lean on, each spelled once. */
export const sources = {
  seed: {
    title: 'Handling Action Items',
    authors: 'Thai Wood, Emily Ruppe (Jeli)',
    year: 2022,
    url: null,
  },
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof sources;
