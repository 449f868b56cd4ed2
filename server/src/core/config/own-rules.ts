import { nameWords } from '../read/field-names.js';
import { compilePhrases, Shelf } from '../language/phrase.js';
import type { Problem } from '../review.js';
import type { RuleSeverity } from '../rules/rule.js';
import { Prose } from '../text.js';
import { scalarText, valuesOf } from '../yaml/access.js';
import type { YamlEntry, YamlMap, YamlScalar, YamlValue } from '../yaml/value.js';
import type { OwnPlace, OwnRule } from './config.js';
import { oneOf, textAt, textsAt, valueAt, writtenAt } from './config-values.js';

const severities: readonly (RuleSeverity | 'off')[] = ['off', 'hint', 'information', 'warning'];
const places: readonly OwnPlace[] = ['items', 'outcomes', 'narrative', 'causes', 'lessons', 'headings'];

/** The team's own rules, and what is wrong with their phrases; one without a phrase, message or question is left out. */
export function readOwnRules(value: YamlValue | null): {
  readonly rules: readonly OwnRule[];
  readonly problems: readonly Problem[];
} {
  const entries = value?.kind === 'map' ? value.entries : [];
  return {
    rules: entries.flatMap((entry) => ownRule(entry) ?? []),
    problems: entries.flatMap((entry) =>
      entry.value.kind === 'map' ? phraseScalars(entry.value).flatMap(phraseProblems) : [],
    ),
  };
}

function ownRule({ key, value }: YamlEntry): OwnRule | null {
  if (value.kind !== 'map') return null;
  const phrases = phraseScalars(value).map(({ text }) => text.trim());
  const message = textAt(value, 'message');
  const question = textAt(value, 'question');
  if (phrases.length === 0 || message === null || question === null) return null;
  const looksAt = textsAt(value, 'look-at').flatMap((text) => oneOf(text, places) ?? []);
  return {
    name: nameWords(key).replaceAll(' ', '-'),
    phrases,
    message,
    question,
    why: textAt(value, 'why'),
    severity: oneOf(textAt(value, 'severity'), severities) ?? 'information',
    places: looksAt.length > 0 ? looksAt : ['items'],
    bad: writtenAt(value, 'bad'),
    good: writtenAt(value, 'good'),
  };
}

function phraseScalars(map: YamlMap): readonly YamlScalar[] {
  const value = valueAt(map, 'phrase') ?? valueAt(map, 'phrases');
  return value ? valuesOf(value).flatMap((part) => scalarText(part) ?? []) : [];
}

function phraseProblems(scalar: YamlScalar): readonly Problem[] {
  const prose = new Prose(scalar.pieces);
  return compilePhrases({ phrase: scalar.text }, new Shelf()).problems.map(({ message, from, to }) => ({
    code: 'phrase',
    severity: 'warning',
    message: message.endsWith('.') ? message : `${message}.`,
    span: prose.spanOf(from, to),
  }));
}
