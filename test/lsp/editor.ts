import { PassThrough } from 'node:stream';
import {
  CancellationToken,
  ConfigurationRequest,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializeRequest,
  InitializedNotification,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgress,
  WorkDoneProgressCreateRequest,
  createProtocolConnection,
  type ClientCapabilities,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Registration,
} from 'vscode-languageserver-protocol/node';
import { createConnection } from 'vscode-languageserver/node';
import { ProposedFeatures } from 'vscode-languageserver';
import type { Host, Storage } from '../../server/src/lsp/host.js';
import { connectionOptions, startServer } from '../../server/src/lsp/server.js';
import { canonical } from '../../server/src/lsp/uri.js';

/** What an editor announces and what it starts the server with. */
export interface Setting {
  readonly capabilities?: ClientCapabilities;
  readonly options?: unknown;
  readonly folders?: readonly string[];
  readonly files?: Files;
  /** Another disk than that of `files`. */
  readonly disk?: Host['disk'];
  readonly storage?: Storage;
  readonly today?: string;
}

/** The files of a disk in memory, by address. */
export type Files = Map<string, string>;

/** A file source over a map; counts how often each file is read. */
export function diskOf(files: Files, reads: string[] = []): NonNullable<Host['disk']> {
  return {
    read: (uri) => {
      reads.push(uri);
      return Promise.resolve(files.get(uri) ?? null);
    },
    async *list(folder) {
      for (const uri of [...files.keys()].sort()) {
        await Promise.resolve();
        if (uri.startsWith(`${folder}/`)) yield canonical(uri);
      }
    },
    isRepository: (folder) => Promise.resolve([...files.keys()].some((uri) => uri.startsWith(`${folder}/.git/`))),
    realOf: (uri) => Promise.resolve(uri),
  };
}

/** A host whose time passes only when it is told to. */
export class TestHost implements Host {
  readonly version = 'test';
  readonly disk: Host['disk'];
  readonly reads: string[] = [];
  private readonly timers = new Map<number, () => void>();
  private count = 0;

  constructor(private readonly setting: Setting) {
    this.disk = setting.disk ?? (setting.files ? diskOf(setting.files, this.reads) : null);
  }

  storageAt(): Storage | null {
    return this.setting.storage ?? null;
  }

  today(): string {
    return this.setting.today ?? '2022-04-05';
  }

  now(): number {
    return performance.now();
  }

  breathe(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve));
  }

  after(_milliseconds: number, call: () => void): () => void {
    const id = this.count++;
    this.timers.set(id, call);
    return () => this.timers.delete(id);
  }

  /** All that waits for time to pass happens now. */
  passTime(): void {
    const calls = [...this.timers.values()];
    this.timers.clear();
    for (const call of calls) call();
  }
}

/** An editor at one end of two streams, and the server at the other. */
export class Editor {
  readonly host: TestHost;
  readonly connection: ProtocolConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly registered: Registration[] = [];
  readonly progress: { readonly kind: string }[] = [];
  readonly notifications: { readonly method: string; readonly params: unknown }[] = [];
  refreshes = 0;
  private readonly waiting: { readonly isMet: () => boolean; readonly resolve: () => void }[] = [];
  private readonly versions = new Map<string, number>();

  constructor(private readonly setting: Setting = {}) {
    this.host = new TestHost(setting);
    const [up, down] = [new PassThrough(), new PassThrough()];
    startServer(createConnection(ProposedFeatures.all, up, down, connectionOptions), this.host);
    this.connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.listen();
  }

  /** Starts a session; answers what the server offers. */
  async start(): Promise<InitializeResult> {
    const { capabilities = {}, options, folders = [] } = this.setting;
    const result = await this.connection.sendRequest<InitializeResult>(InitializeRequest.method, {
      processId: null,
      capabilities,
      initializationOptions: options,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  async open(uri: string, text: string, languageId = /\.ya?ml$/.test(uri) ? 'yaml' : 'markdown'): Promise<void> {
    this.versions.set(uri, 1);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Replaces a stretch between two positions, or the whole text. */
  async edit(uri: string, text: string, range?: Span): Promise<void> {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    const change = range ? { text, range: rangeOf(range) } : { text };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [change],
    });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Asks anything. */
  ask<R>(method: string, params?: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params, CancellationToken.None);
  }

  /** Resolves when a condition holds; it is looked at whenever the server has said something. */
  until(isMet: () => boolean): Promise<void> {
    if (isMet()) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting.push({ isMet, resolve });
    });
  }

  /** Lets edits settle: time passes, and what the server then has to say is awaited. */
  async settle(): Promise<void> {
    const isChange = ({ method }: { readonly method: string }): boolean => method === 'debrief/changed';
    const before = this.notifications.filter(isChange).length;
    this.host.passTime();
    await this.until(() => this.notifications.filter(isChange).length > before);
  }

  /** Ends the session as an editor does. */
  async stop(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
    this.connection.dispose();
  }

  private listen(): void {
    const { connection } = this;
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      this.look();
    });
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registered.push(...registrations);
      this.look();
    });
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
      this.look();
    });
    connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      connection.onProgress(WorkDoneProgress.type, token, (value: { readonly kind: string }) => {
        this.progress.push(value);
        this.look();
      });
    });
    connection.onRequest(ConfigurationRequest.type, () => []);
    connection.onNotification('debrief/changed', (params: unknown) => {
      this.notifications.push({ method: 'debrief/changed', params });
      this.look();
    });
    connection.onError(() => undefined);
    connection.listen();
    void ExitNotification;
  }

  private look(): void {
    for (const { isMet, resolve } of this.waiting) if (isMet()) resolve();
  }
}

/** Line and character of the start, then of the end. */
export type Span = readonly [number, number, number, number];

function rangeOf([startLine, startCharacter, endLine, endCharacter]: Span): {
  start: { line: number; character: number };
  end: { line: number; character: number };
} {
  return {
    start: { line: startLine, character: startCharacter },
    end: { line: endLine, character: endCharacter },
  };
}
