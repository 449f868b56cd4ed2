import { readFileSync } from 'node:fs';
import type { Measured, Measurements } from '../../server/src/core/docs/measurements.js';
import { fieldsOf, numberIn, textIn, type Fields } from './fields.js';

/** The file that measuring writes and the pages are made from. */
export const measurementsFile = new URL('../../docs/rules/measurements.json', import.meta.url);

/** What was measured last. */
export function readMeasurements(): Measurements {
  const fields = fieldsOf(JSON.parse(readFileSync(measurementsFile, 'utf8')));
  const reviews = fieldsOf(fields['reviews']);
  const findings = fieldsOf(reviews['findings']);
  return {
    measured: textIn(fields, 'measured'),
    reviews: {
      ...measuredOf(reviews),
      findings: { median: numberIn(findings, 'median'), percentile95: numberIn(findings, 'percentile95') },
    },
    sentences: measuredOf(fieldsOf(fields['sentences'])),
  };
}

function measuredOf(part: Fields): Measured {
  const rules = Object.entries(fieldsOf(part['rules'])).map(([name, value]) => {
    const tally = fieldsOf(value);
    return [
      name,
      { right: numberIn(tally, 'right'), wrong: numberIn(tally, 'wrong'), missed: numberIn(tally, 'missed') },
    ] as const;
  });
  return { count: numberIn(part, 'count'), rules: Object.fromEntries(rules) };
}
