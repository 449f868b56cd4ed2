import assert from 'node:assert/strict';
import { defaultConfig } from '../../../server/src/core/config/config.js';
import { applyEdits } from '../../../server/src/core/edit/text-edit.js';
import { fixesIn, safeEdits, type Fixable } from '../../../server/src/core/fix/fixes.js';
import { plainEngine } from '../../support/examples.js';

const engine = plainEngine();
const unused = 'debrief: keep vague-action: it is';

function pageOf(source: string, path: string): Fixable {
  const { review, problems } = engine.read(source, path);
  const linting = engine.lint(review, null);
  const all = [...problems, ...linting.problems];
  return { path, source, review, findings: linting.findings, problems: all, engine, config: defaultConfig };
}

function fixed(source: string, path: string): string {
  return applyEdits(source, safeEdits(pageOf(source, path)));
}

function offered(source: string, rule: string): readonly string[] {
  const page = pageOf(source, 'a.md');
  const found = page.findings.filter((finding) => finding.rule === rule);
  assert(found.length > 0, `${rule} reports nothing`);
  return found
    .flatMap(({ span }) => fixesIn(span, page))
    .flatMap(({ id, answers }) => (answers?.code === rule ? [id] : []));
}

describe('what is fixed unseen', () => {
  it('is comments that keep nothing', () => {
    assert.equal(
      fixed(`# A\n\n## Action items\n\n- Draw the pool <!-- ${unused} -->\n`, 'a.md'),
      '# A\n\n## Action items\n\n- Draw the pool\n',
    );
    assert.equal(
      fixed(`action-items:\n  - Draw the pool # ${unused}\n`, 'a.yaml'),
      'action-items:\n  - Draw the pool\n',
    );
  });

  it('is nothing that holds lines of broken YAML apart', () => {
    const broken = `title: ' ' # ${unused}\nnarrative:\n-' ' # ${unused}\n-12\n`;
    assert.equal(fixed(broken, 'a.yaml'), broken.replace(` # ${unused}`, ''));
  });

  it('is nothing that holds paragraphs apart', () => {
    const held = `# A\n\n## Timeline\n\nThe pool ran dry at noon.\n<!-- ${unused} -->\nNobody was told of it.\n\n## Action items\n\n- Draw it <!-- ${unused} -->\n`;
    assert.equal(fixed(held, 'a.md'), held.replace(` <!-- ${unused} -->`, ''));
  });

  it('is not the last of several comments that hold paragraphs apart', () => {
    const held = `# A\n\n## Timeline\n\nThe pool ran dry at noon.\n<!-- ${unused} -->\n<!-- ${unused} -->\nNobody was told of it.\n`;
    const once = fixed(held, 'a.md');
    assert.equal(fixed(once, 'a.md'), once);
    assert.deepEqual(
      pageOf(once, 'a.md').review.passages.map(({ prose }) => prose.value),
      pageOf(held, 'a.md').review.passages.map(({ prose }) => prose.value),
    );
  });
});

describe('an order that is turned into a question', () => {
  const order = 'Make sure that the whole crew always checks the board before each departure.';

  it('is offered for the order', () => {
    assert(offered(`# A\n\n## Action items\n\n- ${order}\n`, 'command-and-control').includes('question'));
  });

  it('is not offered for the sentence after it', () => {
    const source = `# A\n\n## Action items\n\n- Draw the board. ${order}\n`;
    assert(!offered(source, 'command-and-control').includes('question'));
  });
});
