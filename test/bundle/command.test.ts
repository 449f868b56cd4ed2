import assert from 'node:assert/strict';
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument, type Document } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'dist/cli.cjs');

const manifest = yaml('package.json');

function yaml(path: string): Document {
  return parseDocument(readFileSync(join(root, path), 'utf8'));
}

const review = `<!-- debrief: review -->

# Lost webhooks

## Action items

- Engineers must be more careful with the webhooks (owner: ines)
`;

describe('the built command', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'debrief-bundle-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function debrief(args: readonly string[], more: object = {}): SpawnSyncReturns<string> {
    return spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8', ...more });
  }

  it('has the version of the package', () => {
    assert.equal(debrief(['--version']).stdout, `${String(manifest.get('version'))}\n`);
  });

  it('checks a folder', () => {
    writeFileSync(join(folder, 'a.md'), review);
    const { status, stdout, stderr } = debrief(['check', '--fail-on', 'warning']);
    assert.deepEqual([status, stderr], [1, '']);
    assert.match(stdout, /^a\.md:7:\d+ warning: .*\[command-and-control\]$/m);
  });

  it('reads the standard input', () => {
    const { stdout } = debrief(['check', '--stdin', '--stdin-filename', 'x/a.md'], { input: review });
    assert.match(stdout, /^x\/a\.md:7:/);
  });

  it('serves an editor', async () => {
    const server = spawn(process.execPath, [cli, 'lsp', '--stdio'], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const send = (message: object): void => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      server.stdin.write(`Content-Length: ${String(body.length)}\r\n\r\n${body}`);
    };
    const said: string[] = [];
    server.stdout.setEncoding('utf8').on('data', (part: string) => {
      said.push(part);
      if (part.includes('"id":1')) send({ id: 2, method: 'shutdown' });
      if (part.includes('"id":2')) send({ method: 'exit' });
    });
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    const ended: readonly unknown[] = await once(server, 'exit');
    assert.equal(ended[0], 0);
    assert.match(said.join(''), /"serverInfo":\{"name":"debrief"/);
  });

  it('begins a review that gives nothing to ask about', () => {
    assert.equal(debrief(['new', 'postmortems/']).status, 0);
    const { status, stdout } = debrief(['check', '--fail-on', 'hint']);
    assert.deepEqual([status, stdout], [0, '1 review, 0 action items: nothing to ask about.\n']);
  });

  it('bears a reader who has seen enough', () => {
    for (let n = 0; n < 300; n++) writeFileSync(join(folder, `${String(n)}.md`), review);
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${cli}" check --format json | head -c 1`],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    assert.deepEqual([status, stderr], [0, '']);
  });

  it('leaves the baseline and nothing else', () => {
    writeFileSync(join(folder, 'a.md'), review);
    assert.equal(debrief(['check', '--update-baseline']).status, 0);
    assert.deepEqual(readdirSync(folder), ['.debrief-baseline.json', 'a.md']);
    assert.equal(debrief(['check', '--baseline', '.debrief-baseline.json', '--fail-on', 'hint']).status, 0);
  });

  it('names a baseline that cannot be written', () => {
    writeFileSync(join(folder, 'a.md'), review);
    const { status, stderr } = debrief(['check', '--update-baseline', '--baseline', 'nope/known.json']);
    assert.equal(status, 2);
    assert.match(stderr, /^debrief: .*known\.json: there is no such file or folder\n$/);
  });

  it('survives links that lead in a circle, folders named like documents and files that are none', () => {
    symlinkSync('.', join(folder, 'loop'));
    symlinkSync('itself.md', join(folder, 'itself.md'));
    symlinkSync('/nowhere', join(folder, 'broken.md'));
    writeFileSync(join(folder, 'a.md'), review);
    writeFileSync(join(folder, 'bytes.md'), Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x00]));
    writeFileSync(join(folder, 'closed.md'), review);
    chmodSync(join(folder, 'closed.md'), 0);
    const { stdout, stderr } = debrief(['check', '.', 'itself.md', 'broken.md']);
    assert.match(stderr, /itself\.md: This cannot be read: its links lead in a circle/);
    assert.match(stderr, /broken\.md: This cannot be read: there is no such file or folder/);
    assert.match(stdout, /^a\.md:7:/m);
  });

  it('reaches for no network', () => {
    const source = readFileSync(cli, 'utf8');
    for (const name of ['http', 'https', 'net', 'tls', 'dgram', 'dns', 'http2']) {
      assert.doesNotMatch(source, new RegExp(`require\\("(node:)?${name}"\\)`), name);
    }
  });
});

describe('the GitHub Action', () => {
  const script = String(yaml('action.yml').getIn(['runs', 'steps', 1, 'run']));

  function act(
    inputs: Readonly<Record<string, string>>,
    files: Readonly<Record<string, string>>,
  ): SpawnSyncReturns<string> {
    const folder = mkdtempSync(join(tmpdir(), 'debrief action-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const env = {
      ...process.env,
      GITHUB_ACTION_PATH: root,
      PATHS: '.',
      FAIL_ON: 'error',
      BASELINE: '',
      CHANGED_SINCE: '',
      ...inputs,
    };
    const result = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: folder, encoding: 'utf8', env });
    assert.ok(!existsSync(join(folder, 'sprung')));
    rmSync(folder, { recursive: true, force: true });
    return result;
  }

  it('annotates what stands in the reviews', () => {
    const { status, stdout, stderr } = act({ FAIL_ON: 'warning' }, { 'a.md': review });
    assert.deepEqual([status, stderr], [1, '']);
    assert.match(stdout, /^::warning file=a\.md,line=7,/);
  });

  it('takes several paths, and none for a command', () => {
    const { status, stdout } = act(
      { PATHS: 'a b.md\n\n$(touch sprung).md\n' },
      { 'a b.md': review, '$(touch sprung).md': review },
    );
    assert.equal(status, 0);
    assert.deepEqual([...new Set(stdout.match(/file=[^,]+/g))], ['file=a b.md', 'file=$(touch sprung).md']);
    assert.equal(act({ PATHS: '--version' }, {}).status, 2);
  });
});

describe('the package for npm', () => {
  it('is built when it is packed, and nothing but its name is printed, which pre-commit reads', () => {
    const before = statSync(cli).mtimeMs;
    const { stdout, stderr } = spawnSync('npm', ['pack', '--dry-run'], { cwd: root, encoding: 'utf8' });
    assert.equal(stdout, `incident-debrief-${String(manifest.get('version'))}.tgz\n`, stderr);
    // The server is started from the file beside the command.
    for (const bundle of [/ dist\/cli\.cjs\n/, / dist\/server\.cjs\n/]) assert.match(stderr, bundle);
    assert.ok(statSync(cli).mtimeMs > before);
  });
});

describe('the pre-commit hook', () => {
  it('runs a command that there is', () => {
    const [command, ...args] = String(yaml('.pre-commit-hooks.yaml').getIn([0, 'entry'])).split(' ');
    assert.equal(manifest.getIn(['bin', command]), 'dist/cli.cjs');
    assert.equal(spawnSync(process.execPath, [cli, ...args, 'package.json', 'README.md'], { cwd: root }).status, 0);
  });
});
