import type { Connection } from 'vscode-languageserver';
import { changedNotification, type Mode } from '../protocol/messages.js';
import { configName } from '../core/config/resolve.js';
import { rules } from '../core/rules/index.js';
import type { Verdict } from '../core/review-kind.js';
import { Catalog, type Entry } from '../core/workspace/catalog.js';
import type { Digest, Remark } from '../core/workspace/digest.js';
import { hashOf } from '../core/workspace/entry-ids.js';
import { Checks, digestOfChecked, isReview, type Checked, type CheckedReview } from './checks.js';
import type { Client } from './client.js';
import { OpenDocuments, type OpenDocument } from './documents.js';
import { ClientFiles } from './client-files.js';
import { Events } from './events.js';
import type { FileSource, Host } from './host.js';
import { IndexCache } from './index-cache.js';
import type { Registrar } from './registrar.js';
import { Setups } from './setups.js';
import { statusOf } from './status.js';
import { canonical, nameOf, pathBelow } from './uri.js';
import { Workspace } from './workspace.js';

/** What a session is begun with. */
export interface Start {
  readonly connection: Connection;
  readonly host: Host;
  readonly registrar: Registrar;
  readonly client: Client;
  /** Addresses of the workspace's folders. */
  readonly folders: readonly string[];
}

/** Milliseconds without an edit before the rest of the workspace hears of a change. */
const quiet = 400;

/** One editor's session: what is open, what the workspace holds, and the mode that the editor is in. */
export class Session {
  readonly documents = new OpenDocuments();
  readonly catalog = new Catalog();
  readonly setups: Setups;
  readonly checks: Checks;
  readonly workspace: Workspace;
  readonly events = new Events();
  readonly folders = new Set<string>();
  mode: Mode;
  private readonly clientFiles: FileSource;
  /** The result that the workspace last heard of, by document. */
  private readonly settled = new WeakMap<OpenDocument, string>();
  private haveConfigsChanged = false;
  private cancelSettling: (() => void) | null = null;
  private readonly resultIds = new WeakMap<Digest, string>();

  constructor(readonly start: Start) {
    const { connection, host, client, folders } = start;
    for (const folder of folders) this.folders.add(canonical(folder));
    this.mode = client.options.mode ?? 'shape';
    this.clientFiles = new ClientFiles(connection);
    const sourceOf = (uri: string): FileSource | null => this.sourceOf(uri);
    this.setups = new Setups({
      sourceOf,
      openText: (uri) => this.documents.at(uri)?.text.getText() ?? null,
      isTop: (folder) => this.isTop(folder),
      today: () => host.today(),
      onFault: (rule, error) => {
        connection.console.error(`The rule ${rule} failed, the others still ran: ${String(error)}`);
      },
    });
    const id = Math.floor(host.now() * 1000).toString(36);
    this.checks = new Checks(this.setups, this.catalog, { id, mode: () => this.mode });
    const storage = client.options.storage ? host.storageAt(client.options.storage) : null;
    this.workspace = new Workspace({
      host,
      setups: this.setups,
      catalog: this.catalog,
      cache: new IndexCache(storage, `debrief ${host.version}`),
      sourceOf,
      isOpen: (uri) => this.documents.at(uri) !== null,
      onProgress: (done, all) => {
        this.events.tell('progress', done, all);
      },
      onRest: () => {
        this.announce();
      },
    });
  }

  get client(): Client {
    return this.start.client;
  }

  get connection(): Connection {
    return this.start.connection;
  }

  get host(): Host {
    return this.start.host;
  }

  get registrar(): Registrar {
    return this.start.registrar;
  }

  /** An open document as it was checked, `null` when it is not open. */
  async checked(uri: string): Promise<Checked | null> {
    const document = this.documents.at(uri);
    return document && this.checks.of(document);
  }

  /** An open review, `null` for what is not open or no review. */
  async review(uri: string): Promise<CheckedReview | null> {
    const checked = await this.checked(uri);
    return checked && isReview(checked) ? checked : null;
  }

  /** Whether a document, open or not, is read as a review, and why. */
  async verdictOn(uri: string): Promise<Pick<Verdict, 'isReview' | 'reason'>> {
    const checked = await this.checked(uri);
    return checked?.verdict ?? this.workspace.verdictOn(canonical(uri));
  }

  /** Whether the workspace is still being read. */
  get indexing(): boolean {
    return this.workspace.isBusy;
  }

  /** The editor's spelling of an address where it has one. */
  spelled(key: string): string {
    return this.documents.at(key)?.uri ?? key;
  }

  /** The one spelling of an address by which all is known. */
  keyOf(uri: string): string {
    return canonical(uri);
  }

  /** A review of the workspace as it was last heard of. */
  entryAt(uri: string): Entry | null {
    return this.catalog.at(canonical(uri));
  }

  /** What of a closed review is said in the present mode. */
  shown({ remarks }: Digest): readonly Remark[] {
    if (this.mode === 'meeting') return [];
    return this.mode === 'shape' ? remarks : remarks.filter(({ code }) => !shapingRules.has(code));
  }

  /** Changes whenever what is said of a closed review may have changed. */
  resultIdOf(digest: Digest): string {
    const known = this.resultIds.get(digest) ?? this.checks.nextId();
    this.resultIds.set(digest, known);
    return `${known}.${this.mode}`;
  }

  /** A document was opened or edited. */
  touched(document: OpenDocument): void {
    this.events.tell('touched', document);
    if (nameOf(document.key) === configName) this.configsChanged();
    this.settleSoon();
  }

  /** A document is known from its file again. */
  closed(document: OpenDocument): void {
    this.events.tell('closed', document);
    if (nameOf(document.key) === configName) this.configsChanged();
    this.workspace.touch([document.key]);
  }

  setMode(mode: Mode): void {
    this.mode = mode;
    this.outdate();
    this.settleNow();
  }

  /** All that depends on configs is looked at again. */
  configsChanged(): void {
    this.setups.forget();
    this.haveConfigsChanged = true;
    this.outdate();
    this.settleSoon();
  }

  /** Whether a file is a config, or one that a config extends. */
  isPartOfConfig(uri: string): boolean {
    return nameOf(uri) === configName || this.setups.uses(canonical(uri));
  }

  changeFolders({ added, removed }: FolderChange): void {
    for (const { uri } of removed) this.folders.delete(canonical(uri));
    const gone = this.catalog.all().filter(({ path }) => !this.isInside(path) && this.documents.at(path) === null);
    this.workspace.remove(gone.map(({ path }) => path));
    for (const { uri } of added) this.folders.add(canonical(uri));
    this.workspace.scan(added.map(({ uri }) => canonical(uri)));
  }

  /** The workspace hears of edits once they pause. */
  private settleSoon(): void {
    this.cancelSettling?.();
    this.cancelSettling = this.start.host.after(quiet, () => {
      this.settleNow();
    });
  }

  private settleNow(): void {
    void this.settle().then(() => {
      this.announce();
    });
  }

  /** Brings what the workspace knows of open documents up to date. */
  async settle(): Promise<void> {
    this.cancelSettling?.();
    this.cancelSettling = null;
    if (this.haveConfigsChanged) this.workspace.scan([...this.folders]);
    this.haveConfigsChanged = false;
    for (const document of this.documents.all()) {
      const checked = await this.checks.of(document);
      if (this.settled.get(document) === checked.resultId) continue;
      this.settled.set(document, checked.resultId);
      const digest = isReview(checked) ? digestOfChecked(checked) : null;
      this.workspace.put(document.key, digest, hashOf(document.text.getText()));
    }
  }

  /** Nothing more is said or written after this. */
  stop(): void {
    this.cancelSettling?.();
  }

  private announce(): void {
    if (!this.registrar.isRunning) return;
    this.events.tell('announce');
    if (this.documents.all().some((document) => this.checks.isOutdated(document))) this.outdate();
    void this.connection.sendNotification(changedNotification.method, statusOf(this.catalog.all(), this));
  }

  private outdate(): void {
    this.events.tell('outdated');
  }

  private isInside(path: string): boolean {
    return [...this.folders].some((folder) => pathBelow(folder, path) !== null);
  }

  private sourceOf(uri: string): FileSource | null {
    if (this.client.options.files === 'client') return this.clientFiles;
    return uri.startsWith('file:') ? this.start.host.disk : null;
  }

  /** Nothing above the workspace's folders is looked at where files come from the client. */
  private isTop(folder: string): boolean {
    return this.client.options.files === 'client' && this.folders.has(folder);
  }
}

const shapingRules = new Set(rules.filter(({ concern }) => concern !== 'language').map(({ name }) => name));

interface FolderChange {
  readonly added: readonly { readonly uri: string }[];
  readonly removed: readonly { readonly uri: string }[];
}
