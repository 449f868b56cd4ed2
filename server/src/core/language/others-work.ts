import { headOf, type Nominal, type Sentence, type Token } from './analysis.js';
import { demandsIn, type Demand } from './demands.js';
import { isOther } from './others.js';

/** "The network team should add …", "ask the billing group to rebuild …"; `null` where no work is laid on others. */
export function othersWorkIn(sentence: Sentence): Demand | null {
  return demandsIn(sentence).find((demand) => isWorkOfOthers(demand, sentence)) ?? null;
}

function isWorkOfOthers(demand: Demand, sentence: Sentence): boolean {
  const { on, clause, negated, force } = demand;
  if (!on || clause.passive || negated || isAnswer(demand, sentence)) return false;
  if (force === 'obligation') return isBusy(demand, on) && isOther(on, clause, sentence);
  if (force === 'custom') return clause.modal === 'will' && isWork(demand.verb) && on.kind === 'organization';
  if (force !== 'order' || !handsOver(demand, sentence)) return false;
  return isAsked(demand, on, sentence) || isOther(on, clause, sentence);
}

/** Bringing others to work; "ensure that …" only says what is to be. */
function handsOver({ start, verb }: Demand, { tokens }: Sentence): boolean {
  const order = tokens[start];
  if (!order || order.classes.has('ensure') || gentle.has(order.lemma)) return false;
  return isWork(verb) || !(verb.classes.has('state') || verb.classes.has('comply'));
}

const gentle = new Set('remind encourage allow enable help train teach motivate invite'.split(' '));

/** What those who only use a thing should do is often part of how it works: "Users should wait a minute". */
function isBusy({ verb }: Demand, { kind }: Nominal): boolean {
  return kind === 'role' ? isWork(verb) : !isState(verb);
}

const asking = new Set(['ask', 'urge', 'request', 'advise', 'beg', 'instruct']);
const near = new Set<Nominal['kind']>(['we', 'you', 'person', 'everyone', 'nobody', 'role', 'team']);

/** Only people can be asked, whatever they are called: "ask the data centers to …". */
function isAsked({ start }: Demand, on: Nominal, sentence: Sentence): boolean {
  const head = headOf(on, sentence);
  if (!head || !asking.has(sentence.tokens[start]?.lemma ?? '')) return false;
  if (head.lower === 'they') return true;
  return !near.has(on.kind) && (on.kind !== 'system' || head.lemma !== head.lower);
}

const states = new Set('be have know understand see get receive learn find want like hear become own'.split(' '));
const kinds = ['work', 'build', 'change', 'remove', 'communicate', 'operate', 'document'];
const further = new Set(
  `look bring fund order hire buy approve stop rotate pay audit rewrite rebuild recruit prioritize prioritise speed
sign`.split(/\s+/),
);

function isState({ lemma }: Token): boolean {
  return states.has(lemma);
}

function isWork({ classes, lemma }: Token): boolean {
  if (states.has(lemma)) return false;
  return further.has(lemma) || kinds.some((name) => classes.has(name));
}

const answers = new Set(
  `explain describe show comment join attend participate clarify confirm help present demonstrate review ask
learn`.split(/\s+/),
);

/** "ask them to explain …" is a question, "to join us" an invitation. */
function isAnswer({ verb, clause, end }: Demand, { tokens }: Sentence): boolean {
  if (clause.role !== 'complement') return false;
  if (verb.lemma === 'tell' || verb.lemma === 'share') return tokens[end]?.lower === 'us';
  return clause.modal === null && answers.has(verb.lemma);
}
