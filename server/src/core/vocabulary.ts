/** The six insight categories and `none`, in the order of the source's list. */
export const categories = ['observe', 'interpret', 'assemble', 'communicate', 'decide', 'verify', 'none'] as const;
/** An insight category; teams may add their own, so any string may come from a document. */
export type Category = (typeof categories)[number];

/** Categories, each once: those of the vocabulary in its order, then a team's own; not `none`. */
export function inVocabularyOrder(values: readonly string[]): readonly string[] {
  const known: readonly string[] = categories;
  const own = [...new Set(values)].filter((value) => !known.includes(value)).sort();
  return [...known.filter((value) => value !== 'none' && values.includes(value)), ...own];
}

/** What sort of work an item is. */
export const kinds = [
  'remediate',
  'process',
  'learn',
  'investigate',
  'teach',
  'document',
  'exercise',
  'communicate',
  'plan',
  'administrative',
] as const;
export type Kind = (typeof kinds)[number];

/** What a process item does to the process. */
export const changes = ['create', 'update', 'abolish'] as const;
export type Change = (typeof changes)[number];

/** What an item is for. */
export const outcomes = ['mitigate-risk', 'gain-insight', 'both', 'unstated'] as const;
export type Outcome = (typeof outcomes)[number];

/** Where an item stands; `open` means accepted. */
export const statuses = ['idea', 'proposed', 'open', 'in-progress', 'done', 'not-doing', 'superseded'] as const;
export type Status = (typeof statuses)[number];

/** `error` is for documents that cannot be read, never for a judgement. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];
