import * as vscode from 'vscode';
import {
  CloseAction,
  CodeLensRequest,
  ErrorAction,
  InlayHintRequest,
  State,
  type BaseLanguageClient,
  type CloseHandlerResult,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import {
  changedNotification,
  clientCommands,
  filesRequest,
  modeNotification,
  readRequest,
  type Mode,
  type Options,
  type Status,
} from '../../server/src/protocol/messages.js';
import type { Edit, Notification, Request } from '../../server/src/protocol/plain.js';
import { listFiles, readFile } from './client-files.js';
import { documentSelector } from './documents.js';
import { quietIn } from './quiet.js';

/** Makes a client for a server that runs as a process or in a worker. */
export type Connect = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** How the server does. */
export type Condition = 'off' | 'starting' | 'running' | 'failed';

/** The language server: started when first needed, brought back when it dies. */
export class ReviewServer implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<Status>();
  readonly #conditions = new vscode.EventEmitter<Condition>();
  readonly #ends: number[] = [];
  #client: BaseLanguageClient | null = null;
  #starting: Promise<void> | null = null;
  #mode: Mode;

  /** What the views show may have changed. */
  readonly onChanged = this.#changed.event;
  readonly onCondition = this.#conditions.event;
  readonly log: vscode.LogOutputChannel;

  constructor(
    readonly context: vscode.ExtensionContext,
    readonly connect: Connect,
    mode: Mode,
  ) {
    this.#mode = mode;
    this.log = vscode.window.createOutputChannel('Debrief', { log: true });
  }

  get isRunning(): boolean {
    return this.#client?.state === State.Running;
  }

  /** Starts the server unless it runs; settles when it does. */
  async start(): Promise<void> {
    this.#starting ??= this.#launch();
    await this.#starting;
  }

  /** Ends the server and starts a fresh one. */
  async restart(): Promise<void> {
    await this.stop();
    this.#ends.length = 0;
    await this.start();
  }

  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    this.#starting = null;
    await client?.dispose();
    this.#conditions.fire('off');
  }

  /** Asks the running server; `null` where none runs or it cannot answer. */
  async ask<P, R>(request: Request<P, R>, params: P): Promise<R | null> {
    if (!this.#client || !this.isRunning) return null;
    try {
      return await this.#client.sendRequest<R>(request.method, params);
    } catch (error) {
      this.log.warn(`${request.method}: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  }

  async setMode(mode: Mode): Promise<void> {
    this.#mode = mode;
    await this.#tell(modeNotification, { mode });
  }

  /** Has the editor ask anew for lenses and hints. */
  refreshLooks(): void {
    for (const { document } of vscode.window.visibleTextEditors) {
      this.#client?.getFeature(CodeLensRequest.method).getProvider(document)?.onDidChangeCodeLensEmitter.fire();
      this.#client?.getFeature(InlayHintRequest.method).getProvider(document)?.onDidChangeInlayHints.fire();
    }
  }

  /** Turns the server's edit into the editor's. */
  async toEdit({ documentChanges }: Edit): Promise<vscode.WorkspaceEdit | null> {
    const changes = documentChanges.map(({ textDocument, edits }) => ({ textDocument, edits: [...edits] }));
    return (await this.#client?.protocol2CodeConverter.asWorkspaceEdit({ documentChanges: changes })) ?? null;
  }

  dispose(): void {
    void this.stop();
    this.#changed.dispose();
    this.#conditions.dispose();
    this.log.dispose();
  }

  async #tell<P>(notification: Notification<P>, params: P): Promise<void> {
    if (this.isRunning) await this.#client?.sendNotification(notification.method, params);
  }

  async #launch(): Promise<void> {
    this.#conditions.fire('starting');
    try {
      const client = await this.connect(this.#options());
      this.#client = client;
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.#conditions.fire('running');
      });
      client.onNotification(changedNotification.method, (status: Status) => {
        this.#changed.fire(status);
      });
      client.onRequest(filesRequest.method, ({ folder }: { readonly folder: string }) => listFiles(folder));
      client.onRequest(readRequest.method, ({ uri }: { readonly uri: string }) => readFile(uri));
      await client.start();
    } catch (error) {
      this.log.error(error instanceof Error ? error : String(error));
      this.#conditions.fire('failed');
    }
  }

  #options(): LanguageClientOptions {
    return {
      documentSelector: documentSelector(),
      outputChannel: this.log,
      traceOutputChannel: this.log,
      diagnosticCollectionName: 'debrief',
      initializationOptions: (): Options => ({
        mode: this.#mode,
        files: hasDisk() ? 'disk' : 'client',
        storage: (this.context.storageUri ?? this.context.globalStorageUri).toString(),
        commands: true,
      }),
      markdown: { isTrusted: { enabledCommands: [clientCommands.explain, clientCommands.showInsights] } },
      diagnosticPullOptions: { onChange: true, onTabs: true },
      middleware: quietIn(() => this.#mode),
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => this.#closed(),
      },
    };
  }

  /** A server that died comes back without a word in the way; one that dies five times in three minutes does not. */
  #closed(): CloseHandlerResult {
    const now = Date.now();
    this.#ends.push(now);
    this.log.warn('The server has ended unexpectedly.');
    if (this.#ends.filter((time) => now - time < 180_000).length < 5) {
      this.#conditions.fire('starting');
      return { action: CloseAction.Restart, handled: true };
    }
    this.#conditions.fire('failed');
    return { action: CloseAction.DoNotRestart, handled: true };
  }
}

function hasDisk(): boolean {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return vscode.env.uiKind !== vscode.UIKind.Web || folders.every(({ uri }) => uri.scheme === 'file');
}
