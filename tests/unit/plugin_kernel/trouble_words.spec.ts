import { test } from '@japa/runner'
import { readManifest } from '#app/plugin_kernel/contract/read_manifest'
import { problemLine, troubleLines } from '#app/plugin_kernel/texts/trouble_words'

function linesFor(manifest: object): string[] {
  const whole = { id: 'bags', version: '1.0.0', name: 'Bags', license: 'MIT', api: '^1.0.0' }
  const read = readManifest(JSON.stringify({ ...whole, ...manifest }))
  return read.ok ? [] : read.problems.map(problemLine)
}

test.group('What an author reads in the terminal', () => {
  test('names the place, says what is wrong in words, and what to write', ({ assert }) => {
    const entry = { server: 'index.ts' }
    const guard = { hook: 'sale.before_complete@1', kind: 'guard' }
    assert.deepEqual(linesFor({ entry, hooks: [guard] }), [
      'plugin.json/hooks/0/hook: A guard of sale.before_complete needs the permission hook:veto:sale.before_complete.',
    ])
    assert.deepEqual(linesFor({ entry, hook: [] }), [
      'plugin.json/hook: The key is not known; is it mistyped? (key: hook; meant: hooks)',
    ])
    assert.deepEqual(linesFor({ settings: {} }), [
      'plugin.json/settings: Is of the wrong type. (expected: string)',
    ])
    assert.deepEqual(linesFor({ entry, hooks: [{ ...guard, hook: 'sale.before_complete' }] }), [
      'plugin.json/hooks/0/hook: Is not written as it should be. (rule: such as sale.completed@1)',
    ])
  })

  test('has the error and its place where the code broke, and who is missing', ({ assert }) => {
    assert.deepEqual(
      troubleLines({
        ...{ kind: 'fault', place: 'setup', why: 'not_started' },
        ...{ message: 'boom', stack: 'Error: boom\n    at index.ts:3' },
      }),
      ['setup: Could not be started: boom', 'Error: boom\n    at index.ts:3']
    )
    assert.deepEqual(
      troubleLines({
        kind: 'graph',
        problems: [{ code: 'missing', needed: 'club', range: '^1.0.0' }],
      }),
      ['Needs club ^1.0.0, which is not on. Switch it on first.']
    )
  })
})
