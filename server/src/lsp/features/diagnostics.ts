import {
  DiagnosticRefreshRequest,
  DiagnosticSeverity,
  DiagnosticTag,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  WorkspaceDiagnosticRequest,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  type DocumentDiagnosticReport,
  type Range,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { linkToRule } from '../../core/docs/rule-link.js';
import type { Digest, Remark } from '../../core/workspace/digest.js';
import type { OpenDocument } from '../documents.js';
import { hasDocument, isListOf, isObject, isText, type Guard } from '../params.js';
import type { Session } from '../session.js';

/** Diagnostics for editors that ask for them, and for those that wait to be told. */
export function registerDiagnostics(session: Session): void {
  if (session.client.diagnostics.pulls) registerPull(session);
  else registerPush(session);
}

function registerPull(session: Session): void {
  const { registrar, client, connection } = session;
  registrar.request({
    method: DocumentDiagnosticRequest.method,
    accepts: hasDocument,
    answer: (params) => documentReport(params.textDocument.uri, previousOf(params), session),
  });
  registrar.request({
    method: WorkspaceDiagnosticRequest.method,
    accepts: isWorkspaceQuery,
    answer: ({ previousResultIds }) => workspaceReport(previousResultIds, session),
  });
  if (client.diagnostics.refreshes) {
    session.events.on('outdated', () => {
      void connection.sendRequest(DiagnosticRefreshRequest.method);
    });
  }
}

function registerPush(session: Session): void {
  const push = (document: OpenDocument): void => {
    void publish(document, session);
  };
  session.events.on('touched', push);
  session.events.on('closed', ({ uri }) => {
    void session.connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  session.events.on('outdated', () => {
    session.documents.all().forEach(push);
  });
}

/** Tells of a document's newest version alone, however many changes came at once. */
async function publish(document: OpenDocument, session: Session): Promise<void> {
  const { version } = document.text;
  // Each message has a turn of its own: after the second one, those that came along have had theirs.
  await session.host.breathe();
  await session.host.breathe();
  if (document.text.version !== version || session.documents.at(document.uri) !== document) return;
  const checked = await session.checks.of(document);
  const diagnostics = checked.remarks.map((remark) => toDiagnostic(remark, { uri: document.uri, session }));
  void session.connection.sendDiagnostics({ uri: document.uri, version: checked.version, diagnostics });
}

async function documentReport(
  uri: string,
  previous: string | null,
  session: Session,
): Promise<DocumentDiagnosticReport> {
  const checked = await session.checked(uri);
  if (!checked) {
    const digest = session.entryAt(uri)?.digest;
    return {
      kind: DocumentDiagnosticReportKind.Full,
      items: digest ? closedDiagnostics(digest, { uri, session }) : [],
    };
  }
  const { resultId, remarks } = checked;
  if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return {
    kind: DocumentDiagnosticReportKind.Full,
    resultId,
    items: remarks.map((remark) => toDiagnostic(remark, { uri, session })),
  };
}

async function workspaceReport(known: readonly PreviousResult[], session: Session): Promise<WorkspaceDiagnosticReport> {
  const previous = new Map(known.map(({ uri, value }) => [uri, value]));
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const reported = new Set<string>();
  for (const { path, digest } of session.catalog.all()) {
    if (session.documents.at(path)) continue;
    reported.add(path);
    const resultId = session.resultIdOf(digest);
    const common = { uri: path, version: null, resultId };
    if (previous.get(path) === resultId) items.push({ ...common, kind: DocumentDiagnosticReportKind.Unchanged });
    else
      items.push({
        ...common,
        kind: DocumentDiagnosticReportKind.Full,
        items: closedDiagnostics(digest, { uri: path, session }),
      });
  }
  for (const document of session.documents.all()) {
    reported.add(document.uri);
    const report = await documentReport(document.uri, previous.get(document.uri) ?? null, session);
    items.push({ ...report, uri: document.uri, version: document.text.version });
  }
  for (const { uri } of known) {
    if (reported.has(uri)) continue;
    items.push({ uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] });
  }
  return { items };
}

function closedDiagnostics(digest: Digest, told: Told): Diagnostic[] {
  return told.session.shown(digest).map((remark) => toDiagnostic(remark, told));
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** Where a finding is told, and to whom. */
export interface Told {
  readonly uri: string;
  readonly session: Session;
}

/** A finding or problem as an editor shows it. */
function toDiagnostic(remark: Remark, told: Told): Diagnostic {
  const { code, severity, message, question, range } = remark;
  const { diagnostics: can } = told.session.client;
  const href = question === null ? null : linkToRule(code);
  const related = can.related ? relatedTo(remark, told) : [];
  return {
    range,
    severity: severities[severity],
    source: 'debrief',
    code,
    message: question === null ? message : `${message} ${question}`,
    ...(can.links && href !== null && { codeDescription: { href } }),
    ...(can.unnecessary && code === 'unused-keep' && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related.length > 0 && { relatedInformation: related }),
    ...(can.data && { data: { code, start: remark.span.start } }),
  };
}

function relatedTo({ related, elsewhere }: Remark, { uri, session }: Told): DiagnosticRelatedInformation[] {
  const here = related.map((range) => ({ location: { uri, range }, message: 'This is one of them.' }));
  const there = elsewhere.map(({ path, span, message }) => {
    const spot = session.entryAt(path)?.digest.items.find((item) => item.span.start === span.start);
    return { location: { uri: session.spelled(path), range: spot?.range ?? top }, message };
  });
  return [...here, ...there];
}

const top: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

interface PreviousResult {
  readonly uri: string;
  readonly value: string;
}

function isWorkspaceQuery(value: unknown): value is { readonly previousResultIds: readonly PreviousResult[] } {
  return isObject(value) && isListOf(value['previousResultIds'], isPreviousResult);
}

const isPreviousResult: Guard<PreviousResult> = (value): value is PreviousResult =>
  isObject(value) && isText(value['uri']) && isText(value['value']);

function previousOf(params: object): string | null {
  const previous: unknown = Reflect.get(params, 'previousResultId');
  return isText(previous) ? previous : null;
}
