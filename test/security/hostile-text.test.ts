import assert from 'node:assert/strict';
import { SaxesParser } from 'saxes';
import { readConfig } from '../../server/src/core/config/read-config.js';
import { readBaseline } from '../../server/src/core/baseline.js';
import { nameFrom } from '../../server/src/core/outputs/new-file.js';
import { readReview } from '../../server/src/core/read/read.js';
import { formatNames } from '../../server/src/cli/formats/format-names.js';
import { debrief, repo } from '../support/command-line.js';
import { Editor } from '../lsp/editor.js';

const nasty =
  '\u001B]0;owned\u0007\u001B[31m\u009B2J\u202Egnp ]]> <script>alert(1)</script> %0A::error file=x::y "quoted" \u0000\u0008';
const review = `<!-- debrief: review -->

# ${nasty}

## Action items

- Engineers must be more careful with ${nasty}
- Make sure that everybody always checks [the board](command:workbench.action.terminal.new) ${nasty}
`;
const path = 'a::b,file=c\u001B[31m.md';

describe('hostile text', () => {
  for (const format of formatNames) {
    it(`reaches no terminal, log or parser raw in ${format}`, async () => {
      const { out, err } = await debrief(`check --format ${format}`, repo({ [path]: review }));
      assert.equal(err, '');
      // Line ends are all that may stand there raw, and tabs.
      assert.doesNotMatch(out, /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202E]/u);
      if (/json|sarif|gitlab/.test(format)) JSON.parse(out);
      if (format === 'junit') new SaxesParser().write(out).close();
      if (format === 'github')
        for (const line of out.trimEnd().split('\n'))
          assert.match(line, /^::(?:error|warning|notice) file=[^:,]+,line=\d+/);
    });
  }

  for (const command of ['items', 'items --format json', 'agenda a.md', 'check-config', 'check'])
    it(`reaches no terminal raw from ${command}, be it of a config`, async () => {
      const config = `rules: { "\\e[31mx": off }\n"\\e[31m\\u009b": 1\nlexicons: "\\e]0;owned\\a"\n`;
      const yaml = `action-items: [{ action: "\\e[31mDo \\u009b2J it", owner: "\\e[31mx", status: "\\e[31m" }]\n`;
      const files = { 'a.md': review, 'b.yaml': `kind: incident-review\n${yaml}`, '.debrief.yaml': config };
      const { out, err } = await debrief(command, repo(files));
      assert.notEqual(out, '');
      assert.doesNotMatch(out + err, /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202E]/u);
    });

  it('reaches no terminal raw from names that are missing', async () => {
    const { err } = await debrief('check \u001B[31mgone.md', repo({}));
    assert.doesNotMatch(err, /[\u0000-\u0009\u000B-\u001F]/u);
  });

  it('makes no command of a link in hovers', async () => {
    const editor = new Editor();
    await editor.start();
    const uri = 'file:///w/postmortems/a.md';
    await editor.open(uri, review);
    const tips = new Set<string>();
    for (const [line, text] of review.split('\n').entries()) {
      for (let character = 0; character < text.length; character += 3) {
        const hover = await editor.ask<unknown>('textDocument/hover', {
          textDocument: { uri },
          position: { line, character },
        });
        const shown = JSON.stringify(hover).replace(/command:debrief\.(?:explainFinding|showInsights)/g, '');
        assert.doesNotMatch(shown, /(?<!\\\\)\]\(command:|<script|<a /);
        if (hover !== null) tips.add(shown);
      }
    }
    assert.ok(tips.size > 1, 'hardly anything was shown');
    await editor.stop();
  });

  it('pollutes no prototype by its keys', () => {
    const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '<<'];
    const nested = keys
      .map((key) => `${key}: { polluted: yes, prototype: { polluted: yes }, __proto__: { polluted: yes } }`)
      .join('\n');
    const entries = keys.map((key) => `  - { ${key}: { polluted: yes }, action: Add a board }`).join('\n');
    for (const source of [
      nested,
      `action-items:\n${entries}\n`,
      `rules: { ${keys.map((key) => `${key}: off`).join(', ')} }\n`,
      `lexicons: { __proto__: [polluted] }\n`,
    ]) {
      readReview(source, 'a.yaml');
      readReview(`---\n${source}\n---\n`, 'a.md');
      readConfig(source, []);
    }
    readBaseline('{ "schemaVersion": 1, "files": { "__proto__": { "polluted": true } } }');
    assert.deepEqual(Object.keys(Object.prototype), []);
    assert(!('polluted' in {}));
  });

  it('names no file elsewhere', () => {
    for (const name of ['../../etc/passwd', '..\\..\\x', '/etc/passwd', 'C:\\x', 'a\u0000b', '.', '..', '~/x']) {
      assert.doesNotMatch(nameFrom(name), /[\\/:\u0000~]|^\./iu, name);
    }
  });
});
