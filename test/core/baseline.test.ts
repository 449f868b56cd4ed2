import assert from 'node:assert/strict';
import { newFindings, readBaseline, writeBaseline } from '../../server/src/core/baseline.js';
import { resolveConfig } from '../../server/src/core/config/resolve.js';
import { fingerprintFindings } from '../../server/src/core/fingerprint.js';
import { subject } from './outputs/subject.js';

const source = `<!-- debrief: review -->
# Lost webhooks

## Action items

- Engineers must be more careful with the webhooks (owner: ines)
- Never let this happen again (owner: jo)
`;

describe('a baseline in the editor', () => {
  it('holds back the findings that it has, of that document alone', () => {
    const { review, findings } = subject(source);
    const place = { review, source, path: 'postmortems/a.md' };
    const fingerprints = fingerprintFindings(findings, review, source);
    assert.ok(findings.length > 1);
    const [first] = findings;
    const baseline = new Map([[place.path, [{ rule: first?.rule ?? '', fingerprint: fingerprints[0] ?? '' }]]]);
    assert.deepEqual(newFindings(findings, place, baseline), findings.slice(1));
    assert.deepEqual(newFindings(findings, { ...place, path: 'b.md' }, baseline), findings);
    const written = readBaseline(writeBaseline(baseline));
    assert.ok(written);
    assert.deepEqual(newFindings(findings, place, written), findings.slice(1));
  });

  it('is named by the config, inside the repository', () => {
    const read = (files: Record<string, string>) =>
      resolveConfig('docs/.debrief.yaml', (path) => files[path] ?? null, []);
    const at = (text: string) => read({ 'docs/.debrief.yaml': text });
    assert.equal(at('baseline: known.json\n').config.baseline, 'docs/known.json');
    assert.equal(at('baseline: ../known.json\n').config.baseline, 'known.json');
    assert.deepEqual(at('baseline: known.json\n').problems, []);
    assert.equal(at('rules: {}\n').config.baseline, null);
    for (const outside of ['../../known.json', '/etc/passwd', 'https://x.example/known.json']) {
      const { config, problems } = at(`baseline: ${outside}\n`);
      assert.equal(config.baseline, null);
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['baseline'],
      );
    }
    const extended = read({ 'docs/.debrief.yaml': 'extends: ../base.yaml\n', 'base.yaml': 'baseline: known.json\n' });
    assert.equal(extended.config.baseline, 'known.json');
  });
});
