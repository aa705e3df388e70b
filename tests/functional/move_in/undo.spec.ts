import { readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import { nowForDatabase } from '#core/clock'
import { read, transaction } from '#core/sql'
import { cancelJob, jobFinished } from '#core/jobs/job_runner'
import { markItemsChanged } from '#app/catalog/mark_items_changed'
import { Customer } from '#app/customers/customer'
import { listKept } from '#app/move_in/engine/undo_file'
import { startWork } from '#app/move_in/engine/start_work'
import { adjustStock } from '#app/stock/adjust_stock'
import { listLocations } from '#app/stock/list_locations'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenMoveInFile, work } from '#tests/support/move_in/given_move_in'

const TABLES = [
  'items',
  'item_identifiers',
  'item_tags',
  'item_words',
  'departments',
  'stock_levels',
  'stock_movements',
]

/** How much of everything there is: the same before an import and after its undoing. */
async function sizes() {
  const counted: Record<string, number> = {}
  for (const table of TABLES) {
    const [row] = await read<{ count: number }>(`select count(*) as count from ${table}`)
    counted[table] = Number(row?.count)
  }
  return counted
}

const itemOf = async (code: string) => {
  const [row] = await read<Record<string, unknown> & { id: string }>(
    `select i.* from items i join item_identifiers d on d.item_id = i.id where d.value = ?`,
    [code]
  )
  return row
}

test.group('Undoing an import', (group) => {
  group.each.setup(cleanDatabase)

  test('takes parents, variants, departments and stock away again', async ({ assert }) => {
    const shop = await givenShop({ items: 2 })
    const before = await sizes()
    for (const source of ['shopify', 'woocommerce', 'square']) {
      const content = readFileSync(`tests/fixtures/move_in/${source}.csv`)
      const file = await work(shop, await givenMoveInFile(shop, content), 'import')
      assert.notDeepEqual(await sizes(), before, source)
      const undone = await work(shop, file, 'undo')
      assert.equal(undone.state, 'undone')
      assert.deepEqual(await listKept(file.id, 9), [], source)
      assert.deepEqual(await sizes(), before, source)
    }
    const [removed] = await read<{ count: number }>('select count(*) as count from removed_items')
    assert.isAbove(Number(removed?.count), 10, 'registers are told to forget them')
  })

  test('gives changed values back, save those that somebody has changed since', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 2 })
    const [first, second] = shop.items
    const price = async (id: string) => {
      const [row] = await read<{ amount: number }>(
        'select unit_price_minor_e4 as amount from item_prices where item_id = ? and valid_to is null',
        [id]
      )
      return Number(row?.amount)
    }
    const amount = await price(first!.id)
    const file = await givenMoveInFile(
      shop,
      `SKU,Name,Price,Tags,EAN\n${first!.sku},New one,77.00,fresh,96385074\n${second!.sku},New two,78.00,,\n`
    )
    await work(shop, file, 'import')
    assert.equal(await price(first!.id), 77_00_0000)
    await transaction((sql) => sql.run("update items set name = 'Mine' where id = ?", [second!.id]))
    await work(shop, file, 'undo')
    assert.equal((await itemOf(first!.sku))?.name, first!.name)
    assert.equal(await price(first!.id), amount)
    assert.isUndefined(await itemOf('96385074'))
    assert.equal((await itemOf(second!.sku))?.name, 'Mine')
    assert.deepEqual(await listKept(file.id, 9), [{ reason: 'changed_since', name: 'Mine' }])
  })

  test('keeps what an import brought and somebody has changed since', async ({ assert }) => {
    const shop = await givenShop({ items: 0 })
    const items = await givenMoveInFile(shop, 'SKU,Name,Price\nA,Apple,10\nB,Pear,4\n')
    const customers = await givenMoveInFile(
      shop,
      'Customer number,Name,Email\n1,Anna,anna@example.no\n2,Bo,bo@example.no\n'
    )
    for (const file of [items, customers]) await work(shop, file, 'import')
    const apple = await itemOf('A')
    await transaction((sql) => markItemsChanged(sql, [apple!.id]))
    const anna = await Customer.findByOrFail('number', '1')
    await transaction((sql) =>
      sql.run('update customers set phone = ?, updated_at = ? where id = ?', [
        '912 34 567',
        nowForDatabase(),
        anna.id,
      ])
    )
    for (const file of [items, customers]) await work(shop, file, 'undo')
    assert.isNotNull((await itemOf('A'))?.archived_at)
    assert.isUndefined(await itemOf('B'))
    assert.deepEqual(await listKept(items.id, 9), [{ reason: 'item_changed', name: 'Apple' }])
    assert.deepEqual(
      (await Customer.all()).map(({ name }) => name),
      ['Anna']
    )
    assert.deepEqual(await listKept(customers.id, 9), [{ reason: 'customer_edited', name: 'Anna' }])
  })

  test('archives an item whose stock has moved since, and takes only its own stock back', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const file = await givenMoveInFile(shop, 'SKU,Name,Stock\nA,Apple,10\nB,Pear,4\n')
    await work(shop, file, 'import')
    const apple = await itemOf('A')
    const [floor] = await listLocations(shop.store.id)
    await transaction((sql) =>
      adjustStock(sql, {
        storeId: shop.store.id,
        locationId: floor!.id,
        itemId: apple!.id,
        kind: 'receive',
        quantityThousandths: 3_000,
        note: null,
        operatorId: shop.operators.owner.id,
      })
    )
    await work(shop, file, 'undo')
    const kept = await itemOf('A')
    assert.isNotNull(kept?.archived_at)
    assert.isUndefined(await itemOf('B'))
    const levels = await read<{ on_hand: number }>(
      'select on_hand_thousandths as on_hand from stock_levels where item_id = ?',
      [apple!.id]
    )
    assert.equal(Number(levels[0]?.on_hand), 3_000)
    assert.deepEqual(await listKept(file.id, 9), [{ reason: 'stock_moved', name: 'Apple' }])
  })

  test('an undone import can be imported again, and a cancelled one goes on', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const rows = Array.from({ length: 2_000 }, (_, index) => `C${index};Item ${index};1,00`)
    const file = await givenMoveInFile(shop, ['SKU;Name;Price', ...rows].join('\n'))
    const started = await startWork(file, 'import', null)
    if (!started.ok) throw new Error(started.reason)
    await cancelJob(started.value.id)
    assert.equal((await jobFinished(started.value.id)).state, 'cancelled')
    assert.equal((await file.refresh()).state, 'stopped')
    assert.isBelow(file.progress.created, 2_000)
    await work(shop, file, 'import')
    assert.deepInclude(file.progress, { created: 2_000, unchanged: 0, failed: 0 })
    await work(shop, file, 'undo')
    assert.equal((await sizes()).items, 0)
    await work(shop, file, 'import')
    assert.deepInclude(file.progress, { created: 2_000, failed: 0 })
  }).timeout(60_000)
})
