import { isOver, parentOf, verbOf, type Clause, type Nominal, type Sentence, type Token } from './analysis.js';
import { actsAsPeople } from './departments.js';

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
  /** The clause that says what is asked, and its verb. */
  readonly clause: Clause;
  readonly verb: Token;
  readonly negated: boolean;
  /** From the word that lays the demand on people to the verb. */
  readonly start: number;
  readonly end: number;
}

/** All that a sentence asks of people; nothing that it only asks about, tells of the past or gives as a purpose. */
export function demandsIn(sentence: Sentence): Demand[] {
  if (isQuestion(sentence)) return [];
  return sentence.clauses.flatMap((clause) => {
    const demand = demandOf(clause, sentence);
    return demand && !sentence.tokens[demand.start]?.quoted ? [demand] : [];
  });
}

function isQuestion({ tokens, clauses }: Sentence): boolean {
  return tokens.at(-1)?.text === '?' || clauses[0]?.mood === 'question';
}

function demandOf(clause: Clause, sentence: Sentence): Demand | null {
  const verb = verbOf(clause, sentence);
  if (!verb || clause.verb === null || isAskedAbout(clause, sentence)) return null;
  if (clause.perfect && clause.subject?.kind !== 'you') return null;
  const found = orderOf(clause, sentence) ?? obligationOf(clause, sentence) ?? imperativeOf(clause, sentence);
  return found && { ...found, clause, verb, end: clause.verb + 1, negated: clause.negated };
}

type Found = Pick<Demand, 'force' | 'on' | 'start'>;

/** "make sure the crew reads", "remind Ann to read", "have support answer". */
function orderOf(clause: Clause, sentence: Sentence): Found | null {
  const { role, subject } = clause;
  const parent = parentOf(clause, sentence);
  const order = verbOf(parent, sentence);
  if (role !== 'complement' || !subject || !parent || parent.verb === null || !order) return null;
  if (!isGiven(parent) || !isOrdering(parent, order) || isRelief(clause)) return null;
  return { force: 'order', on: subject, start: parent.verb };
}

const background = new Set(['relative', 'purpose', 'time']);

/** An order is given, not told of or only the way to something. */
function isGiven(parent: Clause): boolean {
  if (parent.negated || isOver(parent) || background.has(parent.role)) return false;
  return parent.mood !== 'gerund' || parent.role === 'main';
}

const bringing = new Set(['make', 'see', 'let', 'need', 'want']);

function isOrdering(parent: Clause, { tag, lemma, classes }: Token): boolean {
  if (tag === 'auxiliary') return lemma === 'have' && parent.modal === null && parent.mood === 'imperative';
  if (lemma === 'take') return parent.object !== null;
  return bringing.has(lemma) || classes.has('order') || classes.has('train') || classes.has('ensure');
}

/** "ensure they can …", "make sure that nobody has to …" lays nothing on anybody. */
function isRelief({ modal, negated }: Clause): boolean {
  if (modal === null) return false;
  return !obligations.has(modal) || (negated && (modal === 'have to' || modal === 'need to'));
}

const obligations = new Set([
  ...['must', 'shall', 'should', 'ought', 'need', 'need to', 'have to', 'be to'],
  ...'required expected supposed obliged reminded asked instructed told urged advised ordered requested'
    .split(' ')
    .map((word) => `be ${word} to`),
]);
const freedoms = new Set(['may', 'can', 'will']);

function obligationOf(clause: Clause, sentence: Sentence): Found | null {
  const { subject } = clause;
  if (!subject || !isStated(clause) || !actsAsPeople(subject, clause, sentence)) return null;
  const force = clause.modal === null ? plainForce(clause, sentence) : modalForce(clause.modal, clause.negated);
  return force && { force, on: subject, start: subject.start };
}

/** "must", "needs to"; "may", "can" and "will" only where they take a freedom away. */
function modalForce(modal: string, negated: boolean): Force | null {
  if (obligations.has(modal) || (negated && freedoms.has(modal))) return 'obligation';
  return modal === 'will' ? 'custom' : null;
}

function plainForce(clause: Clause, sentence: Sentence): Force | null {
  if (clause.mood === 'infinitive') return isOfMain(clause, sentence) ? 'obligation' : null;
  return clause.tense === 'present' && clause.mood === 'indicative' ? 'custom' : null;
}

function isOfMain(clause: Clause, sentence: Sentence): boolean {
  return clause.role === 'main' || (clause.role === 'coordinated' && parentOf(clause, sentence)?.role === 'main');
}

function isStated({ role, tense }: Clause): boolean {
  return tense !== 'past' && (role === 'main' || role === 'coordinated' || role === 'complement');
}

const leading = new Set(['adverb', 'negation', 'auxiliary']);

function imperativeOf(clause: Clause, { tokens }: Sentence): Found | null {
  if (clause.mood !== 'imperative' || (clause.role !== 'main' && clause.role !== 'coordinated')) return null;
  let start = clause.verb ?? clause.start;
  while (start > clause.start && leading.has(tokens[start - 1]?.tag ?? '')) start--;
  return { force: 'imperative', on: null, start };
}

const askingWords = new Set(['how', 'why', 'what', 'whether', 'if', 'which', 'who', 'when', 'where']);
const wondering = new Set(
  'discuss consider wonder investigate explore evaluate reconsider revisit abolish drop describe document'.split(' '),
);

/** Inside "find out how …", "discuss whether …", "consider …": what is only a question so far. */
function isAskedAbout(clause: Clause, sentence: Sentence): boolean {
  if (isQuestionClause(clause, sentence)) return true;
  for (let up = parentOf(clause, sentence); up; up = parentOf(up, sentence)) {
    if (up.role === 'relative' || isQuestionClause(up, sentence)) return true;
    if (wondering.has(verbOf(up, sentence)?.lemma ?? '')) return true;
  }
  return false;
}

function isQuestionClause({ role, start }: Clause, { tokens }: Sentence): boolean {
  return role === 'complement' && askingWords.has(tokens[start]?.lower ?? '');
}
