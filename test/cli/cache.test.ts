import assert from 'node:assert/strict';
import fc from 'fast-check';
import { run } from '../../server/src/cli/run.js';
import { memoryIo, type MemoryIo } from '../support/memory-io.js';

const review = `<!-- debrief: review -->

# Lost webhooks

## Action items

- Engineers must be more careful with the webhooks (owner: ines)
`;

interface Answer {
  readonly status: number;
  readonly out: string;
  /** How many documents were looked into, not only compared. */
  readonly isFresh: boolean;
}

/** A repository whose files can be changed between runs. */
class Repository {
  readonly io: MemoryIo = memoryIo({
    files: { '/repo/a.md': review, '/repo/b.md': review.replace('webhooks', 'mails') },
  });
  private printed = 0;

  async check(more: readonly string[] = ['--cache'], change: Partial<MemoryIo> = {}): Promise<Answer> {
    const before = this.saved();
    const status = await run(['check', ...more], { ...this.io, ...change });
    const all = this.io.printed();
    const out = all.slice(this.printed);
    this.printed = all.length;
    return { status, out, isFresh: this.saved() !== before };
  }

  /** All that is in the cache. A fresh run writes its entry anew, with another note in front of it. */
  saved(): string {
    return this.entries()
      .map((file) => new TextDecoder().decode(this.io.files.read(file)))
      .join('\n');
  }

  entries(): readonly string[] {
    return this.io.files.list('/cache').map(({ name }) => `/cache/${name}`);
  }
}

describe('debrief check --cache', () => {
  it('says the same again', async () => {
    const repository = new Repository();
    const first = await repository.check();
    const second = await repository.check();
    assert.deepEqual([first.isFresh, second.isFresh], [true, false]);
    assert.deepEqual([second.status, second.out], [first.status, first.out]);
    assert.match(first.out, /command-and-control/);
  });

  it('takes the answer from the cache', async () => {
    const repository = new Repository();
    await repository.check();
    const spied: string[] = [];
    const { files } = repository.io;
    const io = {
      files: {
        ...files,
        write: (path: string) => void spied.push(path),
        create: (path: string) => void spied.push(path),
      },
    };
    await repository.check(['--cache'], io);
    assert.deepEqual(spied, []);
  });

  for (const [what, change] of Object.entries({
    'a changed document': ({ files }: MemoryIo) => {
      files.write('/repo/a.md', review.replace('Engineers must', 'Engineers shall'));
    },
    'a new document': ({ files }: MemoryIo) => {
      files.create('/repo/x/c.md', review);
    },
    'a new config': ({ files }: MemoryIo) => {
      files.create('/repo/.debrief.yaml', 'rules: { command-and-control: off }\n');
    },
    'a new .gitignore': ({ files }: MemoryIo) => {
      files.create('/repo/.gitignore', 'b.md\n');
    },
  })) {
    it(`sees ${what}`, async () => {
      const repository = new Repository();
      const before = await repository.check();
      change(repository.io);
      const after = await repository.check();
      assert.notEqual(after.out, before.out);
      assert.equal(after.out, (await repository.check([])).out);
    });
  }

  it('is of one day and one version', async () => {
    const repository = new Repository();
    await repository.check();
    assert.ok((await repository.check(['--cache'], { today: '2024-05-03' })).isFresh);
    assert.ok((await repository.check(['--cache'], { version: '9.9.9' })).isFresh);
  });

  it('keeps answers to other questions apart', async () => {
    const repository = new Repository();
    const text = await repository.check();
    const json = await repository.check(['--cache', '--format', 'json']);
    assert.notEqual(json.out, text.out);
    assert.equal((await repository.check(['--cache', '--fail-on', 'warning'])).status, 1);
    assert.equal((await repository.check(['--cache', '--fail-on', 'warning'])).status, 1);
  });

  it('leaves nothing behind unless it is asked for', async () => {
    const repository = new Repository();
    await repository.check([]);
    await repository.check(['--no-cache']);
    await repository.check(['--cache', 'nowhere.md']);
    assert.deepEqual(repository.entries(), []);
  });

  it('bears a cache that is damaged', async () => {
    const repository = new Repository();
    const { out } = await repository.check();
    const [file = ''] = repository.entries();
    const whole = repository.saved();
    const damaged = fc.oneof(
      fc.nat(whole.length).map((length) => whole.slice(0, length)),
      fc
        .tuple(fc.nat(whole.length - 1), fc.string({ minLength: 1, maxLength: 3 }))
        .map(([at, text]) => whole.slice(0, at) + text + whole.slice(at + 1)),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(damaged, async (text) => {
        repository.io.files.write(file, text);
        assert.equal((await repository.check()).out, out);
      }),
      { numRuns: 30 },
    );
  });

  it('answers also where nothing can be written', async () => {
    const repository = new Repository();
    const refuse = (): never => {
      throw new Error('ENOSPC');
    };
    const files = { ...repository.io.files, write: refuse, create: refuse };
    assert.match((await repository.check(['--cache'], { files })).out, /command-and-control/);
    assert.deepEqual((await repository.check(['--cache'], { cacheFolder: null })).status, 0);
  });
});
