import assert from 'node:assert/strict';
import { readBaseline, type KnownFinding } from '../../server/src/core/baseline.js';
import { run } from '../../server/src/cli/run.js';
import { debrief, repo } from '../support/command-line.js';
import { memoryIo, type Scene } from '../support/memory-io.js';

const first = '- Engineers must be more careful with the webhooks (status: open)';
const second = '- Everybody must double-check the queue before each deploy (status: open)';

function review(...items: readonly string[]): string {
  return `<!-- debrief: review -->\n\n# Lost webhooks\n\n## Action items\n\n${items.join('\n')}\n`;
}

const quiet = '--rule command-and-control --fail-on warning';

/** The baseline of a repository. */
async function baselineOf(scene: Scene, argv = ''): Promise<string> {
  const io = memoryIo(scene);
  assert.equal(await run(`check ${quiet} --update-baseline --baseline known.json ${argv}`.trim().split(' '), io), 0);
  return new TextDecoder().decode(io.files.read('/repo/known.json'));
}

async function withBaseline(baseline: string, files: Readonly<Record<string, string>>): Promise<string> {
  const { out, status, err } = await debrief(
    `check ${quiet} --baseline known.json`,
    repo({ ...files, 'known.json': baseline }),
  );
  assert.equal(err, '');
  assert.equal(status, / warning: /.test(out) ? 1 : 0);
  return out;
}

describe('a baseline', () => {
  const before = repo({ 'a.md': review(first) });

  it('takes what it knows out of the findings', async () => {
    const out = await withBaseline(await baselineOf(before), { 'a.md': review(first) });
    assert.equal(out, '1 review, 1 action item: nothing to ask about. 1 finding known from the baseline.\n');
  });

  it('knows an item that was moved, wrapped, ticked off a ticket and formatted', async () => {
    const baseline = await baselineOf(before);
    const moved = first
      .replace('partner how', '*partner*\n  how')
      .replace('status: open', 'status: open, ticket: WEB-7');
    assert.doesNotMatch(
      await withBaseline(baseline, { 'a.md': review('- Thank Zoë (owner: ines)', moved) }),
      / warning: /,
    );
  });

  it('leaves new findings', async () => {
    const out = await withBaseline(await baselineOf(before), { 'a.md': review(second, first) });
    assert.match(out, /^a\.md:7:\d+ warning: /);
    assert.match(out, /1 finding \(1 warning\)\. 1 finding known/);
  });

  it('counts equal findings', async () => {
    const out = await withBaseline(await baselineOf(before), { 'a.md': review(first, first) });
    assert.match(out, /1 finding \(1 warning\)\. 1 finding known/);
  });

  it('speaks of one document only', async () => {
    assert.match(await withBaseline(await baselineOf(before), { 'b.md': review(first) }), /^b\.md:7:\d+ warning: /);
  });

  it('marks what it knows in outputs that keep it', async () => {
    const scene = repo({ 'a.md': review(first, second), 'known.json': await baselineOf(before) });
    const { out } = await debrief(`check --format sarif ${quiet} --baseline known.json`, scene);
    assert.deepEqual(
      [...out.matchAll(/"baselineState": "(\w+)"/g)].map(([, state]) => state),
      ['unchanged', 'new'],
    );
    const json = await debrief(`check --format json ${quiet} --baseline known.json`, scene);
    assert.equal(json.out.match(/"known": true/g)?.length, 1);
    assert.match(json.out, /"known": 1/);
  });

  it('keeps what it says of documents that were not looked at, and forgets those that are gone', async () => {
    const known = await baselineOf(repo({ 'a.md': review(first), 'b.md': review(second), 'gone.md': review(first) }));
    const scene = repo({ 'a.md': review(first, second), 'b.md': review(second), 'known.json': known });
    const updated = readBaseline(await baselineOf(scene, 'a.md')) ?? new Map<string, readonly KnownFinding[]>();
    assert.deepEqual(
      [...updated].map(([path, findings]) => [path, findings.length]),
      [
        ['a.md', 2],
        ['b.md', 1],
      ],
    );
  });

  it('is the same for the same findings', async () => {
    const scene = repo({ 'b.md': review(first, second), 'a.md': review(second) });
    assert.equal(await baselineOf(scene), await baselineOf(scene));
  });

  it('is named when it cannot be used', async () => {
    const missing = await debrief('check --baseline known.json', before);
    assert.deepEqual([missing.status, missing.err], [2, 'debrief: known.json: there is no such file or folder\n']);
    for (const text of ['', '[]', '{"version":2,"files":{}}', '{"version":1}', 'null']) {
      const { status, err } = await debrief(
        'check --baseline known.json',
        repo({ 'a.md': review(first), 'known.json': text }),
      );
      assert.deepEqual([status, err], [2, 'debrief: known.json: this is no baseline\n'], text);
    }
  });

  it('may hold odd things', async () => {
    const odd = '{"version":1,"files":{"__proto__":["x y"],"a.md":[1,null,"x"],"b.md":7}}';
    assert.match(await withBaseline(odd, { 'a.md': review(first) }), /^a\.md:7:\d+ warning: /);
  });
});

describe('--changed-since', () => {
  it('looks only at what git sees as changed', async () => {
    const scene = { ...repo({ 'a.md': review(first), 'b.md': review(first) }), changed: ['b.md', 'c.md'] };
    assert.match((await debrief(`check ${quiet} --changed-since main`, scene)).out, /^b\.md:7:\d+ [^]*\n1 review, /);
  });
});

describe('a baseline that the config names', () => {
  it('is written and honored without being named again', async () => {
    const io = memoryIo({
      files: {
        '/repo/.debrief.yaml': 'baseline: known.json\n',
        '/repo/a.md':
          '<!-- debrief: review -->\n# Lost\n\n## Action items\n\n- Engineers must be more careful (owner: ines)\n',
      },
    });
    await run(['check', '--fail-on', 'hint'], io);
    assert.match(io.printed(), /command-and-control/);
    assert.equal(await run(['check', '--update-baseline'], io), 0);
    assert.equal(io.files.kindOf('/repo/known.json'), 'file');
    assert.equal(await run(['check', '--fail-on', 'hint'], io), 0);
  });
});
