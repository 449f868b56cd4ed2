import assert from 'node:assert/strict';
import { run } from '../../server/src/cli/run.js';
import { memoryIo, type Scene } from '../support/memory-io.js';
import { debrief, repo } from '../support/command-line.js';
import { harbor } from '../core/outputs/subject.js';

/** What is in a file after a command. */
async function after(
  argv: readonly string[],
  file: string,
  scene: Scene = {},
): Promise<{ status: number; text: string; err: string; out: string }> {
  const io = memoryIo(scene);
  const status = await run(argv, io);
  const text = io.files.kindOf(file) === null ? '' : new TextDecoder().decode(io.files.read(file));
  return { status, text, err: io.complained(), out: io.printed() };
}

describe('debrief new', () => {
  it('begins a review in a folder, named by its date and title', async () => {
    const { status, out, text } = await after(
      ['new', 'postmortems/', '--title', 'Labels print twice', '--date', '2024-04-22', '--facilitator', 'ines'],
      '/repo/postmortems/2024-04-22-labels-print-twice.md',
    );
    assert.deepEqual([status, out], [0, 'postmortems/2024-04-22-labels-print-twice.md\n']);
    assert.match(text, /^---\nkind: incident-review\n[^]*\n# Labels print twice\n/);
    assert.match(text, /^facilitator: ines$/m);
  });

  it('takes date, title and format from the name of a file', async () => {
    const file = '/repo/postmortems/2024-04-22-lost-webhooks.review.yaml';
    const { text } = await after(['new', 'postmortems/2024-04-22-lost-webhooks.review.yaml'], file);
    assert.match(text, /^title: Lost webhooks$/m);
    assert.match(text, /^ {2}date: 2024-04-22$/m);
  });

  it('takes today where nothing says when it happened', async () => {
    assert.match((await after(['new', 'a.md'], '/repo/a.md')).text, /^ {2}date: 2024-05-02$/m);
  });

  it('begins with an outline of others', async () => {
    const { text } = await after(['new', 'a.md', '--template', 'aws-coe'], '/repo/a.md');
    assert.match(text, /^## What data supports this\?$/m);
  });

  it('gives nothing to ask about', async () => {
    const io = memoryIo({});
    await run(['new', 'postmortems/'], io);
    assert.equal(await run(['check', '--fail-on', 'hint'], io), 0, io.printed());
    assert.match(io.printed(), /1 review, 0 action items: nothing to ask about\./);
  });

  it('leaves a file that is there', async () => {
    const { status, text, err } = await after(['new', 'a.md'], '/repo/a.md', repo({ 'a.md': 'mine' }));
    assert.deepEqual([status, text, err], [2, 'mine', 'debrief: a.md: it is there already\n']);
  });

  for (const argv of [
    'new',
    'new a.txt',
    'new a.md --format yaml',
    'new a.md --template nobody',
    'new a.yaml --template howie',
    'new a.md --date yesterday',
  ]) {
    it(`cannot do "${argv}", and exits with 2`, async () => {
      const { status, out, err } = await debrief(argv);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, /^debrief: /);
    });
  }
});

describe('debrief agenda', () => {
  const scene = repo({
    'postmortems/labels.md': harbor,
    'postmortems/calm.md': '# Calm\n\n## Parking lot\n\n- Rent a lamp\n',
  });

  it('prints what was learned, what waits, and whom to invite', async () => {
    const { status, out, err } = await debrief('agenda postmortems/labels.md', scene);
    assert.deepEqual([status, err], [0, '']);
    assert.match(
      out,
      /^# Follow-up meeting: Labels print twice\n\n- When: 2024-05-06\n- About: Labels print twice \(`postmortems\/labels\.md`\)\n/,
    );
    assert.match(out, /^\| tomas \| convenes an idea, was in the review \|$/m);
  });

  it('writes a calendar file', async () => {
    const argv =
      'agenda postmortems/labels.md --start 2024-05-06T10:00 --minutes 30 --ics f.ics --invite rosie=rosie@example.org';
    const { status, text, out } = await after(argv.split(' '), '/repo/f.ics', scene);
    assert.equal(status, 0);
    assert.match(out, /^- When: 2024-05-06, 10:00 to 10:30 \(Europe\/Berlin\)$/m);
    assert.match(text, /\r\nDTSTART:20240506T080000Z\r\nDTEND:20240506T083000Z\r\n/);
    assert.match(text.replace(/\r\n[ \t]/g, ''), /MAILTO:rosie@example\.org/i);
  });

  it('puts several reviews into one meeting', async () => {
    const { out } = await debrief('agenda postmortems/labels.md postmortems/calm.md', scene);
    assert.match(out, /^# Follow-up meeting: Labels print twice; Calm$/m);
  });

  it('lets nothing of a document steer a terminal', async () => {
    const { out } = await debrief(
      'agenda a.md',
      repo({ 'a.md': '# Red \u001b[31m\u202e\n\n## Parking lot\n\n- Rent \u001b]0;x\u0007 a lamp\n' }),
    );
    assert.match(out, /Rent/);
    assert.doesNotMatch(out, /[\u001b\u0007\u202e]/);
  });

  for (const more of [
    'agenda',
    'agenda nowhere.md',
    'agenda postmortems/labels.md --ics f.ics',
    'agenda postmortems/labels.md --start soon',
    'agenda postmortems/labels.md --start 2024-05-06T10:00 --time-zone Mars/Base',
    'agenda postmortems/labels.md --start 2024-05-06T10:00 --invite rosie',
    'agenda postmortems/labels.md --start 2024-05-06T10:00 --invite rosie=x',
    'agenda .git',
  ]) {
    it(`cannot do "${more}", and exits with 2`, async () => {
      const { status, out, err } = await debrief(more, scene);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, /^debrief: /);
    });
  }
});

describe('debrief lsp', () => {
  it('serves over standard input and output, whatever else an editor adds', async () => {
    assert.deepEqual(await debrief('lsp --stdio --clientProcessId=7'), { status: 0, out: 'served', err: '' });
  });

  it('asks for the way to serve', async () => {
    const { status, err } = await debrief('lsp');
    assert.equal(status, 2);
    assert.match(err, /--stdio/);
  });
});
