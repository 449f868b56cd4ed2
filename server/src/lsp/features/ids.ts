import {
  DefinitionRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  ErrorCodes,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  ResponseError,
  type DocumentHighlight,
  type Location,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { idAt, isIdText, namesOf, usesOf, type IdPage, type IdPlace } from '../../core/workspace/id-links.js';
import { idUsesOf } from '../../core/workspace/id-uses.js';
import { rangesIn } from '../checks.js';
import { toWorkspaceEdit } from '../edits.js';
import { hasPosition, isObject, isText, type Positioned } from '../params.js';
import type { Session } from '../session.js';

/** Follows the ids of items and insights, within a review and across them. */
export function registerIds(session: Session): void {
  registerLookups(session);
  registerRename(session);
}

function registerLookups(session: Session): void {
  const { registrar } = session;
  registrar.request({
    method: DefinitionRequest.method,
    accepts: hasPosition,
    answer: async (params): Promise<Location[] | null> => {
      const found = await lookUp(params, session);
      return found && namesOf(found.place.id, found.place.path, found.pages).map((place) => locationOf(place, session));
    },
  });
  registrar.request({
    method: ReferencesRequest.method,
    accepts: hasPosition,
    answer: async (params): Promise<Location[] | null> => {
      const found = await lookUp(params, session);
      const context: unknown = Reflect.get(params, 'context');
      const hasNames = !isObject(context) || context['includeDeclaration'] !== false;
      return (
        found &&
        placesOf(found)
          .filter(({ role }) => hasNames || role === 'refers')
          .map((place) => locationOf(place, session))
      );
    },
  });
  registrar.request({
    method: DocumentHighlightRequest.method,
    accepts: hasPosition,
    answer: async (params): Promise<DocumentHighlight[] | null> => {
      const found = await lookUp(params, session);
      if (!found) return null;
      return placesOf(found)
        .filter(({ path }) => path === found.place.path)
        .map(({ range, role }) => ({
          range,
          kind: role === 'names' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        }));
    },
  });
}

function registerRename(session: Session): void {
  const { registrar } = session;
  registrar.request({
    method: PrepareRenameRequest.method,
    accepts: hasPosition,
    answer: async (params): Promise<{ range: Range; placeholder: string } | null> => {
      const found = await lookUp(params, session);
      return found && { range: found.place.range, placeholder: found.place.id };
    },
  });
  registrar.request({
    method: RenameRequest.method,
    accepts: isRenaming,
    answer: async (params): Promise<WorkspaceEdit | null | ResponseError> => {
      const found = await lookUp(params, session);
      if (!found) return null;
      if (!isIdText(params.newName)) {
        return new ResponseError(
          ErrorCodes.InvalidParams,
          `"${params.newName}" cannot be an id: it takes letters and digits, with - _ or . between them.`,
        );
      }
      const edits = placesOf(found).map(({ path, range }) => ({ path, range, newText: params.newName }));
      return toWorkspaceEdit(edits, session);
    },
  });
}

interface Found {
  readonly place: IdPlace;
  readonly pages: readonly IdPage[];
}

async function lookUp(params: Positioned, session: Session): Promise<Found | null> {
  const checked = await session.review(params.textDocument.uri);
  if (!checked) return null;
  const rangeOf = rangesIn(checked.text);
  const ids = idUsesOf(checked.verdict.reading.review).map((use) => ({ ...use, range: rangeOf(use.span) }));
  const own: IdPage = { path: checked.key, ids };
  const place = idAt(checked.text.offsetAt(params.position), own);
  if (!place) return null;
  await session.settle();
  const others = session.catalog.all().filter(({ path }) => path !== checked.key);
  return { place, pages: [own, ...others.map(({ path, digest }) => ({ path, ids: digest.ids }))] };
}

function placesOf({ place, pages }: Found): readonly IdPlace[] {
  return usesOf(place.id, place.path, pages);
}

function locationOf({ path, range }: IdPlace, session: Session): Location {
  return { uri: session.spelled(path), range };
}

function isRenaming(value: unknown): value is Positioned & { readonly newName: string } {
  return isObject(value) && hasPosition(value) && isText(Reflect.get(value, 'newName'));
}
