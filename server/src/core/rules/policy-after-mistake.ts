import { clauseAt, isHuman, offsetsOf, type Clause, type Nominal, type Sentence, type Token } from '../language/analysis.js';
import { demandsIn, isStanding, type Demand } from '../language/demands.js';
import { compilePhrases, type Match } from '../language/phrase.js';
import type { Place, Rule, Statement, Words } from './rule.js';

export const policyAfterMistake: Rule = {
  name: 'policy-after-mistake',
  severity: 'warning',
  on: true,
  points: ['S4'],
  concern: 'language',
  summary: 'A new rule for people forbids or requires what went wrong this time',
  message: 'This makes a rule for people out of what went wrong.',
  question: 'What made this look like a reasonable move at the time, and what would the rule make harder on a day when it is the right one?',
  why: `
"Do not do it again" is the mistake with "not" in front. It is easy to agree on and changes nothing that people see,
weigh or have at hand when the moment comes back. Such an item shows that there is more to learn about the
circumstances and about the options people had. Rules that block the last path also add work, and with it new paths.

A rule that a tool applies (a permission, a branch protection, a network policy) is a change of the tool and is left
alone; so is one that lifts a rule, or asks whether it is still worth having.
`,
  sources: ['seed', 'hochsteinProcess', 'etsy', 'dekker', 'cook', 'rca2', 'hibbert', 'srePostmortem'],
  disagreement: `
Error-budget policies and change freezes are agreed practice in many places, and a regulator may require a rule. A
rule that was agreed before, or that others impose, is worth keeping with that reason.
`,
  better: [
    { bad: 'No deploys after lunch on Fridays', better: 'Find out how the last ten Friday deploys went, and what on-call would need to undo one alone' },
    { bad: 'Do not edit the routing table by hand', better: 'Give the routing tool a preview, and learn why editing by hand was quicker that night' },
  ],
  bad: [
    `
## Action items

- Do not edit the routing table by hand
  ^^^^^^^^^^^ This makes a rule for people out of what went wrong.
- New policy: no deploys after lunch on Fridays
  ^^^^^^^^^^ This makes a rule for people out of what went wrong.
- From now on nobody restarts the broker alone
              ^^^^^^^^^^^^^^^ This makes a rule for people out of what went wrong.
- Never repeat the mistake of the second import
  ^^^^^^^^^^^^^^^^^^^^^^^^ This makes a rule for people out of what went wrong.
`,
    `
## Lessons learned

- The emergency path must no longer be used for tariff changes
                     ^^^^^^^^^^^^^^^^^^^^^^ This makes a rule for people out of what went wrong.
`,
  ],
  good: [
    `
## Action items

- Add a bucket policy so that drafts are deleted after a month
- Stop the importer from opening a second connection, so that the pool lasts
- Drop the rule that every fix waits for the board, because it kept the night crew from helping
- Find out how often the two-person check is done, and what gets in its way
- Do not page for one failed probe: wait for two sites, so that on-call can trust the page
`,
  ],
  beats: [
    'command-and-control',
    'solution-in-narrative',
    { rule: 'training-as-fix', on: 'words' },
    { rule: 'individual-focus', on: 'words' },
  ],
  checks: [{ over: 'statements', places: ['item', 'lesson'], check: read }],
};

const phrases = compilePhrases({
  again: '(not | n\'t | never) [to] (make | repeat) [<determiner>] [same | this | that] ...2 (mistake | error | blunder)',
  avoid: '(avoid | stop) (repeating | making) ...4 (mistake | mistakes | error | errors)',
  requirement: '(make | is | are | becomes | become) ...2 (requirement | precondition | prerequisite | condition) (for | to | of | that | not)',
  compulsory: '(~make | ~become | ~be [now | henceforth | always]) ...4 (mandatory | compulsory | obligatory)',
  zero: 'zero[-]tolerance | zero tolerance (for | of | towards)',
  eyes: '(two-person | four-eyes | two-man | buddy | dual-control) (rule | principle | policy | requirement | review | check | approval)',
  freeze: '(freeze | moratorium | ban | embargo | stop) (on | for | of) ...3 (<operate> | changes | releases | deploys | deployments | schema | merges | migrations | weeks | days | week | day | upgrades | launches | edits)',
  blackout: '^ [<determiner>] [new | strict | general] (release | change | deploy | deployment | merge | rollout | migration | production) (ban | freeze | stop | embargo | moratorium | blackout)',
  'no-more': '^ no (more | further) ...3 (<noun>)',
  'there-be': 'there (must | shall | should | will) be no [more | further] ...3 (deployments | deploys | changes | releases | migrations | restarts | edits | access | merges | updates | rollouts) (without | on | after | before | during | unless | until | at)',
  avoided: '(should | must | shall | are to | is to | to) be avoided',
  restricted: '(is | are) (restricted | limited) to {any} (from now on | going forward | from today)',
  end: 'put (a stop | an end) to ...3 (edits | changes | deploys | deployments | restarts | <ing> | <operate>)',
  commit: '(commit | agree | decide | decided | agreed | promise) (to not | not to | on not) <operate>',
  mandatory: '^ [<determiner>] (mandatory | compulsory | obligatory) ...2 (freeze | review | approval | check | ticket | sign-off | rule | test | rehearsal | hold | pause)',
  rule: '^ ...1 (rule | policy) (: | -)',
  lets: 'let \'s not <base>',
  taboo: `^ no ...3 (deploy | deploys | deployments | deployment | change | changes | release | releases | merge | merges | restart | restarts | migrations | migration | upgrades | rollouts | pushes | edits | updates | maintenance | commits | access | logins | work)
    ...3 (on | after | before | during | at | between | without | in | until | by | from | outside)`,
  allowed: '(no longer | not | never | {nobody} ~be) [be] [<adverb>] (allowed | permitted | permit | acceptable | authorized | tolerated)',
  forbidden: '~be [now | hereby | from now on | strictly | henceforth] (forbidden | prohibited | banned | off limits | off-limits | disallowed | verboten | taboo | off the table | out of bounds | a no-go)',
  'only-after': '(are | is | be) [<adverb>] (permitted | allowed | done | made | changed | performed | executed | restarted) [only] (only | solely | exclusively | in pairs)',
  'hours-only': '(is | are) (permitted | allowed) ...6 only',
  'only-in': '^ ...3 (updates | changes | deploys | deployments | releases | restarts | upgrades | access | migrations | merges) only (in | with | after | during | on | by | from | when | if)',
  'may-only': '(may | must | can | should) only be <participle>',
  'only-who': '^ only {human} (may | should | shall | must | are allowed | are to | are permitted | is allowed)',
  circumstances: 'under no ...1 (circumstances | circumstance | conditions | condition) | at no time | in no case | on no account',
  instruction: '(standing | mandatory | binding | strict) (instruction | order | rule | policy | requirement)',
  hard: '(new | strict | hard | firm | mandatory) [<adjective>] (rule | policy | mandate | ban) (: | that | to | for | against | on | -)',
});

const bans = new Set(['forbid', 'ban', 'prohibit', 'outlaw', 'disallow', 'cease', 'refrain', 'avoid', 'stop', 'quit']);

function read({ analysis, place }: Statement, report: (words: Words) => void): void {
  for (const sentence of analysis.sentences) {
    if (isWeighed(sentence)) continue;
    const found = phraseIn(sentence, place) ?? ruleIn(sentence) ?? banIn(sentence) ?? demandIn(sentence, place) ?? passiveIn(sentence) ?? newRuleIn(sentence);
    if (found) return void report(found);
  }
}

/** Asked about, thought over or lifted: "discuss whether …", "drop the rule", "we could have a policy". */
function isWeighed({ tokens, clauses }: Sentence): boolean {
  const [first] = clauses;
  if (!first || tokens.at(-1)?.text === '?' || first.mood === 'question') return true;
  const verb = first.verb === null ? undefined : tokens[first.verb];
  if (first.modal === 'could' || first.modal === 'might' || first.modal === 'would') return true;
  return verb !== undefined && first.role === 'main' && !first.negated && (lifting.has(verb.lemma) || (verb.classes.has('inquire') && !verb.classes.has('document') && !verb.classes.has('comply') && verb.lemma !== 'test'));
}

const lifting = new Set(['abolish', 'drop', 'remove', 'relax', 'lift', 'revisit', 'reconsider', 'consider', 'discuss', 'investigate', 'find', 'collect', 'learn', 'try', 'explain', 'rehearse', 'finish', 'loosen', 'scrap', 'retire', 'repeal', 'delete']);

function phraseIn(sentence: Sentence, place: Place): Words | null {
  const match = phrases.find(sentence).find((each) => stands(each, sentence) && (place === 'item' || !isFact(each, sentence)));
  return match ? { from: match.from, to: match.to } : null;
}

function stands(match: Match, sentence: Sentence): boolean {
  if (sentence.tokens[match.start]?.quoted) return false;
  const clause = clauseAt(sentence, match.start);
  if (clause && (clause.tense === 'past' || clause.perfect || (clause.role === 'relative' && clause.verb !== null && clause.verb < match.start))) return false;
  if (match.name === 'taboo' || match.name === 'no-more') return isFragment(clause) && !isSystemTalk(sentence);
  if (match.name === 'compulsory') return isForPeople(match, sentence);
  if (match.name === 'avoided') return clause?.subject !== null && clause !== null && isHandwork(clause.subject, sentence);
  if (match.name === 'blackout') return clause === null || clause.verb === null || clause.verb === match.start;
  if (match.name === 'only-who') return !isRoleOfMachine(match, sentence);
  if (match.name === 'may-only' || match.name === 'only-after' || match.name === 'hours-only' || (match.name === 'allowed' && sentence.tokens[match.end - 1]?.lower !== 'acceptable') || match.name === 'forbidden') return clause?.subject?.kind !== 'system' || isHandwork(clause.subject, sentence) || byPeople(sentence);
  return !isTechnical(match.end - 1, sentence);
}

const circumstances = new Set('agreement approval permission consent presence pairs pair supervision hours weekday weekend friday holiday second colleague signature head manager lead laptop hand alone private home manually without permit'.split(' '));

const machineRoles = new Set(['leader', 'primary', 'owner', 'operator', 'writer', 'controller', 'agent', 'consumer', 'producer']);

function isRoleOfMachine(match: Match, { tokens }: Sentence): boolean {
  return tokens.slice(match.start, match.end).some((token) => machineRoles.has(token.lemma) && token.lemma === token.lower);
}

/** "make load tests mandatory", not "make the tenant field mandatory". */
function isForPeople(match: Match, sentence: Sentence): boolean {
  const thing = sentence.nominals.find((nominal) => nominal.start >= match.start && nominal.end <= match.end) ?? clauseAt(sentence, match.start)?.subject;
  return !thing || thing.kind !== 'system' || isHandwork(thing, sentence);
}

const factual = new Set(['allowed', 'forbidden', 'only-after', 'hours-only', 'only-in', 'restricted', 'compulsory', 'eyes']);

/** In a lesson "is not allowed" may only tell how things are; "is no longer allowed" makes a rule. */
function isFact(match: Match, sentence: Sentence): boolean {
  if (!factual.has(match.name)) return false;
  const clause = clauseAt(sentence, match.start);
  const isNew = sentence.tokens.slice(match.start, match.end).some((token) => token.lower === 'longer' || token.lower === 'now');
  return clause !== null && clause.verb !== null && clause.modal === null && !isNew && !isStanding(sentence);
}

/** What only people can wait for: "after approval", "in pairs", "outside working hours". */
function byPeople({ tokens }: Sentence): boolean {
  return tokens.some((token) => circumstances.has(token.lemma) || circumstances.has(token.lower));
}

function isFragment(clause: Clause | null): boolean {
  return clause === null || clause.verb === null || clause.mood === 'gerund' || clause.role === 'relative';
}

/** Words before a policy or a rule that make it a setting: "IAM policy", "firewall rule". */
const technical = new Set('iam opa kyverno gatekeeper network bucket retention lifecycle autoscaling scaling eviction restart retry backup alert alerting admission firewall lint linter eslint routing waf cache caching security-group password rotation pull pod psp resource access-control cors csp rate-limit acl iptables ingress egress dns sampling expiry expiration ttl recording branch protection s3 sql rego sentinel naming prometheus alertmanager scheduling'.split(' '));

function isTechnical(at: number, { tokens }: Sentence): boolean {
  return [at - 1, at - 2].some((index) => technical.has(tokens[index]?.lower ?? '') || tokens[index]?.kind === 'code');
}

function isSystemTalk({ nominals, tokens }: Sentence): boolean {
  return nominals.some((nominal) => nominal.kind === 'system' && tokens[nominal.start - 1]?.lower === 'by');
}

/** "Write a policy that forbids …", "add a rule that engineers may not …": the words of a rule with what it asks. */
function ruleIn(sentence: Sentence): Words | null {
  const first = sentence.clauses[0];
  const firstVerb = first?.verb === null || first === undefined ? undefined : sentence.tokens[first.verb];
  if (first && firstVerb && setsUp(firstVerb) && first.tense !== 'past' && isWrittenRule(first, sentence)) return offsetsOf(sentence, first.verb ?? 0, (first.verb ?? 0) + 1);
  const at = sentence.tokens.findIndex((token, index) => token.tag === 'noun' && token.classes.has('policy') && !token.quoted && !isTechnical(index, sentence) && !isTechnical(index + 1, sentence));
  const clause = at < 0 ? null : clauseAt(sentence, at);
  if (!clause || clause.verb === null || clause.tense === 'past' || clause.perfect) return null;
  const verb = sentence.tokens[clause.verb];
  if (!verb || !setsUp(verb) || !saysWhatPeopleMust(sentence, at)) return null;
  const from = sentence.tokens[Math.min(clause.verb, at)]?.from ?? 0;
  return { from, to: sentence.tokens[Math.max(at, clause.verb)]?.to ?? 0 };
}

function setsUp({ classes, lemma }: Token): boolean {
  return classes.has('build') || classes.has('document') || lemma === 'update' || lemma === 'revise' || lemma === 'adopt' || lemma === 'issue' || lemma === 'have' || lemma === 'amend' || lemma === 'change' || lemma === 'tighten' || lemma === 'extend' || lemma === 'draw';
}

function isOperated({ verb }: Clause, { tokens }: Sentence): boolean {
  return verb !== null && tokens[verb]?.classes.has('operate') === true;
}

/** "Add to the handbook that secrets must not be pasted" */
function isWrittenRule(clause: Clause, sentence: Sentence): boolean {
  const index = sentence.clauses.indexOf(clause);
  const heads = sentence.nominals.map((nominal) => sentence.tokens[nominal.head]);
  const states = clause.verb !== null && (sentence.tokens[clause.verb]?.lemma === 'document' || sentence.tokens[clause.verb]?.lemma === 'state');
  if (!states && !heads.some((head) => head?.lemma === 'handbook' || head?.lemma === 'guideline' || head?.lemma === 'manual' || head?.lemma === 'contract')) return false;
  return sentence.clauses.some((other, at) => at > index && (other.role === 'complement' || other.role === 'relative') && (other.negated || other.modal === 'must') && other.modal !== null && other.modal !== 'can' && other.modal !== 'could' && (!states || isOperated(other, sentence)));
}

const forbidding = new Set(['against', 'forbidding', 'forbids', 'prohibiting', 'prohibits', 'banning', 'bans', 'requiring', 'requires', 'disallowing', 'mandatory', 'forbidden', 'prohibited']);

function saysWhatPeopleMust(sentence: Sentence, at: number): boolean {
  const { tokens, clauses } = sentence;
  if (tokens.slice(at + 1).some((token) => forbidding.has(token.lower)) || tokens[at + 1]?.text === ':') return true;
  const content = clauses.filter((clause) => clause.verb !== null && clause.verb > at);
  return content.some((clause) => {
    if (clause.negated || clause.modal === 'must' || clause.modal === 'shall' || clause.modal === 'may') return clause.subject === null || clause.subject.kind !== 'system' || clause.passive;
    if (clause.subject?.kind === 'nobody') return true;
    const verb = clause.verb === null ? undefined : tokens[clause.verb];
    return clause.subject !== null && isHandwork(clause.subject, sentence) && (verb?.lemma === 'need' || verb?.lemma === 'require');
  });
}

/** "Forbid the use of force pushes", "Stop copying dumps": whoever reads is to leave something. */
function banIn(sentence: Sentence): Words | null {
  const { tokens, clauses } = sentence;
  for (const clause of clauses) {
    const verb = clause.verb === null ? undefined : tokens[clause.verb];
    if (clause.verb === null || !verb || !bans.has(verb.lemma) || verb.quoted || !isPlan(clause, sentence)) continue;
    const end = bannedAt(clause.verb, clause, sentence);
    if (end > 0) return { from: verb.from, to: tokens[end - 1]?.to ?? verb.to };
  }
  return null;
}

function isPlan(clause: Clause, sentence: Sentence): boolean {
  if (clause.negated || clause.tense === 'past' || clause.perfect || (clause.role !== 'main' && clause.role !== 'coordinated')) return false;
  return clause.subject === null ? clause.mood === 'imperative' : isHuman(clause.subject) && !sentence.tokens[clause.subject.head]?.classes.has('mention');
}

/** The end of what is banned when it is something that people do, 0 otherwise. */
function bannedAt(verb: number, clause: Clause, { tokens, nominals }: Sentence): number {
  let at = verb + 1;
  while (tokens[at]?.tag === 'adverb' || tokens[at]?.lower === 'from') at++;
  const next = tokens[at];
  if (next?.form === 'ing' && (next.classes.has('operate') || next.lemma === 'do')) return at + 1;
  if (next?.lower === 'the' && tokens[at + 1]?.lower === 'use') return at + 2;
  const object = nominals.find((nominal) => nominal.start === at) ?? clause.object;
  if (!object || ['avoid', 'stop', 'quit', 'cease', 'refrain'].includes(tokens[verb]?.lemma ?? '')) return 0;
  if (tokens[verb]?.lemma === 'disallow') return isHuman(object) ? object.end : 0;
  const words = tokens.slice(object.start, object.end);
  return words.some((token) => handwork.has(token.lemma) || handwork.has(token.lower) || token.classes.has('operate')) || isHuman(object) ? object.end : 0;
}

/** Nouns for what people do to systems by hand. */
const handwork = new Set('deploy deployment release change merge restart restore upgrade update rollout migration edit fix hotfix push commit maintenance access override login session use usage path procedure process workaround rollback package branch console account key mode approval'.split(' '));

function isHandwork(subject: Nominal, { tokens }: Sentence): boolean {
  return handwork.has(tokens[subject.head]?.lemma ?? '');
}

/** "Nobody may …", "engineers must not …", "do not merge …": what people are to leave. */
function demandIn(sentence: Sentence, place: Place): Words | null {
  const demand = demandsIn(sentence).find((each) => isProhibition(each, sentence, place));
  if (!demand) return null;
  return { from: sentence.tokens[demand.start]?.from ?? 0, to: sentence.tokens[demand.verb]?.to ?? 0 };
}

function isProhibition(demand: Demand, sentence: Sentence, place: Place): boolean {
  const verb = sentence.tokens[demand.verb];
  const clause = sentence.clauses[demand.clause];
  if (!verb || !clause || !demand.negated || demand.force === 'order') return isOnlyWhen(demand, sentence);
  if (clause.passive && demand.on?.kind !== 'nobody') return verb.lemma === 'give' || verb.lemma === 'grant' || verb.lemma === 'allow' || verb.lemma === 'permit';
  if (demand.force === 'imperative') return isTaboo(verb, demand, sentence, place);
  if (isNoLonger(demand, sentence) && demand.force === 'obligation') return isPeople(demand.on);
  if (demand.force === 'custom' && demand.on?.kind === 'we') return verb.classes.has('operate') && (isNoLonger(demand, sentence) || isStanding(sentence));
  if (demand.force === 'custom') return demand.on?.kind === 'nobody' && (isStanding(sentence) || sentence.tokens.some((token) => token.lower === 'without'));
  return isPeople(demand.on) && (verb.classes.has('operate') || verb.classes.has('fail') || verb.lemma === 'approve' || verb.lemma === 'be' || verb.lemma === 'have' || demand.on?.kind === 'nobody');
}

/** "Validators may only restart …", "engineers will only deploy after …" */
function isOnlyWhen(demand: Demand, { tokens }: Sentence): boolean {
  if (demand.force !== 'obligation' || !isPeople(demand.on)) return false;
  return tokens.slice(demand.on?.end ?? demand.start, demand.verb).some((token) => token.lower === 'only') || tokens.slice(demand.on?.end ?? demand.start, demand.verb).some((token) => token.lower === 'longer');
}

/** "shall no longer", "will not … any more" */
function isNoLonger(demand: Demand, { tokens }: Sentence): boolean {
  return tokens.slice(demand.start, demand.verb).some((token) => token.lower === 'longer') || tokens.slice(demand.verb).some((token, index) => token.lower === 'anymore' || (token.lower === 'any' && tokens[demand.verb + index + 1]?.lower === 'more' && demand.verb + index + 2 >= tokens.length));
}

function isPeople(on: Nominal | null): boolean {
  return on !== null && (isHuman(on) || on.kind === 'organization') && on.kind !== 'person';
}

const settings = new Set(['page', 'alert', 'notify', 'warn', 'duplicate', 'retry', 'log', 'cache', 'index', 'store', 'expose', 'return', 'accept', 'send', 'fail', 'emit', 'schedule', 'start', 'open', 'query', 'handle', 'create', 'remove', 'submit', 'move', 'provision', 'evict', 'delete', 'drop']);

/** "Do not merge on red" is a rule for people; "do not page for one probe" a setting. */
function isTaboo(verb: Token, demand: Demand, sentence: Sentence, place: Place): boolean {
  if (place === 'lesson') return !settings.has(verb.lemma);
  if (settings.has(verb.lemma)) return sentence.tokens.some((token) => token.lower === 'without');
  if (verb.lemma === 'use') return hasCondition(sentence, demand);
  if (beliefs.has(verb.lemma) && isAboutSystem(demand, sentence)) return false;
  return verb.classes.has('operate') || verb.classes.has('fail') || verb.classes.has('perceive') || verb.lemma === 'rely' || verb.lemma === 'trust' || verb.lemma === 'sacrifice' || verb.lemma === 'wait';
}

function hasCondition({ tokens, clauses }: Sentence, demand: Demand): boolean {
  if (tokens.some((token) => token.lower === 'without')) return true;
  return clauses.some((clause, index) => index > demand.clause && (clause.role === 'time' || clause.role === 'condition'));
}

/** "The emergency path must no longer be used": said of the thing, laid on those who handle it. */
function passiveIn(sentence: Sentence): Words | null {
  for (const clause of sentence.clauses) {
    if (!isRuleOnThing(clause, sentence) || clause.verb === null || clause.subject === null) continue;
    const from = sentence.tokens[clause.subject.end];
    const to = sentence.tokens[clause.verb];
    if (from && to && !from.quoted) return { from: from.from, to: to.to };
  }
  return null;
}

function isRuleOnThing(clause: Clause, sentence: Sentence): boolean {
  if (clause.verb === null || clause.subject === null || clause.perfect || clause.tense === 'past' || clause.role === 'relative' || clause.role === 'purpose') return false;
  if (clause.mood === 'question' || isHuman(clause.subject)) return false;
  if (!isHandwork(clause.subject, sentence)) return isByHand(clause, sentence);
  if (isForAll(clause, sentence)) return true;
  const before = sentence.tokens.slice(clause.subject.end, clause.verb + 1);
  const limited = clause.negated || before.some((token) => token.lower === 'longer' || token.lower === 'only' || token.lower === 'always');
  const verb = sentence.tokens[clause.verb];
  if (!limited || !verb) return false;
  if (clause.passive) return clause.modal !== null ? clause.modal !== 'can' && clause.modal !== 'could' && clause.modal !== 'would' : before.some((token) => token.lower === 'longer');
  return verb.lemma === 'be' && (clause.modal === 'should' || clause.modal === 'must') && before.some((token) => token.lower === 'always');
}

/** "Scripts must never be run from a private laptop": what is done to a thing, in a way that only people do it. */
function isByHand(clause: Clause, sentence: Sentence): boolean {
  const verb = clause.verb === null ? undefined : sentence.tokens[clause.verb];
  const forbidden = clause.negated && (clause.modal === 'must' || clause.modal === 'should' || clause.modal === 'may' || clause.modal === 'shall' || clause.modal === 'be to');
  return forbidden && clause.passive && verb?.classes.has('operate') === true && byPeople(sentence);
}

/** What only people give or write. */
const duties = new Set(['approval', 'review', 'reviewer', 'sign-off', 'signature', 'ticket', 'plan', 'permission', 'check', 'person', 'engineer', 'second', 'owner', 'rehearsal', 'approver', 'permit', 'okay', 'ok', 'consent']);

/** "Every release must have a rollback plan" */
function isForAll(clause: Clause, { tokens }: Sentence): boolean {
  const verb = clause.verb === null ? undefined : tokens[clause.verb];
  const first = clause.subject ? tokens[clause.subject.start] : undefined;
  if (!verb || !first?.classes.has('universal')) return false;
  const object = clause.object ? tokens.slice(clause.object.start, clause.object.end) : [];
  if (!object.some((token) => duties.has(token.lemma) || duties.has(token.lower))) return false;
  const needs = verb.lemma === 'need' || verb.lemma === 'require';
  return needs || (clause.modal !== null && clause.modal !== 'can' && clause.modal !== 'will' && clause.modal !== 'should' && (verb.lemma === 'have' || verb.lemma === 'include' || verb.lemma === 'get' || verb.lemma === 'follow' || verb.lemma === 'wait'));
}

const beliefs = new Set(['trust', 'assume', 'rely', 'expect', 'believe']);

function isAboutSystem({ clause }: Demand, sentence: Sentence): boolean {
  const object = sentence.clauses[clause]?.object;
  return object?.kind === 'system' || object?.kind === 'unknown';
}

const fromNow = compilePhrases({
  now: '(from (now | today | here) on) | from today | going forward | moving forward | in future | as of (now | today | next ...2) | [with] (effective immediately | immediate effect) | no exceptions | without exception',
});

/** "From now on mails must be approved by the lead": an obligation that begins now. */
function newRuleIn(sentence: Sentence): Words | null {
  if (fromNow.find(sentence).length === 0) return null;
  const clause = sentence.clauses.find((each) => each.verb !== null && each.role === 'main' && isDutyNow(each, sentence));
  if (!clause?.subject || clause.verb === null) return null;
  return offsetsOf(sentence, clause.subject.start, clause.verb + 1);
}

const duty = new Set(['must', 'shall', 'have to', 'need to', 'be to', 'be required to']);

function isDutyNow(clause: Clause, { tokens, nominals }: Sentence): boolean {
  const { subject, verb, modal, passive } = clause;
  if (subject === null || verb === null || modal === null || !duty.has(modal)) return false;
  if (!passive) return isHuman(subject);
  return nominals.some((nominal) => nominal.start > verb && tokens[nominal.start - 1]?.lower === 'by' && (isHuman(nominal) || nominal.kind === 'unknown'));
}
