import assert from 'node:assert/strict';
import { Editor, type Files } from '../lsp/editor.js';
import { MemoryStorage } from '../lsp/memory-storage.js';
import { damaged } from './damage.js';
import { Dice } from '../support/invent-review.js';
import { generateReviews } from '../support/generate-reviews.js';
import { seed, times } from './times.js';

const files: Files = new Map(generateReviews(6).map(({ path, source }) => [`file:///w/${path}`, source]));

describe('the index of the server', () => {
  it('says the same whatever has become of its cache', async () => {
    const whole = new MemoryStorage();
    const first = await said(whole);
    assert(whole.texts.size > 0);
    const dice = new Dice(seed(11));
    for (let time = 0; time < times(5); time++) {
      const storage = new MemoryStorage();
      for (const [name, text] of whole.texts) storage.texts.set(name, damaged(text, dice));
      assert.deepEqual(await said(storage), first);
      assert.deepEqual([...storage.texts].sort(), [...whole.texts].sort());
    }
  }).timeout(600_000);
});

/** All that a server with such a cache finds and lists. */
async function said(storage: MemoryStorage): Promise<unknown> {
  const options = { storage: 'file:///storage' };
  const capabilities = { textDocument: { diagnostic: {} } };
  const editor = new Editor({ folders: ['file:///w'], files, storage, options, capabilities });
  await editor.start();
  await editor.until(() => editor.notifications.some(({ method }) => method === 'debrief/changed'));
  const found = await editor.ask<{ items: unknown[] }>('workspace/diagnostic', { previousResultIds: [] });
  const listed = await editor.ask<unknown[]>('debrief/reviews', null);
  await editor.stop();
  return JSON.parse(JSON.stringify([found, listed], (key, value: unknown) => (key === 'resultId' ? null : value)));
}
