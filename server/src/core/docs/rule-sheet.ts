import { rules } from '../rules/index.js';
import { sourceLine } from './source-line.js';

/** What a rule asks and why, in Markdown, for reading in an editor; `null` for unknown names. */
export function ruleSheet(name: string): string | null {
  const rule = rules.find((each) => each.name === name);
  if (!rule) return null;
  const parts = [
    `# ${rule.name}\n\n${rule.summary}.\n\n> ${rule.message}\n> ${rule.question}`,
    `## Why it asks\n\n${rule.why.trim()}`,
    `## Who says so\n\n${rule.sources.map(sourceLine).join('\n')}`,
    rule.disagreement === null ? '' : `## Who disagrees\n\n${rule.disagreement.trim()}`,
    `## Better wordings\n\n${rule.better.map(({ bad, better }) => `- ${bad}  \n  → ${better}`).join('\n')}`,
    `## Keep it, or turn it off\n\nWith the reason, where it stands: \`<!-- debrief: keep ${rule.name}: the reason -->\` (in YAML \`# debrief: keep ${rule.name}: the reason\`). In \`.debrief.yaml\`: \`rules: { ${rule.name}: off }\`.`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
