import type { Analysis } from '../language/analysis.js';
import { compilePhrases, type Match, type Phrases } from '../language/phrase.js';
import type { Problem } from '../review.js';
import type { Place, Rule, RuleSeverity } from '../rules/rule.js';
import { plainProse, type Prose } from '../text.js';
import type { OwnExample, OwnPlace, OwnRule } from './config.js';

const places: Readonly<Record<OwnPlace, Place>> = {
  items: 'item',
  outcomes: 'outcome',
  narrative: 'narrative',
  causes: 'cause',
  lessons: 'lesson',
  headings: 'heading',
};

/** A rule of the team's own in the form of all others. */
export function toRule(own: OwnRule): Rule {
  const phrases = phrasesOf(own);
  const [bad] = own.bad;
  const [good] = own.good;
  const severity: RuleSeverity = own.severity === 'off' ? 'information' : own.severity;
  return {
    name: own.name,
    severity,
    on: own.severity !== 'off',
    points: [],
    concern: 'language',
    summary: own.message.replace(/\.$/u, ''),
    message: own.message,
    question: own.question,
    why: own.why ?? own.message,
    sources: ['team'],
    disagreement: null,
    better: [{ bad: bad?.text ?? '', better: good?.text ?? '' }],
    bad: [asDocument(bad)],
    good: [asDocument(good)],
    beats: [],
    checks: [
      {
        over: 'statements',
        places: own.places.map((place) => places[place]),
        check: ({ analysis }, report) => {
          for (const { from, to } of matchesIn(analysis, phrases)) report({ from, to });
        },
      },
    ],
  };
}

/** Tries the rules on their own examples: a bad one that is passed over, a good one that is not. */
export function tryExamples(rules: readonly OwnRule[], analyze: (prose: Prose) => Analysis): readonly Problem[] {
  return rules.flatMap((rule) => {
    const phrases = phrasesOf(rule);
    const isFound = ({ text }: OwnExample): boolean => matchesIn(analyze(plainProse(text, 0)), phrases).length > 0;
    const passedOver = rule.bad.filter((example) => !isFound(example));
    const found = rule.good.filter(isFound);
    return [
      ...passedOver.map((example) =>
        problem(`The phrase of ${rule.name} does not fit this example, which it is meant to.`, example),
      ),
      ...found.map((example) =>
        problem(`The phrase of ${rule.name} fits this example, which it is meant to leave alone.`, example),
      ),
    ];
  });
}

function phrasesOf({ phrases }: OwnRule): Phrases {
  return compilePhrases(Object.fromEntries(phrases.map((phrase, index) => [String(index), phrase])));
}

/** What stands in quotation marks or code is somebody else's words. */
function matchesIn({ sentences }: Analysis, phrases: Phrases): readonly Match[] {
  return sentences.flatMap((sentence) =>
    phrases.find(sentence).filter(({ start, end }) => !sentence.tokens.slice(start, end).some((token) => token.quoted)),
  );
}

function asDocument(example: OwnExample | undefined): string {
  return `\n## Action items\n\n- ${example?.text ?? ''}\n`;
}

function problem(message: string, { span }: OwnExample): Problem {
  return { code: 'own-rule-example', severity: 'warning', message, span };
}
