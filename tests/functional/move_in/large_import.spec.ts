import { test } from '@japa/runner'
import { read } from '#core/sql'
import { catalogVersion } from '#app/catalog/feed/stream_catalog'
import { findItemByIdentifier } from '#app/catalog/search/find_item_by_identifier'
import { cleanDatabase } from '#tests/support/clean_database'
import { largeCatalog } from '#tests/support/catalog/large_catalog'
import { givenShop } from '#tests/support/given_shop'
import { givenMoveInFile, work } from '#tests/support/move_in/given_move_in'

async function count(table: string): Promise<number> {
  const [row] = await read<{ count: number }>(`select count(*) as count from ${table}`)
  return Number(row?.count)
}

test.group('Importing a large catalog', (group) => {
  group.each.setup(cleanDatabase)

  test('takes ten thousand items without a failed row, and again changes nothing', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const catalog = largeCatalog()
    const file = await givenMoveInFile(shop, catalog.csv)
    const started = performance.now()
    const { progress: first } = await work(shop, file, 'import')
    const seconds = (performance.now() - started) / 1_000
    process.stdout.write(
      `    ${catalog.rows} items from ${catalog.source} in ${seconds.toFixed(1)} s\n`
    )
    assert.deepInclude(first, {
      created: 10_972,
      updated: 0,
      unchanged: 0,
      failed: 0,
    })
    assert.equal(await count('items'), 10_972)
    assert.equal(await count('item_prices'), 10_972)
    assert.isNotNull(await findItemByIdentifier(read, '59101'))

    const before = {
      version: await catalogVersion(),
      words: await count('item_words'),
      journal: await count('journal_entries'),
    }
    const again = await givenMoveInFile(shop, catalog.csv)
    const { progress: second } = await work(shop, again, 'import')
    assert.deepInclude(second, { created: 0, updated: 0, unchanged: 10_972, failed: 0 })
    const after = {
      version: await catalogVersion(),
      words: await count('item_words'),
      journal: await count('journal_entries'),
    }
    assert.deepEqual(after, before)
  }).timeout(240_000)
})
