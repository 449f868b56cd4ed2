import type { TextDocument } from 'vscode-languageserver-textdocument';
import { configName } from '../core/config/resolve.js';
import type { Linting, Mode } from '../core/lint.js';
import { judge, type Verdict } from '../core/review-kind.js';
import type { Problem } from '../core/review.js';
import type { Span } from '../core/text.js';
import type { Catalog } from '../core/workspace/catalog.js';
import { digestOf, remarksOf, type Digest, type Remark } from '../core/workspace/digest.js';
import type { OpenDocument } from './documents.js';
import { isNamed, unknownFindings, type Setup, type Setups } from './setups.js';
import { canonical, nameOf, pathBelow, pathOf } from './uri.js';

/** A document as it was read and checked at one moment. */
export interface Checked {
  readonly key: string;
  readonly text: TextDocument;
  readonly version: number;
  readonly setup: Setup;
  readonly mode: Mode;
  readonly verdict: Verdict;
  readonly linting: Linting;
  /** What is wrong with it as a document, or as a config. */
  readonly problems: readonly Problem[];
  /** The mark of what other reviews had in common with it. */
  readonly beside: string;
  readonly remarks: readonly Remark[];
  /** Changes whenever the remarks may have changed. */
  readonly resultId: string;
}

/** A document that is a review. */
export type CheckedReview = Checked & { readonly verdict: Verdict & { readonly isReview: true } };

/** Whether a document is a review. */
export function isReview(checked: Checked): checked is CheckedReview {
  return checked.verdict.isReview;
}

const silent: Linting = { findings: [], held: [], problems: [] };

/** Checks open documents; what did not change since the last time is not done again. */
export class Checks {
  private readonly known = new WeakMap<OpenDocument, Checked>();
  private count = 0;

  constructor(
    private readonly setups: Setups,
    private readonly catalog: Catalog,
    private readonly session: { readonly id: string; mode(): Mode },
  ) {}

  /** The document as it is now. */
  async of(document: OpenDocument): Promise<Checked> {
    const setup = await this.setups.for(document.key);
    const config = nameOf(document.key) === configName ? await this.setups.load(document.key) : null;
    const path = config && pathBelow(config.root, document.key);
    const faults = config ? config.resolution.problems.filter((problem) => problem.path === path) : null;
    return faults ? this.config(document, setup, faults) : this.now(document, setup);
  }

  /** Whether the reviews around it have changed since it was checked. */
  isOutdated(document: OpenDocument): boolean {
    const last = this.known.get(document);
    if (!last?.verdict.isReview) return false;
    return last.beside !== this.besides(document, last.verdict);
  }

  /** A name for one result, never given twice. */
  nextId(): string {
    return `${this.session.id}.${String(this.count++)}`;
  }

  private now(document: OpenDocument, setup: Setup): Checked {
    const last = this.known.get(document);
    const isRead = last?.version === document.text.version && last.setup.engine === setup.engine;
    const verdict = isRead ? last.verdict : verdictOn(document, setup, last);
    const beside = this.besides(document, verdict);
    const mode = this.session.mode();
    if (isRead && last.mode === mode && last.beside === beside) return last;
    if (!verdict.isReview) return this.keep(document, { setup, mode, verdict, linting: silent, problems: [], beside });
    const { review, problems } = verdict.reading;
    const all = setup.engine.lint(review, { path: document.key, others: this.catalog.others }, mode);
    const place = { uri: document.key, review, source: document.text.getText() };
    const linting = { ...all, findings: unknownFindings(all.findings, place, setup) };
    const wrong = mode === 'meeting' ? [] : [...problems, ...linting.problems];
    return this.keep(document, { setup, mode, verdict, linting, problems: wrong, beside });
  }

  private besides({ key }: OpenDocument, { reading }: Verdict): string {
    return reading ? this.catalog.markBesideOpen(key, reading.review) : '';
  }

  private config(document: OpenDocument, setup: Setup, problems: readonly Problem[]): Checked {
    const last = this.known.get(document);
    if (last?.version === document.text.version && last.problems === problems) return last;
    const verdict = { isReview: false, reason: 'It is a config.', reading: null } as const;
    return this.keep(document, { setup, mode: 'shape', verdict, linting: silent, problems, beside: '' });
  }

  private keep(
    document: OpenDocument,
    found: Pick<Checked, 'setup' | 'mode' | 'verdict' | 'linting' | 'problems' | 'beside'>,
  ): Checked {
    const { key, text } = document;
    const rangeOf = rangesIn(text);
    const remarks = remarksOf({ findings: found.linting.findings, problems: found.problems, rangeOf });
    const checked = { ...found, key, text, version: text.version, remarks, resultId: this.nextId() };
    this.known.set(document, checked);
    return checked;
  }
}

/** The digest of a checked review. */
export function digestOfChecked({ verdict, linting, problems, setup, text }: CheckedReview): Digest {
  const { classify, categorize } = setup.engine;
  return digestOf({
    review: verdict.reading.review,
    findings: linting.findings,
    problems,
    classify,
    categorize,
    rangeOf: rangesIn(text),
  });
}

/** How stretches of a text are counted in an editor. */
export function rangesIn(text: TextDocument): (span: Span) => Remark['range'] {
  return ({ start, end }) => ({ start: text.positionAt(start), end: text.positionAt(end) });
}

/** A path that says the format also where the document has no file. */
function readablePath(uri: string, languageId: string | null): string {
  const path = pathOf(uri);
  if (languageId === 'markdown' && !/\.[A-Za-z]+$/.test(path)) return `${path}.md`;
  return languageId === 'yaml' && !/\.[A-Za-z]+$/.test(path) ? `${path}.yaml` : path;
}

function verdictOn({ key, text, languageId }: OpenDocument, setup: Setup, last: Checked | undefined): Verdict {
  const source = text.getText();
  const path = readablePath(key, languageId);
  const previous = last?.setup.engine === setup.engine && last.verdict.isReview ? last.verdict.reading : undefined;
  return judge({
    path,
    source,
    isNamed: isNamed(canonical(key), setup),
    read: () => setup.engine.read(source, path, previous),
  });
}
