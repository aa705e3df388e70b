import { test } from '@japa/runner'
import { read } from '#core/sql'
import { listProblems } from '#app/move_in/engine/problem_store'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenMoveInFile, work } from '#tests/support/move_in/given_move_in'

const CSV = 'Varenr;Navn;Pris\n1;Rømme;29,90\n2;Brød;tjue\n3;Melk;24,50\n'

const names = async () =>
  (await read<{ name: string }>('select name from items order by name')).map(({ name }) => name)

test.group('Moving in', (group) => {
  group.each.setup(cleanDatabase)

  test('a check says what an import then does, and writes nothing', async ({ assert }) => {
    const shop = await givenShop({ items: 0 })
    const file = await givenMoveInFile(shop, CSV)
    assert.deepInclude(file, { source: 'generic', kind: 'items', rowsTotal: 3, state: 'ready' })

    const checked = await work(shop, file, 'check')
    assert.equal(checked.state, 'checked')
    const sums = { created: 2, updated: 0, unchanged: 0, failed: 1, leftOut: 0, rowsDone: 3 }
    assert.deepInclude(checked.progress, { ...sums, isDryRun: true })
    assert.deepEqual(await names(), [])
    const problems = await listProblems(file.id, { after: 0, limit: 10 })
    assert.deepInclude(problems[0], { row: 3, column: 'Pris', code: 'figure_malformed' })

    const imported = await work(shop, file, 'import')
    assert.equal(imported.state, 'imported')
    assert.deepInclude(imported.progress, { ...sums, isDryRun: false, lastChange: 2 })
    assert.deepEqual(await names(), ['Melk', 'Rømme'])
    assert.lengthOf(await listProblems(file.id, { after: 0, limit: 10 }), 1)
  })
})
