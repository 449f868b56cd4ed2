import type { Role } from '../review.js';
import type { HeadingKind } from './markdown/headings.js';

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

/** The role of a section below a heading or key of that kind. */
export function roleOf(kind: HeadingKind): Role {
  return roles[kind];
}
