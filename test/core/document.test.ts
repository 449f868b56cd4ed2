import assert from 'node:assert/strict';
import { documentEndings, formatOf, isReviewPath, mayDeclareReview } from '../../server/src/core/document.js';

describe('what a document is written in', () => {
  const formats = {
    'a.md': 'markdown',
    'A.MD': 'markdown',
    'a.markdown': 'markdown',
    'a.mdx': 'markdown',
    'a.qmd': 'markdown',
    'a.md.erb': 'markdown',
    'docs/a.html.md.j2': 'markdown',
    'a.yaml': 'yaml',
    'C:\\docs\\a.yml': 'yaml',
    'a.json': null,
    'a.md/b.txt': null,
    md: null,
    'a.md.png': null,
  };
  for (const [path, format] of Object.entries(formats)) {
    it(`${path}: ${format ?? 'nothing that is read'}`, () => {
      assert.equal(formatOf(path), format);
    });
  }

  it('can be told from every ending that editors look for', () => {
    assert.ok(documentEndings.includes('md.handlebars'));
    assert.deepEqual(
      documentEndings.filter((ending) => formatOf(`a.${ending}`) === null),
      [],
    );
  });
});

describe('the path of a review', () => {
  const yes = [
    'postmortems/2024-05-01.md',
    'docs/post-mortems/db.md',
    'content/Incident_Reports/2023/march/api.md',
    'incidents/README.md',
    'src\\postmortem\\x.yaml',
    'rca/disk.md',
    'coe/2021-1.md',
    'outages/x.md',
    'learning-reviews/a.md',
    '2024-05-01-postmortem.md',
    'docs/incident-2024-17.md',
    'postmortem_of_the_outage.md',
    'x.review.md',
    'x.postmortem.yaml',
    'blog/2019-post-mortem-npm.md',
  ];
  const no = [
    'README.md',
    'docs/design.md',
    'docs/review.md',
    'code-review.md',
    'docs/incident-response.md',
    'docs/postmortem-process.md',
    'postmortems/template.md',
    'postmortems/templates/google.md',
    'docs/incidental.md',
    'handbook/incident-management/roles.md',
    'src/outagemap/index.md',
    '',
  ];
  for (const path of yes) {
    it(`looks like one: ${path}`, () => {
      assert.equal(isReviewPath(path), true);
    });
  }
  for (const path of no) {
    it(`does not look like one: "${path}"`, () => {
      assert.equal(isReviewPath(path), false);
    });
  }
});

describe('a document that may say that it is a review', () => {
  it('names the kind, or has the comment', () => {
    assert.ok(mayDeclareReview('---\nkind: incident-review\n---\n'));
    assert.ok(mayDeclareReview('<!-- debrief: review -->'));
    assert.ok(!mayDeclareReview('# Review of the incident'));
  });
});
