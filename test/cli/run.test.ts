import assert from 'node:assert/strict';
import { explain } from '../../server/src/cli/commands/explain.js';
import { rules } from '../../server/src/core/rules/index.js';
import { assertGolden } from '../support/golden.js';
import { debrief, repo } from '../support/command-line.js';
import type { Scene } from '../support/memory-io.js';
import type { Content } from '../support/memory-files.js';

async function statusOf(argv: string, scene: Scene): Promise<number> {
  return (await debrief(argv, scene)).status;
}

const orphan = `kind: incident-review
title: Lost webhooks
action-items:
  - action: Show undelivered webhooks on the partner page
    owner: lea
    kind: remediate
    category: observe
    outcome: mitigate-risk
  - action: Ask the partner how they noticed
    owner:
    status: open
    kind: investigate
    category: none
    outcome: gain-insight
`;

const calm = `kind: incident-review
title: A slow queue
action-items:
  - { action: Draw the path of a message together, owner: ines, kind: teach, category: interpret, outcome: gain-insight }
`;

const pair = repo({ 'postmortems/a.yaml': orphan, 'postmortems/b.yaml': calm, 'README.md': '# Read me\n' });
const quiet = '--rule missing-owner';

describe('debrief', () => {
  it('explains itself', async () => {
    const { status, out, err } = await debrief('--help');
    assert.deepEqual([status, err], [0, '']);
    assertGolden(out, 'cli/help.txt');
    assert.deepEqual(await debrief(''), { status: 0, out, err });
  });

  it('explains each command', async () => {
    const { status, out } = await debrief('check --help');
    assert.equal(status, 0);
    assertGolden(out, 'cli/check-help.txt');
  });

  it('has a version', async () => {
    assert.deepEqual(await debrief('--version'), { status: 0, out: '1.2.3\n', err: '' });
  });

  for (const argv of [
    'chekc',
    'check --formt json',
    'check --format xml',
    'check --max-findings many',
    'check --fail-on',
  ]) {
    it(`does not know "${argv}", and exits with 2`, async () => {
      const { status, out, err } = await debrief(argv);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, /^debrief: .*\n(\(Did you mean .*\)\n)?[^]*For help: debrief.* --help\n$/);
    });
  }
});

describe('debrief check', () => {
  it('asks about what stands in the reviews of a folder', async () => {
    const { status, out, err } = await debrief(`check ${quiet}`, pair);
    assert.deepEqual([status, err], [0, '']);
    assertGolden(out, 'cli/check.txt');
  });

  it('says so when there is nothing to ask', async () => {
    const { out } = await debrief(`check ${quiet} postmortems/b.yaml`, pair);
    assert.equal(out, '1 review, 1 action item: nothing to ask about.\n');
  });

  it('says so when there is no review', async () => {
    assert.match((await debrief('check README.md', pair)).out, /^No incident review among 1 file\. With --all-files/);
    assert.equal((await debrief('check', repo({ 'a.txt': '' }))).out, 'No Markdown or YAML files here.\n');
  });

  it('writes JSON for programs', async () => {
    const { status, out } = await debrief(`check --format json ${quiet}`, pair);
    assert.equal(status, 0);
    assertGolden(out, 'cli/check.json');
  });

  it('fails from the severity on that it is told', async () => {
    for (const [failOn, status] of Object.entries({ error: 0, warning: 1, information: 1, hint: 1, never: 0 })) {
      assert.equal(await statusOf(`check ${quiet} --fail-on ${failOn}`, pair), status, failOn);
    }
  });

  it('fails on a document that cannot be parsed', async () => {
    const broken = repo({
      'postmortems/a.yaml': 'kind: incident-review\naction-items: [\n',
      'postmortems/b.yaml': orphan,
    });
    const { status, out } = await debrief(`check ${quiet}`, broken);
    assert.equal(status, 1);
    assert.match(out, /^postmortems\/a\.yaml:\d+:\d+ error: /);
    assert.match(out, /^postmortems\/b\.yaml:9:\d+ warning: /m);
    assert.equal(await statusOf(`check ${quiet} --fail-on never`, broken), 0);
  });

  it('prints the gravest findings and counts the others', async () => {
    const hint = orphan
      .replace('owner: lea', 'owner:')
      .replace('action-items', 'review-meeting: 2024-05-01\naction-items');
    const two = repo({ 'postmortems/a.yaml': hint, 'postmortems/b.yaml': orphan });
    const { out } = await debrief('check --max-findings 1', two);
    assert.equal(out.match(/ (warning|information|hint): /g)?.length, 1);
    assert.match(out, / warning: .*\[missing-owner\]/);
    assert.match(out, /\d findings? not shown\./);
  });

  it('takes the names of rules in any way', async () => {
    const asked = async (argv: string): Promise<string> => (await debrief(`check ${argv}`, pair)).out;
    const expected = await asked(quiet);
    assert.equal(await asked('--rule missing-owner --rule stale-item'), expected);
    assert.equal(await asked('--rule missing-owner,stale-item'), expected);
    assert.equal(await asked('--rule missing-owner postmortems'), expected);
  });

  it('does not know a rule', async () => {
    const { status, err } = await debrief('check --rule missing-owners', pair);
    assert.deepEqual([status, err], [2, 'debrief: There is no rule "missing-owners". Did you mean "missing-owner"?\n']);
  });
});

describe('what debrief check reads', () => {
  const papers = repo({
    'postmortems/2024-05-pay.yaml': orphan,
    'postmortems/notes.yaml': 'list: [of, things]\n',
    'docs/declared.yaml': orphan,
    'docs/other.yaml': orphan.replace('kind: incident-review\n', ''),
    'docs/x.review.yaml': orphan.replace('kind: incident-review\n', ''),
    'config.json': '{}',
  });

  async function reviewsIn(argv: string, scene: Scene): Promise<readonly string[]> {
    const { out } = await debrief(`check --format json ${argv}`, scene);
    return [...out.matchAll(/"path": "([^"]*)",\s+"format": "\w+",\s+"isReview": true/g)].map(([, path = '']) => path);
  }

  it('is what looks like a review or says that it is one', async () => {
    const expected = ['docs/declared.yaml', 'docs/x.review.yaml', 'postmortems/2024-05-pay.yaml'];
    assert.deepEqual(await reviewsIn('', papers), expected);
    assert.deepEqual(await reviewsIn('docs/other.yaml', papers), []);
  });

  it('may stand at the root of a repository that is called like reviews, and of no other', async () => {
    const undeclared = orphan.replace('kind: incident-review\n', '');
    const inside = (root: string): Scene => ({ files: { [`${root}/.git/HEAD`]: '', [`${root}/a.yaml`]: undeclared } });
    assert.match((await debrief('check /team/postmortems', inside('/team/postmortems'))).out, /^1 review|warning/);
    assert.match((await debrief('check /incidents/notes', inside('/incidents/notes'))).out, /^No incident review/);
  });

  it('is every document when asked', async () => {
    assert.deepEqual(await reviewsIn('--all-files docs', papers), [
      'docs/declared.yaml',
      'docs/other.yaml',
      'docs/x.review.yaml',
    ]);
  });

  it('is what the config names', async () => {
    const config = { '/repo/.debrief.yaml': 'reviews: [docs/*.yaml, "!docs/x.*"]\n' };
    const scene = { files: { ...papers.files, ...config } };
    assert.ok((await reviewsIn('', scene)).includes('docs/other.yaml'));
    assert.ok(!(await reviewsIn('--no-config', scene)).includes('docs/other.yaml'));
  });

  it('is the standard input when asked', async () => {
    const { out } = await debrief(`check --stdin --stdin-filename docs/d.yaml ${quiet}`, { stdin: orphan });
    assert.match(out, /^docs\/d\.yaml:9:\d+ warning: /);
    const unnamed = await debrief('check --stdin', { stdin: '# Whatever\n' });
    assert.match(unnamed.out, /^1 review, /);
    assert.equal(await statusOf('check --stdin postmortems', pair), 2);
  });
});

describe('debrief check on bad input', () => {
  it('names a path that does not exist, and checks the others', async () => {
    const { status, out, err } = await debrief(`check nope.md postmortems ${quiet}`, pair);
    assert.equal(status, 2);
    assert.equal(err, 'debrief: nope.md: This cannot be read: there is no such file or folder.\n');
    assert.match(out, /a\.yaml:9:/);
    assert.match(out, /2 reviews, /);
  });

  it('names a file that may not be read, and checks the others', async () => {
    const scene = repo({ 'postmortems/a.yaml': orphan, 'postmortems/closed.md': { fails: 'EACCES' } });
    const walked = await debrief(`check ${quiet}`, scene);
    assert.equal(walked.status, 1);
    assert.match(walked.out, /^postmortems\/closed\.md:1:1 error: This cannot be read: it may not be read\./m);
    assert.match(walked.out, /^postmortems\/a\.yaml:9:/m);
    assert.equal(await statusOf('check postmortems/closed.md', scene), 2);
  });

  it('goes into a folder that is called like a document', async () => {
    assert.match(
      (await debrief(`check postmortem.md ${quiet}`, repo({ 'postmortem.md/a.yaml': orphan }))).out,
      /^postmortem\.md\/a\.yaml:9:/,
    );
  });

  it('reads bytes that are no text as far as it can', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode(orphan), 0x23, 0xff, 0xfe, 0x0a]);
    const { status, out } = await debrief(`check ${quiet}`, repo({ 'postmortems/a.yaml': bytes }));
    assert.equal(status, 0);
    assert.match(out, /a\.yaml:15:2 warning: .* \[invalid-encoding\]/);
    assert.match(out, /\[missing-owner\]/);
  });

  it('reads a byte order mark away', async () => {
    const { out } = await debrief(`check ${quiet}`, repo({ 'postmortems/a.yaml': `\uFEFF${orphan}` }));
    assert.match(out, /a\.yaml:9:13 warning/);
  });

  it('lets no control character reach the terminal', async () => {
    const evil = orphan.replace('Ask the', '"Ask\\e]0;x\\a \u009b31m the').replace('noticed', 'noticed\u202e"');
    const { out } = await debrief('check', {
      ...repo({ 'postmortems/e\u001b[2Jvil.yaml': evil }),
      isTerminal: true,
      env: { NO_COLOR: '1' },
    });
    assert.match(out, /\\u\{1b\}\[2Jvil/);
    assert.doesNotMatch(out, /(?!\n)[\p{Cc}\u202e]/u);
  });

  it('bears an empty file and one without lines', async () => {
    assert.equal(
      await statusOf('check --all-files', repo({ 'a.md': '', 'b.yaml': '', 'c.md': '\r', 'd.yaml': '\0' })),
      0,
    );
  });
});

describe('the config of debrief check', () => {
  function withConfig(config: string, more: Readonly<Record<string, Content>> = {}): Scene {
    return repo({ 'postmortems/a.yaml': orphan, '.debrief.yaml': config, ...more });
  }

  it('turns rules off and changes their severity', async () => {
    assert.doesNotMatch(
      (await debrief('check', withConfig('rules: { missing-owner: off }\n'))).out,
      /\[missing-owner\]/,
    );
    assert.match(
      (await debrief('check', withConfig('rules: { missing-owner: hint }\n'))).out,
      /hint: .*\[missing-owner\]/,
    );
  });

  it('is the nearest one upward', async () => {
    const scene = withConfig('rules: { missing-owner: hint }\n', {
      'postmortems/.debrief.yaml': 'rules: { missing-owner: warning }\n',
    });
    assert.match((await debrief(`check`, scene)).out, /warning: .*\[missing-owner\]/);
  });

  it('is not taken from above the repository', async () => {
    const scene = repo({ 'postmortems/a.yaml': orphan });
    const files = { ...scene.files, '/.debrief.yaml': 'rules: { missing-owner: off }\n' };
    assert.match((await debrief('check', { files })).out, /\[missing-owner\]/);
  });

  it('may be named, or not used at all', async () => {
    const scene = withConfig('rules: { missing-owner: hint }\n', { 'other.yaml': 'rules: { missing-owner: off }\n' });
    assert.doesNotMatch((await debrief('check --config other.yaml', scene)).out, /\[missing-owner\]/);
    assert.match((await debrief('check --no-config', scene)).out, /warning: .*\[missing-owner\]/);
  });

  it('exits with 2 where it cannot be used, and checks all the same', async () => {
    const { status, out } = await debrief(`check ${quiet}`, withConfig('rules: { missing-ownr: off }\n'));
    assert.equal(status, 2);
    assert.match(out, /^\.debrief\.yaml:1:10 warning: .*Did you mean "missing-owner"\?/);
    assert.match(out, /\[missing-owner\]/);
    assert.equal(await statusOf('check', withConfig('rules: [\n')), 2);
    assert.equal(await statusOf('check --config nope.yaml', pair), 2);
  });
});

describe('debrief check on a terminal', () => {
  it('is colored', async () => {
    assert.match(
      (await debrief(`check ${quiet}`, { ...pair, isTerminal: true })).out,
      /\u001B\[33mwarning:\u001B\[39m/,
    );
  });

  it('says how far it has come', async () => {
    const many = repo(
      Object.fromEntries(Array.from({ length: 150 }, (_, n) => [`postmortems/${String(n)}.yaml`, calm])),
    );
    const { err } = await debrief('check --fail-on never', { ...many, isTerminal: true });
    assert.match(err, /^\r\u001B\[KReading 2 of 150\r/);
    assert.ok(err.endsWith('\r\u001B[K'));
    assert.equal((await debrief('check --fail-on never', many)).err, '');
  });
});

describe('debrief items', () => {
  it('lists what reviews hold by what it teaches', async () => {
    const { status, out } = await debrief('items', pair);
    assert.equal(status, 0);
    assertGolden(out, 'cli/items.txt');
  });

  it('writes JSON for programs', async () => {
    assertGolden((await debrief('items --format json postmortems/b.yaml', pair)).out, 'cli/items.json');
  });

  it('says so when there is nothing', async () => {
    assert.deepEqual(await debrief('items README.md', pair), {
      status: 0,
      out: 'No action items and no insights here.\n',
      err: '',
    });
  });
});

describe('debrief explain', () => {
  it('says what a rule looks for and why', async () => {
    const { status, out } = await debrief('explain missing-owner');
    assert.equal(status, 0);
    assert.match(
      out,
      /^missing-owner\n  Accepted items .*\n\nWhat it says\n[^]*\n\nWho disagrees\n[^]*keep missing-owner: /,
    );
  });

  it('explains every rule in lines that fit a terminal', () => {
    for (const { name } of rules) {
      const wide = explain(name, rules)
        .split('\n')
        .filter((line) => line.length > 100 && line.trim().includes(' '));
      assert.deepEqual(wide, [], name);
    }
  });

  it('lists the rules', async () => {
    assert.match((await debrief('explain')).out, /^missing-owner +Accepted items/m);
  });

  it('says what was probably meant', async () => {
    const { status, err } = await debrief('explain missing-ower');
    assert.deepEqual([status, err], [2, 'debrief: There is no rule "missing-ower". Did you mean "missing-owner"?\n']);
  });
});

describe('debrief check-config', () => {
  const own = `own-rules:
  quick-fix:
    phrase: quick fix
    message: This calls the fix quick.
    question: What would the slow one look like?
    bad: [Ship a quick fix]
    good: [Ship a fix quickly]
`;

  it('finds nothing wrong, and the rules do what their examples ask', async () => {
    const { status, out } = await debrief('check-config', repo({ '.debrief.yaml': own }));
    assert.deepEqual([status, out], [0, '.debrief.yaml: nothing wrong.\n']);
  });

  it('shows examples that are not as a rule has it', async () => {
    const wrong = own
      .replace('[Ship a quick fix]', '[Ship a fast fix]')
      .replace('[Ship a fix quickly]', '[The quick fix is gone]');
    const { status, out } = await debrief('check-config', repo({ '.debrief.yaml': wrong }));
    assert.equal(status, 2);
    assertGolden(out, 'cli/check-config.txt');
  });

  it('follows what a config extends', async () => {
    const scene = repo({ 'a/.debrief.yaml': 'extends: ../base.yaml\n', 'base.yaml': 'stance: {}\n' });
    const { status, out } = await debrief('check-config a/.debrief.yaml', scene);
    assert.equal(status, 2);
    assert.match(out, /^base\.yaml:1:1 warning: /);
  });

  it('says that there is none', async () => {
    assert.match((await debrief('check-config')).out, /^There is no \.debrief\.yaml/);
    assert.equal(await statusOf('check-config nope.yaml', {}), 2);
  });
});
