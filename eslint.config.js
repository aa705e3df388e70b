import { configApp } from '@adonisjs/eslint-config'
import pluginVue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'

const limits = (lines) => ({
  'max-lines': ['error', { max: lines, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
})

export default configApp(
  {
    ignores: [
      'build/**',
      'ssr/**',
      'public/**',
      'tmp/**',
      'data/**',
      'releases/**',
      '.adonisjs/**',
      'plugins/*/dist/**',
      'resources/components.d.ts',
    ],
  },
  ...pluginVue.configs['flat/recommended'],
  { files: ['**/*.vue'], languageOptions: { parserOptions: { parser: tseslint.parser } } },
  {
    rules: {
      // Prettier has the last word on the shape of the code.
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/multi-word-component-names': 'off',
      'vue/require-default-prop': 'off',
      '@unicorn/no-await-expression-member': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-console': 'error',
      '@unicorn/no-for-loop': 'off',
      'no-control-regex': 'off',
      // As the framework's, but `_` may name what is left out of an object.
      '@typescript-eslint/naming-convention': [
        'error',
        {
          selector: 'variable',
          format: ['camelCase', 'UPPER_CASE', 'PascalCase'],
          filter: { regex: '^_', match: false },
        },
        { selector: 'typeLike', format: ['PascalCase'] },
      ],
    },
  },
  {
    files: ['app/**/*.ts', 'start/**/*.ts', 'config/**/*.ts', 'database/*.ts', 'resources/**/*.ts'],
    rules: limits(250),
  },
  { files: ['resources/**/*.vue'], rules: { 'max-lines': ['error', { max: 250 }] } },
  // A composable's or describe's outer function holds many small ones.
  {
    files: ['resources/composables/**/*.ts', 'resources/register/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['tests/**/*.ts'], rules: { 'max-lines': ['error', { max: 400 }] } },
  {
    files: ['scripts/**', 'tests/benchmarks/**', 'tests/support/*.mjs'],
    rules: { 'no-console': 'off' },
  }
)
