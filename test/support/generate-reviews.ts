import { capital, inventReview, type Invented, type InventedItem } from './invent-review.js';

/** A review that nobody wrote, and a path that it may stand at. */
export interface Generated {
  readonly path: string;
  readonly source: string;
}

/** So many reviews, in the shapes that teams use; the same each time. */
export function generateReviews(count: number, length = 1): readonly Generated[] {
  return Array.from({ length: count }, (_, seed) => generateReview(seed, length));
}

/** One review; its shape and its words depend on the seed alone. */
export function generateReview(seed: number, length = 1): Generated {
  const [name, shape] = shapes[seed % shapes.length] ?? shapes[0];
  const source = shape(inventReview(seed, length));
  const ending = name.startsWith('yaml') ? 'yaml' : 'md';
  const written = seed % 31 === 30 ? source.replaceAll('\n', '\r\n') : source;
  return { path: `postmortems/${String(seed).padStart(5, '0')}-${name}.${ending}`, source: written };
}

/** The same review in both of the product's own formats. */
export function generateTwins(seed: number): { readonly markdown: string; readonly yaml: string } {
  const whole = inventReview(seed);
  const invented = { ...whole, items: whole.items.filter(({ text }) => text !== 'TBD') };
  return { markdown: canonicalMarkdown(invented), yaml: canonicalYaml(invented) };
}

type Shape = (review: Invented) => string;

const shapes: readonly [readonly [string, Shape], ...(readonly [string, Shape])[]] = [
  ['site-reliability-table', siteReliabilityTable],
  ['themed-tables', themedTables],
  ['pager-export', pagerExport],
  ['how-we-got-here', howWeGotHere],
  ['corrective-actions', correctiveActions],
  ['correction-of-error', correctionOfError],
  ['status-history', statusHistory],
  ['groups-of-bullets', groupsOfBullets],
  ['wrapped-numbers', wrappedNumbers],
  ['bold-keys', boldKeys],
  ['bold-leads', boldLeads],
  ['tasks', tasks],
  ['heading-per-item', headingPerItem],
  ['underlined-headings', underlinedHeadings],
  ['canonical', canonicalMarkdown],
  ['yaml-canonical', canonicalYaml],
  ['yaml-foreign', foreignYaml],
];

function siteReliabilityTable(review: Invented): string {
  const { title, date, people, items } = review;
  return document([
    `# ${title} postmortem (incident #${String(title.length)})`,
    `**Date:** ${date}\n\n**Authors:** ${people.join(', ')}\n\n**Status:** Complete, action items in progress`,
    `**Summary:** ${review.story[0] ?? ''}`,
    `**Root Causes:** ${review.causes.join(' ')}`,
    '## Action Items',
    table(
      ['Action Item', 'Type', 'Owner', 'Bug'],
      items.map((item) => [item.text, typeOf(item), item.owner ?? '', bugOf(item)]),
    ),
    lessons(review),
    `## Timeline\n\n${timeline(review)}`,
    '## Supporting information\n\n* Monitoring dashboard, https://monitoring.example.org/d/42?from=1&to=2',
  ]);
}

function themedTables(review: Invented): string {
  const themes = ['Prevention/Risk Education', 'Emergency Response', 'Monitoring/Alerting', 'Cleanup/Miscellaneous'];
  const tables = themes.map((theme, index) => {
    const rows = review.items.filter((_, at) => at % themes.length === index);
    const cells = rows.map((item) => [
      item.text,
      typeOf(item),
      'P1',
      item.owner === null ? '' : `${item.owner}@`,
      bugOf(item),
    ]);
    return rows.length === 0
      ? ''
      : `### ${theme}\n\n${table(['Action Item', 'Type', 'Priority', 'Owner', 'Tracking Bug'], cells)}`;
  });
  return document([
    `# Postmortem: ${review.title}`,
    `Owner: ${review.people[0] ?? ''}\nShared with: everyone\nStatus: final\nIncident date: ${review.date}`,
    `## Executive Summary\n\n**Impact:** ${review.story.join('\n\n')}`,
    `## Root Causes and Trigger\n\n${review.causes.join('\n\n')}`,
    lessons(review),
    `## Action Items`,
    ...tables,
    '## Glossary\n\n- **Shedding:** refusing some work so that the rest is done.',
  ]);
}

function pagerExport(review: Invented): string {
  return document([
    `# ${review.title}`,
    `## Overview\n\n${review.story[0] ?? ''}`,
    `## What Happened\n\n${review.story.slice(1).join('\n\n')}`,
    `## Contributing Factors\n\n${bullets(review.causes)}`,
    `## Where we got lucky\n\n${review.luck.length === 0 ? 'No comments added' : bullets(review.luck)}`,
    `## What Went Well?\n\n${bullets(textsOf(review.insights.slice(0, 2)))}`,
    `## What Didn't Go So Well?\n\n${bullets(textsOf(review.insights.slice(2)))}`,
    `## Action Items\n\n${review.items.map((item, index) => `${String(index + 1)}. ${item.text}${linkOf(item)}`).join('\n')}`,
    `## Timeline\n\n${table(
      ['Time (UTC)', 'Event', 'Data Link'],
      events(review).map(([time, event]) => [time, event, '']),
    )}`,
  ]);
}

function howWeGotHere(review: Invented): string {
  return document([
    `# EVENT ${review.date}: ${review.title}`,
    `## How We Got Here\n\n${review.story.join('\n\n')}`,
    `## Contributors/Enablers\n\n${bullets(review.causes)}`,
    `## Key Takeaways\n\n${textsOf(review.insights)
      .map((text) => `${text}.`)
      .join(' ')}`,
    `## Questions\n\n${bullets(review.questions)}`,
    `## Follow-up Items\n\n${bullets(
      review.items.map((item) => `${item.text}${item.owner === null ? '' : ` (${capital(item.owner)})`}`),
      '*',
    )}`,
  ]);
}

function correctiveActions(review: Invented): string {
  return document([
    `# ${review.title}`,
    `## Incident summary\n\n${review.story[0] ?? ''}`,
    `## Leadup\n\n${review.story.slice(1).join('\n\n')}`,
    `## Timeline\n\nAll times are UTC.\n\n${timeline(review)}`,
    `## Root cause identification: The Five Whys\n\n${review.causes.map((cause, index) => `${String(index + 1)}. Why? ${cause}`).join('\n')}`,
    `## Lessons learned\n\n${bullets(textsOf(review.insights))}`,
    `## Corrective actions\n\n${bullets(review.items.map((item) => `${item.text}${item.due === null ? '' : ` by ${item.due}`}${linkOf(item)}`))}`,
  ]);
}

function correctionOfError(review: Invented): string {
  const rows = review.items.map((item, index) => [
    String(index + 1),
    item.text,
    item.owner ?? 'TBD',
    item.due ?? '',
    item.status ?? '',
  ]);
  return document([
    `# COE: ${review.title}`,
    `## What happened?\n\n${review.story.join('\n\n')}`,
    `## What was the root cause?\n\n${review.causes.join(' ')}`,
    `## What lessons did you learn?\n\n${bullets(textsOf(review.insights))}`,
    `## What corrective actions are you taking?\n\n${table(['#', 'Action', 'Owner', 'Due Date', 'Status'], rows)}`,
  ]);
}

function statusHistory(review: Invented): string {
  const done = ({ status, due }: InventedItem): string => {
    if (status === 'done') return ' (Completed)';
    return due === null ? '' : ` (Estimated completion: ${due})`;
  };
  return document([
    `# ${review.date} – Post Incident Review – ${review.title}`,
    `## What happened?\n\n${review.story.join('\n\n')}`,
    `## What went wrong and why?\n\n${review.causes.join(' ')}`,
    `## How are we making incidents like this less likely or less impactful?\n\n${bullets(
      review.items.map((item) => `${item.text}${done(item)}`),
      '*',
    )}`,
  ]);
}

function groupsOfBullets(review: Invented): string {
  const groups = ['Prevention', 'Detection', 'Mitigation', 'Process', 'Fixes'];
  const parts = groups.map((group, index) => {
    const texts = review.items
      .filter((_, at) => at % groups.length === index)
      .map(({ text, owner }) => `${text}${owner === null ? '' : ` - @${owner}`}`);
    return texts.length === 0 ? '' : `### ${group}\n\n${bullets(texts)}`;
  });
  return document([
    `# ${review.title}`,
    `## Summary\n\n${review.story.join('\n\n')}`,
    `## Lessons learned\n\n### What worked\n\n${bullets(textsOf(review.insights.slice(0, 2)))}\n\n### What didn't work\n\n${bullets(textsOf(review.insights.slice(2)))}`,
    '## Action items\n\nEach item here should have an owner.',
    ...parts,
  ]);
}

function wrappedNumbers(review: Invented): string {
  const wrap = (text: string): string => text.replace(/(.{50,60}) /g, '$1\n');
  return document([
    `# ${review.title}\n\n## Summary\n\n${wrap(review.story.join('\n\n'))}`,
    `## Lessons learnt\n\n### What went well\n\n${review.insights.map(({ text }, index) => `${String(index + 1)}. ${wrap(text)}`).join('\n')}`,
    `## Action items\n\n### Process improvements\n\n${review.items.map(({ text }, index) => `${String(index + 1)}. ${wrap(text)} [#${String(index + 7)}](https://example.org/issues/${String(index + 7)})`).join('\n')}`,
    '### Documentation improvements\n\n1. {{ summary }} [link to github issue]',
  ]);
}

function boldKeys(review: Invented): string {
  return document([
    `# Incidents of the year\n\n## ${review.title}`,
    `- **Key events**:\n${events(review)
      .map(([time, event]) => `  - ${review.date} ${time}: ${event}`)
      .join('\n')}`,
    `- **Impact**:\n${review.services.map((service) => `  - ${capital(service)} was slow or unavailable`).join('\n')}`,
    `- **Context**:\n${review.causes.map((cause) => `  - ${cause}`).join('\n')}`,
    `- **Review actions**:\n${review.items.map((item) => `  - ${item.text}${linkOf(item)}`).join('\n')}`,
  ]);
}

function boldLeads(review: Invented): string {
  const lead = (text: string): string => text.split(' ').slice(0, 3).join(' ');
  const line = ({ text, owner, status }: InventedItem): string =>
    `- ${status === 'done' ? '✅ ' : ''}**${lead(text)}**: ${text}.${owner === null ? '' : ` Owner: @${owner}`}`;
  return document([
    `# ${review.title} 🔥`,
    `## Summary\n\n${review.story.join('\n\n')}`,
    `## Root Cause Analysis\n\n> ${review.causes.join('\n> ')}\n\n\`\`\`\nERROR pool exhausted (we should fix it)\n\`\`\``,
    `## Lessons learned\n\n${textsOf(review.insights)
      .map((text) => `${text}.`)
      .join(' ')}`,
    `## Action Items\n\n### Immediate Actions (Completed)\n\n${review.items.slice(0, 2).map(line).join('\n')}`,
    `### Long-term Improvements\n\n${review.items.slice(2).map(line).join('\n')}`,
  ]);
}

function tasks(review: Invented): string {
  const line = (item: InventedItem): string =>
    `- [${item.status === 'done' ? 'x' : ' '}] ${item.text}${item.owner === null ? '' : `\n    - **Owner:** ${capital(item.owner)}`}${item.due === null ? '' : `\n    - **Due:** ${item.due}`}`;
  return document([
    `# ${review.title}`,
    `<!-- What happened, in two sentences -->\n\n## What happened\n\n${review.story.join('\n\n')}`,
    `## What we learned\n\n${bullets(textsOf(review.insights), '+')}`,
    `## To do\n\n${review.items.map(line).join('\n')}`,
  ]);
}

function headingPerItem(review: Invented): string {
  const part = (item: InventedItem): string =>
    `### ${item.text}\n\nOwner: ${item.owner ?? 'TBD'}\n\n${review.story[0] ?? ''}`;
  return document([
    `# ${review.title}\n\n## Background\n\n${review.story.join('\n\n')}`,
    `## Findings\n\n${bullets(textsOf(review.insights))}`,
    '## Recommendations',
    ...review.items.map(part),
  ]);
}

function underlinedHeadings(review: Invented): string {
  return document([
    `${review.title}\n${'='.repeat(review.title.length)}`,
    `What happened\n-------------\n\n${review.story.join('\n\n')}`,
    `Lessons\n-------\n\n${bullets(textsOf(review.insights))}`,
    `Next steps\n----------\n\n${bullets(review.items.map(({ text, owner }) => `${owner === null ? '' : `${capital(owner)}: `}${text}`))}`,
  ]);
}

function canonicalMarkdown(review: Invented): string {
  const insights = review.insights.map(({ id, text, category }) => `- [${id}] ${text}${inBrackets({ category })}`);
  const ideas = review.ideas.map(({ text, raisedBy }) => `- ${text}${inBrackets({ 'raised by': raisedBy })}`);
  const items = review.items.map((item) => `- [${item.id}] ${item.text}${inBrackets(fieldsOf(item))}`);
  return document([
    `---\nkind: incident-review\nincident: { date: ${review.date}, severity: ${review.severity}, services: [${review.services.join(', ')}] }\nparticipants: [${review.people.join(', ')}]\n---\n# ${review.title}`,
    `## Narrative\n\n${review.story.join('\n\n')}`,
    insights.length === 0 ? '' : `## Insights\n\n${insights.join('\n')}`,
    review.questions.length === 0 ? '' : `## Open questions\n\n${bullets(review.questions)}`,
    ideas.length === 0 ? '' : `## Parking lot\n\n${ideas.join('\n')}`,
    `## Action items\n\n${items.join('\n')}`,
  ]);
}

function canonicalYaml(review: Invented): string {
  const entry = (fields: Readonly<Record<string, string | null>>): string => `  - ${lines(fields).join('\n    ')}`;
  return [
    'kind: incident-review',
    `title: ${quoted(review.title)}`,
    `incident: { date: ${review.date}, severity: ${review.severity}, services: [${review.services.join(', ')}] }`,
    `participants: [${review.people.join(', ')}]`,
    `narrative: |\n  ${review.story.join('\n\n  ')}`,
    ...listed(
      'insights',
      review.insights.map(({ id, text, category }) => entry({ id, text, category })),
    ),
    ...listed(
      'open-questions',
      review.questions.map((text) => `  - ${quoted(text)}`),
    ),
    ...listed(
      'parking-lot',
      review.ideas.map(({ text, raisedBy }) => entry({ text, 'raised-by': raisedBy })),
    ),
    // The heading stands in Markdown whether or not there are items.
    'action-items:',
    ...review.items.map((item) => entry({ id: item.id, action: item.text, ...fieldsOf(item) })),
    '',
  ].join('\n');
}

function foreignYaml(review: Invented): string {
  return [
    `# ${review.date}`,
    `title: ${quoted(review.title)}`,
    `severity: ${review.severity}`,
    `summary: >-\n  ${review.story.join('\n  ')}`,
    `root_cause: ${quoted(review.causes.join(' '))}`,
    ...listed(
      'lessons_learned',
      review.insights.map(({ text }) => `  - ${quoted(text)}`),
    ),
    ...listed(
      'follow_ups',
      review.items.map(
        (item) =>
          `  - ${lines({ description: item.text, assignee: item.owner, due_date: item.due, priority: 'P2', jira: item.ticket }).join('\n    ')}`,
      ),
    ),
    '',
  ].join('\n');
}

function fieldsOf({
  kind,
  category,
  outcome,
  owner,
  due,
  status,
  ticket,
}: InventedItem): Readonly<Record<string, string | null>> {
  return { kind, category, outcome, owner, due, status, ticket };
}

function inBrackets(fields: Readonly<Record<string, string | null>>): string {
  const parts = Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function lines(fields: Readonly<Record<string, string | null>>): readonly string[] {
  return Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${quoted(value)}`]));
}

function listed(key: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : [`${key}:`, ...entries];
}

function quoted(text: string): string {
  return /^[\p{L}\d][\p{L}\d ,.-]*$/u.test(text) && !/^[\d.]+$/.test(text) ? text : JSON.stringify(text);
}

function lessons({ insights, luck }: Invented): string {
  return [
    '## Lessons Learned',
    `### What went well\n\n${bullets(textsOf(insights.slice(0, 2)), '*')}`,
    `### What went wrong\n\n${bullets(textsOf(insights.slice(2)), '*')}`,
    `### Where we got lucky\n\n${bullets(luck, '*')}`,
  ].join('\n\n');
}

function events({ story }: Invented): readonly (readonly [string, string])[] {
  const sentences = story.flatMap((text) => text.split('. '));
  return sentences
    .slice(0, 12)
    .map((text, index) => [`${String(10 + index)}:${String(10 + ((index * 7) % 49))}`, text.replace(/\.$/, '')]);
}

function timeline(review: Invented): string {
  return events(review)
    .map(([time, event], index) => `- **${time}** ${event}${index === 0 ? ' (*outage begins*)' : ''}`)
    .join('\n');
}

function typeOf({ kind }: InventedItem): string {
  return kind === 'process' || kind === 'document' ? 'process' : 'prevent';
}

function bugOf({ ticket, status }: InventedItem): string {
  return `${ticket ?? 'n/a'} **${status === 'done' ? 'DONE' : 'TODO'}**`;
}

function linkOf({ ticket }: InventedItem): string {
  return ticket === null ? '' : ` ([${ticket}](https://tickets.example.org/browse/${ticket}))`;
}

function textsOf(insights: Invented['insights']): readonly string[] {
  return insights.map(({ text }) => text);
}

function bullets(texts: readonly string[], mark = '-'): string {
  return texts.length === 0 ? 'None.' : texts.map((text) => `${mark} ${text}`).join('\n');
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

function document(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
