import { globSync, readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import { ERROR_CODES } from '#core/errors/error_codes'
import { errorsPage } from '#app/health/errors/errors_page'

const REGISTRY = 'app/core/errors/error_codes.ts'

const sources = globSync([
  'app/**/*.ts',
  'resources/**/*.{ts,vue}',
  'config/*.ts',
  'start/*.ts',
  'bin/*.ts',
]).filter((path) => path !== REGISTRY)

/** Every code that stands in the source as a text, with where it does. */
const found = sources.flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(/['"`](E_[A-Z][A-Z_]+)['"`]/g)].map((match) => ({
    code: match[1]!,
    path,
  }))
)

/** Thrown by packages under the code that visitors get. */
const thrownByPackages = globSync('node_modules/@adonisjs/shield/build/**/*.js')
  .map((path) => readFileSync(path, 'utf8'))
  .join()

test.group('Error codes', () => {
  test('every code in the source is in the list', ({ assert }) => {
    assert.isAbove(found.length, 40)
    const unknown = found.filter(({ code }) => !Object.hasOwn(ERROR_CODES, code))
    assert.deepEqual(unknown, [])
  })

  test('every code of the list is used', ({ assert }) => {
    const used = new Set([
      ...found.map(({ code }) => code),
      ...sources.flatMap((path) =>
        [...readFileSync(path, 'utf8').matchAll(/\bcase 'E_[A-Z_]+'|\bE_[A-Z_]+(?=:)/g)].map(
          (match) => match[0].replace(/^case '|'$/g, '')
        )
      ),
    ])
    assert.deepEqual(
      Object.keys(ERROR_CODES).filter(
        (code) => !used.has(code) && !thrownByPackages.includes(code)
      ),
      []
    )
  })

  test('an answer has the status that its page names', ({ assert }) => {
    const differing = sources.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/answerProblem\(\s*\w+,\s*(\d+),\s*'(E_\w+)'/g)]
        .filter(
          ([, status, code]) => ERROR_CODES[code as keyof typeof ERROR_CODES] !== Number(status)
        )
        .map((match) => `${path}: ${match[0]}`)
    )
    assert.deepEqual(differing, [])
  })

  test('docs/errors.md is up to date (node ace errors:table)', ({ assert }) => {
    assert.equal(readFileSync('docs/errors.md', 'utf8'), errorsPage())
  })
})
