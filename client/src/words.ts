/** Translates a sentence; `{0}` stands for the first argument. The sentence must be written out in the call. */
export type Translate = (message: string, ...args: readonly (string | number)[]) => string;

/** The sets of values that views and pickers name. */
export type Vocabulary = 'category' | 'kind' | 'outcome' | 'status' | 'grouping' | 'mode';

/** What a value is called, and what it means. */
export interface Word {
  readonly name: string;
  readonly meaning: string;
  /** The name of a codicon. */
  readonly icon: string;
}

/** The name of a value in the editor's language; a value that Debrief does not know is its own name. */
export function wordFor(vocabulary: Vocabulary, value: string, t: Translate): Word {
  return words[vocabulary](t)[value] ?? { name: value, meaning: '', icon: 'tag' };
}

type Words = (t: Translate) => Readonly<Record<string, Word>>;

const categories: Words = (t) => ({
  observe: word(t('Observe'), t('How we access, monitor and alert on the system data there is'), 'eye'),
  interpret: word(t('Interpret'), t('How we decipher that data and know what it indicates'), 'book'),
  assemble: word(t('Assemble'), t('How we know whom to bring together for what we see'), 'organization'),
  communicate: word(
    t('Communicate'),
    t('How we talk with each other and our customers about what is going on'),
    'comment-discussion',
  ),
  decide: word(t('Decide'), t('How we choose which path to take toward remediation'), 'compass'),
  verify: word(t('Verify'), t('How we know whether the remediation has worked'), 'verified'),
  none: word(t('Other work'), t('Work on the system itself, which is a fair answer'), 'tools'),
});

const kinds: Words = (t) => ({
  remediate: word(t('Remediate'), t('Change the system'), 'wrench'),
  process: word(t('Process'), t('Create, update or abolish a way of working'), 'sync'),
  learn: word(t('Learn'), t('Learn a technology'), 'mortar-board'),
  investigate: word(t('Investigate'), t('Find out how a part of the system behaves'), 'search'),
  teach: word(t('Teach'), t('Show others how something works'), 'megaphone'),
  document: word(t('Document'), t('Write down what is known'), 'file-text'),
  exercise: word(t('Exercise'), t('Rehearse'), 'beaker'),
  communicate: word(t('Communicate'), t('Tell or agree with others'), 'comment-discussion'),
  plan: word(t('Plan'), t('Propose or plan larger work'), 'map'),
  administrative: word(t('Administrative'), t('See to the paperwork'), 'archive'),
});

const outcomes: Words = (t) => ({
  'mitigate-risk': word(t('Mitigate a risk'), t('Make one kind of trouble less likely or less costly'), 'shield'),
  'gain-insight': word(t('Gain insight'), t('Know something that nobody knows now'), 'lightbulb'),
  both: word(t('Both'), t('Mitigate a risk and gain insight'), 'symbol-misc'),
  unstated: word(t('Not said'), t('Leave the intended outcome open'), 'circle-outline'),
});

const statuses: Words = (t) => ({
  idea: word(t('Idea'), t('Not talked about yet'), 'comment'),
  proposed: word(t('Proposed'), t('Waits for those who would do it'), 'question'),
  open: word(t('Open'), t('Accepted'), 'circle-outline'),
  'in-progress': word(t('In progress'), t('Somebody is at it'), 'play-circle'),
  done: word(t('Done'), t('Ended'), 'pass'),
  'not-doing': word(t('Not doing'), t('Decided against, with a reason'), 'circle-slash'),
  superseded: word(t('Superseded'), t('Another item took its place'), 'arrow-right'),
});

const groupings: Words = (t) => ({
  category: word(t('Insight category'), t('The six things that reviews teach'), 'tag'),
  kind: word(t('Kind of work'), t('Remediate, process, learn, investigate …'), 'symbol-class'),
  review: word(t('Review'), t('One group for each document'), 'book'),
  owner: word(t('Owner'), t('Those who have taken items on; nothing is counted'), 'person'),
  status: word(t('Status'), t('Idea, proposed, open, in progress, done …'), 'checklist'),
});

const modes: Words = (t) => ({
  prepare: word(t('Prepare'), t('Wording and narrative are looked at; missing fields are not'), 'edit'),
  meeting: word(t('Meeting'), t('Nothing is underlined; one key parks an idea'), 'broadcast'),
  shape: word(t('Shape'), t('Everything is looked at'), 'checklist'),
});

const words: Readonly<Record<Vocabulary, Words>> = {
  category: categories,
  kind: kinds,
  outcome: outcomes,
  status: statuses,
  grouping: groupings,
  mode: modes,
};

function word(name: string, meaning: string, icon: string): Word {
  return { name, meaning, icon };
}
