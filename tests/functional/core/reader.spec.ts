import { test } from '@japa/runner'
import { closeReader, readInWorker } from '#core/reader'
import { isSqlite } from '#core/sql'

test.group('The reader', () => {
  test('answers what it was asked before it ends, and begins anew when asked again', async ({
    assert,
  }) => {
    const asked = Promise.all([1, 2, 3].map((n) => readInWorker(`select ${n} as n`)))
    await closeReader()
    assert.deepEqual(await asked, [[{ n: 1 }], [{ n: 2 }], [{ n: 3 }]])
    assert.deepEqual(await readInWorker('select 4 as n'), [{ n: 4 }])
    await closeReader()
    await closeReader()
  }).skip(!isSqlite(), 'MariaDB reads on the pool')
})
