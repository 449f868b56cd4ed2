import ajvDraft04 from 'ajv-draft-04';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';
import { SaxesParser } from 'saxes';
import { formatNames } from '../../server/src/cli/formats/format-names.js';
import { debrief, repo } from '../support/command-line.js';
import { assertGolden } from '../support/golden.js';

const review = `# Lost webhooks

<!-- debrief: review -->

## Action items

- Ask Zoë 🎉 at the partner how they noticed (outcome: gain-insight, status: open, kind: investigate, category: none)
- Show undelivered webhooks (outcome: mitigate-risk, owner: lea, kind: remediate, category: observe)
`;

const scene = repo({
  'reviews/a,b: 100%/über [x].md': review,
  'reviews/broken.yaml': 'kind: incident-review\naction-items: [\n',
  'reviews/calm.md': review.replace('status: open', 'owner: ines'),
});

const quiet = '--rule missing-owner --fail-on warning';

async function output(format: string, argv = quiet): Promise<string> {
  return (await debrief(`check --format ${format} ${argv}`, scene)).out;
}

describe('the formats of debrief check', () => {
  for (const format of formatNames) {
    it(`${format} is as it was`, async () => {
      assertGolden(await output(format), `cli/formats/${format}.txt`);
    });

    it(`${format} has a place for nothing`, async () => {
      const { out, status } = await debrief(`check --format ${format}`, {});
      assert.equal(status, 0);
      assertGolden(out, `cli/formats/${format}-empty.txt`);
    });
  }

  it('all exit alike', async () => {
    for (const format of formatNames) assert.equal((await debrief(`check --format ${format}`, scene)).status, 1);
  });
});

describe('SARIF', () => {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('@microsoft/jest-sarif/package.json'));
  const schema: unknown = JSON.parse(readFileSync(join(folder, 'lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
  assert.ok(typeof schema === 'object' && schema !== null);
  const validate = new ajvDraft04.default({
    strict: false,
    validateFormats: false,
    unicodeRegExp: false,
    allErrors: true,
  }).compile(schema);

  it('is as its schema says', async () => {
    for (const argv of [quiet, '', '--update-baseline', 'nope.md']) {
      assert.ok(validate(JSON.parse(await output('sarif', argv))), JSON.stringify(validate.errors));
    }
  });

  it('would not be with other keys', async () => {
    const log = (await output('sarif')).replace('"ruleId"', '"rule"');
    assert.equal(validate(JSON.parse(log)), false);
  });
});

describe('rdjson', () => {
  it('is as reviewdog has it', async () => {
    const { valid, errors } = await new RDFormatValidator({ strictMode: true }).validateString(await output('rdjson'));
    assert.ok(valid, JSON.stringify(errors));
  });
});

describe('JUnit', () => {
  it('is well-formed, whatever stands in the documents', async () => {
    const odd = {
      'reviews/a<&"\u0001\uD800>.yaml': 'kind: incident-review\nstatus: "\\0 ]]> \\uD800"\naction-items: [\n',
    };
    const { out } = await debrief('check --format junit', { files: { ...scene.files, ...repo(odd).files } });
    const names: string[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name }) => names.push(name));
    parser.write(out).close();
    assert.equal(names[0], 'testsuites');
    assert.equal(names.filter((name) => name === 'testsuite').length, 4);
  });

  it('fails only what --fail-on fails', async () => {
    assert.match(await output('junit'), /<failure type="warning"/);
    assert.doesNotMatch(await output('junit', '--rule missing-owner'), /<failure type="warning"/);
    assert.doesNotMatch(await output('junit', '--rule missing-owner --fail-on never'), /<failure/);
  });
});

describe('GitHub annotations', () => {
  it('are a line each, whatever the path holds', async () => {
    for (const line of (await output('github')).trimEnd().split('\n')) {
      assert.match(line, /^::(error|warning|notice) file=[^,:]+(,\w+=[^,:]+)+::[^\r\n]+$/);
    }
  });
});

describe('GitLab fingerprints', () => {
  it('differ from one another', async () => {
    const fingerprints = [...(await output('gitlab', '')).matchAll(/"fingerprint": "(\w+)"/g)].map(([, name]) => name);
    assert.ok(fingerprints.length > 1);
    assert.equal(new Set(fingerprints).size, fingerprints.length);
  });
});

describe('Markdown', () => {
  it('mentions nobody and makes no links of a document', async () => {
    const files = {
      'reviews/@team/x.yaml':
        'kind: incident-review\nincident: { severity: "" }\naction-items:\n  - { action: Ask the partner how they noticed, status: "@team [a](b) <b>" }\n',
    };
    const { out } = await debrief('check --format markdown', repo(files));
    assert.match(out, /^### `reviews\/@team\/x\.yaml`$/m);
    assert.doesNotMatch(out.replace(/`[^`]*`/g, ''), /@team|\[a\]\(b\)|<b>/);
    assert.match(out, /\\\[a\\\]\\\(b\\\)/);
  });
});
