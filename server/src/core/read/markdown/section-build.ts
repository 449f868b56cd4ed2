import type { Section } from '../../review.js';
import { roleOf } from '../heading-roles.js';
import type { Part } from './sections.js';

/** Sections of the previous version, by the words of their headings. */
export type SectionMemory = WeakMap<object, Section>;

/** The sections of a review, one for each part. */
export function sectionsOf(parts: readonly Part[], memory: SectionMemory): ReadonlyMap<Part, Section> {
  const sections = new Map<Part, Section>();
  for (const part of parts) {
    const around = part.continues && part.parent ? sections.get(part.parent) : undefined;
    if (around) {
      sections.set(part, around);
      continue;
    }
    const { heading, level, topic, start, end } = part;
    const parent = part.parent?.heading ? (sections.get(part.parent) ?? null) : null;
    const section = { heading, level, role: roleOf(part.kind), topic, parent, span: { start, end } };
    sections.set(part, remembered(section, memory));
  }
  return sections;
}

/** The section of the previous version, where nothing about it has changed. */
function remembered(section: Section, memory: SectionMemory): Section {
  const { heading } = section;
  if (!heading) return section;
  const before = memory.get(heading.content);
  if (before && isSame(before, section)) return before;
  memory.set(heading.content, section);
  return section;
}

function isSame(a: Section, b: Section): boolean {
  const isSamePlace =
    a.span.start === b.span.start && a.span.end === b.span.end && a.heading?.span.start === b.heading?.span.start;
  return isSamePlace && a.level === b.level && a.role === b.role && a.topic === b.topic && a.parent === b.parent;
}
