import { offsetsOf, type Clause, type Nominal, type Sentence, type Token } from '../language/analysis.js';
import { actsAsPeople, crafts, demandsIn, isBureau, isCalledLikeThings, type Demand } from '../language/demands.js';
import { compilePhrases } from '../language/phrase.js';
import type { Rule, Statement, Words } from './rule.js';

export const assignedToOthers: Rule = {
  name: 'assigned-to-others',
  severity: 'information',
  on: true,
  points: ['S5'],
  concern: 'language',
  summary: 'The words hand work to people who, as far as one can read, took no part in shaping it',
  message: 'This hands work to others.',
  question: 'Were the people who would do this part of the conversation, and could it become an invitation to work it out with them?',
  why: `
Items made for others to carry out bring confusion, debate and resistance. Those who work in an area every day are the
ones to work out what needs to be done there, whether it should be done, and how.

Questions ("ask the vendor whether …"), offers, joint work and teaching are left alone; so is a team of which the
document says that it was there.
`,
  sources: ['seed', 'howie', 'pagerdutyRetrospectives', 'pagerdutyWriting', 'gitlab'],
  disagreement: `
PagerDuty and GitLab hand tickets over as a matter of course, with somebody of the owning team in the meeting.
`,
  better: [
    { bad: 'The network team should add quotas to every site', better: 'Meet the network team to work out whether quotas would help the sites, and how (owner: one of us)' },
    { bad: 'Tell the vendor to fix the feed', better: 'Send the vendor the twenty files that failed, and ask what they see in them' },
  ],
  bad: [
    `
## Action items

- The network team should add quotas to every site
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ This hands work to others.
- Ask the billing group to rebuild the index
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This hands work to others.
- Delegate the inventory to the security office
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This hands work to others.
`,
  ],
  good: [
    `
## Action items

- Ask the vendor whether the pump logs its overrides, so that we can tell a stuck pump from a stopped one
- Offer the billing group our load rig for a day, to see where their queue fills
- Our team should add a second route, so that a cut cable does not stop the kiosks
- Network team (was in the review) to add a route, so that a cut cable does not stop the kiosks
- Tell the balancer to prefer the near site, so that a slow link does not matter
`,
  ],
  beats: ['owner-not-author'],
  checks: [{ over: 'statements', places: ['item'], check: read }],
};

function read({ analysis }: Statement, report: (words: Words) => void): void {
  for (const sentence of analysis.sentences) {
    if (sentence.tokens.at(-1)?.text === '?' || tookPart(sentence)) continue;
    const found = demandIn(sentence) ?? handoverIn(sentence) ?? passiveIn(sentence);
    if (found) return void report(found);
  }
}

const presence = compilePhrases({
  there: '(was | were | is | are) (present | there | in the ...2 (review | meeting | room)) | took part | (agreed | agree) with them | present | proposed it | volunteered | (agreed | offered) (by | to)',
});

/** "(present)", "took part in the review" */
function tookPart(sentence: Sentence): boolean {
  return presence.find(sentence).length > 0;
}

function demandIn(sentence: Sentence): Words | null {
  const demand = demandsIn(sentence).find((each) => isWorkOfOthers(each, sentence));
  return demand ? offsetsOf(sentence, demand.start, demand.verb + 1) : null;
}

function isWorkOfOthers(demand: Demand, sentence: Sentence): boolean {
  const clause = sentence.clauses[demand.clause];
  const verb = sentence.tokens[demand.verb];
  if (!clause || !verb || demand.on === null || clause.passive || demand.negated) return false;
  if (demand.force !== 'obligation' && demand.force !== 'order') return false;
  if (demand.force === 'order' && !handsOver(sentence.tokens[demand.start])) return false;
  if (isAnswer(verb, clause, sentence)) return false;
  if (!isWork(verb) && (demand.force !== 'order' || verb.classes.has('state') || verb.classes.has('comply'))) return false;
  if (demand.force === 'order' && isAsked(demand, sentence)) return true;
  return isOther(demand.on, { clause, sentence });
}

const asking = new Set(['ask', 'urge', 'request', 'advise', 'beg', 'instruct']);

/** Only people can be asked, whatever they are called: "ask the data centers to …". */
function isAsked({ on, start }: Demand, { tokens }: Sentence): boolean {
  const head = on ? tokens[on.head] : undefined;
  if (!on || !head || !asking.has(tokens[start]?.lemma ?? '')) return false;
  if (head.lower === 'they') return true;
  if (on.kind === 'we' || on.kind === 'you' || on.kind === 'person' || on.kind === 'everyone' || on.kind === 'nobody' || on.kind === 'role' || on.kind === 'team') return false;
  return on.kind !== 'system' || head.lemma !== head.lower;
}

/** Bringing others to do something; "ensure that …" only says what is to be. */
function handsOver(order: Token | undefined): boolean {
  return order !== undefined && !order.classes.has('ensure') && order.lemma !== 'remind';
}

function isWork({ classes, lemma }: Token): boolean {
  if (lemma === 'be' || lemma === 'have' || lemma === 'know' || lemma === 'understand' || lemma === 'see' || lemma === 'get') return false;
  return classes.has('work') || classes.has('build') || classes.has('change') || classes.has('remove') || classes.has('communicate') || classes.has('operate') || classes.has('document') || extra.has(lemma);
}

const extra = new Set(['look', 'bring', 'fund', 'order', 'hire', 'buy', 'approve', 'stop', 'rotate', 'pay', 'audit', 'rewrite', 'rebuild', 'recruit', 'prioritize', 'prioritise', 'speed', 'sign']);
const answers = new Set(['explain', 'describe', 'show', 'comment', 'join', 'attend', 'participate', 'clarify', 'confirm', 'help', 'present', 'demonstrate', 'review', 'ask', 'learn']);

/** "ask them to explain …" is a question, "to join us" an invitation. */
function isAnswer(verb: Token, clause: Clause, { tokens }: Sentence): boolean {
  if (clause.modal === null && answers.has(verb.lemma) && clause.role === 'complement') return true;
  return (verb.lemma === 'tell' || verb.lemma === 'share') && tokens[(clause.verb ?? 0) + 1]?.lower === 'us' && clause.role === 'complement';
}

interface Context {
  readonly clause: Clause;
  readonly sentence: Sentence;
}

/** Nouns for one's own people unless something says whose. */
const own = new Set(['team', 'crew', 'group', 'squad', 'staff', 'personnel', 'admins', 'devs', 'folks', 'folk', 'ops', 'sre', 'oncall', 'on-call', 'shift', 'unit', 'engineer', 'developer', 'operator', 'people', 'person', 'responder', 'lead', 'owner', 'maintainer', 'administrator', 'contributor', 'member', 'office', 'department', 'human', 'somebody', 'reviewer', 'technician', 'user-group', 'admin', 'manager', 'dev']);
const ours = new Set(['our', 'my', 'each', 'all', 'every', 'any', 'own', 'both', 'these', 'this', 'responsible', 'entire', 'whole', 'on-call', 'night', 'day', 'new', 'incident', 'relevant', 'affected', 'some', 'no', 'shift', 'release', 'duty', 'same', 'own', 'small', 'larger', 'whole', 'full', 'local', 'current', 'future', 'individual', 'two', 'more', 'development', 'engineering', 'response', 'sre']);

function isOther(on: Nominal, { clause, sentence }: Context): boolean {
  const head = sentence.tokens[on.head];
  const verb = clause.verb === null ? undefined : sentence.tokens[clause.verb];
  if (!head || !verb) return false;
  if (on.kind === 'organization') return true;
  if (isFrom(on, sentence) || isCalledLikeThings(on, sentence.tokens)) return true;
  if (hired.has(head.lemma)) return true;
  if ((on.kind === 'role' && head.classes.has('outsider'))) return !isOurs(on, sentence);
  if (isBureau(head, on)) return true;
  if (on.kind === 'team') return own.has(head.lemma) ? hasModifier(on, sentence) : !isOurs(on, sentence);
  if (on.kind === 'role') return head.lemma !== head.lower && hasModifier(on, sentence) && (isPiece(verb) || verb.classes.has('work'));
  if (isCalled(on, sentence)) return crafts.has(verb.lemma) || (head.tag === 'name' && actsAsPeople(on, clause, sentence) && clause.modal !== null);
  return head.tag === 'noun' && clause.modal !== null && isPiece(verb) && onTheirOwn(clause, sentence);
}

const hired = new Set(['contractor', 'consultant', 'freelancer', 'subcontractor']);

/** "someone from infra", "the people from the warehouse" */
function isFrom({ end }: Nominal, { tokens }: Sentence): boolean {
  return tokens[end]?.lower === 'from' && tokens[end + 1]?.tag !== 'verb';
}

/** A name, or a noun that stands like one: without an article, "Design", "data platform", "the QA group". */
function isCalled({ kind, head, start, end }: Nominal, { tokens }: Sentence): boolean {
  const token = tokens[head];
  if (!token || kind === 'pronoun') return false;
  if (token.tag === 'name') return kind === 'unknown' && /^\p{Lu}/u.test(token.text);
  if (token.lemma === 'group' || token.lemma === 'desk' || token.lemma === 'office') return !tokens.slice(start, head).some((each) => each.classes.has('system') && each.lower !== 'platform');
  const bare = tokens.slice(start, end).every((each) => each.tag === 'noun' || each.tag === 'name');
  return bare && token.lemma === token.lower && ((start > 0 && /^\p{Lu}/u.test(token.text)) || token.lower === 'platform' || token.lower === 'procurement');
}

function isOurs({ start }: Nominal, { tokens }: Sentence): boolean {
  return tokens[start]?.lower === 'our' || tokens[start]?.lower === 'my';
}

/** "the network team", "upstream maintainers": something between the article and the noun says whose. */
function hasModifier({ start, head }: Nominal, { tokens }: Sentence): boolean {
  const words = tokens.slice(start, head);
  const next = tokens[head + 1]?.lower;
  if (next === 'of' || ((next === 'that' || next === 'who' || next === 'which') && tokens[head + 2]?.tag === 'verb')) return true;
  if (words.some((token) => ours.has(token.lower))) return false;
  return words.some((token) => token.tag === 'noun' || token.tag === 'name' || token.tag === 'opaque' || token.tag === 'adjective');
}

function isPiece({ classes }: Token): boolean {
  return classes.has('build') || classes.has('change') || classes.has('remove') || classes.has('document');
}

/** "… must update their readers": what has something of its own to work on acts like people. */
function onTheirOwn({ object }: Clause, { tokens }: Sentence): boolean {
  if (object && (tokens[object.start]?.lower === 'their' || tokens[object.start]?.lower === 'theirs')) return true;
  return tokens.some((token) => token.lower === 'themselves');
}

const handovers = compilePhrases({
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

function handoverIn(sentence: Sentence): Words | null {
  const [match] = handovers.find(sentence);
  const [clause] = sentence.clauses;
  if (!match || !clause || sentence.tokens[match.start]?.quoted) return null;
  const chased = match.name === 'wish' || match.name === 'pressure' || match.name === 'push' || match.name === 'need' || match.name === 'up-to' || match.name === 'responsibility';
  if (match.name === 'have') return offsetsOf(sentence, match.start, match.end);
  const receiver = sentence.nominals.find((nominal) => nominal.start > match.start && nominal.end <= match.end && (isReceiver(nominal, { clause, sentence }) || (chased && nominal.kind === 'role')));
  return receiver ? offsetsOf(sentence, match.start, match.name === 'let' ? match.end : Math.max(receiver.end, match.start + 1)) : null;
}

function isReceiver(nominal: Nominal, { clause, sentence }: Context): boolean {
  const head = sentence.tokens[nominal.head];
  if (!head || isOurs(nominal, sentence)) return false;
  if (nominal.kind === 'organization' || isBureau(head, nominal) || head.lemma === 'squad') return true;
  if (head.lemma === 'group' || head.lemma === 'desk') return hasModifier(nominal, sentence);
  if (nominal.kind === 'team') return !own.has(head.lemma) || hasModifier(nominal, sentence);
  if (nominal.kind === 'role') return head.lemma !== head.lower && head.lemma !== 'lead';
  return isOffice(head) || (head.tag === 'name' && nominal.kind === 'unknown' && clause.role === 'main' && /^\p{Lu}\p{Ll}+$/u.test(head.text) && sentence.tokens[nominal.start - 1]?.lower === 'for');
}

function isOffice({ lemma }: Token): boolean {
  return lemma === 'office' || lemma === 'department' || lemma === 'company' || lemma === 'management' || lemma === 'finance' || lemma === 'procurement';
}

/** "is to be added by the DBAs" */
function passiveIn(sentence: Sentence): Words | null {
  for (const clause of sentence.clauses) {
    if (clause.verb === null || !clause.passive || (clause.modal === null && clause.mood !== 'infinitive') || clause.role === 'purpose' && clause.parent !== null || clause.modal === 'will' || clause.modal === 'can' || clause.modal === 'could' || clause.perfect) continue;
    const verb = clause.verb;
    const agent = sentence.nominals.find((nominal) => nominal.start > verb && nominal.start <= verb + 2 && sentence.tokens[nominal.start - 1]?.lower === 'by' && isReceiver(nominal, { clause, sentence }));
    if (agent) return offsetsOf(sentence, verb, agent.end);
  }
  return null;
}
