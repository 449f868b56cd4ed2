import assert from 'node:assert/strict';
import { readYaml } from '../../../server/src/core/read/yaml.js';
import type { ActionItem, Field, Review } from '../../../server/src/core/review.js';

const ferry = `# debrief: keep-file tickets-only-review: the ferry has no other work this month
kind: incident-review
title: The night ferry sold each berth twice
incident: { date: 2024-05-03, severity: SEV-2, services: [berths, till] }
facilitator: ines
participants: [ines, omar, Lea]
reviewMeeting: 2024-05-08
follow_up_meeting: 2024-05-10
narrative: |
  Two tills held the last berths,
  and neither saw the other.

  - Omar opened a third till.
timeline:
  - { at: 20:10, event: The till at pier two went offline }
  - 20:25 Passengers with one berth met in the corridor
insights:
  - { id: I1, category: observe, text: Nobody at the pier could see which tills were offline }
  - The crew reads the berth list from a copy
open-questions: [How did Lea know that the copy was old?]
parking-lot:
  - { text: Show offline tills on the board, raised-by: omar, raised-on: 2024-05-08, convener: lea, stakeholders: [pier, crew], from: timeline }
action-items:
  - id: A1 # debrief: keep vague-action: we know what we mean
    action: Walk through the till's offline mode
      with the pier crew
    kind: teach
    category: interpret
    outcome: { kind: gain-insight, text: the crew can tell an old list from a new one }
    owner: "@omar"
    created-by: omar
    due: 2024-05-31
    status: in progress
    addresses: [I1]
    ticket: FERRY-12
  - Print the time on every berth list
`;

describe('YAML reviews', () => {
  it('are read with all they say', () => {
    const { review, problems } = readYaml(ferry);
    assert.deepEqual(problems, []);
    assert(review.declared && review.looksLikeReview);
    assert.equal(review.title?.value, 'The night ferry sold each berth twice');
    assert.deepEqual(
      values([
        review.incident.date,
        review.incident.severity,
        ...review.incident.services,
        review.facilitator,
        ...review.participants,
        review.reviewMeeting,
        review.followUpMeeting,
      ]),
      ['2024-05-03', 'SEV-2', 'berths', 'till', 'ines', 'ines', 'omar', 'Lea', '2024-05-08', '2024-05-10'],
    );
    assert.deepEqual(
      review.sections.map(({ heading, role, topic }) => [heading?.value, role, topic]),
      [
        ['narrative', 'narrative', null],
        ['timeline', 'narrative', 'timeline'],
        ['insights', 'learning', 'lessons'],
        ['open-questions', 'questions', null],
        ['parking-lot', 'parking', null],
        ['action-items', 'actions', null],
      ],
    );
    assert.deepEqual(
      review.passages.map(({ prose, shape }) => [prose.value, shape]),
      [
        ['Two tills held the last berths, and neither saw the other.', 'yaml'],
        ['Omar opened a third till.', 'bullet'],
        ['The till at pier two went offline', 'yaml'],
        ['20:25 Passengers with one berth met in the corridor', 'yaml'],
        ['Nobody at the pier could see which tills were offline', 'yaml'],
        ['The crew reads the berth list from a copy', 'bullet'],
      ],
    );
    assert.deepEqual(
      review.insights.map(({ id, category, text }) => [id?.value, category?.value, text.value]),
      [
        ['I1', 'observe', 'Nobody at the pier could see which tills were offline'],
        [undefined, undefined, 'The crew reads the berth list from a copy'],
      ],
    );
    assert.deepEqual(
      review.questions.map(({ text }) => text.value),
      ['How did Lea know that the copy was old?'],
    );
    const [idea] = review.ideas;
    assert(idea);
    assert.deepEqual(values([idea.raisedBy, idea.raisedOn, idea.convener, ...idea.stakeholders, idea.from]), [
      'omar',
      '2024-05-08',
      'lea',
      'pier',
      'crew',
      'timeline',
    ]);
  });

  it('have action items with their fields and places', () => {
    const [item, other] = readYaml(ferry).review.items;
    assert(item && other);
    assert.deepEqual(plain(item), {
      text: "Walk through the till's offline mode with the pier crew",
      id: 'A1',
      owner: 'omar',
      createdBy: 'omar',
      due: '2024-05-31',
      status: 'in-progress',
      ticket: 'FERRY-12',
      kind: 'teach',
      category: 'interpret',
      outcome: 'gain-insight',
      outcomeText: 'the crew can tell an old list from a new one',
      addresses: ['I1'],
    });
    assert.equal(
      ferry.slice(item.span.start, item.span.end),
      "Walk through the till's offline mode\n      with the pier crew",
    );
    assert(ferry.slice(item.block.start, item.block.end).startsWith('- id: A1'));
    assert(ferry.slice(item.block.start, item.block.end).endsWith('ticket: FERRY-12'));
    assert.deepEqual([other.index, other.style, other.text.value], [1, 'none', 'Print the time on every berth list']);
  });

  it('have keep comments with what they apply to', () => {
    const { keeps } = readYaml(ferry).review;
    assert.deepEqual(
      keeps.map(({ rule, reason }) => [rule, reason]),
      [
        ['tickets-only-review', 'the ferry has no other work this month'],
        ['vague-action', 'we know what we mean'],
      ],
    );
    assert.deepEqual(keeps[0]?.scope, { start: 0, end: ferry.length });
    assert.deepEqual(keeps[1]?.scope, readYaml(ferry).review.items[0]?.block);
  });

  it('apply a comment of its own line to what comes next', () => {
    const source =
      'action-items:\n  # debrief: keep vague-action: later\n  - Look into it\n  - Look into that # debrief: keep vague-action: too\n';
    const { keeps, items } = readYaml(source).review;
    assert.deepEqual(
      keeps.map(({ scope }) => scope),
      items.map(({ block }) => block),
    );
  });
});

describe('YAML of other tools', () => {
  it('gives items with names for people, tickets and states of their own', () => {
    const { review } = readYaml(`
postmortem:
  name: Berths sold twice
  severity: { name: major }
  follow_ups:
    - id: 01FX
      title: Show the age of the list
      description: Passengers could not tell.
      status: outstanding
      priority: { name: urgent }
      assignee: { name: Omar Haddad, email: omar@example.org }
      external_issue_reference: { provider: jira, issue_name: FERRY-7, issue_permalink: "https://jira.example.org/FERRY-7" }
    - title: Tell the crew
      completed_at: 2024-05-09T10:00:00Z
      assigned_to: null
`);
    assert.equal(review.title?.value, 'Berths sold twice');
    assert.equal(review.incident.severity?.value, 'major');
    assert.deepEqual(review.items.map(plain), [
      { text: 'Show the age of the list', id: '01FX', owner: 'Omar Haddad', status: 'open', ticket: 'FERRY-7' },
      { text: 'Tell the crew', status: 'done' },
    ]);
  });

  it('gives items in groups, by their ids, as text and as lines of a block', () => {
    const items = (source: string): unknown => readYaml(source).review.items.map(plain);
    assert.deepEqual(
      items(
        'corrective_actions:\n  prevention:\n    - Warn of old lists\n  documentation:\n    - task: Describe the copy\n      who: TBD\n',
      ),
      [
        { text: 'Warn of old lists', outcome: 'mitigate-risk' },
        { text: 'Describe the copy', kind: 'document' },
      ],
    );
    assert.deepEqual(items('actions:\n  A1: { action: Warn of old lists, owner: lea }\n  A2: Describe the copy\n'), [
      { text: 'Warn of old lists', id: 'A1', owner: 'lea' },
      { text: 'Describe the copy', id: 'A2' },
    ]);
    assert.deepEqual(items('follow-ups: |\n  - [x] Warn of\n    old lists\n  - Describe the copy\n'), [
      { text: 'Warn of old lists', status: 'done' },
      { text: 'Describe the copy' },
    ]);
    assert.deepEqual(
      items('next_steps:\n  - theme: Detection\n    items: [Warn of old lists]\n  - Tills: describe the copy\n'),
      [{ text: 'Warn of old lists', outcome: 'mitigate-risk' }, { text: 'Tills: describe the copy' }],
    );
    assert.deepEqual(items('action-items:\n  - TBD\n  - "{{ action }}"\n'), []);
    assert.deepEqual(
      items(
        'remediation:\n  - action: Warn of old lists\n    type: Prevent\n    done: yes\n    subtasks: [Ask the crew]\n',
      ),
      [{ text: 'Warn of old lists', outcome: 'mitigate-risk', status: 'done' }, { text: 'Ask the crew' }],
    );
  });

  it('gives fields that stand in the words of an item, and answers without items', () => {
    const items = (source: string): unknown => readYaml(source).review.items.map(plain);
    assert.deepEqual(items("action-items:\n  - 'Warn of old lists (owner: @lea, due: 2024-05-31)'\n"), [
      { text: 'Warn of old lists', owner: 'lea', due: '2024-05-31' },
    ]);
    const { review } = readYaml('action-items: No action items, because the till is replaced in June\n');
    assert.deepEqual(
      [review.items, review.noActions?.value],
      [[], 'No action items, because the till is replaced in June'],
    );
  });

  it('gives the outcome where a template calls its type a kind', () => {
    const { review, problems } = readYaml('follow-ups:\n  - { task: Warn of old lists, kind: Prevention }\n');
    assert.deepEqual(
      [review.items.map(plain), problems],
      [[{ text: 'Warn of old lists', outcome: 'mitigate-risk' }], []],
    );
  });

  it('takes "none" for an answer to what an insight is about', () => {
    const { review } = readYaml('insights:\n  - text: The proxy keeps working for an hour\n    category: none\n');
    assert.equal(review.insights[0]?.category?.value, 'none');
  });

  it('gives insights from the sentences of a text', () => {
    const { review } = readYaml(
      'lessons-learned: |\n  The crew reads the berth list from a copy. Nobody at the pier\n  could see which tills were offline.\n',
    );
    assert.deepEqual(
      review.insights.map(({ text }) => text.value),
      ['The crew reads the berth list from a copy.', 'Nobody at the pier could see which tills were offline.'],
    );
  });

  it('gives sections wherever they are spelled', () => {
    const roles = (source: string): unknown =>
      readYaml(source).review.passages.map(({ prose, section }) => [
        section.heading?.value,
        section.role,
        section.topic,
        prose.value,
      ]);
    assert.deepEqual(roles('sections:\n  - title: Root cause\n    content: The copy was a day old\n'), [
      ['Root cause', 'narrative', 'cause', 'The copy was a day old'],
    ]);
    assert.deepEqual(
      roles(
        'incident:\n  summary: The ferry sold each berth twice\n  root_cause:\n    description: The copy was a day old\n    five-whys: [Because nobody knew its age]\n',
      ),
      [
        ['summary', 'narrative', 'summary', 'The ferry sold each berth twice'],
        ['root_cause', 'narrative', 'cause', 'The copy was a day old'],
        ['five-whys', 'narrative', 'cause', 'Because nobody knew its age'],
      ],
    );
    assert.deepEqual(
      roles('timeline:\n  "20:10": The till went offline\n  "20:25": Passengers met in the corridor\n'),
      [
        ['timeline', 'narrative', 'timeline', 'The till went offline'],
        ['timeline', 'narrative', 'timeline', 'Passengers met in the corridor'],
      ],
    );
    assert.deepEqual(
      roles('lessons_learned:\n  went_well: [Omar had a key to the till]\n  went-wrong:\n    - The list had no date\n'),
      [
        ['went_well', 'learning', 'lessons', 'Omar had a key to the till'],
        ['went-wrong', 'learning', 'lessons', 'The list had no date'],
      ],
    );
  });

  it('is kept and ignored where it is unknown', () => {
    const { review, problems } = readYaml(
      'jira: FERRY\nlabels: [a, b]\nresponders: [{ name: Omar }]\naction-items: [Warn of old lists]\n',
    );
    assert.deepEqual([review.items.length, review.passages, problems], [1, [], []]);
  });
});

describe('Odd values in YAML', () => {
  const faults: readonly (readonly [string, string, string | undefined])[] = [
    ['status: doen', 'doen', 'done'],
    ['kind: invesigate', 'invesigate', 'investigate'],
    ['outcome: gain-insihgt', 'gain-insihgt', 'gain-insight'],
    ['category: obsreve', 'obsreve', 'observe'],
    ['status: purple', 'purple', undefined],
  ];
  for (const [line, marked, suggestion] of faults) {
    it(`are read as unstated and pointed out: ${line}`, () => {
      const source = `action-items:\n  - action: Warn of old lists\n    ${line}\n`;
      const { problems, review } = readYaml(source);
      const [problem] = problems;
      assert(problem && problems.length === 1);
      assert.deepEqual(
        [problem.severity, source.slice(problem.span.start, problem.span.end), problem.suggestion],
        ['information', marked, suggestion],
      );
      assert.equal(review.items[0]?.status, null);
    });
  }

  it('are none when the team has such a category', () => {
    const source = 'action-items:\n  - { action: Warn of old lists, category: obsrve }\n';
    const { review, problems } = readYaml(source, { categories: ['obsrve'] });
    assert.deepEqual([problems, review.items[0]?.category?.value], [[], 'obsrve']);
  });
});

describe('Broken YAML', () => {
  it('gives what can be read and a problem where it cannot', () => {
    const { review, problems } = readYaml(
      'title: Berths\naction-items:\n  - Warn of old lists\n  - {action: Ask, owner: [\n',
    );
    assert.equal(review.items[0]?.text.value, 'Warn of old lists');
    assert(problems.some(({ severity }) => severity === 'error'));
  });

  it('is borne in every prefix, with every span inside', () => {
    for (let end = 0; end <= ferry.length; end += 3) {
      const source = ferry.slice(0, end);
      const { review, problems } = readYaml(source);
      for (const span of [...spansOf(review), ...problems.map((problem) => problem.span)])
        assert(span.start >= 0 && span.start <= span.end && span.end <= source.length);
    }
  });

  it('has the words of an alias after the key that they are said at', () => {
    const source = 'base: [&a The till was offline at noon]\nnarrative:\n  - Note: *a\n';
    const { review } = readYaml(source);
    const note = review.passages.at(-1)?.prose;
    assert.equal(note?.value, 'Note: The till was offline at noon');
    assert.equal(source.slice(note.span.start, note.span.end), 'Note: *a');
  });

  it('is borne whatever it is', () => {
    for (const source of [
      '',
      '- a\n- b',
      'text',
      '[1, 2',
      '{a: {b: [{}]}}',
      'action-items: {a: {b: {c: [{d: e}]}}}',
      '? {action-items: x}\n: y',
      '\u0000',
      'actions:\n- - - - x',
      'timeline: {{ x }}',
      '&a [*a]',
      'actions: &a\n  - action: x\n    subtasks: *a\n',
    ]) {
      assert.doesNotThrow(() => readYaml(source));
    }
  });
});

function spansOf(review: Review): readonly { start: number; end: number }[] {
  const entries = [...review.items, ...review.insights, ...review.ideas];
  return [
    ...entries.flatMap(({ span, block, text }) => [span, block, text.span]),
    ...review.sections.map(({ span }) => span),
    ...review.passages.map(({ prose }) => prose.span),
    ...review.keeps.map(({ scope }) => scope),
  ];
}

function values(fields: readonly (Field | null)[]): readonly unknown[] {
  return fields.map((field) => field?.value);
}

/** The words of an item and those of its fields that say something. */
function plain(item: ActionItem): object {
  const { text, id, owner, createdBy, due, status, ticket, kind, category, outcome, outcomeText, addresses } = item;
  const fields = {
    id,
    owner,
    createdBy,
    due: due && { value: due.value.text },
    status,
    ticket,
    kind,
    category,
    outcome,
    outcomeText,
  };
  const said: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) if (field) said[name] = field.value;
  return { text: text.value, ...said, ...(addresses.length > 0 && { addresses: addresses.map(({ value }) => value) }) };
}
