import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const TESTS = ['**/*.spec.ts', '**/*.spec.tsx', '**/*.contract.ts', '**/testing/**', 'test/**', 'bench/**'];

/** A switch names every member of a union, or says by `default` that it passes the others over. */
const EXHAUSTIVE = { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true };

export default defineConfig(
  globalIgnores([
    'dist/',
    'var/',
    'var-monitoring/',
    'coverage/',
    'test/architecture/fixture/',
    'apps/web/src/api/schema.d.ts',
  ]),
  {
    // A rule that does not fit is configured here, for everybody to see: comments cannot switch one off.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  {
    extends: [js.configs.recommended],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 50 }],
      'no-console': 'error',
      eqeqeq: 'error',
      // Control characters are what the safe-text check looks for.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['apps/web/vite.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': true },
      ],
      // Files with decorators are left alone by this rule: there the import is what Nest injects and validates by.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', EXHAUSTIVE],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Nest modules are classes that hold only their decorator; abstract classes are our ports.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      // CSS modules are index signatures: `styles['card']`.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // DTO classes are schemas: an answer is a plain object of that shape.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // `db.get<Row>(sql)`: the caller names the row where data enters.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // It would have us write `!`, which is forbidden.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  {
    // No `default` over a union in a domain: a new event or status breaks the build where it must be handled.
    files: ['libs/*/domain/**/*.ts'],
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { ...EXHAUSTIVE, allowDefaultCaseForExhaustiveSwitch: false, considerDefaultExhaustiveForUnions: false },
      ],
    },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    languageOptions: { globals: globals.browser },
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: String.raw`JSXText[value=/\p{L}/u], JSXExpressionContainer > Literal[value=/\p{L}{2}/u]:not(JSXAttribute *)`,
          message: 'Texts stand in the locales, in three languages.',
        },
        {
          selector: String.raw`JSXAttribute[name.name=/^(aria-label|aria-description|title|placeholder|alt|label)$/] > Literal[value=/\p{L}/u]`,
          message: 'Texts stand in the locales, in three languages.',
        },
      ],
    },
  },
  {
    files: TESTS,
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      // `expect(port.method)` and contract tables read methods without calling them.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
