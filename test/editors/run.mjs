// Drives real editors, headless, against the built server: Neovim and Emacs with eglot.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editor, lispFolders } from './setup.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const cli = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const command = JSON.stringify([process.execPath, cli, 'lsp', '--stdio']);

const editors = [
  {
    name: /** @type {const} */ ('nvim'),
    args: () => ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${join(here, 'neovim.lua')}`],
  },
  {
    name: /** @type {const} */ ('emacs'),
    args: () => ['-Q', '--batch', ...lispFolders().flatMap((folder) => ['-L', folder]), '-l', join(here, 'emacs.el')],
  },
];

const counts = { passed: 0, failed: 0 };
for (const each of editors) {
  try {
    check(drive(each));
    counts.passed++;
    console.log(`  ✔ ${each.name}`);
  } catch (error) {
    counts.failed++;
    console.log(`  ✘ ${each.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
const file = process.env['DEBRIEF_TEST_COUNTS'];
if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;

/** @param {(typeof editors)[number]} each */
function drive({ name, args }) {
  const found = editor(name);
  assert.ok(found, 'it is not here and could not be installed');
  const folder = mkdtempSync(join(tmpdir(), 'debrief-editors-'));
  try {
    cpSync(join(here, 'workspace'), folder, { recursive: true });
    const out = join(folder, 'out.json');
    const env = { ...process.env, ...found.env, DEBRIEF_OUT: out, DEBRIEF_COMMAND: command, HOME: folder };
    const { stderr, error } = spawnSync(found.command, args(), {
      cwd: folder,
      env,
      encoding: 'utf8',
      timeout: 120_000,
    });
    assert.ok(existsSync(out), `it wrote nothing: ${error?.message ?? stderr}`);
    return JSON.parse(readFileSync(out, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {{ error?: string, diagnostics: unknown[], hover: string, symbols: number, actions?: string[], text: string }} seen */
function check({ error, diagnostics, hover, symbols, actions, text }) {
  assert.equal(error, undefined, error);
  assert.ok(diagnostics.length >= 3, `${diagnostics.length} diagnostics`);
  assert.match(hover, /never-again/);
  assert.ok(symbols > 0, 'no symbols');
  if (actions)
    assert.ok(
      actions.some((title) => title.startsWith('Keep it, with a reason')),
      actions.join(' | '),
    );
  assert.ok(text.includes('[I7] Nobody') && text.includes('addresses: I7'), text);
}
