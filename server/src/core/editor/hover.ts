import type { Facet } from '../classify/classification.js';
import { categoryChoicesOf } from '../config/category-names.js';
import { kindChoices, outcomeChoices } from '../format/choices.js';
import type { Choice } from '../format/key.js';
import type { Finding } from '../finding.js';
import type { ActionItem, Insight, Keep } from '../review.js';
import { rules } from '../rules/index.js';
import type { Rule } from '../rules/rule.js';
import { sources } from '../sources.js';
import type { Span } from '../text.js';
import { literal } from './markdown.js';
import { holds, type Page } from './page.js';

/** What is shown where the mouse rests; Markdown. */
export interface Tip {
  readonly span: Span;
  readonly markdown: string;
}

/**
 * What there is to say about a place: findings before keep comments, those before items and insights. A finding's words
 * are left out for editors that show them in the same box anyway.
 */
export function tipAt(at: number, page: Page, { isTold }: { readonly isTold: boolean }): Tip | null {
  const findings = page.findings.filter(({ span }) => holds(span, at));
  const [finding] = [...findings].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  const item = page.review.items.find(({ span }) => holds(span, at));
  if (finding) {
    const parts = [...findings.map((each) => findingTip(each, page, isTold)), ...(item ? [itemTip(item, page)] : [])];
    return { span: finding.span, markdown: parts.join('\n\n---\n\n') };
  }
  const keep = page.review.keeps.find(({ ruleSpan }) => holds(ruleSpan, at));
  if (keep) return keepTip(keep, page);
  if (item) return { span: item.text.span, markdown: itemTip(item, page) };
  const insight = page.review.insights.find(({ span }) => holds(span, at));
  return insight ? { span: insight.text.span, markdown: insightTip(insight, page) } : null;
}

/** What a rule says, for lists: its summary, why, and who says so. */
export function ruleTip(name: string): string | null {
  const rule = rules.find((each) => each.name === name);
  return rule ? `**${rule.name}**: ${rule.summary}.\n\n${rule.why.trim()}\n\n${sourceOf(rule)}` : null;
}

function findingTip(finding: Finding, { engine, config, review }: Page, isTold: boolean): string {
  const rule = rules.find(({ name }) => name === finding.rule);
  const own = config.ownRules.find(({ name }) => name === finding.rule);
  const comment =
    review.format === 'yaml' ? `# debrief: keep ${finding.rule}: …` : `<!-- debrief: keep ${finding.rule}: … -->`;
  const isKnown = engine.rules.some(({ name }) => name === finding.rule);
  const parts = [
    isTold ? '' : `${finding.message}\n\n**${finding.question}**`,
    rule?.why.trim() ?? (own?.why ? literal(own.why) : ''),
    rule ? betterOf(rule) : '',
    rule ? sourceOf(rule) : '',
    isKnown ? `*${finding.rule}* · to keep it as it is, with the reason: \`${comment}\`` : '',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function betterOf({ better: [first] }: Rule): string {
  return `Instead of “${literal(first.bad)}”, perhaps: “${literal(first.better)}”`;
}

function sourceOf(rule: Rule): string {
  const { title, authors, url } = sources[rule.sources[0]];
  return url === null ? `Source: ${authors}, ${title}` : `Source: ${authors}, [${title}](${url})`;
}

function keepTip({ rule, ruleSpan }: Keep, { engine }: Page): Tip | null {
  const markdown = ruleTip(rule) ?? engine.rules.find(({ name }) => name === rule)?.message;
  return markdown === undefined ? null : { span: ruleSpan, markdown };
}

function itemTip(item: ActionItem, { engine, config }: Page): string {
  const { category, kind, outcome } = engine.classify(item);
  return [
    facetLine('Category', category, categoryChoicesOf(config)),
    facetLine('Kind', kind, kindChoices),
    facetLine('Intended outcome', outcome, outcomeChoices),
    item.owner ? `Owner: ${literal(item.owner.value)}` : '',
    item.due ? `Due: ${literal(item.due.value.date ?? item.due.value.text)}` : '',
  ]
    .filter((line) => line !== '')
    .join('\n\n');
}

function insightTip(insight: Insight, { engine, config }: Page): string {
  return facetLine('Category', engine.categorize(insight), categoryChoicesOf(config));
}

function facetLine(name: string, { value, stated, because }: Facet<string>, choices: readonly Choice[]): string {
  const description = choices.find((choice) => choice.value === value)?.description;
  const words = because.map((word) => `*${literal(word)}*`).join(', ');
  const source = stated ? '' : words === '' ? ' (suggested)' : ` (suggested, because: ${words})`;
  return `**${name}: ${literal(value)}**${source}${description === undefined ? '' : `  \n${description}`}`;
}
