import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
} from 'vscode-languageserver';
import type { Host } from './host.js';
import type { Guard } from './params.js';

/** A request: what it is called, what it needs and how it is answered. */
export interface Answering<P, R> {
  readonly method: string;
  readonly accepts: Guard<P>;
  readonly answer: (params: P) => Promise<R> | R;
}

/** A notification: what it is called, what it needs and what it does. */
export interface Noting<P> {
  readonly method: string;
  readonly accepts: Guard<P>;
  readonly note: (params: P) => void;
}

type Life = 'new' | 'running' | 'down';

/** Registers handlers that answer as the specification asks, whatever comes and whenever it comes. */
export class Registrar {
  private life: Life = 'new';

  constructor(
    private readonly connection: Connection,
    private readonly host: Host,
  ) {
    connection.onRequest(
      (method) => this.refusal() ?? new ResponseError(ErrorCodes.MethodNotFound, `Unhandled method ${method}`),
    );
    connection.onNotification(() => undefined);
  }

  /** The server may work from now on. */
  begin(): void {
    this.life = 'running';
  }

  /** Nothing but `exit` is done from now on. */
  end(): void {
    this.life = 'down';
  }

  get isRunning(): boolean {
    return this.life === 'running';
  }

  request<P, R>({ method, accepts, answer }: Answering<P, R>): void {
    this.connection.onRequest(method, async (...args: unknown[]): Promise<R | ResponseError> => {
      const refusal = this.refusal();
      if (refusal) return refusal;
      const params = args.length > 1 ? args[0] : undefined;
      if (!accepts(params)) return new ResponseError(ErrorCodes.InvalidParams, `Wrong parameters for ${method}`);
      const token = args.at(-1);
      return this.guarded(method, isToken(token) ? token : never, () => answer(params));
    });
  }

  notification<P>({ method, accepts, note }: Noting<P>): void {
    this.connection.onNotification(method, (...args: unknown[]) => {
      if (this.life !== 'running') return;
      const [params] = args;
      if (!accepts(params)) {
        this.connection.console.warn(`Wrong parameters for ${method}`);
        return;
      }
      try {
        note(params);
      } catch (error) {
        this.fault(method, error);
      }
    });
  }

  private async guarded<R>(
    method: string,
    token: CancellationToken,
    answer: () => Promise<R> | R,
  ): Promise<R | ResponseError> {
    // What has come in meanwhile may cancel the request or change the document that it asks about.
    await this.host.breathe();
    if (isCancelled(token)) return cancelled();
    try {
      const result = await answer();
      return isCancelled(token) ? cancelled() : result;
    } catch (error) {
      if (error instanceof ResponseError) return error;
      this.fault(method, error);
      return new ResponseError(ErrorCodes.InternalError, `${method} failed: ${messageOf(error)}`);
    }
  }

  private refusal(): ResponseError | null {
    if (this.life === 'new') return new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized');
    return this.life === 'down' ? new ResponseError(ErrorCodes.InvalidRequest, 'The server was shut down') : null;
  }

  private fault(method: string, error: unknown): void {
    this.connection.console.error(
      `${method}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
}

const never: CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => undefined }),
};

function isToken(value: unknown): value is CancellationToken {
  return typeof value === 'object' && value !== null && 'isCancellationRequested' in value;
}

/** Asked anew each time: the answer changes while one waits. */
function isCancelled(token: CancellationToken): boolean {
  return token.isCancellationRequested;
}

function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
