import type { GoldSentence } from './gold.js';
import type { CheckDocument } from './sides.js';
import type { Instead, Tallies } from './tallies.js';

const innocent = 'Record the queue depth of the importer on its dashboard';

/** Notes whether each sentence, in a small document of its own, is reported as its label says. */
export function compareSentences(
  sentences: readonly GoldSentence[],
  check: CheckDocument,
  { tallies, instead }: { tallies: Tallies; instead: Instead },
): void {
  for (const sentence of sentences) {
    const { review, findings } = check(documentOf(sentence), 'sentence.md');
    const scaffold = sentence.isItem ? -1 : review.items.findIndex((item) => item.text.value.includes(innocent));
    const reported = new Set(
      findings.filter((finding) => scaffold < 0 || finding.item !== scaffold).map((finding) => finding.rule),
    );
    const isSaid = reported.has(sentence.rule);
    const isSaidInstead =
      sentence.isPositive && [...(instead.get(sentence.rule) ?? [])].some((rule) => reported.has(rule));
    tallies.note(sentence.rule, sentence.isPositive, isSaid || isSaidInstead);
  }
}

function documentOf({ isItem, section, text }: GoldSentence): string {
  if (isItem) return `# Incident review\n\n## ${section}\n\n- ${text}\n`;
  return `# Incident review\n\n## ${section}\n\n${text}\n\n## Action items\n\n- ${innocent}\n`;
}
