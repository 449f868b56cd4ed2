/** How often a rule was right, wrongly spoke, and was wrongly silent. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** What was measured over labelled reviews and single sentences. */
export interface Measurements {
  /** ISO date. */
  readonly measured: string;
  readonly reviews: Measured & { readonly findings: { readonly median: number; readonly percentile95: number } };
  readonly sentences: Measured;
}

/** How much was looked at, and what came of it by rule. */
export interface Measured {
  readonly count: number;
  readonly rules: Readonly<Record<string, Tally>>;
}

/** Of what was reported, the share that was rightly so; `null` where nothing was. */
export function precisionOf({ right, wrong }: Tally): number | null {
  return right + wrong === 0 ? null : right / (right + wrong);
}

/** Of what there was to report, the share that was; `null` where there was nothing. */
export function recallOf({ right, missed }: Tally): number | null {
  return right + missed === 0 ? null : right / (right + missed);
}

/** All rules taken together. */
export function overall({ rules }: Measured): Tally {
  return Object.values(rules).reduce<Tally>(
    (sum, each) => ({ right: sum.right + each.right, wrong: sum.wrong + each.wrong, missed: sum.missed + each.missed }),
    { right: 0, wrong: 0, missed: 0 },
  );
}

/** A share in percent, a dash where there is none. */
export function percent(share: number | null): string {
  return share === null ? '–' : `${String(Math.floor(share * 100))} %`;
}
