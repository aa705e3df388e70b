import { readdirSync } from 'node:fs'
import { test } from '@japa/runner'
import { read, transaction } from '#core/sql'
import { MoveIn } from '#app/move_in/move_in'
import { loadSheet, reconcileFile } from '#app/move_in/reconciliation/load_sheet'
import type { FileSheet } from '#app/move_in/reconciliation/sheet'
import { moveStock } from '#app/stock/move_stock'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'
import { fixture } from '#tests/support/move_in/fixture'
import { givenMoveInFile, work } from '#tests/support/move_in/given_move_in'
import { readPdf } from '#tests/support/read_pdf'

/** Source, left out, imported and difference of every line. */
function figures({ rows }: Pick<FileSheet, 'rows'>) {
  return Object.fromEntries(
    rows.map(({ key, source, leftOut, imported, difference }) => [
      key,
      [source, leftOut, imported, difference],
    ])
  )
}

const BROKEN_ITEMS = [
  'SKU,Name,Price,Cost,Stock',
  'A,Apple,10.00,4.00,3',
  'B,Pear,ten,2.00,5',
  'C,Plum,7.50,1.25,-2',
].join('\n')

test.group('The reconciliation sheet', (group) => {
  group.each.setup(cleanDatabase)

  for (const name of readdirSync('tests/fixtures/move_in')) {
    test(`${name} balances, at first and brought a second time, and is gone when undone`, async ({
      assert,
    }) => {
      const shop = await givenShop({ items: 0 })
      const first = await work(shop, await givenMoveInFile(shop, fixture(name), { name }), 'import')
      const sheet = await reconcileFile(first)
      assert.equal(first.progress.failed, 0)
      assert.isTrue(sheet.isBalanced, JSON.stringify(figures(sheet)))
      assert.isAbove(sheet.rows[0]!.imported, 0)
      const file = await givenMoveInFile(shop, fixture(name), { name })
      const again = await reconcileFile(await work(shop, file, 'import'))
      assert.isTrue(again.isBalanced, JSON.stringify(figures(again)))
      const undone = await reconcileFile(await work(shop, first, 'undo'))
      assert.deepEqual(
        undone.rows.filter(({ imported }) => imported !== 0),
        []
      )
      assert.equal(undone.rows[0]!.source, sheet.rows[0]!.source)
    })
  }

  test('a broken row is in the source, not in the shop, and explains exactly its difference', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const { currency } = shop.store
    const file = await work(shop, await givenMoveInFile(shop, BROKEN_ITEMS), 'import')
    const sheet = await reconcileFile(file)
    assert.isFalse(sheet.isBalanced)
    assert.deepEqual(figures(sheet), {
      items: [3, 0, 2, 1],
      stock_thousandths: [6_000, 0, 1_000, 5_000],
      [`stock_cost_minor:${currency}`]: [1_950, 0, 950, 1_000],
      [`stock_price_minor:${currency}`]: [1_500, 0, 1_500, 0],
    })
    assert.deepEqual(
      sheet.problems.map(({ row, code }) => [row, code]),
      [[3, 'figure_malformed']]
    )
  })

  test('stock of a store left out, and of what nobody follows, is in the source and left out', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const text = [
      'Handle,SKU,Name,Sold by weight,Option 1 name,Track stock,Default price,Cost,In stock [Main],In stock [Kiosk]',
      'tea,T,Tea,N,,Y,10.00,4.00,3,20',
      'air,A,Air,N,,N,1.00,,7,',
    ].join('\n')
    const file = await givenMoveInFile(shop, text)
    const stores = { Main: shop.store.id, Kiosk: null }
    await file.merge({ options: { ...file.options, stores } }).save()
    const sheet = await reconcileFile(await work(shop, file, 'import'))
    assert.deepEqual(figures(sheet).stock_thousandths, [30_000, 27_000, 3_000, 0])
    assert.isTrue(sheet.isBalanced, JSON.stringify(figures(sheet)))
  })

  test('selling afterwards leaves it balanced; a cost that somebody changed does not', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const text = BROKEN_ITEMS.replace('ten', '9.00')
    const file = await work(shop, await givenMoveInFile(shop, text), 'import')
    const [apple] = await read<{ id: string }>("select id from items where name = 'Apple'")
    await transaction((sql) =>
      moveStock(sql, {
        storeId: shop.store.id,
        moves: [{ itemId: apple!.id, quantityThousandths: -1_000 }],
        kind: 'sale',
        sourceId: null,
        operatorId: null,
        occurredAt: new Date(Date.parse(file.progress.writtenAt!) + 1_000).toISOString(),
        whenShort: 'allow',
      })
    )
    assert.isTrue((await reconcileFile(file)).isBalanced)
    await transaction((sql) =>
      sql.run("update items set unit_cost_minor_e4 = 0 where name = 'Apple'")
    )
    const sheet = await reconcileFile(file)
    assert.isFalse(sheet.isBalanced)
    assert.deepEqual(sheet.problems, [])
  })

  test('past sales stand by month and by tax; what was never paid is left out by choice', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const file = await givenMoveInFile(shop, fixture('shopify_orders.csv'))
    assert.deepEqual(figures(await reconcileFile(await work(shop, file, 'import'))), {
      'past_sales': [3, 1, 2, 0],
      'turnover_minor:NOK:2026-03': [70_000, 0, 70_000, 0],
      'tax_minor:NOK:2026-03': [15_500, 0, 15_500, 0],
      'tax_named_minor:NOK:MVA 15%': [500, 0, 500, 0],
      'tax_named_minor:NOK:MVA 25%': [15_000, 0, 15_000, 0],
    })
  })

  test('page and PDF show the files of a move-in together, with the same figures and reasons', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const clerk = await accountOf(shop.operators.stockClerk)
    const moveIn = await MoveIn.create({ storeId: shop.store.id, createdById: null })
    const items = await givenMoveInFile(shop, BROKEN_ITEMS, { moveIn, name: 'items.csv' })
    await work(shop, items, 'import')
    const cards = await givenMoveInFile(shop, fixture('generic_gift_cards.csv'), { moveIn })
    await work(shop, cards, 'import')
    const sheet = await loadSheet({ moveInId: moveIn.id })
    assert.lengthOf(sheet.files, 2)
    assert.equal(sheet.together.length, sheet.files.flatMap(({ rows }) => rows).length)

    const page = await client.get(`/move-in/${moveIn.id}/reconciliation`).loginAs(clerk)
    page.assertStatus(200)
    page.assertTextIncludes('There is a difference')
    page.assertTextIncludes(`/move-in/files/${items.id}/errors.csv`)
    const all = await client.get('/move-in/reconciliation').loginAs(clerk)
    all.assertTextIncludes('items.csv')

    const answer = await client.get(`/move-in/${moveIn.id}/reconciliation.pdf`).loginAs(clerk)
    answer.assertHeader('content-type', 'application/pdf')
    const { texts } = readPdf(answer.body() as Buffer)
    assert.includeMembers(texts, ['Reconciliation', 'There is a difference', 'Items to sell'])
    assert.includeMembers(texts, [`19.50 ${shop.store.currency}`, `9.50 ${shop.store.currency}`])
    assert.isTrue(texts.some((text) => text.startsWith('Row 3: Price: ten is not a figure')))
  })

  test('is not for somebody who may not import', async ({ client }) => {
    const shop = await givenShop({ items: 0 })
    const moveIn = await MoveIn.create({ storeId: shop.store.id, createdById: null })
    const cashier = await accountOf(shop.operators.cashier)
    for (const path of ['reconciliation', 'reconciliation.pdf']) {
      const answer = await client.get(`/move-in/${moveIn.id}/${path}`).loginAs(cashier)
      answer.assertStatus(403)
    }
  })
})
