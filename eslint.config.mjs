import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { allowedImports } from './build/walls/allowed-imports.mjs';

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Name what you export: a name can be searched for.',
};

/** shared/ has no clock, no chance, and no time zone of the machine it happens to run on. */
const PURE = {
  'no-restricted-syntax': [
    'error',
    NO_DEFAULT_EXPORT,
    { selector: 'ImportExpression', message: 'shared/ loads nothing at run time.' },
    { selector: 'TSImportType', message: 'Import the type at the top, where the walls see it.' },
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The moment is an argument.' },
    { selector: 'CallExpression[callee.name="Date"]', message: 'The moment is an argument.' },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'The moment is an argument.' },
    { object: 'Math', property: 'random', message: 'shared/ gives the same answer to the same question.' },
    ...['getHours', 'getMinutes', 'getDate', 'getDay', 'getMonth', 'getFullYear', 'getTimezoneOffset'].map(
      (property) => ({
        property,
        message: "It depends on the machine's time zone: take the zone as an argument.",
      }),
    ),
  ],
  'no-restricted-globals': [
    'error',
    'globalThis',
    'performance',
    'crypto',
    'fetch',
    'setTimeout',
    'process',
    'console',
  ],
};

export default tseslint.config(
  { ignores: ['out/', 'dist/', 'test-results/', 'node_modules/', 'test/fixtures/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { disallowTypeAnnotations: false, fixStyle: 'inline-type-imports' },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT],
    },
  },
  { files: ['build/**', '*.mjs', '.*.mjs', 'test/**/*.mjs'], languageOptions: { globals: globals.node } },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
  },
  {
    files: ['*.config.mjs', '.*.mjs', 'test/e2e/*.mjs', 'test/pictures/*.mjs'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  ...allowedImports,
  { files: ['shared/**/*.ts'], rules: PURE },
  { files: ['renderer/**/*.ts', 'renderer/**/*.tsx'], ...reactHooks.configs.flat.recommended },
);
