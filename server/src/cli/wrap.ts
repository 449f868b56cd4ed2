const columns = 100;
const margin = '  ';

/** Text that fits a terminal: lines that were broken are joined, paragraphs, list entries and indented lines are kept. */
export function wrap(text: string): string {
  return text
    .trim()
    .split(/\n(?=\s|- )/)
    .map(wrapBlock)
    .join('\n');
}

function wrapBlock(block: string): string {
  const [lead = ''] = /^\s*/.exec(block) ?? [];
  const first = margin + lead.replaceAll('\n', '');
  const next = block.startsWith('- ', lead.length) ? `${first}  ` : first;
  const lines: string[] = [];
  for (const word of block.trim().split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < columns) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push((lines.length === 0 ? first : next) + word);
  }
  return (lead.startsWith('\n') ? '\n' : '') + lines.join('\n');
}
