import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Room, type Desk } from './desk.js';
import { copyOf } from '../host/paths.js';

const file = '2026-02-full-disk.md';
const path = `postmortems/${file}`;

describe('in VS Code, with the packaged extension', () => {
  const rooms: Room[] = [];
  const desks: Desk[] = [];

  before(async () => {
    rooms.push(await Room.open());
  });
  after(async () => {
    for (const room of rooms) await room.close();
  });
  afterEach(async function () {
    for (const desk of desks.splice(0)) {
      if (this.currentTest?.state === 'failed') await desk.picture(`failed ${this.currentTest.title}`);
      await desk.leave();
    }
  });

  async function sitDown(folder?: string): Promise<Desk> {
    const [room] = rooms;
    assert(room);
    const desk = await room.desk(folder);
    desks.push(desk);
    return desk;
  }

  /** A desk with the review open, its findings seen and the views beside it. */
  async function atReview(): Promise<Desk> {
    const desk = await sitDown();
    await desk.open(file);
    await desk.squiggles.first().waitFor();
    await desk.views();
    await desk.row(/^Observe/).waitFor();
    return desk;
  }

  it('words are underlined, and a hover asks the question', async () => {
    const desk = await atReview();
    // The marks lie below the words, which get the mouse.
    await desk.squiggles.first().hover({ force: true });
    const hover = desk.page.locator('.monaco-hover:visible', { hasText: '?' });
    await hover.waitFor();
    await desk.picture('hover');
    assert.match(await hover.innerText(), /\?/);
  });

  it('a quick fix keeps what stands there, with a reason', async () => {
    const desk = await atReview();
    await desk.command('Debrief: Go to next finding');
    await desk.page.keyboard.press('Escape');
    await desk.command('Quick Fix...');
    await desk.page.locator('.action-widget .monaco-list-row', { hasText: /keep/i }).first().click();
    await desk.page.keyboard.press('Escape');
    assert.match(await desk.saved(path, /debrief: keep/), /<!-- debrief: keep [\w-]+/);
  });

  it('entries stand in groups, with counts, and can be grouped in another way', async () => {
    const desk = await atReview();
    assert.equal(await desk.row(/^Observe, 2 entries/).count(), 1);
    await desk.row(/^Insight, Nobody looks at the disk graph/).waitFor();
    await desk.picture('insights');
    await desk.command('Debrief: Group by…');
    await desk.pick('Which one?', 'Status');
    await desk.row(/^Open, 3 entries/).waitFor();
    await desk.picture('insights by status');
  });

  it('dragging an entry onto a category writes it into the document', async () => {
    const desk = await atReview();
    await desk.row(/^Action item, Page when the disk/).dragTo(desk.row(/^Decide/));
    assert.match(await desk.saved(path, /\[A1\].*category: decide/), /\[A1\] Page .*category: decide/);
  });

  it('dragging many entries writes them all', async () => {
    const desk = await atReview();
    await desk.row(/^Action item, Page when the disk/).click();
    await desk.row(/^Insight, Nobody looks at/).click({ modifiers: ['Control'] });
    await desk.row(/^Insight, Nobody looks at/).dragTo(desk.row(/^Verify/));
    const text = await desk.saved(path, /category: verify[^]*category: verify/);
    assert.match(text, /\[I1\].*category: verify[^]*\[A1\].*category: verify/);
  });

  it('a drop that is refused says why', async () => {
    const desk = await atReview();
    await desk.command('Debrief: Group by…');
    await desk.pick('Which one?', 'Owner');
    // A row that is taken while the view is still grouped as before is lost with it.
    await desk.row(/^yuki/).waitFor();
    await desk.row(/^Action item, Page when the disk/).dragTo(desk.row(/^yuki/));
    await desk.toasts.filter({ hasText: 'Those who do the work take an item on' }).waitFor();
    assert.equal(readFileSync(join(desk.folder, path), 'utf8').includes('owner: tomas'), true);
  });

  it('a check box marks an item as done', async () => {
    const desk = await atReview();
    await desk
      .row(/^Action item, Page when the disk/)
      .locator('.custom-view-tree-node-item-checkbox')
      .click();
    assert.match(await desk.saved(path, /\[x\]/), /- \[x\] \[A1\] Page/);
  });

  it('one key parks an idea', async () => {
    const desk = await atReview();
    await desk.command('Go to Line/Column');
    await desk.page.locator('.quick-input-widget input').first().fill(':14');
    await desk.page.keyboard.press('Enter');
    await desk.page.keyboard.press('Alt+I');
    await desk.answer('The idea', 'Ask the batch team to show us a run');
    await desk.answer('Who raised it?', 'yuki');
    const text = await desk.saved(path, /show us a run/);
    assert.match(text, /## Parking lot[^#]*- Ask the batch team to show us a run \(.*raised by: yuki/);
    await desk.row(/^Parked idea, Ask the batch team/).waitFor();
    await desk.picture('parked');
  });

  it('a parked idea is shaped into an action item, step by step and back', async () => {
    const desk = await atReview();
    await desk.row(/^Parked idea, Draw the jobs/).hover();
    await desk
      .row(/^Parked idea, Draw the jobs/)
      .getByRole('button', { name: 'Shape this idea' })
      .click();
    await desk.answer('What would be done?', 'Draw the jobs of both teams on one board');
    await desk.pick('What becomes of it?', 'Make it an action item');
    await desk.pick('What is it meant to bring?', 'Mitigate a risk');
    await desk.page.getByRole('button', { name: 'Back' }).click();
    await desk.pick('What is it meant to bring?', 'Gain insight');
    await desk.picture('shape');
    await desk.pick('What kind of work is it?', 'Document');
    await desk.pick('What does it help with?', 'Communicate');
    await desk.answer('Who takes it on?', 'tomas');
    await desk.answer('Due date', '2026-03-20');
    await desk.answer('Why then?', 'before the next run');
    const text = await desk.saved(path, /## Action items[^]*Draw the jobs/);
    const line = text.split('\n').find((each) => each.includes('Draw the jobs')) ?? '';
    for (const part of [/outcome: gain-insight/, /category: communicate/, /owner: @?tomas/, /due: 2026-03-20/])
      assert.match(line, part);
    assert.doesNotMatch(text, /## Parking lot[^#]*Draw the jobs/);
  });

  it('the mode of the meeting hides every mark at once', async () => {
    const desk = await atReview();
    await desk.command('Debrief: Switch mode');
    await desk.pick('Which one?', 'Meeting');
    await desk.squiggles.first().waitFor({ state: 'detached' });
    await desk.page.locator('.codelens-decoration').waitFor({ state: 'detached' });
    await desk.picture('meeting');
    await desk.command('Debrief: Switch mode');
    await desk.pick('Which one?', 'Shape');
    await desk.squiggles.first().waitFor();
  });

  it('the follow-up meeting gets an agenda and a calendar file', async () => {
    const desk = await atReview();
    await desk.command('Debrief: Plan the follow-up meeting');
    await desk.answer('When?', '2026-02-19 10:00');
    await desk.answer('Time zone', 'Europe/Berlin');
    await desk.answer('How long?', '45');
    await desk.answer('E-mail addresses', 'yuki=yuki@example.org');
    const agenda = await desk.written('postmortems', /agenda.*\.md$|follow-up.*\.md$/);
    assert.match(agenda, /Draw the jobs of both teams/);
    const calendar = await desk.written('postmortems', /\.ics$/);
    assert.match(calendar, /BEGIN:VCALENDAR[^]*yuki@example\.org/);
    await desk.page.locator('.tab.active[data-resource-name*="follow-up"]').waitFor();
    // The agenda is no review, so the views stay with the one that it was made from.
    await desk.page.waitForTimeout(1000);
    assert.equal(await desk.row(/^Observe, 2 entries/).count(), 1);
    await desk.picture('agenda');
  });

  it('closing the meeting writes the date of the next one, and names ideas that nobody convenes', async () => {
    const desk = await atReview();
    await desk.command('Debrief: Close the review meeting');
    await desk.answer('Date of the follow-up meeting', '2026-02-20');
    await desk.toasts.filter({ hasText: 'Nobody convenes these ideas yet: Draw the jobs' }).waitFor();
    assert.match(await desk.saved(path, /2026-02-20/), /^follow-up-meeting: 2026-02-20$/m);
  });

  it('the brief and the items go to the clipboard, and a copy without items opens', async () => {
    const desk = await atReview();
    await desk.command('Debrief: Copy facilitator brief');
    assert.match(await desk.copied(/full|disk/i), /“be more careful”: What would make this the easy thing to do/);
    const preview = desk.page.frameLocator('iframe.webview.ready').frameLocator('iframe');
    await preview.getByRole('heading', { name: 'Before the meeting' }).waitFor();
    await desk.picture('brief');
    await desk.command('Debrief: Copy items as…');
    await desk.pick('As what?', 'CSV');
    assert.match(await desk.copied(/^[^\n]*owner/i), /Page when the disk of Ledger/);
    await desk.command('Debrief: Export calibration copy');
    await desk.page.locator('.tab.active[data-resource-name^="Untitled"]').waitFor();
    await desk.page.keyboard.press('Control+A');
    await desk.page.keyboard.press('Control+C');
    assert.doesNotMatch(await desk.copied(/^---[^]*How did Yuki/), /Page when the disk/);
  });

  it('a new review is written from a template, beside the others', async () => {
    const desk = await atReview();
    await desk.command('Debrief: New review from template');
    await desk.pick('Which template?', 'Debrief');
    await desk.pick('Which format?', 'Markdown');
    await desk.answer('Title of the review', 'The printer went silent');
    await desk.answer('Date of the incident', '2026-03-01');
    await desk.answer('Who facilitates?', 'ines');
    assert.match(await desk.written('postmortems', /printer.*\.md$/), /# The printer went silent/);
    await desk.picture('new review');
  });

  it('all commands are in the palette', async () => {
    const desk = await atReview();
    await desk.page.keyboard.press('F1');
    await desk.page.locator('.quick-input-widget input').first().fill('>Debrief:');
    await desk.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Park this idea' }).waitFor();
    const titles = await desk.page.locator('.quick-input-widget .monaco-list-row').allInnerTexts();
    assert(titles.length > 10, titles.join(' | '));
    await desk.picture('palette');
  });

  it('a workspace without reviews is told what it could do, and no server runs', async () => {
    const desk = await sitDown(join(copyOf(join(import.meta.dirname, '../fixtures/workspace')), 'notes'));
    await desk.views();
    await desk.page.locator('.welcome-view', { hasText: 'No incident review is open here' }).waitFor();
    await desk.picture('welcome');
    // That of the desk before may take a moment to end; one of this desk would stay.
    await desk.eventually('the end of every server', () =>
      Promise.resolve(serversBelow(rooms[0]?.extensions ?? '').length === 0 || null),
    );
  });

  it('the findings are back after the server was killed', async () => {
    const desk = await atReview();
    const [first] = serversBelow(rooms[0]?.extensions ?? '');
    assert(first !== undefined, 'no server runs');
    process.kill(first, 'SIGKILL');
    await desk.eventually('another server', () =>
      Promise.resolve(serversBelow(rooms[0]?.extensions ?? '').find((id) => id !== first) ?? null),
    );
    await desk.page.locator('.monaco-editor .view-lines').first().click();
    await desk.page.keyboard.press('Control+End');
    await desk.page.keyboard.type('- [ ] Make sure that this never happens again\n');
    await desk.page.locator('.statusbar-item', { hasText: /Shape · \d/ }).waitFor();
    await desk.saved(path, /never happens again/);
    await desk.squiggles.first().waitFor();
    assert.equal(await desk.toasts.count(), 0);
  });
});

/** The processes that run the server of an extension below a folder. */
function serversBelow(folder: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      const command = commandOf(name);
      return command.includes(folder) && command.includes('server.cjs');
    })
    .map(Number);
}

function commandOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
