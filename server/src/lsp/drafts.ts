import { TextDocument } from 'vscode-languageserver-textdocument';
import { addedEntry, type NewEntry } from '../core/edit/add-entry.js';
import { applyEdits, type TextEdit } from '../core/edit/text-edit.js';
import type { Page } from '../core/editor/page.js';
import type { EditAnswer, Place } from '../protocol/plain.js';
import { rangesIn } from './checks.js';
import { placed, toVersionedEdit } from './edits.js';
import { pageOf } from './pages.js';
import type { Session } from './session.js';
import { canonical } from './uri.js';

/** A review, open or not, that an edit is asked for. */
export interface OpenDraft {
  readonly key: string;
  readonly text: TextDocument;
  readonly page: Page;
}

/** The review at an address, `null` where there is none. */
export async function draftAt(uri: string, session: Session): Promise<OpenDraft | null> {
  const checked = await session.review(uri);
  if (checked) return { key: checked.key, text: checked.text, page: pageOf(checked) };
  const key = canonical(uri);
  const closed = session.documents.at(uri) ? null : await session.workspace.review(key);
  if (!closed) return null;
  const { source, setup, reading } = closed;
  const page = {
    source,
    review: reading.review,
    findings: [],
    problems: [],
    engine: setup.engine,
    config: setup.config,
  };
  return { key, text: TextDocument.create(uri, '', 0, source), page };
}

/** The edits of a document as an answer. */
export function answerWith(
  edits: readonly TextEdit[],
  draft: OpenDraft,
  session: Session,
): EditAnswer & { readonly show: Place | null } {
  return { edit: toVersionedEdit(placed(edits, draft), session), show: null };
}

/** The edits that add an entry as an answer that leads to the entry. */
export function answerAdding(
  entry: NewEntry,
  edits: readonly TextEdit[],
  { draft, session }: { draft: OpenDraft; session: Session },
): EditAnswer {
  const added = addedEntry(draft.page, edits, entry);
  const after = TextDocument.create(draft.key, '', 0, applyEdits(draft.page.source, edits));
  const show = added && { uri: session.spelled(draft.key), range: rangesIn(after)(added.entry.text.span) };
  return { ...answerWith(edits, draft, session), show };
}

export const noReview: EditAnswer = { refused: 'This document is no review.' };
