import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { IdeaEntry, ReviewEntry } from '../../server/src/protocol/entries.js';
import type { Agenda, Closing, NewFile } from '../../server/src/protocol/flows.js';
import type { AppliedConfig, Choices, Insights } from '../../server/src/protocol/messages.js';
import type { EditAnswer, Target } from '../../server/src/protocol/plain.js';
import { applyAll } from './apply.js';
import { Editor, type Files } from './editor.js';

const uri = 'file:///w/postmortems/gandalf.md';
const earlier = 'file:///w/postmortems/earlier.yaml';
const sample = readFileSync(new URL('../../client/samples/postmortems/gandalf-and-atlas.md', import.meta.url), 'utf8');
const before = `kind: incident-review
title: Atlas forgets
incident: { date: 2021-05-01, services: [atlas] }
insights:
  - { id: I7, category: verify, text: Nobody could tell whether the repair had worked }
parking-lot:
  - { text: A drill, raised-by: ann, raised-on: 2021-05-02 }
action-items:
  - { id: B1, action: Return the pages to their readers, owner: Ann, kind: remediate }
`;

async function started(
  files: Files = new Map([
    [uri, sample],
    [earlier, before],
  ]),
): Promise<Editor> {
  const editor = new Editor({ folders: ['file:///w'], files });
  await editor.start();
  await editor.until(() => editor.notifications.some(({ method }) => method === 'debrief/changed'));
  return editor;
}

function insights(
  editor: Editor,
  grouping: string,
  asked: { uri?: string | null; filter?: string } = {},
): Promise<Insights> {
  return editor.ask('debrief/insights', { grouping, uri, filter: '', ...asked });
}

describe('the insights view', () => {
  it('groups by category, empty ones too, in the order of the vocabulary', async () => {
    const editor = await started();
    const { groups } = await insights(editor, 'category');
    assert.deepEqual(
      groups.map(({ value }) => value),
      ['observe', 'interpret', 'assemble', 'communicate', 'decide', 'verify', 'none'],
    );
    assert.ok(groups[0]?.entries.some(({ id }) => id === 'insight:I1'));
    await editor.stop();
  });

  it('groups by kind, review, owner and status', async () => {
    const editor = await started();
    for (const grouping of ['kind', 'review', 'owner', 'status']) {
      const { groups } = await insights(editor, grouping, { uri: null });
      assert.ok(groups.length > 1 && groups.every(({ entries }) => entries.length > 0), grouping);
    }
    const { groups } = await insights(editor, 'review', { uri: null });
    assert.deepEqual(
      groups.map(({ label }) => label),
      ['Atlas forgets', "Gandalf's new action overloads Atlas"],
    );
    const owners = (await insights(editor, 'owner', { uri: null })).groups.map(({ label }) => label);
    assert.ok(owners.includes('Ann') && owners.includes('rosie'));
    await editor.stop();
  });

  it('filters by words, and keeps ids while other entries change', async () => {
    const editor = await started();
    await editor.open(uri, sample);
    const find = async (): Promise<readonly string[]> =>
      (await insights(editor, 'review', { filter: 'architecture overview' })).groups.flatMap(({ entries }) =>
        entries.map(({ id }) => id),
      );
    const [id, ...others] = await find();
    assert.deepEqual(others, []);
    await editor.edit(uri, sample.replace('## Insights\n\n', '## Insights\n\n- [I0] The board was red all day\n'));
    assert.deepEqual(await find(), [id]);
    await editor.stop();
  });

  it('has the insights of earlier reviews that have something in common', async () => {
    const editor = await started();
    const { earlier: found } = await insights(editor, 'category');
    assert.deepEqual(
      found.map(({ text }) => text),
      ['Nobody could tell whether the repair had worked'],
    );
    assert.deepEqual((await insights(editor, 'category', { uri: earlier })).earlier, []);
    await editor.stop();
  });

  it('has the team’s own categories and names', async () => {
    const config = 'categories:\n  observe: See\n  morale: { name: Morale }\n';
    const editor = await started(
      new Map([
        [uri, sample],
        ['file:///w/.debrief.yaml', config],
      ]),
    );
    const { groups } = await insights(editor, 'category');
    assert.equal(groups.find(({ value }) => value === 'observe')?.label, 'See');
    assert.equal(groups.find(({ value }) => value === 'morale')?.label, 'Morale');
    await editor.stop();
  });

  it('is empty for what is no review', async () => {
    const editor = await started();
    assert.deepEqual(await insights(editor, 'category', { uri: 'file:///w/readme.md' }), {
      groups: [],
      earlier: [],
      findings: 0,
    });
    await editor.stop();
  });
});

describe('the other views', () => {
  it('list ideas, oldest first', async () => {
    const editor = await started();
    const ideas = await editor.ask<readonly IdeaEntry[]>('debrief/ideas', { uri: null });
    assert.deepEqual(
      ideas.map(({ raisedOn, convener }) => [raisedOn, convener]),
      [
        ['2021-05-02', null],
        ['2022-04-04', 'rosie'],
      ],
    );
    await editor.stop();
  });

  it('list reviews with their balance and categories, newest first', async () => {
    const editor = await started();
    const reviews = await editor.ask<readonly ReviewEntry[]>('debrief/reviews', null);
    assert.deepEqual(
      reviews.map(({ title, date }) => [title, date]),
      [
        ["Gandalf's new action overloads Atlas", '2022-03-30'],
        ['Atlas forgets', '2021-05-01'],
      ],
    );
    assert.ok(reviews[0]);
    assert.equal(reviews[0].balance.insight >= 2, true);
    assert.ok(reviews[0].categories.includes('observe'));
    await editor.stop();
  });

  it('offer choices, people of the workspace among them', async () => {
    const editor = await started();
    const choices = await editor.ask<Choices>('debrief/choices', { uri });
    assert.ok(choices.people.includes('rosie') && choices.people.includes('Ann'));
    assert.deepEqual(
      choices.statuses.map(({ id }) => id),
      ['idea', 'proposed', 'open', 'in-progress', 'done', 'not-doing', 'superseded'],
    );
    await editor.stop();
  });

  it('find the entry at a place', async () => {
    const editor = await started();
    await editor.open(uri, sample);
    const line = sample.split('\n').findIndex((each) => each.includes('[A3]'));
    const range = { start: { line, character: 20 }, end: { line, character: 20 } };
    assert.deepEqual(await editor.ask('debrief/entryAt', { uri, range }), { uri, id: 'item:A3' });
    await editor.stop();
  });
});

describe('the config that applies', () => {
  const config = 'file:///w/.debrief.yaml';
  const base = 'file:///w/base.yaml';

  it('is named with what it extends, and why a document is a review', async () => {
    const files: Files = new Map([
      [uri, sample],
      [config, 'extends: base.yaml\nreviews: [notes/*.md]\n'],
      [base, 'rules: { never-again: off }\n'],
      ['file:///w/notes/a.md', '# A\n'],
    ]);
    const editor = await started(files);
    const ask = (document: string): Promise<AppliedConfig> => editor.ask('debrief/config', { uri: document });
    assert.deepEqual(await ask(uri), {
      uri: config,
      extends: [base],
      problems: 0,
      isReview: true,
      reason: 'It says itself that it is a review.',
    });
    assert.equal((await ask('file:///w/notes/a.md')).reason, 'The config names it as a review.');
    assert.equal((await ask('file:///w/readme.txt')).isReview, false);
    assert.equal((await ask('file:///elsewhere/postmortems/x.md')).uri, null);
    await editor.stop();
  });

  it('takes effect when it is edited, without being saved, and when what it extends changes', async () => {
    const files: Files = new Map([
      [uri, sample],
      [config, 'extends: base.yaml\n'],
      [base, ''],
    ]);
    const editor = new Editor({ folders: ['file:///w'], files, capabilities: { textDocument: { diagnostic: {} } } });
    await editor.start();
    await editor.open(uri, sample);
    const codes = async (document = uri): Promise<readonly unknown[]> => {
      const report = await editor.ask<{ items: { code: unknown }[] }>('textDocument/diagnostic', {
        textDocument: { uri: document },
      });
      return report.items.map(({ code }) => code);
    };
    assert.ok((await codes()).includes('never-again'));
    await editor.open(config, 'rules: { never-again: off }\n');
    assert.ok(!(await codes()).includes('never-again'));
    await editor.edit(config, 'extends: base.yaml\nrules: { nevr-again: off }\n');
    assert.ok((await codes()).includes('never-again'));
    assert.deepEqual(await codes(config), ['unknown-key']);
    files.set(base, 'rules: { never-again: off }\n');
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: base, type: 2 }] });
    assert.ok(!(await codes()).includes('never-again'));
    await editor.stop();
  });

  it('is the nearest one, per folder', async () => {
    const inner = 'file:///w/postmortems/.debrief.yaml';
    const files: Files = new Map([
      [uri, sample],
      [config, ''],
      [inner, ''],
    ]);
    const editor = await started(files);
    assert.equal((await editor.ask<AppliedConfig>('debrief/config', { uri })).uri, inner);
    assert.equal(
      (await editor.ask<AppliedConfig>('debrief/config', { uri: 'file:///w/other/incident.md' })).uri,
      config,
    );
    await editor.stop();
  });
});

describe('edits that views and commands ask for', () => {
  const target = (id: string, document = uri): Target => ({ uri: document, id });

  const all = new Map([
    [uri, sample],
    [earlier, before],
  ]);

  async function edited(editor: Editor, method: string, params: object): Promise<Map<string, string>> {
    const answer = await editor.ask<EditAnswer>(method, params);
    assert.ok('edit' in answer, JSON.stringify(answer));
    return applyAll(all, answer.edit);
  }

  it('write a field of one entry or many, open or closed', async () => {
    const editor = await started();
    const one = await edited(editor, 'debrief/setField', {
      targets: [target('item:A2')],
      field: 'category',
      value: 'verify',
    });
    assert.ok(
      one.get(uri)?.includes('again (category: verify, owner: noor, created by: noor)') ||
        one.get(uri)?.includes('category: verify)'),
    );
    const many = await edited(editor, 'debrief/setField', {
      targets: [target('item:A1'), target('item:A2'), target('item:B1', earlier)],
      field: 'status',
      value: 'done',
    });
    assert.ok(many.get(uri)?.includes('- [x] [A1]') && many.get(uri)?.includes('- [x] [A2]'));
    assert.ok(many.get(earlier)?.includes('status: done'));
    await editor.stop();
  });

  it('refuse what is no longer there', async () => {
    const editor = await started();
    assert.deepEqual(
      await editor.ask('debrief/setField', { targets: [target('item:A99')], field: 'status', value: 'done' }),
      { refused: 'The entry is no longer there.' },
    );
    assert.deepEqual(
      await editor.ask('debrief/setField', {
        targets: [target('item:A1', 'file:///w/x.md')],
        field: 'status',
        value: 'done',
      }),
      { refused: 'This document is no review.' },
    );
    await editor.stop();
  });

  it('park an idea, with where it came up, and take it out of the story when asked', async () => {
    const editor = await started();
    await editor.open(uri, sample);
    const lines = sample.split('\n');
    const line = lines.findIndex((each) => each.includes('We should scale Atlas'));
    const character = lines[line]?.indexOf('We should') ?? 0;
    const range = { start: { line, character }, end: { line, character: lines[line]?.length ?? 0 } };
    const params = {
      uri,
      text: 'Scale Atlas automatically',
      range,
      move: true,
      today: '2022-04-05',
      raisedBy: 'sam',
      stakeholders: ['atlas', 'gandalf'],
    };
    const text = (await edited(editor, 'debrief/park', params)).get(uri) ?? '';
    assert.match(
      text,
      /- Scale Atlas automatically \(raised by: sam, raised on: 2022-04-05, stakeholders: atlas, gandalf, from: what happened\)/,
    );
    assert.ok(!text.includes('We should scale'));
    const answer = await editor.ask<EditAnswer>('debrief/park', {
      ...params,
      range: { ...range, end: { line, character: character + 6 } },
    });
    assert.ok('refused' in answer);
    await editor.stop();
  });

  it('shape an idea into an item, and add an item', async () => {
    const editor = await started();
    const [idea] = await editor.ask<readonly IdeaEntry[]>('debrief/ideas', { uri });
    const shaped =
      (
        await edited(editor, 'debrief/shape', {
          idea: target(idea?.id ?? ''),
          text: 'Show deploys on the board',
          fields: { kind: 'remediate', owner: 'rosie' },
          today: '2022-04-08',
        })
      ).get(uri) ?? '';
    assert.ok(!shaped.includes('Deploy markers'));
    assert.match(shaped, /- \[ \] Show deploys on the board \(kind: remediate, owner: rosie, created: 2022-04-08\)/);
    const added =
      (
        await edited(editor, 'debrief/addItem', {
          uri: earlier,
          text: 'Hold a drill',
          fields: { kind: 'exercise' },
          today: '2022-04-08',
        })
      ).get(earlier) ?? '';
    assert.match(added, /Hold a drill/);
    await editor.stop();
  });

  it('close a meeting: the date of the follow-up, and ideas that nobody convenes', async () => {
    const editor = await started();
    const closing = await editor.ask<Closing>('debrief/closeMeeting', { uri: earlier, followUp: '2021-05-09' });
    assert.ok('edit' in closing.answer);
    assert.match(
      applyAll(new Map([[earlier, before]]), closing.answer.edit).get(earlier) ?? '',
      /^follow-up-meeting: 2021-05-09$/m,
    );
    assert.deepEqual(
      closing.withoutConvener.map(({ text }) => text),
      ['A drill'],
    );
    await editor.stop();
  });
});

describe('texts that commands ask for', () => {
  it('are an agenda with a calendar file, a brief, a calibration copy, items to paste and a page', async () => {
    const editor = await started();
    const agenda = await editor.ask<Agenda>('debrief/agenda', {
      uri,
      start: '2022-04-08T10:00',
      minutes: 60,
      timeZone: 'Europe/Berlin',
      addresses: {},
      now: '2022-04-04T09:00:00Z',
    });
    assert.match(agenda.agenda.text, /^# Follow-up meeting/);
    assert.match(agenda.calendar.text, /BEGIN:VCALENDAR/);
    assert.match(await editor.ask<string>('debrief/brief', { uri, today: '2022-04-04' }), /Gandalf/);
    const copy = await editor.ask<NewFile>('debrief/calibration', { uri });
    assert.equal(copy.name, 'gandalf-calibration.md');
    assert.ok(copy.text.includes('What happened') && !copy.text.includes('[A1]'));
    const csv = await editor.ask<string>('debrief/export', {
      format: 'csv',
      uri: null,
      targets: [{ uri: earlier, id: 'item:B1' }],
    });
    assert.equal(csv.trim().split('\r\n').length, 2);
    assert.match(await editor.ask<string>('debrief/explain', { rule: 'never-again' }), /^# never-again/);
    assert.equal(await editor.ask('debrief/explain', { rule: 'no-such' }), null);
    await editor.stop();
  });
});

describe('new reviews', () => {
  it('begin with a template that is known, and are reviews', async () => {
    const editor = await started();
    const choices = await editor.ask<readonly { id: string }[]>('debrief/templates', null);
    assert.deepEqual(
      choices.map(({ id }) => id),
      ['debrief', 'google-sre', 'pagerduty', 'atlassian', 'howie', 'etsy', 'aws-coe'],
    );
    const wanted = { template: 'howie', format: 'markdown', title: 'Pump 7 stood still', date: '2026-04-30' };
    const file = await editor.ask<{ name: string; text: string } | null>('debrief/newReview', wanted);
    assert.equal(file?.name, '2026-04-30-pump-7-stood-still.md');
    assert.ok(file.text.includes('Pump 7 stood still'));
    await editor.stop();
  });

  it('are none where nobody knows the template', async () => {
    const editor = await started();
    const wanted = { template: 'nonsense', format: 'markdown', title: 'Pump', date: '2026-04-30' };
    assert.equal(await editor.ask('debrief/newReview', wanted), null);
    await editor.stop();
  });
});
