import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as onigurumaModule from 'vscode-oniguruma';
import * as textmateModule from 'vscode-textmate';

// Both are CommonJS, whose exports are the default one or the names, depending on who loads them.
const oniguruma = 'default' in onigurumaModule ? onigurumaModule.default : onigurumaModule;
const textmate = 'default' in textmateModule ? textmateModule.default : textmateModule;

const root = join(import.meta.dirname, '..', '..');
const builtIn = join(root, 'test/host/node_modules/code-server/lib/vscode/extensions');

/** The grammars of VS Code itself, and ours, which are injected into them. */
const files: Readonly<Record<string, string>> = {
  'text.html.markdown': join(builtIn, 'markdown-basics/syntaxes/markdown.tmLanguage.json'),
  'source.yaml': join(builtIn, 'yaml/syntaxes/yaml.tmLanguage.json'),
  'source.yaml.1.2': join(builtIn, 'yaml/syntaxes/yaml-1.2.tmLanguage.json'),
  'markdown.debrief': join(root, 'syntaxes/markdown.debrief.tmLanguage.json'),
  'yaml.debrief': join(root, 'syntaxes/yaml.debrief.tmLanguage.json'),
};

const injections: Readonly<Record<string, string[]>> = {
  'text.html.markdown': ['markdown.debrief'],
  'source.yaml': ['yaml.debrief'],
};

/**
 * Below each line of a source, the words to which our grammars give a scope, with carets and the scope's middle part:
 *
 *     - [A1] Rehearse it
 *        ^^ name.label.id
 */
export async function picture(scope: 'text.html.markdown' | 'source.yaml', source: string): Promise<string> {
  const grammar = await registry().loadGrammar(scope);
  if (!grammar) throw new Error(`no grammar for ${scope}`);
  const lines: string[] = [];
  let state = textmate.INITIAL;
  for (const line of source.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    lines.push(line, ...marksOf(tokens, line));
    state = ruleStack;
  }
  return lines.join('\n');
}

/** The source of a picture. */
export function sourceOf(drawn: string): string {
  return drawn
    .split('\n')
    .filter((line) => !/^ *\^+ [\w.-]+$/.test(line))
    .join('\n');
}

function marksOf(tokens: readonly textmateModule.IToken[], line: string): readonly string[] {
  return tokens.flatMap(({ startIndex, endIndex, scopes }) => {
    const own = scopes.filter((scope) => scope.endsWith('.debrief')).at(-1);
    if (own === undefined || own.startsWith('punctuation') || isWrapping(own)) return [];
    const length = Math.min(endIndex, line.length) - startIndex;
    return [`${' '.repeat(startIndex)}${'^'.repeat(length)} ${own.split('.').slice(0, -1).join('.')}`];
  });
}

/** The scope of the whole, which the parts inside it have as well. */
function isWrapping(scope: string): boolean {
  return scope === 'meta.fields.debrief' || scope.startsWith('comment.') || scope.split('.')[0] === scope;
}

function registry(): textmateModule.Registry {
  return new textmate.Registry({
    onigLib: onigLib(),
    loadGrammar: (scope) => {
      const file = files[scope];
      return Promise.resolve(file === undefined ? null : textmate.parseRawGrammar(readFileSync(file, 'utf8'), file));
    },
    getInjections: (scope) => injections[scope],
  });
}

async function onigLib(): Promise<textmateModule.IOnigLib> {
  const bytes = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return {
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  };
}
