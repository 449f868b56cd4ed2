import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const size = {
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  // Each `?.` and `??` counts as a branch here, and unchecked access is an error in TypeScript; eight without them.
  complexity: ['error', 16],
  'max-depth': ['error', 3],
  'max-params': ['error', 3],
};

const typed = {
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/ban-ts-comment': ['error', { minimumDescriptionLength: 1000 }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/no-confusing-void-expression': [
    'error',
    { ignoreArrowShorthand: true, ignoreVoidOperator: true },
  ],
  '@typescript-eslint/no-meaningless-void-operator': 'off',
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
};

const topLevelLet = ['Program > VariableDeclaration', 'Program > ExportNamedDeclaration > VariableDeclaration'].map(
  (selector) => ({ selector: `${selector}[kind="let"]`, message: 'The core keeps nothing between calls.' }),
);

const suite = '/^(it|describe|context|specify|suite|test)$/';
const leftOut = [
  { selector: `MemberExpression[object.name=${suite}][property.name=/^(only|skip)$/]`, message: 'All tests run.' },
  { selector: 'CallExpression[callee.name=/^x(it|describe|context|specify)$/]', message: 'All tests run.' },
  { selector: 'CallExpression[callee.name=/^set(Timeout|Interval)$/]', message: 'Await the answer.' },
];

/** Who may import whom: everything that matches none of the patterns is refused. */
const boundaries = [
  {
    files: ['server/src/core/**/*.ts'],
    may: [String.raw`\.{1,2}/(?!.*(host|cli|lsp|protocol)/).*`, '@lezer/.+', 'yaml', 'ical-generator'],
  },
  {
    files: ['server/src/core/rules/*.ts'],
    except: ['server/src/core/rules/{index,rule}.ts'],
    may: [
      String.raw`\./rule\.js`,
      String.raw`\.\./(review|items|others|group-by|likeness|wordings|once|text|sources|vocabulary|finding)\.js`,
      String.raw`\.\./language/.+`,
    ],
  },
  { files: ['server/src/protocol/**/*.ts'], may: [String.raw`\./[^/]+\.js`] },
  {
    files: ['server/src/host/**/*.ts'],
    may: [String.raw`\./.+`, String.raw`(\.\./)+(core|host)/.+`, 'node:.+', 'ignore'],
  },
  {
    files: ['server/src/cli/**/*.ts'],
    may: [
      String.raw`\.\./formats/.+`,
      String.raw`\.{1,2}/[^/]+\.js`,
      String.raw`\./.+`,
      String.raw`(\.\./)+(core|host|lsp)/.+`,
      'node:.+',
      'commander',
      'get-east-asian-width',
      'sarif',
    ],
  },
  {
    files: ['server/src/lsp/**/*.ts'],
    may: [
      String.raw`\.{1,2}/[^/]+\.js`,
      String.raw`\./.+`,
      String.raw`(\.\./)+(core|host|protocol)/.+`,
      'node:.+',
      'vscode-.+',
    ],
  },
  {
    files: ['client/src/**/*.ts'],
    may: [
      String.raw`\./.+`,
      String.raw`(\.\./)+(?!server/).+`,
      String.raw`(\.\./)+server/src/protocol/.+`,
      // Both ends must agree on what may be a review.
      String.raw`(\.\./)+server/src/core/document\.js`,
      'node:.+',
      'vscode',
      'vscode-.+',
    ],
  },
];

export default defineConfig(
  { ignores: ['dist', 'out', 'test/fixtures'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', 'scripts/*.mjs'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { ...typed, ...size, eqeqeq: 'error', 'no-console': 'error' },
  },
  {
    files: ['scripts/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['scripts/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['server/src/core/**'], rules: { 'no-restricted-syntax': ['error', ...topLevelLet] } },
  {
    files: ['test/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off', 'no-restricted-syntax': ['error', ...leftOut] },
  },
  {
    // Word lists and sentences are as long as they are.
    files: [
      'server/src/core/language/lexicon/**',
      'server/src/core/**/*-words.ts',
      'server/src/core/classify/*-weights.ts',
      'server/src/core/sources.ts',
      'test/data/**',
    ],
    rules: { 'max-lines': 'off' },
  },
  {
    // A rule's file holds its page and its examples too.
    files: ['server/src/core/rules/*.ts'],
    rules: { 'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }] },
  },
  boundaries.map(({ files, except, may }) => ({
    files,
    ignores: except ?? [],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: `^(?!(${may.join('|')})$)`, message: 'This folder may not depend on that one.' }] },
      ],
    },
  })),
);
