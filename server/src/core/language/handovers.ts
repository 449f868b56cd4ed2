import { headOf, type Clause, type Nominal, type Sentence, type Token } from './analysis.js';
import type { Stretch } from './comparative.js';
import { isBureau } from './departments.js';
import { hasModifier, isOurs, isOwnWord } from './others.js';
import { compilePhrases } from './phrase.js';

const phrases = compilePhrases({
  give: '^ (assign | delegate | leave | outsource) ...6 to {any}',
  escalate: '^ escalate ...6 to {any} for <noun>',
  ticket: '(open | create | file | raise) ...3 ticket (for | with) {any} to <verb>',
  insist: '^ (insist on | demand | request) ...3 from {any}',
  need: '(need | duty | requirement | obligation) for {any} to <verb>',
  push: '^ (push | chase | press | urge) {any} (for | until | to)',
  let: '^ let {any} <base>',
  want: '(demand | request | expect | require) from {any} that',
  'up-to': 'it is up to {any} to <verb>',
  responsibility: '(is | are | becomes | remains) ...2 (responsibility | job | task | business) of {any}',
  raise: '(raise | create | open | log) ...2 (ticket | request | issue | case) with {any} to <verb>',
  from: '^ (request | demand | require) ...4 from {any}',
  forward: '^ (forward | hand | transfer | move | pass | return) ...5 to {any} (so | to | for)',
  please: '^ {any} : please <verb>',
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
});

const addressing = new Set(['wish', 'pressure', 'push', 'need', 'up-to', 'responsibility']);

/** "Delegate it to the DBAs", "open a ticket for infra to …"; `null` where nothing is handed over. */
export function handoverIn(sentence: Sentence): Stretch | null {
  const [match] = phrases.find(sentence);
  if (!match || sentence.tokens[match.start]?.quoted) return null;
  if (match.name === 'have') return match;
  const inside = sentence.nominals.filter(({ start, end }) => start >= match.start && end <= match.end);
  const receiver = inside.find((nominal) => {
    return isReceiver(nominal, sentence) || (nominal.kind === 'role' && addressing.has(match.name));
  });
  if (!receiver) return null;
  return { start: match.start, end: match.name === 'let' ? match.end : Math.max(receiver.end, match.start + 1) };
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
