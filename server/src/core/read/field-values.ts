import type { Category, Change, Kind, Outcome, Status } from '../vocabulary.js';
import { categories, changes, kinds, outcomes, statuses } from '../vocabulary.js';
import { nameWords } from './field-names.js';

const statusWords: readonly (readonly [Status, readonly string[]])[] = [
  ['idea', ['idea', 'parked', 'maybe', 'suggestion', 'brainstorm']],
  ['proposed', ['proposed', 'proposal', 'draft', 'suggested', 'under discussion', 'in discussion', 'under consideration', 'considering', 'to be discussed', 'needs discussion', 'needs triage', 'triage', 'to triage', 'pending approval', 'not accepted yet', 'under review']],
  [
    'open',
    ['open', 'opened', 'reopened', 'accepted', 'agreed', 'approved', 'todo', 'to do', 'new', 'planned', 'scheduled', 'backlog', 'in backlog', 'backlogged', 'not started', 'not started yet', 'not yet started', 'not done', 'not done yet', 'not yet done', 'incomplete', 'not complete', 'not completed', 'unresolved', 'outstanding', 'pending', 'assigned', 'unassigned', 'ready', 'ready to start', 'up next', 'next', 'upcoming', 'queued', 'created', 'ticket created', 'ticketed', 'filed', 'raised', 'logged', 'to be done', 'to be started', 'active', 'on hold', 'blocked', 'paused', 'deferred', 'postponed', 'delayed', 'overdue', 'waiting'],
  ],
  ['in-progress', ['in progress', 'inprogress', 'progress', 'wip', 'work in progress', 'started', 'ongoing', 'on going', 'doing', 'working', 'underway', 'under way', 'being worked on', 'in development', 'in review', 'in code review', 'in testing', 'in flight', 'implementing', 'partially done', 'partly done', 'partially complete', 'partially completed', 'partial', 'mostly done', 'pr open', 'pr opened', 'pr in review', 'pr raised']],
  ['done', ['done', 'closed', 'complete', 'completed', 'finished', 'fixed', 'resolved', 'shipped', 'deployed', 'released', 'implemented', 'merged', 'delivered', 'landed', 'live', 'rolled out', 'all done', 'already done', 'verified', 'pr merged', 'achieved', 'solved', 'executed', 'addressed', 'mitigated']],
  ['not-doing', ['not doing', 'will not do', 'wont do', 'won t do', 'wontdo', 'wont fix', 'won t fix', 'wontfix', 'will not fix', 'not planned', 'closed as not planned', 'rejected', 'declined', 'dropped', 'abandoned', 'canceled', 'cancelled', 'discarded', 'dismissed', 'no action', 'not needed', 'no longer needed', 'not required', 'not applicable', 'obsolete', 'invalid', 'descoped', 'skipped', 'denied', 'not going to do', 'accepted risk', 'risk accepted']],
  ['superseded', ['superseded', 'superseded by', 'replaced', 'replaced by', 'duplicate', 'duplicated', 'duplicate of', 'moved', 'moved to', 'merged into', 'migrated to', 'transferred', 'folded into']],
];

/** Symbols that stand for a status, as characters and as short codes. */
const statusSymbols: readonly (readonly [Status, readonly string[]])[] = [
  ['done', ['✅', '✔', '☑', '✓', '🎉', '🟢', '🏁', ':white_check_mark:', ':heavy_check_mark:', ':check:', ':ballot_box_with_check:', '[x]']],
  ['in-progress', ['🚧', '🏗', '⏳', '🔄', '🟡', '🟠', '🏃', '⌛', ':construction:', ':hourglass:', ':hourglass_flowing_sand:', '[~]', '[/]', '[-]']],
  ['not-doing', ['❌', '🚫', '✖', '⛔', '🗑', ':x:', ':no_entry:', ':no_entry_sign:', ':negative_squared_cross_mark:']],
  ['open', ['🔴', '⬜', '☐', '🔲', '⭕', '🆕', ':white_large_square:', ':red_circle:', '[ ]', '[]']],
  ['idea', ['💡', ':bulb:']],
];

/** What a bare yes or no says in a column such as "Done". */
const answers: ReadonlyMap<string, Status> = new Map([
  ['yes', 'done'], ['y', 'done'], ['x', 'done'], ['true', 'done'], ['100', 'done'],
  ['no', 'open'], ['n', 'open'], ['false', 'open'], ['0', 'open'], ['not yet', 'open'],
]);

const statusByWords = index(statusWords, statuses);

/**
 * The status that a value stands for: a word, a symbol, or either with more after it
 * ("Done (2022-04-01)", "✅", "WIP: waiting for review"). `null` when it is none that we know.
 */
export function statusOf(text: string): Status | null {
  const plain = text.slice(0, 200).trim();
  return symbolStatus(plain) ?? leadingStatus(withoutMarks(plain));
}

/** The status that the whole of a text stands for, so that words of an action are not taken for one. */
export function exactStatusOf(text: string): Status | null {
  const words = nameWords(withoutMarks(text));
  return statusByWords.get(words) ?? (words === '' ? symbolStatus(text.trim()) : null);
}

function symbolStatus(text: string): Status | null {
  const start = text.slice(0, 40).toLowerCase();
  for (const [status, symbols] of statusSymbols) {
    if (symbols.some((symbol) => start.startsWith(symbol))) return status;
  }
  return null;
}

function leadingStatus(text: string): Status | null {
  const words = nameWords(text).split(' ');
  const answer = answers.get(words.join(' '));
  if (answer) return answer;
  for (let count = Math.min(words.length, 5); count > 0; count--) {
    const status = statusByWords.get(words.slice(0, count).join(' '));
    if (status) return status;
  }
  return null;
}

function withoutMarks(text: string): string {
  return text.replace(/^[\s*_~`([]+/u, '');
}

/** What a value of a kind, type or category field says; a template's "Type" column may say any of them. */
export interface Facets {
  readonly kind: Kind | null;
  readonly change: Change | null;
  readonly outcome: Outcome | null;
  readonly category: Category | null;
}

const nothing: Facets = { kind: null, change: null, outcome: null, category: null };

const kindWords: readonly (readonly [Kind, readonly string[]])[] = [
  ['remediate', ['remediate', 'remediation', 'technical remediation', 'technical', 'tech', 'technical improvement', 'technical improvements', 'engineering', 'code', 'bug fix', 'bugfix', 'hotfix']],
  ['process', ['process change', 'process', 'processes', 'process improvement', 'process improvements', 'policy improvements', 'process policy improvements', 'procedure', 'procedural', 'organizational', 'organisational', 'ways of working']],
  ['learn', ['learn', 'learning', 'learn technology', 'study', 'spike', 'evaluate', 'evaluation']],
  ['investigate', ['investigate', 'investigation', 'research', 'find out', 'analysis', 'analyze', 'analyse', 'explore', 'discovery']],
  ['teach', ['teach', 'teach others', 'teaching', 'share knowledge', 'knowledge sharing', 'education', 'training', 'enablement']],
  ['document', ['document', 'documentation', 'docs', 'documentation improvements', 'documentation improvement', 'runbook', 'runbooks']],
  ['exercise', ['exercise', 'drill', 'game day', 'gameday', 'rehearsal', 'rehearse', 'practice']],
  ['communicate', ['announcement', 'announce', 'outreach']],
  ['plan', ['plan', 'plan proposal', 'proposal', 'planning', 'rfc', 'discuss', 'discussion', 'design']],
  ['administrative', ['administrative', 'administration', 'admin', 'paperwork', 'housekeeping']],
];

const outcomeWords: readonly (readonly [Outcome, readonly string[]])[] = [
  [
    'mitigate-risk',
    ['mitigate risk', 'mitigate', 'mitigates', 'mitigation', 'mitigative', 'risk mitigation', 'reduce risk', 'risk reduction', 'prevent', 'prevents', 'prevention', 'preventive', 'preventative', 'detect', 'detection', 'detective', 'repair', 'repairs', 'recovery', 'recover', 'fix', 'fixes', 'corrective', 'correct', 'correction', 'reduce', 'error reduction', 'reliability', 'resilience', 'risk'],
  ],
  ['gain-insight', ['gain insight', 'gain insights', 'insight', 'insights', 'learn', 'learning', 'understand', 'understanding', 'investigate', 'investigation', 'gain understanding', 'knowledge']],
  ['both', ['both', 'mitigate risk and gain insight', 'gain insight and mitigate risk', 'risk and insight']],
  ['unstated', ['unstated', 'unknown', 'not stated']],
];

const categoryWords: readonly (readonly [Category, readonly string[]])[] = [
  ['observe', ['observe', 'observability', 'monitoring', 'monitor', 'alerting', 'alerts', 'monitoring alerting', 'monitoring and alerting', 'access monitor and alert', 'logging', 'visibility', 'telemetry']],
  ['interpret', ['interpret', 'interpretation', 'decipher', 'diagnosis', 'diagnosability', 'diagnose']],
  ['assemble', ['assemble', 'people', 'staffing', 'on call', 'escalation', 'who to call']],
  ['communicate', ['communicate', 'communication', 'communications', 'comms', 'customer communication', 'internal communication']],
  ['decide', ['decide', 'decision', 'decisions', 'decision making', 'emergency response', 'incident response', 'response']],
  ['verify', ['verify', 'verification', 'validate', 'validation']],
  ['none', ['none', 'no category']],
];

const kindByWords = index(kindWords, kinds);
const outcomeByWords = index(outcomeWords, outcomes);
const categoryByWords = index(categoryWords, categories);
const changeByWords: ReadonlyMap<string, Change> = new Map([
  ...changes.map((change): [string, Change] => [change, change]),
  ['new', 'create'], ['add', 'create'], ['establish', 'create'], ['introduce', 'create'],
  ['change', 'update'], ['revise', 'update'], ['improve', 'update'],
  ['remove', 'abolish'], ['drop', 'abolish'], ['delete', 'abolish'], ['retire', 'abolish'],
]);

/** The kind that a value names, with the change to a process where it says one ("process: create"). */
export function kindOf(text: string): Pick<Facets, 'kind' | 'change'> {
  const words = nameWords(text);
  const last = words.slice(words.lastIndexOf(' ') + 1);
  const change = words.includes(' ') ? changeOf(last) : null;
  const kind = kindByWords.get(words) ?? null;
  if (kind || !change) return { kind, change: null };
  const changed = kindByWords.get(words.slice(0, -last.length).trim()) ?? null;
  return changed === 'process' ? { kind: changed, change } : { kind: null, change: null };
}

/** What a process item does to the process. */
export function changeOf(text: string): Change | null {
  return changeByWords.get(nameWords(text)) ?? null;
}

/** The intended outcome that a value names. */
export function outcomeOf(text: string): Outcome | null {
  return outcomeByWords.get(nameWords(text)) ?? null;
}

/** One of the six categories or `none`; a team's own names are not known here. */
export function categoryOf(text: string): Category | null {
  return categoryByWords.get(nameWords(text)) ?? null;
}

/**
 * All that a template's type, a sub-heading ("Prevention", "Documentation improvements") or a mixed
 * category column says; several may be given ("Prevent / process").
 */
export function facetsOf(text: string): Facets {
  const whole = facetsOfPart(text);
  if (whole !== nothing) return whole;
  return text.slice(0, 120).split(/[/,;|&+]/u).map(facetsOfPart).reduce(merged, nothing);
}

function facetsOfPart(text: string): Facets {
  const facets = { ...kindOf(text), outcome: outcomeOf(text), category: categoryOf(text) };
  const says = facets.kind ?? facets.outcome ?? facets.category;
  return says ? facets : nothing;
}

function merged(a: Facets, b: Facets): Facets {
  return {
    kind: a.kind ?? b.kind,
    change: a.change ?? b.change,
    outcome: a.outcome ?? b.outcome,
    category: a.category ?? b.category,
  };
}

const blanks = new Set([
  '', 'tbd', 'tba', 'tbc', 'todo', 'na', 'n a', 'none', 'nil', 'null', 'unknown', 'unassigned', 'not assigned', 'nobody', 'no one', 'noone', 'to be decided', 'to be determined', 'to be assigned', 'to be confirmed', 'to be defined', 'not set', 'undefined', 'pending', 'xxx', 'x', 'owner', 'name', 'date', 'open', 'missing', 'not given', 'yyyy mm dd', 'dd mm yyyy', 'mm dd yyyy',
]);

/** A value that gives nothing: empty, a dash, "TBD", "n/a", "unassigned" or template text (`{{ owner }}`). */
export function isBlank(text: string): boolean {
  const plain = text.trim();
  return blanks.has(nameWords(plain)) || /^(?:\{[{%].*[%}]\}|<[^<>@]*>|\$\{.*\})$/u.test(plain);
}

function index<T extends string>(table: readonly (readonly [T, readonly string[]])[], all: readonly T[]): ReadonlyMap<string, T> {
  return new Map([
    ...table.flatMap(([value, words]) => words.map((word): [string, T] => [word, value])),
    ...all.map((value): [string, T] => [nameWords(value), value]),
  ]);
}
