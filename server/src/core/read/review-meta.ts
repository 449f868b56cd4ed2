import { incidentKeys } from '../format/entry-format.js';
import { reviewKeys } from '../format/review-format.js';
import { keyNames } from '../format/names.js';
import type { Field, Review } from '../review.js';
import { Prose } from '../text.js';
import { scalarText } from '../yaml/access.js';
import type { YamlEntry, YamlMap, YamlValue } from '../yaml/value.js';
import { fieldOf, fieldsOf } from './yaml-fields.js';

/** What a review says about itself, in front matter or at the top of YAML. */
export type ReviewMeta = Pick<
  Review,
  | 'declared'
  | 'title'
  | 'incident'
  | 'facilitator'
  | 'participants'
  | 'reviewMeeting'
  | 'followUpMeeting'
  | 'noActions'
  | 'contributing'
>;

export const noMeta: ReviewMeta = {
  declared: false,
  title: null,
  incident: { date: null, severity: null, services: [], teams: [] },
  facilitator: null,
  participants: [],
  reviewMeeting: null,
  followUpMeeting: null,
  noActions: null,
  contributing: [],
};

const reviewKeyOf = keyNames(reviewKeys);
const incidentKeyOf = keyNames(incidentKeys);
const metaKeys: ReadonlySet<string> = new Set([
  'kind',
  'title',
  'facilitator',
  'participants',
  'review-meeting',
  'follow-up-meeting',
  'no-actions',
  'contributing',
  'date',
  'severity',
  'services',
  'teams',
]);

/** The metadata key that an entry at the top spells, `null` when it is none (the sections of the review are none). */
export function metaKeyOf({ key, value }: YamlEntry): string | null {
  const name = reviewKeyOf(key) ?? incidentKeyOf(key);
  if (name === null || !metaKeys.has(name)) return name === 'incident' && value.kind !== 'map' ? 'title' : null;
  return holdsSections(value) ? null : name;
}

/** Reads the metadata of a review; other entries are ignored, of several with one meaning the first counts. */
export function readMeta(map: YamlMap, source: string): ReviewMeta {
  const incident = map.entries.find((entry) => reviewKeyOf(entry.key) === 'incident')?.value;
  const inner = incident?.kind === 'map' ? incident.entries : [];
  const find = (name: string): YamlValue | undefined => map.entries.find((entry) => metaKeyOf(entry) === name)?.value;
  const findInside = (name: string): YamlValue | undefined =>
    inner.find((entry) => incidentKeyOf(entry.key) === name)?.value ?? find(name);
  const one = (value: YamlValue | undefined): Field | null => (value ? fieldOf(value, source) : null);
  const many = (value: YamlValue | undefined): readonly Field[] => (value ? fieldsOf(value, source) : []);
  const title = scalarText(find('title') ?? inner.find((entry) => reviewKeyOf(entry.key) === 'title')?.value);
  return {
    declared: isDeclaration(find('kind')),
    title: title ? new Prose(title.pieces).trim() : null,
    incident: {
      date: one(findInside('date')),
      severity: one(findInside('severity')),
      services: many(findInside('services')),
      teams: many(findInside('teams')),
    },
    facilitator: one(find('facilitator')),
    participants: many(find('participants')),
    reviewMeeting: one(find('review-meeting')),
    followUpMeeting: one(find('follow-up-meeting')),
    noActions: one(find('no-actions')),
    contributing: many(find('contributing')),
  };
}

/** The people who took part in a review, in small letters. */
export function participantsOf({ participants, facilitator }: ReviewMeta): ReadonlySet<string> {
  return new Set([...participants, ...(facilitator ? [facilitator] : [])].map(({ value }) => value.toLowerCase()));
}

function isDeclaration(value: YamlValue | undefined): boolean {
  const kind = scalarText(value)?.text.trim().toLowerCase().replace(/[\s_]/gu, '-');
  return kind === 'incident-review' || kind === 'incidentreview';
}

function holdsSections(value: YamlValue): boolean {
  return value.kind === 'map' && value.entries.some((entry) => entry.value.kind === 'list');
}
