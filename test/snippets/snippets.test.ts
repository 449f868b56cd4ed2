import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { plainEngine } from '../support/examples.js';
import { expand } from './expand.js';

const engine = plainEngine();

for (const [language, ending] of [
  ['markdown', 'md'],
  ['yaml', 'yaml'],
] as const) {
  describe(`the snippets for ${language}`, () => {
    const snippets = readSnippets(language);
    const review = expand(snippets.get('Incident review') ?? []);

    it('expand to a review that no rule asks about', () => {
      assert.deepEqual(asked(review, ending), []);
    });

    for (const [name, body] of snippets) {
      it(`expand to what no rule asks about, inside a review: ${name}`, () => {
        assert.deepEqual(asked(placed(name, expand(body), { review, ending }), ending), []);
      });
    }

    it('are read as what they are', () => {
      const item = placed('Action item', expand(snippets.get('Action item') ?? []), { review, ending });
      const { review: read } = engine.read(item, `postmortems/a.${ending}`);
      assert.deepEqual(
        [read.declared, read.items.length, read.insights.length, read.questions.length],
        [true, 1, 1, 1],
      );
      const [only] = read.items;
      assert.deepEqual(
        [
          only?.kind?.value,
          only?.category?.value,
          only?.outcome?.value,
          only?.owner?.value.replace('@', ''),
          only?.due?.value.date,
        ],
        ['teach', 'interpret', 'gain-insight', 'rosie', '2026-04-30'],
      );
    });
  });
}

/** Messages and problems of a text that is read as a review. */
function asked(source: string, ending: string): readonly string[] {
  const { review, problems } = engine.read(source, `postmortems/a.${ending}`);
  const { findings } = engine.lint(review, null);
  return [...problems.map(({ message }) => message), ...findings.map(({ rule, message }) => `${rule}: ${message}`)];
}

/** A piece at its place in a review. */
function placed(name: string, text: string, { review, ending }: { review: string; ending: string }): string {
  if (name === 'Incident review') return review;
  if (ending === 'yaml') return placedInYaml(name, text, review);
  if (name === 'Action item') return `${review}${text}\n`;
  if (name === 'Insight') return review.replace('## Open questions', `${text}\n\n## Open questions`);
  if (name === 'Parked idea') return review.replace('## Parking lot\n', `## Parking lot\n\n${text}\n`);
  if (name === 'Keep with a reason')
    return `${review}- [ ] Fix the queue (outcome: mitigate-risk, owner: rosie, created by: rosie) ${text}\n`;
  return review.replace('## Insights', `${text}\n## Insights`);
}

function placedInYaml(name: string, text: string, review: string): string {
  const indented = text.replace(/^/gm, '  ');
  if (name === 'Action item') return review.replace('action-items: []', `action-items:\n${indented}`);
  if (name === 'Insight') return review.replace('insights:\n', `insights:\n${indented}\n`);
  if (name === 'Parked idea') return review.replace('parking-lot: []', `parking-lot:\n${indented}`);
  const item = '  - action: Fix the queue\n    outcome: mitigate-risk\n    owner: rosie\n    created-by: rosie';
  return review.replace('action-items: []', `action-items:\n  ${text}\n${item}`);
}

function readSnippets(language: string): ReadonlyMap<string, readonly string[]> {
  const file = new URL(`../../snippets/${language}.json`, import.meta.url);
  const all: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(
    Object.entries(typeof all === 'object' && all !== null ? all : {}).map(([name, snippet]) => {
      const body: unknown = Reflect.get(Object(snippet), 'body');
      return [name, Array.isArray(body) ? body.map(String) : []];
    }),
  );
}
