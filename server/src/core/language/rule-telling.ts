import { headOf, isHuman, verbOf, type Clause, type Sentence, type Token } from './analysis.js';
import type { Stretch } from './comparative.js';
import { demandsIn, type Demand } from './demands.js';
import { compilePhrases } from './phrase.js';
import { explains, isOfMachines } from './teaching.js';

const reading = new Set(['read', 're-read', 'reread', 'study']);
const texts = new Set(
  'policy handbook guideline procedure instruction rule manual checklist sop documentation runbook guide'.split(' '),
);

/** "All operators to read the shutdown instruction"; `null` where nobody has to. */
export function readingDutyIn(sentence: Sentence): Demand | null {
  const found = demandsIn(sentence).find(({ on, verb, clause }) => {
    return on !== null && reading.has(verb.lemma) && texts.has(headOf(clause.object, sentence)?.lemma ?? '');
  });
  return found ?? null;
}

/** "Repeat to the team that secrets must not …": a rule is told again; `null` where none is. */
export function toldRuleIn(sentence: Sentence): Stretch | null {
  for (const [index, clause] of sentence.clauses.entries()) {
    const verb = verbOf(clause, sentence);
    if (clause.verb === null || clause.mood !== 'imperative' || !verb || !tells(verb)) continue;
    if (sentence.clauses.slice(index + 1).some((other) => isRule(other, sentence))) {
      return { start: clause.verb, end: clause.verb + 1 };
    }
  }
  return null;
}

function tells({ lemma, classes }: Token): boolean {
  return lemma === 'repeat' || lemma === 'explain' || classes.has('communicate');
}

const duties = new Set(['must', 'shall']);
const refusals = new Set([null, 'should', 'may']);

function isRule({ role, modal, negated, start, tense, subject }: Clause, { tokens }: Sentence): boolean {
  const opener = tokens[start]?.lower;
  if (opener !== 'that' && opener !== 'why') return false;
  if ((role !== 'complement' && role !== 'relative') || tense === 'past') return false;
  if (modal === null && !isHuman(subject)) return false;
  return duties.has(modal ?? '') || (negated && refusals.has(modal));
}

const telling = new Set(
  `explain repeat present raise send share circulate distribute mail write talk speak discuss recirculate emphasize emphasise announce hand
make email message`.split(/\s+/),
);
const ruleWords = new Set(
  `rule policy procedure guideline importance necessity obligation secure correct proper regulation do-nots dos error mistake leaflet
handbook`.split(/\s+/),
);
const audience = compilePhrases({
  to: '(to | with | for) ...3 (everyone | everybody | all | members | staff | {team} | {role} | {everyone})',
  directly: '^ (email | mail | message | brief | inform | tell) {human}',
  in: 'in the ...2 (meeting | weekly | all-hands | standup | stand-up | team | newsletter) | and send to all',
});

/** "Explain the rules to the interns", "raise secure passwords in the staff meeting"; `null` where nobody is told. */
export function explainedRuleIn(sentence: Sentence): Stretch | null {
  const { tokens, clauses } = sentence;
  const clause = clauses.find((each) => each.mood === 'imperative' && telling.has(verbOf(each, sentence)?.lemma ?? ''));
  const verb = clause?.verb ?? null;
  if (verb === null || isOfMachines(sentence) || explains(sentence)) return null;
  const rule = tokens.findIndex(({ lemma, tag }, index) => index > verb && tag !== 'verb' && ruleWords.has(lemma));
  return rule < 0 || audience.find(sentence).length === 0 ? null : { start: verb, end: rule + 1 };
}
