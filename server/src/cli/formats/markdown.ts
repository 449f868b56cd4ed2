import { remarksOn, type CheckedFile, type Remark, type Report } from '../report.js';
import { visible } from '../terminal.js';
import { count, totals } from './text.js';

/** A report to put into a comment on a pull request. */
export function toMarkdown({ files, summary }: Report): string {
  const sections = files.flatMap((file) => {
    const remarks = remarksOn(file);
    return remarks.length > 0 ? [section(file, remarks)] : [];
  });
  const hidden = summary.hidden > 0 ? [`${count(summary.hidden, 'finding')} not shown.`] : [];
  return `${['## Debrief', ...sections, ...hidden, totals(summary)].join('\n\n')}\n`;
}

function section({ path }: CheckedFile, remarks: readonly Remark[]): string {
  return `### ${code(path)}\n\n${remarks.map(entry).join('\n')}`;
}

function entry({ range, severity, name, message, question }: Remark): string {
  const head = `- Line ${String(range.start.line + 1)}: ${plain(message)} (${severity}, ${code(name)})`;
  return question === null ? head : `${head}  \n  *${plain(question)}*`;
}

/** Text that Markdown shows as it is; a name after an `@` is told of nothing. */
function plain(text: string): string {
  const escaped = visible(text.replace(/\s+/g, ' ')).replace(
    /[\\`*_{}[\]<>()#+!|~$:]/g,
    (character) => `\\${character}`,
  );
  return escaped.replaceAll('@', '@\u200B');
}

function code(text: string): string {
  return `\`${visible(text.replace(/[`\s]/g, ' '))}\``;
}
