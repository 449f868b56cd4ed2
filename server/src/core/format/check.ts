import { shortened } from '../one-line.js';
import { didYouMean } from '../read/did-you-mean.js';
import { nameWords } from '../read/field-names.js';
import type { Problem } from '../review.js';
import type { Span } from '../text.js';
import { isNothing, scalarText } from '../yaml/access.js';
import type { YamlEntry, YamlMap, YamlValue } from '../yaml/value.js';
import type { Choice, Key, Shape } from './key.js';
import { keyNames } from './names.js';

/** What in a mapping is not as its definition says: unknown keys and values, missing keys, other shapes. */
export function checkKeys(map: YamlMap, keys: readonly Key[]): readonly Problem[] {
  const nameOf = keyNames(keys);
  const inside = map.entries.flatMap((entry) => {
    const key = keys.find(({ name }) => name === nameOf(entry.key));
    return key
      ? checkShape(entry.value, key.shape, entry)
      : [
          unknownKey(
            entry,
            keys.map(({ name }) => name),
          ),
        ];
  });
  const missing = keys.filter(
    ({ name, required }) => required && !map.entries.some((entry) => nameOf(entry.key) === name),
  );
  return [...inside, ...missing.map(({ name }) => problem('missing-key', `There is no "${name}" here.`, headOf(map)))];
}

/** The key whose value is looked at, for problems with the whole of it. */
interface At {
  readonly key: string;
  readonly keySpan: Span;
}

function checkShape(value: YamlValue, shape: Shape, at: At): readonly Problem[] {
  if (isNothing(value)) return [];
  switch (shape.is) {
    case 'choice':
      return checkChoice(value, shape, at);
    case 'list':
      return checkList(value, shape, at);
    case 'map':
      return checkMap(value, shape, at);
    case 'record':
      return checkRecord(value, shape, at);
    case 'text':
    case 'date':
    case 'name':
      return value.kind === 'scalar' ? [] : [otherShape(at, 'text')];
  }
}

function checkMap(value: YamlValue, { keys, short }: ShapeOf<'map'>, at: At): readonly Problem[] {
  if (value.kind === 'map') return checkKeys(value, keys);
  return short ? checkShape(value, short, at) : [otherShape(at, 'keys with values')];
}

type ShapeOf<Is extends Shape['is']> = Extract<Shape, { is: Is }>;

function checkChoice(value: YamlValue, { choices, open }: ShapeOf<'choice'>, at: At): readonly Problem[] {
  const scalar = scalarText(value);
  if (!scalar) return [otherShape(at, 'one value')];
  const wanted = nameWords(scalar.text);
  if (open || choices.some((choice) => nameWords(choice.value) === wanted)) return [];
  return [unknownValue({ written: scalar.text, span: scalar.span }, choices)];
}

function checkList(value: YamlValue, { of, alone }: ShapeOf<'list'>, at: At): readonly Problem[] {
  if (value.kind === 'list')
    return value.items.flatMap((item) => checkShape(item.value, of, { key: at.key, keySpan: item.span }));
  return alone ? checkShape(value, of, at) : [otherShape(at, 'a list')];
}

function checkRecord(value: YamlValue, shape: ShapeOf<'record'>, at: At): readonly Problem[] {
  if (value.kind !== 'map') return [otherShape(at, 'names with values')];
  return value.entries.flatMap((entry) => checkNamed(entry, shape));
}

function checkNamed(entry: YamlEntry, { names, value }: ShapeOf<'record'>): readonly Problem[] {
  const known = names === null || names.some((name) => nameWords(name.value) === nameWords(entry.key));
  return known
    ? checkShape(entry.value, value, entry)
    : [
        unknownKey(
          entry,
          names.map((name) => name.value),
        ),
      ];
}

function unknownKey({ key, keySpan }: YamlEntry, known: readonly string[]): Problem {
  return withSuggestion(
    problem('unknown-key', `"${shortened(key, 40)}" is nothing that is read here.`, keySpan),
    didYouMean(key, known),
  );
}

/** A value that is none of the choices, with what was probably meant. */
export function unknownValue(
  { written, span }: { readonly written: string; readonly span: Span },
  choices: readonly Choice[],
): Problem {
  const known = choices.map((choice) => choice.value);
  const message = `"${shortened(written, 40)}" is none of ${known.join(', ')}.`;
  return withSuggestion(problem('unknown-value', message, span), didYouMean(written, known));
}

/** The problem with a "did you mean" where there is something to suggest. */
export function withSuggestion(found: Problem, suggestion: string | null): Problem {
  return suggestion === null
    ? found
    : { ...found, message: `${found.message} Did you mean "${suggestion}"?`, suggestion };
}

function otherShape({ key, keySpan }: At, wanted: string): Problem {
  return problem('unknown-shape', `"${shortened(key, 40)}" is read only where it holds ${wanted}.`, keySpan);
}

function problem(code: string, message: string, span: Span): Problem {
  return { code, severity: 'warning', message, span };
}

function headOf({ entries, span }: YamlMap): Span {
  return entries[0]?.keySpan ?? span;
}
