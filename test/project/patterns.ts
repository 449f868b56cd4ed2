import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression and where it stands. */
export interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** All regular expressions that the sources below a folder spell out, and the files that build others. */
export function patternsIn(folder: string): {
  readonly patterns: readonly Pattern[];
  readonly builders: readonly string[];
} {
  const patterns: Pattern[] = [];
  const builders = new Set<string>();
  for (const path of sourcesIn(folder)) {
    const file = ts.createSourceFile(path, readFileSync(join(folder, path), 'utf8'), ts.ScriptTarget.ES2022, false);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) patterns.push(patternOf(node.text, placeOf(node, path, file)));
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && isRegExp(node.expression)) builders.add(path);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { patterns, builders: [...builders] };
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort();
}

function isRegExp(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && node.text === 'RegExp';
}

function patternOf(literal: string, place: string): Pattern {
  const end = literal.lastIndexOf('/');
  return { place, source: literal.slice(1, end), flags: literal.slice(end + 1) };
}

function placeOf(node: ts.Node, path: string, file: ts.SourceFile): string {
  const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
  return `${path}:${String(line + 1)}`;
}

const length = 10_000;

/** Long texts that a pattern may try in many ways: runs of characters that it speaks of, ended by one that it does not. */
export function attacksOn(source: string): readonly string[] {
  const own = [...new Set(source.replace(/\\[pPdDwWsSbB](?:\{[^}]*\})?/g, '').replace(/[\\^$|?*+(){}]/g, ''))].slice(
    0,
    12,
  );
  const words = source.match(/[a-z]{2,}/gi)?.slice(0, 6) ?? [];
  const runs = [' ', 'a', ...words.slice(0, 2).map((word) => `${word} `), ...own.slice(0, 2), 'A-1 ', '@a', ', '];
  return [...new Set(runs)]
    .slice(0, 8)
    .map((run) => `${words[0] ?? ''}${run.repeat(Math.ceil(length / run.length)).slice(0, length)}\u0000`);
}
