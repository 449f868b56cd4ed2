import type { Role, Section } from '../../review.js';
import type { HeadingKind } from './headings.js';
import type { Part } from './sections.js';

const roles: Readonly<Record<HeadingKind, Role>> = {
  actions: 'actions',
  remedy: 'narrative',
  learning: 'learning',
  'lessons-and-actions': 'learning',
  questions: 'questions',
  parking: 'parking',
  narrative: 'narrative',
  response: 'narrative',
  exempt: 'exempt',
  people: 'other',
  other: 'other',
};

/** The sections of a review, one for each part. */
export function sectionsOf(parts: readonly Part[]): ReadonlyMap<Part, Section> {
  const sections = new Map<Part, Section>();
  for (const part of parts) {
    const around = part.continues && part.parent ? sections.get(part.parent) : undefined;
    if (around) {
      sections.set(part, around);
      continue;
    }
    const { heading, level, topic, start, end } = part;
    const parent = part.parent?.heading ? (sections.get(part.parent) ?? null) : null;
    sections.set(part, { heading, level, role: roles[part.kind], topic, parent, span: { start, end } });
  }
  return sections;
}
