import type { OwnPlace, OwnRule } from './config/config.js';
import { compilePhrases, Shelf } from './language/phrase.js';
import type { ActiveRule, Place } from './rules/rule.js';

/** A rule that a team wrote in its config, ready to run; its phrases are found wherever it looks. */
export function toRule(own: OwnRule): ActiveRule {
  const notations = Object.fromEntries(own.phrases.map((phrase, index) => [`phrase ${index}`, phrase]));
  const phrases = compilePhrases(notations, new Shelf());
  return {
    name: own.name,
    severity: own.severity === 'off' ? 'information' : own.severity,
    on: own.severity !== 'off',
    concern: 'language',
    message: own.message,
    question: own.question,
    beats: [],
    checks: [
      {
        over: 'statements',
        needs: phrases.needs,
        places: own.places.flatMap((place) => placesOf[place]),
        check(statement, report) {
          for (const sentence of statement.analysis.sentences) {
            for (const { from, to, start, end } of phrases.find(sentence)) {
              if (!sentence.tokens.slice(start, end).every((token) => token.quoted)) report({ from, to });
            }
          }
        },
      },
    ],
  };
}

const placesOf: Readonly<Record<OwnPlace, readonly Place[]>> = {
  items: ['item'],
  outcomes: ['outcome'],
  narrative: ['narrative', 'other'],
  causes: ['cause'],
  lessons: ['lesson'],
  headings: ['heading'],
};
