import { clauseAt, isHuman, isOver, type Clause, type Sentence } from './analysis.js';
import { compilePhrases, type Match } from './phrase.js';

const phrases = compilePhrases({
  be: '(~be | ~become | ~stay | ~remain | ~get | ~keep) [<adverb>] [<adverb> | extra] (careful | cautious | vigilant | diligent | attentive | mindful | thorough | watchful | wary | conscious | meticulous | conscientious | prudent | disciplined | strict | stricter | rigorous | punctual | calm | sceptical | skeptical | circumspect)',
  aware:
    '~be (more | extra | very) (aware | proactive | responsible | alert | conscious | considerate | precise | accurate | responsive | patient | critical)',
  alert:
    '(stay | remain | keep | be) (alert | awake | focused | focussed | humble | curious | sharp) [<adverb>] (for | to | when | while | during | at | about | $)',
  bare: '^ (vigilance | caution | care | diligence | patience | discipline) (when | while | with | during | on | around | is)',
  attention: '(~pay | ~give) ...3 attention',
  care: '(~take | ~exercise | ~use | ~show) [<adverb>] (more | extra | greater | special | great | particular | due | better | utmost) (care | caution | diligence | vigilance | discipline)',
  'take-care': '^ [<adverb>] take [<adjective>] care (to | when | with | not)',
  with: 'with (more | greater | extra | due | utmost | great) (care | caution | attention | diligence | discipline | vigilance)',
  handled:
    '(handled | treated | done | used | performed | approached | made | applied) with [<adverb>] [<adjective>] (caution | care | diligence)',
  think: 'think (twice | before | carefully | first)',
  twice: '(double | triple) ~check | ~double-check | ~doublecheck | ~triple-check | (check | look | read) ...4 twice',
  slow: 'slow down | not [to] rush | not be hasty | (take | taking) (more | enough | your | their | the) time (for | to | when | with | before)',
  noun: '^ [<adverb>] (more | greater | better | extra | stricter | strict | increased | closer | tighter | higher | heightened | improved) (discipline | care | caution | diligence | vigilance | rigor | rigour | carefulness | attention | awareness | adherence | compliance | scrutiny | alertness) ...2 (when | with | in | by | from | during | about | of | to | before | on | for | around | over | regarding | at | $)',
  better:
    '~be (better | stricter | faster | quicker | more disciplined | more rigorous) (at | about | in | with) <ing>',
  top: '(~stay | ~keep | ~be) on top of | ~keep an [<adjective>] eye (on | out) | (~be | ~stay) (on the lookout | on the alert | on guard)',
  mind: "(~keep | ~bear) in mind | (watch | look) out for | be sure to | do not forget to | do n't forget to | never forget to",
  careful: 'more careful',
  doubt:
    '(when | if | whenever) (in [any] doubt | unsure | uncertain | not sure | you are ...1 (unsure | uncertain)) , <base>',
  hesitate: "(do not | don't | never | not) (hesitate | be afraid | be shy) to <verb>",
  often:
    '<verb> early and often | (speak | communicate | report | say) (up | more) ...2 (when | if | about | sooner | earlier)',
  please:
    '^ [{human}] [,] [:] [do] please (remember | make sure | be | read | check | keep | follow | take | respect | watch | double-check | ensure)',
  improve:
    '(improve | increase | strengthen | tighten) ...2 (discipline | vigilance | attention | diligence | carefulness | awareness)',
  harder: 'try harder | do better | (~take) {any} more seriously | more seriously',
});

/** Words that ask people for more of a virtue: "be more careful", "pay attention"; `null` where there are none. */
export function vigilanceIn(sentence: Sentence): Match | null {
  return phrases.find(sentence).find((match) => isAsked(match, sentence)) ?? null;
}

/** Said to people and of the time to come: not of a system, in a purpose, in the past, or compared with something. */
function isAsked(match: Match, sentence: Sentence): boolean {
  const { tokens } = sentence;
  if (tokens[match.start]?.quoted || tokens[match.end]?.lower === 'than') return false;
  const clause = clauseAt(sentence, match.start);
  if (match.name === 'twice' && tokens[match.end]?.lower === 'of') return false;
  if (!clause || match.name === 'noun' || match.name === 'bare') return true;
  if (match.name === 'handled') return clause.modal !== null && !isOver(clause);
  return !isTold(clause, match) && isOfPeople(clause);
}

/** Past, asked about, or only the background of something else. */
function isTold(clause: Clause, match: Match): boolean {
  if (isOver(clause) || clause.mood === 'question') return true;
  if (clause.mood === 'gerund') return clause.role !== 'main' && (clause.verb ?? -1) >= match.start;
  return (
    (clause.role === 'relative' && clause.verb !== null) || (clause.role === 'purpose' && clause.mood === 'indicative')
  );
}

function isOfPeople({ subject, verb }: Clause): boolean {
  return subject === null || verb === null || isHuman(subject) || subject.kind === 'pronoun';
}
