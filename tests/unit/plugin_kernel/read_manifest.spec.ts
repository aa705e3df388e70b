import { test } from '@japa/runner'
import fc from 'fast-check'
import { nearest } from '#app/plugin_kernel/contract/schema_problems'
import { MAX_MANIFEST_BYTES, readManifest } from '#app/plugin_kernel/contract/read_manifest'

const HELLO = { id: 'hello', version: '1.0.0', name: 'Hello', api: '^1.0.0' }

function problemsOf(manifest: unknown) {
  const read = readManifest(typeof manifest === 'string' ? manifest : JSON.stringify(manifest))
  return read.ok ? [] : read.problems.map(({ pointer, code }) => `${pointer} ${code}`)
}

test.group('What a plugin says of itself', () => {
  test('four keys are enough', ({ assert }) => {
    const read = readManifest(JSON.stringify(HELLO))
    assert.deepEqual(read, { ok: true, value: HELLO })
  })

  test('a byte order mark before it does no harm', ({ assert }) => {
    assert.deepEqual(problemsOf(`\uFEFF${JSON.stringify(HELLO)}`), [])
  })

  test('a mistyped key is named, with the one that was meant', ({ assert }) => {
    const read = readManifest(JSON.stringify({ ...HELLO, premissions: [] }))
    assert.isFalse(read.ok)
    assert.deepEqual(!read.ok && read.problems, [
      {
        pointer: '/premissions',
        code: 'unknown_key',
        values: { key: 'premissions', meant: 'permissions' },
      },
    ])
    assert.isNull(nearest('colour', ['id', 'version']))
  })

  test('all that is wrong is told at once', ({ assert }) => {
    const hooks = [{ hook: 'sale.completed', kind: 'listen' }]
    assert.sameMembers(problemsOf({ id: 'Hello!', version: 1, api: '^1.0.0', hooks }), [
      ' missing_key',
      '/id wrong_form',
      '/version wrong_type',
      '/hooks/0/hook wrong_form',
      '/hooks/0/kind not_one_of',
    ])
  })

  const wrong: [string, Record<string, unknown>, string][] = [
    ['a version that is none', { version: '1.0' }, '/version not_a_version'],
    ['an interface range that is none', { api: 'one' }, '/api not_a_range'],
    ['an id that is an address of Tillhouse', { id: 'hooks' }, '/id reserved_id'],
    ['a range without an end', { api: '>=1.0.0' }, '/api no_upper_bound'],
    ['any version at all', { api: '*' }, '/api no_upper_bound'],
    ['one end of two that is open', { api: '^1.0.0 || >=3' }, '/api no_upper_bound'],
    [
      'a needed plugin without a range',
      { requires: { plugins: { other: 'latest' } } },
      '/requires/plugins/other not_a_range',
    ],
    ['a file outside of its folder', { settings: '../../.env' }, '/settings wrong_form'],
    ['a file by its place on the disk', { settings: '/etc/passwd' }, '/settings wrong_form'],
    [
      'a hook that is not there',
      { hooks: [{ hook: 'sale.started@1', kind: 'action' }] },
      '/hooks/0/hook unknown_hook',
    ],
    [
      'a name that every object has',
      { hooks: [{ hook: 'to_string.constructor@1', kind: 'action' }] },
      '/hooks/0/hook unknown_hook',
    ],
    [
      'a payload that is still to come',
      { hooks: [{ hook: 'sale.completed@9', kind: 'action' }] },
      '/hooks/0/hook other_hook_version',
    ],
    [
      'a denial after the fact',
      { hooks: [{ hook: 'sale.completed@1', kind: 'guard' }] },
      '/hooks/0/kind other_hook_kind',
    ],
    [
      'a veto that nobody is asked about',
      { hooks: [{ hook: 'sale.before_complete@1', kind: 'guard' }] },
      '/hooks/0/hook veto_not_asked_for',
    ],
    [
      'data that the rule is not handed',
      {
        rules: [{ id: 'off', stage: 'price.line', export: 'off', needs: ['datasets.marks'] }],
      },
      '/rules/0/needs needs_unnamed_dataset',
    ],
    [
      'a place that is not there',
      { slots: [{ slot: 'register.roof@1', component: 'Roof' }] },
      '/slots/0/slot unknown_slot',
    ],
    [
      'a permission that is none',
      { permissions: [{ cap: 'world:rule', why: 'Fun' }] },
      '/permissions/0/cap unknown_permission',
    ],
    [
      'data that the future can read only',
      { data: { migrations: 'migrations', version: 2, readableSince: 3 } },
      '/data/readableSince readable_since_future',
    ],
  ]
  test('{0} is told at its place')
    .with(wrong)
    .run(({ assert }, [, part, expected]) => {
      const entry = { server: 'index.ts', client: 'client.js', rules: 'rules.ts' }
      assert.deepEqual(problemsOf({ ...HELLO, entry, ...part }), [expected])
    })

  test('what is declared needs a half that brings it', ({ assert }) => {
    const rules = [{ id: 'nice', stage: 'price.line', export: 'nice' }]
    const hooks = [{ hook: 'sale.completed@1', kind: 'action' }]
    assert.deepEqual(problemsOf({ ...HELLO, rules: [...rules, ...rules], hooks }), [
      '/rules/1/id twice',
      '/rules no_entry',
      '/hooks no_entry',
    ])
  })

  test('what is no JSON, or endless, is told and nothing is thrown', ({ assert }) => {
    assert.deepEqual(problemsOf('{"id": "hello",'), [' not_json'])
    assert.deepEqual(problemsOf(`"${'x'.repeat(MAX_MANIFEST_BYTES)}"`), [' too_large'])
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        const read = readManifest(text)
        return !read.ok && read.problems.length > 0
      })
    )
  })
})
