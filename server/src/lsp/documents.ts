import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { canonical } from './uri.js';

/** A document that an editor holds: its text counts, not that of the file. */
export interface OpenDocument {
  /** As the editor spells it. */
  readonly uri: string;
  readonly key: string;
  readonly languageId: string;
  /** Changes in place with each edit. */
  readonly text: TextDocument;
}

/** The documents that are open in the editor, by canonical address. */
export class OpenDocuments {
  private readonly documents = new Map<string, OpenDocument>();

  open({ uri, languageId, version, text }: Opened): OpenDocument {
    const key = canonical(uri);
    const document = { uri, key, languageId, text: TextDocument.create(uri, languageId, version, text) };
    this.documents.set(key, document);
    return document;
  }

  /** Applies the changes in their order; nothing happens to a document that is not open. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): OpenDocument | null {
    const document = this.at(uri);
    if (document) TextDocument.update(document.text, [...changes], version);
    return document;
  }

  close(uri: string): OpenDocument | null {
    const document = this.at(uri);
    if (document) this.documents.delete(document.key);
    return document;
  }

  at(uri: string): OpenDocument | null {
    return this.documents.get(canonical(uri)) ?? null;
  }

  all(): readonly OpenDocument[] {
    return [...this.documents.values()];
  }
}

interface Opened {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}
