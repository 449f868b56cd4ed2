import assert from 'node:assert/strict';
import { chmodSync, lstatSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFiles } from '../../server/src/host/files.js';
import { run } from '../../server/src/cli/run.js';
import { memoryIo } from '../support/memory-io.js';
import type { Content } from '../support/memory-files.js';

const stale = `<!-- debrief: review -->

# Lost webhooks

## Action items

- Draw the path of a message together (owner: ines, outcome: gain-insight) <!-- debrief: keep vague-action: we know -->
`;
const tidy = stale.replace(/ <!-- debrief: keep.*/, '');

async function fixed(
  content: Content,
  argv = ['check', '--fix', 'a.md'],
): Promise<{ bytes: Uint8Array; out: string; err: string; status: number }> {
  const io = memoryIo({ files: { '/repo/a.md': content } });
  const status = await run(argv, io);
  return { bytes: io.files.read('/repo/a.md'), out: io.printed(), err: io.complained(), status };
}

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('debrief check --fix', () => {
  it('removes comments that keep nothing, and reports what is left', async () => {
    const { bytes, out, err } = await fixed(stale);
    assert.equal(textOf(bytes), tidy);
    assert.equal(err, 'debrief: changed a.md\n');
    assert.doesNotMatch(out, /unused-keep/);
  });

  it('leaves files as they are where there is nothing to do', async () => {
    const { bytes, err } = await fixed(tidy);
    assert.deepEqual([textOf(bytes), err], [tidy, '']);
  });

  it('does nothing unless it is asked to', async () => {
    const { bytes, out } = await fixed(stale, ['check', 'a.md']);
    assert.equal(textOf(bytes), stale);
    assert.match(out, /unused-keep/);
  });

  it('keeps the mark at the beginning of a file, and its line breaks', async () => {
    const { bytes } = await fixed(`\uFEFF${stale.replaceAll('\n', '\r\n')}`);
    assert.equal(textOf(bytes), `\uFEFF${tidy.replaceAll('\n', '\r\n')}`);
  });

  it('leaves other encodings alone', async () => {
    const wide = new Uint8Array(Buffer.from(`\uFEFF${stale}`, 'utf16le'));
    assert.deepEqual((await fixed(wide)).bytes, wide);
    const broken = new Uint8Array([...new TextEncoder().encode(stale), 0xff]);
    assert.deepEqual((await fixed(broken)).bytes, broken);
  });

  it('changes no standard input', async () => {
    const { status, err } = await fixed(stale, ['check', '--fix', '--stdin']);
    assert.equal(status, 2);
    assert.match(err, /^debrief: --fix/);
  });
});

describe('files of this machine', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'debrief-files-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('stay what they are when their text is replaced: links, and who may do what', () => {
    const [file, link] = [join(folder, 'a.md'), join(folder, 'b.md')];
    writeFileSync(file, 'old');
    chmodSync(file, 0o640);
    symlinkSync(file, link);
    nodeFiles.write(link, 'new');
    assert.equal(readFileSync(file, 'utf8'), 'new');
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.equal(statSync(file).mode & 0o777, 0o640);
  });

  it('are made with their folders, and never over others', () => {
    nodeFiles.create(join(folder, 'x/y/a.md'), 'one');
    assert.throws(() => {
      nodeFiles.create(join(folder, 'x/y/a.md'), 'two');
    }, /EEXIST/);
    assert.equal(readFileSync(join(folder, 'x/y/a.md'), 'utf8'), 'one');
  });
});
