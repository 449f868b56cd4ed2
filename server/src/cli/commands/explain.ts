import { didYouMean } from '../../core/read/did-you-mean.js';
import { rules } from '../../core/rules/index.js';
import type { Rule } from '../../core/rules/rule.js';
import { sources, type Source, type SourceKey } from '../../core/sources.js';
import { UsageError } from '../io.js';
import { wrap } from '../wrap.js';

/** A rule of the built-in ones, or without a name the list of them. */
export function explainRule(name: string | undefined): string {
  return name === undefined ? listRules(rules) : explain(name, rules);
}

/** A rule in words for a terminal: what it looks for, why, who says so, who disagrees, and how to keep or turn it off. */
export function explain(name: string, rules: readonly Rule[]): string {
  const rule = rules.find((each) => each.name === name);
  if (!rule) throw new UsageError(unknownRule(name, rules));
  const parts = [
    `${rule.name}\n${wrap(`${rule.summary} (${rule.severity}${rule.on ? '' : ', off by default'}).`)}`,
    part('What it says', wrap(`${rule.message} ${rule.question}`)),
    part('Why it asks', wrap(rule.why)),
    part('Who says so', wrap(rule.sources.map(sourceText).join('\n'))),
    ...(rule.disagreement === null ? [] : [part('Who disagrees', wrap(rule.disagreement))]),
    part('Better wordings', rule.better.map(({ bad, better }) => wrap(`- ${bad}\n  → ${better}`)).join('\n')),
    part('To keep it, with a reason', `  <!-- debrief: keep ${rule.name}: the reason -->`),
    part('To turn it off', `  rules: { ${rule.name}: off }    in .debrief.yaml`),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** All rules, a line each. */
function listRules(rules: readonly Rule[]): string {
  const width = Math.max(0, ...rules.map(({ name }) => name.length));
  const lines = rules.map(
    ({ name, summary, on }) => `${name.padEnd(width)}  ${summary}${on ? '' : ' (off by default)'}\n`,
  );
  return `${lines.join('')}\nMore on one of them: debrief explain RULE\n`;
}

/** What to say of a name that no rule has. */
export function unknownRule(name: string, rules: readonly Rule[]): string {
  const near = didYouMean(
    name,
    rules.map((rule) => rule.name),
  );
  return `There is no rule "${name}".${near === null ? ' All of them: debrief explain' : ` Did you mean "${near}"?`}`;
}

function part(title: string, text: string): string {
  return `${title}\n${text}`;
}

function sourceText(key: SourceKey): string {
  const { title, authors, year, url }: Source = sources[key];
  return `- ${authors}: ${title}${year === null ? '' : `, ${String(year)}`}${url === null ? '' : `\n  ${url}`}`;
}
