import { compilePhrases } from './phrase.js';
import { isHuman, type Clause, type Nominal, type Sentence, type Token } from './analysis.js';

/**
 * How something is asked of people: `obligation` ("operators must …", "Ann to …"), `order` ("make sure operators …"),
 * `custom` ("before each run the operator reads …") or `imperative` (said to whoever reads).
 */
export type Force = 'obligation' | 'order' | 'custom' | 'imperative';

/** Something that people are asked to do or to leave. Token indexes are those of the sentence. */
export interface Demand {
  readonly force: Force;
  /** Of whom it is asked, `null` for an imperative. */
  readonly on: Nominal | null;
  /** Index of the clause that says what is asked. */
  readonly clause: number;
  readonly verb: number;
  readonly negated: boolean;
  /** From the word that lays the demand on people to the verb. */
  readonly start: number;
  readonly end: number;
}

/** All that a sentence asks of people; nothing that it only asks about, tells of the past or gives as a purpose. */
export function demandsIn(sentence: Sentence): Demand[] {
  if (isQuestion(sentence)) return [];
  return sentence.clauses.flatMap((clause, index) => {
    const demand = demandOf(clause, index, sentence);
    return demand && !sentence.tokens[demand.start]?.quoted ? [demand] : [];
  });
}

/** Whether a noun phrase stands for people, going also by what it is said to do: "Falcon must tell us". */
export function actsAsPeople(nominal: Nominal | null, clause: Clause, { tokens }: Sentence): boolean {
  if (nominal === null) return false;
  if (isHuman(nominal) || nominal.kind === 'organization') return true;
  const head = tokens[nominal.head];
  if (head && isBureau(head, nominal)) return true;
  const verb = clause.verb === null ? undefined : tokens[clause.verb];
  if (!head || !verb || nominal.kind === 'pronoun') return false;
  if (isCalledLikeThings(nominal, tokens)) return (crafts.has(verb.lemma) || clause.mood === 'infinitive') && !clause.passive;
  return nominal.kind === 'unknown' && head.tag === 'name' && !clause.passive && humanVerbs.some((name) => verb.classes.has(name));
}

/** Whether a sentence speaks of every time and not of once: "always", "each", "whenever", "from now on". */
export function isStanding(sentence: Sentence): boolean {
  const { tokens, clauses } = sentence;
  if (tokens.some((token, index) => isStandingWord(token, tokens[index + 1])) || standing.find(sentence).length > 0) return true;
  return clauses.some((clause) => (clause.role === 'time' || clause.role === 'condition') && isRepeatable(clause, tokens));
}

const standing = compilePhrases({
  phrase: '(from (now | today | here) on) | from today | going forward | moving forward | in [the] future | as of (now | today | next ...2) | effective immediately | at all times | no exceptions | without exception | next time | next ...1 time | until further notice | all (deploys | deployments | changes | releases | merges | restarts | rollouts | migrations | upgrades)',
});
/** Work that systems do not do, so that whoever is said to do it is people: "Mobile should cut a release". */
export const crafts: ReadonlySet<string> = new Set('write produce provide fix design build investigate prepare deliver rewrite rebuild extend migrate document plan cut fund order draft implement develop announce look prioritize prioritise agree tune approve fund hire'.split(' '));

const departments = new Set(['platform', 'infrastructure', 'procurement', 'network', 'mobile', 'web', 'data', 'design', 'frontend', 'backend', 'storage', 'billing', 'search', 'payments', 'checkout', 'engineering', 'science', 'analytics', 'warehousing', 'hosting']);
const bodies = new Set(['group', 'desk', 'office', 'unit', 'board', 'center', 'centre']);

/** A department called by what it looks after, without an article: "Data platform", "Design"; and "the database group". */
export function isCalledLikeThings({ head, start, end }: Nominal, tokens: readonly Token[]): boolean {
  const token = tokens[head];
  if (!token || token.tag !== 'noun') return false;
  if (bodies.has(token.lemma)) return true;
  if (!departments.has(token.lower)) return false;
  return tokens.slice(start, end).every((each) => each.tag === 'noun' || each.tag === 'name');
}

const bureaus = new Set('hr legal finance marketing facilities product operations procurement purchasing sales security support qa compliance logistics accounting management infra devops communications treasury controlling dbas maintenance research education'.split(' '));
const unmistakable = new Set('hr legal finance marketing facilities procurement purchasing accounting logistics management dbas'.split(' '));

/** Whether a noun phrase is a department called by what it does: "HR", "Facilities", "the hospital's IT". */
export function isBureau(head: Token, { start, end }: Nominal): boolean {
  if (head.text === 'IT') return true;
  if (unmistakable.has(head.lower) && start + 2 === end) return true;
  if (!bureaus.has(head.lower) || end - start > 1) return false;
  return start === 0 || /^\p{Lu}/u.test(head.text) || unmistakable.has(head.lower);
}

const humanVerbs = ['communicate', 'perceive', 'comply', 'decide', 'approve', 'train', 'meet'];
const obligations = new Set(['must', 'shall', 'should', 'ought', 'ought to', 'need to', 'have to', 'be to', 'be required to', 'be expected to', 'be supposed to', 'be obliged to', 'be reminded to', 'be asked to', 'be instructed to', 'be told to', 'be urged to', 'be advised to', 'be ordered to', 'be requested to', 'need']);
const standingWords = new Set(['always', 'never', 'whenever', 'every', 'each', 'routinely', 'regularly', 'henceforth', 'any', 'all']);

function isQuestion({ tokens, clauses }: Sentence): boolean {
  return tokens.at(-1)?.text === '?' || clauses[0]?.mood === 'question';
}

function demandOf(clause: Clause, index: number, sentence: Sentence): Demand | null {
  const { verb } = clause;
  if (verb === null || (clause.perfect && clause.subject?.kind !== 'you') || isAskedAbout(clause, sentence)) return null;
  const found = orderOf(clause, sentence) ?? obligationOf(clause, sentence) ?? imperativeOf(clause, sentence);
  return found && { ...found, clause: index, verb, end: verb + 1, negated: clause.negated };
}

type Found = Pick<Demand, 'force' | 'on' | 'start'>;

/** "make sure the crew reads", "remind Ann to read", "have support answer". */
function orderOf(clause: Clause, { clauses, tokens }: Sentence): Found | null {
  if (clause.role !== 'complement' || clause.parent === null || clause.subject === null) return null;
  const parent = clauses[clause.parent];
  const order = parent && parent.verb !== null ? tokens[parent.verb] : undefined;
  if (!parent || parent.verb === null || !order || !isOrdering(parent, order)) return null;
  if (clause.modal !== null && !obligations.has(clause.modal)) return null;
  if (clause.negated && (clause.modal === 'have to' || clause.modal === 'need to')) return null;
  return { force: 'order', on: clause.subject, start: parent.verb };
}

const gentle = new Set(['expect', 'encourage', 'push', 'press', 'advise', 'get', 'have', 'make', 'direct', 'prompt']);

function isOrdering(parent: Clause, order: Token): boolean {
  if (parent.negated || parent.perfect || parent.tense === 'past' || parent.role === 'relative' || parent.role === 'purpose' || parent.role === 'time' || (parent.mood === 'gerund' && parent.role !== 'main')) return false;
  const lemma = order.lemma;
  if (order.tag === 'auxiliary') return lemma === 'have' && parent.modal === null && parent.mood === 'imperative';
  if (lemma === 'make' || (lemma === 'take' && parent.object !== null)) return true;
  return order.classes.has('order') || order.classes.has('train') || (order.classes.has('ensure') && !gentle.has(lemma)) || lemma === 'see' || lemma === 'let' || lemma === 'need' || lemma === 'want';
}

function obligationOf(clause: Clause, sentence: Sentence): Found | null {
  const { subject } = clause;
  if (subject === null || !isStated(clause) || !actsAsPeople(subject, clause, sentence)) return null;
  const start = subject.start;
  if (clause.modal === 'will' && !clause.negated) return { force: 'custom', on: subject, start };
  if (clause.modal !== null) return isObligation(clause) ? { force: 'obligation', on: subject, start } : null;
  if (clause.mood === 'infinitive') return isOfMain(clause, sentence) ? { force: 'obligation', on: subject, start } : null;
  return clause.tense === 'present' && clause.mood === 'indicative' ? { force: 'custom', on: subject, start } : null;
}

function isOfMain({ role, parent }: Clause, { clauses }: Sentence): boolean {
  return role === 'main' || (role === 'coordinated' && parent !== null && clauses[parent]?.role === 'main');
}

function isStated({ role, tense }: Clause): boolean {
  return tense !== 'past' && (role === 'main' || role === 'coordinated' || role === 'complement');
}

/** "must", "needs to"; "may" and "can" only where they take a freedom away. */
function isObligation(clause: Clause): boolean {
  if (obligations.has(clause.modal ?? '')) return true;
  return clause.negated && (clause.modal === 'may' || clause.modal === 'can' || clause.modal === 'will');
}

function imperativeOf(clause: Clause, { tokens }: Sentence): Found | null {
  if (clause.mood !== 'imperative' || (clause.role !== 'main' && clause.role !== 'coordinated')) return null;
  if (clause.verb === null) return null;
  let start = clause.verb;
  while (start > clause.start && (tokens[start - 1]?.tag === 'adverb' || tokens[start - 1]?.tag === 'negation' || tokens[start - 1]?.tag === 'auxiliary')) start--;
  return { force: 'imperative', on: null, start };
}

const askingWords = new Set(['how', 'why', 'what', 'whether', 'if', 'which', 'who', 'when', 'where']);

/** Inside "find out how …", "discuss whether …", "consider …": what is only a question so far. */
function isAskedAbout(clause: Clause, { clauses, tokens }: Sentence): boolean {
  for (let at: Clause | undefined = clause; at; at = at.parent === null ? undefined : clauses[at.parent]) {
    if (at.role === 'complement' && askingWords.has(tokens[at.start]?.lower ?? '')) return true;
    if (at.role === 'relative' && at !== clause) return true;
    if (at !== clause && at.verb !== null && wondering.has(tokens[at.verb]?.lemma ?? '')) return true;
  }
  return false;
}

const wondering = new Set(['discuss', 'consider', 'wonder', 'investigate', 'explore', 'evaluate', 'reconsider', 'revisit', 'abolish', 'drop', 'describe', 'document']);

function isStandingWord(token: Token, next: Token | undefined): boolean {
  if (!standingWords.has(token.lower)) return false;
  if (token.lower === 'all' || token.lower === 'any') return next?.lower === 'times' || next?.classes.has('operate') === true;
  return token.lower !== 'every' || (next?.kind !== 'number' && next?.tag !== 'number');
}

/** "when something breaks", "before you merge": not "before 5 May". */
function isRepeatable(clause: Clause, tokens: readonly Token[]): boolean {
  if (clause.verb === null || clause.tense === 'past' || clause.perfect) return false;
  return tokens[clause.start]?.lower !== 'until';
}
