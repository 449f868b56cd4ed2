import { headOf, type Clause, type Nominal, type Sentence, type Token } from './analysis.js';
import type { Stretch } from './comparative.js';
import { isBureau } from './departments.js';
import { hasModifier, isOurs, isOwnWord } from './others.js';
import { compilePhrases, type Match } from './phrase.js';

const phrases = compilePhrases({
  give: '^ (assign | delegate | leave | outsource) ...6 to {any}',
  escalate: '^ escalate ...6 to {any} (for [<determiner>] <noun> | so | until | to <verb>)',
  ticket: '(open | create | file | raise) ...3 (ticket | request | issue | case) (for | with) {any} to <verb>',
  insist: '^ (insist on | demand | request) ...3 from {any}',
  need: '(need | duty | requirement | obligation) for {any} to <verb>',
  push: '^ (push | chase | press | urge | nudge | prod) {any} (for | until | to)',
  want: '(demand | request | expect | require) from {any} that',
  'up-to': 'it is up to {any} to <verb>',
  responsibility: '(is | are | becomes | remains) ...2 (responsibility | job | task | business) of {any}',
  raise: '(raise | create | open | log) ...2 (ticket | request | issue | case) with {any} to <verb>',
  from: '^ (request | demand | require) ...4 from {any}',
  forward: '^ (forward | hand | transfer | move | pass | return) ...5 to {any} (so | to | for)',
  colon: '^ {any} : please <verb>',
  hand: '^ hand ...4 to {any}',
  report: '(report | message | mail | ticket) to {any} so that they <verb>',
  steps: '(steps | tasks | todos | actions | work) for {any} :',
  over: '^ hand ...4 over to {any}',
  convince: '(convince | persuade | lobby | pressure | wait for) {any} to <verb>',
  pressure: 'put pressure on {any}',
  have: '^ (have | let | get) (legal | finance | marketing | hr | procurement | sales | purchasing | accounting | facilities) <base>',
  wish: 'would be (good | nice | great | helpful) if {any}',
  task: '^ give ...3 (task | work | job | ticket | item | issue) to {any}',
  head: '^ [<adjective>] ticket (to | for | with) {any}',
  them: '(have | let | get) them [to] <base> (it | this)',
  until: 'follow up with {any} (until | so that | to make sure)',
  finance: '^ request that {any} <verb>',
  pass: '^ (forward | pass | hand | transfer | bounce | push | reroute | kick) (this | it | that | the (issue | ticket | problem | task | case | topic | matter | question)) [on | over | back | up | off] to {any}',
  please: '^ {any} [,] please (<base> | <noun>)',
  demand: '^ demand ...6 (from | out of) {any}',
  commission: '^ (commission | order | solicit | requisition) ...6 from {any}',
  moving: '^ (get | have) {any} (moving | going | working | started | to work | on to it | onto it) [on]',
  asked:
    '{any} (has been | have been | was | were | is | are) (asked | tasked | instructed | requested | told | ordered | commissioned) to <verb>',
  charge:
    '(task | charge | entrust | burden) {any} with | put {any} in charge of | make {any} [fully] (responsible | accountable) for | assign {any} (to <verb> | the)',
  shift: '(shift | move | transfer | hand | give | pass) ...2 (responsibility | ownership) [of | for] ...5 to {any}',
  come: '(has | have | needs | need) to come from {any}',
  matter:
    'it is for {any} to <verb> | (this | it | that) (belongs to | is (a | the) (job | task | matter) (for | of) | is one for) {any}',
  bring: '^ (make | have | let | get) {any} (<base> | to <verb>)',
  against:
    '(bug | issue | ticket | request | pr | report) (against | with | to | at) {any} (so [that] they <verb> | to <verb>)',
  'leave-it': '(leave | left) (it | this | that | the ...3) (to | with) {any}',
});

const addressing = new Set(['wish', 'pressure', 'push', 'need', 'up-to', 'responsibility']);

/** What is said to be theirs: "the ball is in their court", "it is theirs to fix", "put it on the backlog of …". */
const turns = compilePhrases({
  court: 'the ball is [now] in ...5 court',
  theirs: '(it | this | that) is theirs (to <verb> | now)',
  backlog:
    "(add | put | place | drop | dump | move) ...4 (on | in | into | onto | to) ...4 's (backlog | plate | desk | list | queue | inbox)",
});

/** "Delegate it to the DBAs", "open a ticket for infra to …"; `null` where nothing is handed over. */
export function handoverIn(sentence: Sentence): Stretch | null {
  const [turn] = turns.find(sentence);
  if (turn && !sentence.tokens.slice(turn.start, turn.end).some(({ lower }) => lower === 'our')) return turn;
  for (const match of phrases.find(sentence)) {
    const found = sentence.tokens[match.start]?.quoted ? null : handedOver(match, sentence);
    if (found) return found;
  }
  return headlineIn(sentence);
}

function handedOver(match: Match, sentence: Sentence): Stretch | null {
  if (match.name === 'have') return match;
  const inside = sentence.nominals.filter(({ start, end }) => start >= match.start && end <= match.end);
  const receiver = inside.find((nominal) => {
    if (isSpokenTo(nominal, match) || isSupply(match, sentence)) return false;
    return (
      isReceiver(nominal, sentence) ||
      (addressing.has(match.name) && isAddressed(nominal, sentence)) ||
      isNamed(nominal, match, sentence)
    );
  });
  if (!receiver) return null;
  return { start: match.start, end: match.name === 'bring' ? match.end : Math.max(receiver.end, match.start + 1) };
}

/** Whoever can be waited for or pressed is people. */
function isAddressed({ kind, head }: Nominal, { tokens }: Sentence): boolean {
  const word = tokens[head];
  return kind === 'role' || (kind === 'unknown' && word !== undefined && word.lemma !== word.lower);
}

/** Not to those who are only spoken to: "Maintainers, please read …". */
function isSpokenTo({ kind }: Nominal, { name }: Match): boolean {
  return name === 'please' && kind === 'role';
}

const supplies = new Set(
  'limit quota access increase log data information refund credit copy list detail number permission'.split(' '),
);

/** "request a higher limit from the provider": what one asks for oneself. */
function isSupply({ name, start, end }: Match, { tokens }: Sentence): boolean {
  return (name === 'from' || name === 'insist') && tokens.slice(start, end).some(({ lemma }) => supplies.has(lemma));
}

const naming = new Set(['escalate', 'pass', 'demand', 'commission', 'asked', 'charge', 'leave-it', 'give']);

/** "Escalate to Oracle", "demand it from the CDN": what stands there is people, whatever it is called. */
function isNamed({ start, head }: Nominal, { name, end }: Match, { tokens }: Sentence): boolean {
  const word = tokens[head];
  if (!word || !naming.has(name) || (name !== 'asked' && start < end - 4)) return false;
  return name === 'demand' || (/^\p{Lu}/u.test(word.text) && head > 0);
}

/** "Hosting provider to replace …": whoever stands before "to" is to act, though the words before look like a verb. */
function headlineIn({ tokens }: Sentence): Stretch | null {
  const to = tokens.findIndex(({ tag }) => tag === 'to');
  const before = tokens[to - 1];
  if (to < 2 || to > 5 || before?.tag !== 'noun' || tokens[to + 1]?.form !== 'base') return null;
  if (!before.classes.has('organization') && !before.classes.has('team')) return null;
  const words = tokens.slice(1, to);
  return tokens[0]?.form === 'ing' && words.every(({ tag }) => tag === 'noun') ? { start: 0, end: to + 2 } : null;
}

function isReceiver(nominal: Nominal, sentence: Sentence): boolean {
  const head = headOf(nominal, sentence);
  if (!head || isOurs(nominal, sentence)) return false;
  if (nominal.kind === 'organization' || isBureau(nominal, sentence) || head.lemma === 'squad') return true;
  if (head.lemma === 'group' || head.lemma === 'desk') return hasModifier(nominal, sentence);
  if (nominal.kind === 'team') return !isOwnWord(head) || hasModifier(nominal, sentence);
  if (nominal.kind === 'role') return head.lemma !== head.lower && head.lemma !== 'lead';
  return offices.has(head.lemma) || isNamedReceiver(nominal, head, sentence);
}

const offices = new Set(['office', 'department', 'company', 'management', 'finance', 'procurement']);

/** "for Falcon to …" */
function isNamedReceiver({ kind, start }: Nominal, { tag, text }: Token, { tokens, clauses }: Sentence): boolean {
  if (tag !== 'name' || kind !== 'unknown' || clauses[0]?.role !== 'main') return false;
  return tokens[start - 1]?.lower === 'for' && /^\p{Lu}\p{Ll}+$/u.test(text);
}

const possible = new Set(['will', 'can', 'could']);

/** "is to be added by the DBAs"; `null` where nobody is named. */
export function agentIn(sentence: Sentence): Stretch | null {
  for (const clause of sentence.clauses) {
    const { verb } = clause;
    if (verb === null || !isToBeDone(clause)) continue;
    const agent = sentence.nominals.find(
      (nominal) => isAgent(nominal, verb, sentence) && isReceiver(nominal, sentence),
    );
    if (agent) return { start: verb, end: agent.end };
  }
  return null;
}

function isToBeDone({ passive, perfect, modal, mood, role, parent }: Clause): boolean {
  if (!passive || perfect || (role === 'purpose' && parent !== null)) return false;
  return modal === null ? mood === 'infinitive' : !possible.has(modal);
}

function isAgent({ start }: Nominal, verb: number, { tokens }: Sentence): boolean {
  return start > verb && start <= verb + 2 && tokens[start - 1]?.lower === 'by';
}
