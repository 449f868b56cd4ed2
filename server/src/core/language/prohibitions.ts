import { clauseAt, isOver, type Clause, type Sentence } from './analysis.js';
import type { Stretch } from './comparative.js';
import { isAmongPeople, isHandwork, isHandworkWord, isSetting } from './handwork.js';
import { compilePhrases, type Match } from './phrase.js';
import { isStanding } from './standing.js';

const phrases = compilePhrases({
  again:
    "(not | n't | never) [to] (make | repeat) [<determiner>] [same | this | that] ...2 (mistake | error | blunder)",
  avoid: '(avoid | stop) (repeating | making) ...4 (mistake | mistakes | error | errors)',
  requirement:
    '(make | is | are | becomes | become) ...2 (requirement | precondition | prerequisite | condition) (for | to | of | that | not)',
  compulsory: '(~make | ~become | ~be [now | henceforth | always]) ...4 (mandatory | compulsory | obligatory)',
  zero: 'zero[-]tolerance | zero tolerance (for | of | towards)',
  eyes: '(two-person | four-eyes | two-man | buddy | dual-control) (rule | principle | policy | requirement | review | check | approval)',
  freeze:
    '(freeze | moratorium | ban | embargo | stop) (on | for | of) ...3 (<operate> | changes | releases | deploys | deployments | schema | merges | migrations | weeks | days | week | day | upgrades | launches | edits)',
  blackout:
    '^ [<determiner>] [new | strict | general] (release | change | deploy | deployment | merge | rollout | migration | production) (ban | freeze | stop | embargo | moratorium | blackout)',
  'no-more': '^ no (more | further) ...3 (<noun>)',
  'there-be': 'there (must | shall | should | will) be no [more | further] ...3 <noun>',
  avoided: '(should | must | shall | are to | is to | to) be avoided',
  restricted: '(is | are) (restricted | limited) to {any} (from now on | going forward | from today)',
  end: 'put (a stop | an end) to ...3 (edits | changes | deploys | deployments | restarts | <ing> | <operate>)',
  commit: '(commit | agree | decide | decided | agreed | promise) (to not | not to | on not) <operate>',
  mandatory:
    '^ [<determiner>] (mandatory | compulsory | obligatory) ...2 (freeze | review | approval | check | ticket | sign-off | rule | test | rehearsal | hold | pause)',
  rule: '^ ...1 (rule | policy) (: | -)',
  lets: "let 's not <base>",
  taboo: `^ no ...3 (deploy | deploys | deployments | deployment | change | changes | release | releases | merge | merges | restart | restarts | migrations | migration | upgrades | rollouts | pushes | edits | updates | maintenance | commits | access | logins | work)
    ...3 (on | after | before | during | at | between | without | in | until | by | from | outside)`,
  allowed:
    '(no longer | not | never | {nobody} ~be) [be] [<adverb>] (allowed | permitted | permit | acceptable | authorized | tolerated)',
  forbidden:
    '~be [now | hereby | from now on | strictly | henceforth] (forbidden | prohibited | banned | off limits | off-limits | disallowed | verboten | taboo | off the table | out of bounds | a no-go)',
  'only-after':
    '(are | is | be) [<adverb>] (permitted | allowed | done | made | changed | performed | executed | restarted) [only] (only | solely | exclusively | in pairs)',
  'hours-only': '(is | are) (permitted | allowed) ...6 only',
  'only-in':
    '^ ...3 (updates | changes | deploys | deployments | releases | restarts | upgrades | access | migrations | merges) only (in | with | after | during | on | by | from | when | if)',
  'may-only': '(may | must | can | should) only be <participle>',
  'may-last': '(may | must | should) be <participle> ...5 (only | solely | exclusively)',
  'only-who': '^ only {human} (may | should | shall | must | are allowed | are to | are permitted | is allowed)',
  circumstances:
    'under no ...1 (circumstances | circumstance | conditions | condition) | at no time | in no case | on no account',
  'any-circumstances': "(not | never | n't) ...6 under any (circumstances | circumstance)",
  introduced:
    '(introduce | implement | establish | enforce | adopt) ...1 (mandatory | compulsory | obligatory | strict) <noun>',
  stopped: '(is | are) (stopped | discontinued | abandoned | suspended)',
  'noun-only': '^ ...2 <noun> only (in | with | for | during | after | by | when | if | between)',
  instruction: '(standing | mandatory | binding | strict) (instruction | order | rule | policy | requirement)',
  hard: '(new | strict | hard | firm | mandatory) [<adjective>] (rule | policy | mandate | ban) (: | that | to | for | against | on | -)',
});

/** Words that make a rule for people: "no longer allowed", "zero tolerance", "no deploys on"; `null` where there are none. */
export function prohibitionIn(sentence: Sentence, isLesson: boolean): Stretch | null {
  const found = phrases.find(sentence).find((match) => {
    return stands(match, sentence) && !(isLesson && isFact(match, sentence));
  });
  if (!found) return null;
  const isMark = sentence.tokens[found.end - 1]?.tag === 'punctuation';
  return { start: found.start, end: isMark ? found.end - 1 : found.end };
}

function stands(match: Match, sentence: Sentence): boolean {
  if (sentence.tokens[match.start]?.quoted) return false;
  const clause = clauseAt(sentence, match.start);
  if (clause && (isOver(clause) || isBehindRelative(clause, match))) return false;
  return tests[match.name]?.(match, sentence, clause) ?? !isSetting(match.end - 1, sentence);
}

function isBehindRelative({ role, verb }: Clause, match: Match): boolean {
  return role === 'relative' && verb !== null && verb < match.start;
}

type Test = (match: Match, sentence: Sentence, clause: Clause | null) => boolean;

const tests: Readonly<Record<string, Test>> = {
  taboo: isFragment,
  'no-more': (match, sentence, clause) => names(match, sentence) && isFragment(match, sentence, clause),
  rule: isBinding,
  'there-be': names,
  compulsory: isForPeople,
  avoided: isOfHandwork,
  stopped: isOfHandwork,
  introduced: isImposed,
  'noun-only': isFragment,
  blackout: (match, _sentence, clause) => clause === null || clause.verb === null || clause.verb === match.start,
  'only-who': (match, sentence) => !isRoleOfMachine(match, sentence),
  'may-only': isHandled,
  'may-last': (_match, sentence) => isAmongPeople(sentence),
  'only-after': isHandled,
  'hours-only': isHandled,
  forbidden: isHandled,
  allowed: isAllowed,
};

/** "No deploys on Fridays" stands alone, and no system keeps it. */
function isFragment(_match: Match, { nominals, tokens }: Sentence, clause: Clause | null): boolean {
  if (clause !== null && clause.verb !== null && clause.mood !== 'gerund' && clause.role !== 'relative') return false;
  return !nominals.some(({ kind, start }) => kind === 'system' && tokens[start - 1]?.lower === 'by');
}

/** Names something that people do by hand. */
function names({ start, end }: Match, { tokens }: Sentence): boolean {
  return tokens.slice(start, end).some(isHandworkWord);
}

/** "Releases on Fridays are to be avoided" */
function isOfHandwork(_match: Match, sentence: Sentence, clause: Clause | null): boolean {
  return clause !== null && isHandwork(clause.subject, sentence);
}

const binding = new Set([
  'no',
  'not',
  "n't",
  'never',
  'only',
  'must',
  'always',
  'nobody',
  'without',
  'may',
  'need',
  'needs',
]);

/** "Rule: never on Fridays", not "Rule: two weeks for repairs". */
function isBinding({ end }: Match, { tokens }: Sentence): boolean {
  return tokens.slice(end).some(({ lower }) => binding.has(lower));
}

/** "make load tests mandatory", not "make the tenant field mandatory". */
function isForPeople(match: Match, sentence: Sentence, clause: Clause | null): boolean {
  const inside = sentence.nominals.find(({ start, end }) => start >= match.start && end <= match.end);
  const thing = inside ?? clause?.subject ?? null;
  if (thing && isSetting(thing.head, sentence)) return false;
  return thing?.kind !== 'system' || isHandwork(thing, sentence);
}

const papers = new Set(
  'policy process review approval check rule standard discipline guideline procedure training testing sign-off freeze deadline limit window test rotation'.split(
    ' ',
  ),
);

/** "introduce mandatory reviews", not "enforce strict encryption" */
function isImposed(match: Match, sentence: Sentence, clause: Clause | null): boolean {
  const noun = sentence.nominals.find(({ start, end }) => start < match.end && end >= match.end);
  const head = sentence.tokens[noun?.head ?? match.end - 1];
  if (head && (papers.has(head.lemma) || isHandworkWord(head))) return true;
  return sentence.tokens[match.start]?.lemma !== 'enforce' && isForPeople(match, sentence, clause);
}

const machineRoles = new Set('leader primary owner operator writer controller agent consumer producer'.split(' '));

/** "only the leader may write" is about software. */
function isRoleOfMachine(match: Match, { tokens }: Sentence): boolean {
  return tokens.slice(match.start, match.end).some(({ lemma, lower }) => lemma === lower && machineRoles.has(lemma));
}

/** Said of a system only where people are in play. */
function isHandled(_match: Match, sentence: Sentence, clause: Clause | null): boolean {
  const subject = clause?.subject ?? null;
  if (/ing$/.test(sentence.tokens[0]?.lower ?? '')) return true;
  return subject?.kind !== 'system' || isHandwork(subject, sentence) || isAmongPeople(sentence);
}

function isAllowed(match: Match, sentence: Sentence, clause: Clause | null): boolean {
  if (sentence.tokens[match.end - 1]?.lower !== 'acceptable') return isHandled(match, sentence, clause);
  const byGerund = sentence.clauses[0]?.mood === 'gerund';
  return byGerund || isHandwork(clause?.subject ?? null, sentence) || isAmongPeople(sentence);
}

const factual = new Set('allowed forbidden only-after hours-only only-in restricted compulsory eyes'.split(' '));

/** In a lesson "is not allowed" may only tell how things are; "is no longer allowed" makes a rule. */
function isFact(match: Match, sentence: Sentence): boolean {
  const clause = clauseAt(sentence, match.start);
  if (!factual.has(match.name) || clause === null || clause.verb === null || clause.modal !== null) return false;
  const words = sentence.tokens.slice(match.start, match.end);
  return !words.some(({ lower }) => lower === 'longer' || lower === 'now') && !isStanding(sentence);
}
