import { categoryPages, type CategoryPage } from '../../server/src/core/classify/categories.js';
import type { Generated } from './generated.js';

/** The page that says what each insight category asks, with examples on both sides of its border. */
export function categoryPage(): Generated {
  const text = ['# The insight categories', '', opening, '', ...categoryPages.map(sectionOf)].join('\n');
  return { path: 'docs/categories.md', text };
}

const opening = `A category that a document states counts. Where it states none, Debrief suggests one from the words of the item or
insight, and names the words that weighed most. The examples below are checked by the tests.`;

function sectionOf({ id, name, title, question, why, items, insights, near }: CategoryPage): string {
  return [
    `## ${name} (\`${id}\`)`,
    `${title}. *${question}*`,
    why,
    'Actions:',
    listOf(items),
    'Insights:',
    listOf(insights),
    'Not here:',
    listOf(near.map((miss) => `${miss.text} (\`${miss.category}\`)`)),
    '',
  ].join('\n\n');
}

function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
