import nextVitals from 'eslint-config-next/core-web-vitals'
import tseslint from 'typescript-eslint'

const pureRooms = [
  ...['shared', 'instrument', 'literature', 'levers', 'scoring', 'workshop', 'reading', 'wire', 'access'],
  'offline/case',
  'travel/case',
].map((room) => `lib/${room}/**/*.ts`)

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      '.next*/**',
      '.data/**',
      'prisma/generated/**',
      'next-env.d.ts',
      'test-results/**',
      'playwright-report/**',
    ],
  },
  // React and pages: elsewhere these find nothing, and take as long
  ...nextVitals.map((rules) => ({ ...rules, files: ['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}'] })),
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      // Links are plain anchors: they work before scripts load, and every page is a document of its own.
      '@next/next/no-html-link-for-pages': 'off',
      '@next/next/no-location-assign-relative-destination': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
      ],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-empty': ['error', { allowEmptyCatch: false }],
    },
  },
  {
    // Same answers, same seed, same bytes, everywhere: no clock, no dice, no guessed zero.
    files: pureRooms,
    ignores: ['lib/scoring/command-line/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'A pure room has no clock: take the time as an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'A pure room has no clock: take the time as an argument.',
        },
        {
          selector:
            "MemberExpression[object.name='Math'][property.name=/^(random|sin|cos|exp|log|pow|sqrt)$/]",
          message: 'Only + - * / and comparisons: engines disagree on the rest, and dice are seeded streams.',
        },
        {
          selector: "LogicalExpression[operator='||'][right.type='Literal'][right.value=0]",
          message: 'A missing answer is never zero: handle the missing case.',
        },
        {
          selector: 'TSAsExpression:not([typeAnnotation.typeName.name="const"])',
          message: 'No casts in a pure room: check, or change the type.',
        },
      ],
    },
  },
  {
    // Content and tests are read top to bottom, not navigated.
    files: ['lib/instrument/versions/**', 'lib/levers/**', 'lib/literature/**', 'tests/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Typed arrays are read by computed index: every read would need a branch that cannot be reached.
    files: ['lib/scoring/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // The parser of messages declares its enum twice, in each of two files of one package.
    files: ['tests/pseudo-locales/**'],
    rules: { '@typescript-eslint/no-unsafe-enum-assignment': 'off' },
  },
  {
    // next-intl's successor, next/root-params, knows no locale outside a page: in the not-found page, for one.
    files: ['app/**', 'lib/i18n/next/**'],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    // One script for old phones, sent as it stands: it is of 2009's language, which has no catch without a name.
    files: ['lib/server/workshops/phone/*.js'],
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      '@typescript-eslint/no-unused-vars': ['error', { caughtErrors: 'none' }],
      'max-lines': ['error', { max: 300 }],
    },
  },
  {
    // What phones get as it stands, in one piece: browsers of their age know no modules.
    files: ['lib/server/workshops/phone/join-script.js'],
    rules: { 'max-lines': ['error', { max: 420 }] },
  },
)
