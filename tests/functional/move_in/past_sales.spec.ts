import { test } from '@japa/runner'
import { read } from '#core/sql'
import { listProblems } from '#app/move_in/engine/problem_store'
import { pastTurnover } from '#app/past_sales/past_turnover'
import { findPastSale, type PastSalePage } from '#app/past_sales/find_past_sale'
import { TaxCategory } from '#app/stores/tax_category'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, type GivenShop } from '#tests/support/given_shop'
import { fixture } from '#tests/support/move_in/fixture'
import { givenMoveInFile, work } from '#tests/support/move_in/given_move_in'

async function imported(shop: GivenShop, name: string) {
  const file = await givenMoveInFile(shop, fixture(name), { name })
  await work(shop, file, 'check')
  return work(shop, file, 'import')
}

async function saleOf(number: string): Promise<PastSalePage> {
  const [row] = await read<{ id: string }>('select id from past_sales where number = ?', [number])
  return (await findPastSale(row!.id))!
}

const shape = ({ source, kind }: { source: string; kind: string }) => `${source} ${kind}`

test.group('Moving in past sales', (group) => {
  group.each.setup(cleanDatabase)

  test('Shopify: an order of several rows with discount, shipping, taxes by name and a refund', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    await imported(shop, 'shopify_customers.csv')
    const file = await imported(shop, 'shopify_orders.csv')
    assert.equal(shape(file), 'shopify past_sales')
    assert.containsSubset(file.progress, { created: 2, leftOut: 1, failed: 0 })
    assert.deepEqual(file.progress.notes.voided_sales, ['#1003'])
    const sale = await saleOf('#1001')
    assert.containsSubset(sale, {
      customerName: 'Åse Ødegård',
      grossMinor: 50_000,
      discountMinor: 5_000,
      taxMinor: 9_500,
      occurredAt: '2026-03-01T09:00:00.000Z',
      taxes: [
        { name: 'MVA 25%', ratePpm: 250_000, taxMinor: 9_000 },
        { name: 'MVA 15%', ratePpm: 150_000, taxMinor: 500 },
      ],
      tenders: [{ name: 'Vipps', amountMinor: 50_000 }],
    })
    assert.deepEqual(
      sale.lines.map(({ kind, name, quantityThousandths, grossMinor }) => [
        kind,
        name,
        quantityThousandths,
        grossMinor,
      ]),
      [
        ['item', 'Tea pot', 2_000, 40_000],
        ['item', 'Tea', 1_000, 10_000],
        ['shipping', 'Post', 1_000, 5_000],
      ]
    )
    const refunded = await saleOf('#1002')
    assert.containsSubset(refunded, { refundedMinor: 10_000, customerText: 'Some Body' })
    assert.deepEqual(
      refunded.tenders.map(({ name }) => name),
      ['Card', 'Vipps']
    )
    assert.deepEqual(await pastTurnover(shop.store.id), [
      { month: '2026-03', currency: 'NOK', count: 2, turnoverMinor: 70_000, taxMinor: 15_500 },
    ])
  })

  for (const [name, source, sums] of [
    ['square_items.csv', 'square', { TX1: [14_600, 2_600], TX2: [-4_600, -600] }],
    [
      'loyverse_receipts.csv',
      'loyverse',
      { '1-1001': [120_000, 24_000], '1-1002': [-20_000, -4_000] },
    ],
    ['lightspeed_sales.csv', 'lightspeed', { 9001: [30_000, 6_000] }],
    ['woocommerce_orders.csv', 'woocommerce', { 55: [12_500, 2_500] }],
  ] as const) {
    test(`${source}: sums and taxes as the source has them`, async ({ assert }) => {
      const shop = await givenShop({ items: 0 })
      const file = await imported(shop, name)
      assert.equal(shape(file), `${source} past_sales`)
      assert.deepEqual(await listProblems(file.id, { after: 0, limit: 9 }), [])
      for (const [number, [grossMinor, taxMinor]] of Object.entries(sums)) {
        assert.containsSubset(await saleOf(number), { grossMinor, taxMinor }, number)
      }
      assert.equal(file.progress.created, Object.keys(sums).length)
    })
  }

  test('lines find our items by code, payments and customers their names', async ({ assert }) => {
    const shop = await givenShop()
    const [sku] = await read<{ value: string; item_id: string }>(
      'select value, item_id from item_identifiers limit 1'
    )
    const text = fixture('lightspeed_sales.csv').replace('SOCK-1', sku!.value)
    const file = await givenMoveInFile(shop, text)
    await work(shop, file, 'import')
    const sale = await saleOf('9001')
    assert.deepEqual(
      sale.lines.map(({ name, itemId }) => [name, itemId]),
      [
        ['Wool socks', sku!.item_id],
        ['Hat', null],
      ]
    )
    assert.deepEqual(sale.tenders, [{ name: 'Vipps', amountMinor: 30_000 }])
    assert.equal(sale.customerText, 'Ola Hansen')
  })

  test('twice brings nothing twice, another amount is told, and undo takes all away', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const file = await imported(shop, 'shopify_orders.csv')
    const again = await imported(shop, 'shopify_orders.csv')
    assert.containsSubset(again.progress, { created: 0, unchanged: 2, leftOut: 1 })
    const changed = fixture('shopify_orders.csv').replaceAll('95.00,500.00', '95.00,510.00')
    const other = await givenMoveInFile(shop, changed)
    await work(shop, other, 'import')
    assert.containsSubset(other.progress, { created: 0, unchanged: 1, failed: 1 })
    await work(shop, file, 'undo')
    for (const table of ['past_sales', 'past_sale_lines', 'past_sale_taxes', 'past_sale_tenders'])
      assert.deepEqual(await read(`select * from ${table}`), [], table)
  })

  test('dates, figures and numbers that cannot be read are told row by row', async ({ assert }) => {
    const shop = await givenShop({ items: 0 })
    const file = await givenMoveInFile(
      shop,
      [
        'Receipt number,Date,Total,VAT',
        '1,2026-02-30,10.00,2.00',
        '2,14/03/2026,ten,2.00',
        ',14/03/2026,10.00,2.00',
        '3,3/14/2026 1:05 PM,10.00,2.00',
        '4,14.03.2026,10.00,2.00',
        '3,14.03.2026,10.00,2.00',
      ].join('\n')
    )
    await work(shop, file, 'import')
    const problems = await listProblems(file.id, { after: 0, limit: 20 })
    assert.deepEqual(
      problems.map(({ row, code }) => `${row} ${code}`),
      ['2 date_unreadable', '3 figure_malformed', '4 left_out_with_row', '7 sale_twice_in_file']
    )
    assert.equal((await saleOf('3')).occurredAt, '2026-03-14T12:05:00.000Z')
  })
})

test.group('Moving in tax rates', (group) => {
  group.each.setup(cleanDatabase)

  test('takes the rates of the store’s country, leaves others aside, and is undone', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const before = await TaxCategory.all()
    const file = await imported(shop, 'woocommerce_tax_rates.csv')
    assert.equal(shape(file), 'woocommerce tax_rates')
    const added = (await TaxCategory.all()).length - before.length
    assert.equal(file.progress.leftOut, 2)
    assert.equal(file.progress.created, added)
    assert.equal(file.progress.created + file.progress.unchanged, 2)
    assert.deepEqual(file.progress.notes.tax_rates_elsewhere, ['NO City 3 %', 'US US 10 %'])
    await work(shop, file, 'undo')
    assert.lengthOf(await TaxCategory.all(), before.length)
  })

  test('needs the right to manage taxes', async ({ assert }) => {
    const shop = await givenShop({ items: 0 })
    const file = await givenMoveInFile(shop, fixture('woocommerce_tax_rates.csv'))
    const { runFile } = await import('#app/move_in/engine/run_file')
    const { progress } = await runFile({
      file,
      isDryRun: false,
      operatorId: shop.operators.stockClerk.id,
      signal: new AbortController().signal,
    })
    assert.equal(progress.failed, 4)
  })
})
