import type { Keep } from '../review.js';
import type { Span } from '../text.js';
import type { YamlComment } from '../yaml/value.js';
import { readKeepComment } from './keep-comment.js';

/** What comments may stand beside or before: entries first, since they lie inside the sections. */
export interface KeepTargets {
  readonly entries: readonly Span[];
  readonly sections: readonly Span[];
}

/** How many entries that begin before a comment may still be around it. */
const deepest = 50;

/** The `# debrief: keep` comments of a review and what each of them applies to. */
export function yamlKeeps(comments: readonly YamlComment[], source: string, targets: KeepTargets): readonly Keep[] {
  const found = comments.flatMap(({ span }) => {
    const keep = readKeepComment(source.slice(span.start + 1, span.end), span.start + 1);
    return keep ? [{ span, keep }] : [];
  });
  if (found.length === 0) return [];
  const places = new Places(source, targets);
  return found.map(({ span, keep: { rule, reason, ruleSpan, file } }) => {
    const scope = file ? { start: 0, end: source.length } : places.scopeOf(span);
    return { rule, reason, span, ruleSpan, scope };
  });
}

/** Finds what comments apply to among entries and sections in the order of the source. */
class Places {
  private readonly entries: readonly Span[];
  private readonly all: readonly Span[];

  constructor(
    private readonly source: string,
    private readonly targets: KeepTargets,
  ) {
    this.entries = inOrder(targets.entries);
    this.all = inOrder([...targets.entries, ...targets.sections]);
  }

  /** The entry around the comment; else, after other text, its line; else what comes next. */
  scopeOf(comment: Span): Span {
    const around = smallest(this.before(comment).filter((entry) => comment.start <= this.lineEnd(entry.end)));
    if (around) return around;
    const line = { start: this.source.lastIndexOf('\n', comment.start - 1) + 1, end: this.lineEnd(comment.start) };
    const isAlone = this.source.slice(line.start, comment.start).trim() === '';
    if (isAlone) return this.all[firstFrom(this.all, comment.end)] ?? line;
    const { sections } = this.targets;
    return smallest(sections.filter(({ start }) => start >= line.start && start < comment.start)) ?? line;
  }

  private before({ start }: Span): readonly Span[] {
    const end = firstFrom(this.entries, start);
    return this.entries.slice(Math.max(0, end - deepest), end);
  }

  private lineEnd(offset: number): number {
    const end = this.source.indexOf('\n', offset);
    return end < 0 ? this.source.length : end;
  }
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}

function smallest(spans: readonly Span[]): Span | null {
  return spans.reduce<Span | null>(
    (least, span) => (least && least.end - least.start <= span.end - span.start ? least : span),
    null,
  );
}

/** The index of the first span that begins at or after an offset. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
