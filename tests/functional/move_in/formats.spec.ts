import { existsSync, readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import { read } from '#core/sql'
import { listProblems } from '#app/move_in/engine/problem_store'
import { reconcileFile } from '#app/move_in/reconciliation/load_sheet'
import { cleanDatabase } from '#tests/support/clean_database'
import { type GivenShop, givenShop } from '#tests/support/given_shop'
import { givenMoveInFile, work } from '#tests/support/move_in/given_move_in'

const FIXTURES = new URL('../../fixtures/move_in/', import.meta.url)
/** Files of the systems' own projects; not part of this one, and looked at only where they are. */
const SAMPLES = '/work/shared/material/import-formats'

async function bring(shop: GivenShop, source: string) {
  const content = readFileSync(new URL(`${source}.csv`, FIXTURES))
  const file = await givenMoveInFile(shop, content, { name: `${source}.csv` })
  return work(shop, file, 'import')
}

interface Row {
  id: string
  parent: string | null
  name: string
  vals: string | null
  price: number | null
  stock: number | null
  department: string | null
  archived: number
  kind: string
  custom: string
}

/** What is in the shop: `Tee [Red]` for a variant, prices in minor units, stock in pieces. */
async function shopItems() {
  const rows = await read<Row>(
    `select i.id, p.name as parent, i.name, i.variant_values as vals, d.name as department, i.kind,
            i.custom, case when i.archived_at is null then 0 else 1 end as archived,
            (select max(r.unit_price_minor_e4) from item_prices r
              where r.item_id = i.id and r.store_id is null and r.valid_to is null) as price,
            (select max(l.on_hand_thousandths) from stock_levels l where l.item_id = i.id) as stock
       from items i left join items p on p.id = i.parent_id
       left join departments d on d.id = i.department_id order by i.id`
  )
  const codes = await read<{ item_id: string; value: string }>(
    'select item_id, value from item_identifiers order by position'
  )
  return rows.map((row) => ({
    name: row.vals ? `${row.name} [${(JSON.parse(row.vals) as string[]).join(' ')}]` : row.name,
    codes: codes.filter((code) => code.item_id === row.id).map(({ value }) => value),
    price: row.price === null ? null : Number(row.price) / 10_000,
    stock: row.stock === null ? null : Number(row.stock) / 1_000,
    department: row.department,
    isArchived: Number(row.archived) === 1,
    kind: row.kind,
    custom: JSON.parse(row.custom) as Record<string, string>,
  }))
}

const shown = (items: Awaited<ReturnType<typeof shopItems>>) =>
  items.map(({ name, codes, price, stock }) => [name, codes.join(' '), price, stock])

test.group('Formats of other systems', (group) => {
  group.each.setup(cleanDatabase)

  test('Shopify: variants by handle, pictures kept, drafts archived, gift cards without stock', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const { source, progress } = await bring(shop, 'shopify')
    assert.equal(source, 'shopify')
    assert.deepInclude(progress, { created: 3, failed: 0, rowsDone: 5 })
    const items = await shopItems()
    assert.deepEqual(shown(items), [
      ['Wool jumper', 'wool-jumper', null, null],
      ['Wool jumper [S Red]', 'WJ-S-R 7038010009457', 89_900, 3],
      ['Wool jumper [M Red]', 'WJ-M-R SHELF-12', 89_900, 2],
      ['Mug', 'MUG', 14_900, -1],
      ['Gift card', 'gift-card GC', 50_000, null],
    ])
    assert.include(items[0]!.custom['Image Src'], 'https://example.test/1.jpg Front')
    assert.include(items[0]!.custom['Image Src'], 'https://example.test/3.jpg')
    assert.equal(items[0]!.custom.Vendor, 'Fjellull')
    assert.equal(items[1]!.custom['Variant Compare At Price'], '999.00')
    assert.deepEqual(
      items.map(({ isArchived }) => isArchived),
      [false, false, false, true, false]
    )
    assert.equal(items[4]!.kind, 'service')
    assert.deepEqual(progress.tallies.taken, progress.tallies.source)
  })

  test('WooCommerce: variations find their parent wherever it stands', async ({ assert }) => {
    const shop = await givenShop({ items: 0 })
    const { progress } = await bring(shop, 'woocommerce')
    assert.deepInclude(progress, { created: 5, failed: 0, leftOut: 1 })
    assert.deepInclude(progress.notes, { groups: ['Set'] })
    const items = await shopItems()
    assert.deepEqual(
      shown(items).sort((a, b) => String(a[0]).localeCompare(String(b[0]))),
      [
        ['Cap', 'id:13 CAP', 9_000, 7],
        ['Repair', 'id:14 FIX', 30_000, null],
        ['Tee', 'id:10', null, null],
        ['Tee [Blue]', 'id:11', 20_000, 4],
        ['Tee [Red]', 'id:12 TEE-R', 21_000, null],
      ]
    )
    const byName = new Map(items.map((item) => [item.name, item]))
    assert.equal(byName.get('Tee [Blue]')!.department, 'Tops')
    assert.isTrue(byName.get('Tee [Red]')!.isArchived)
    assert.equal(byName.get('Cap')!.custom.Colour, 'Green')
    assert.equal(byName.get('Tee')!.custom.Categories, 'Clothes > Tops, Sale')
  })

  test('Square: variations, a price of one store, open prices and archived items', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    await bring(shop, 'square')
    const items = await shopItems()
    assert.deepEqual(shown(items), [
      ['Soap', '#soap', null, null],
      ['Soap [Lavender]', 'SO-L', 4_900, 12],
      ['Soap [Rose]', 'SO-R', 5_200, 5],
      ['Brush', '#brush BR 96385074', null, null],
    ])
    assert.isTrue(items[3]!.isArchived)
    const [own] = await read<{ price: number }>(
      'select unit_price_minor_e4 as price from item_prices where store_id is not null'
    )
    assert.equal(Number(own?.price), 55_00_0000)
  })

  test('Loyverse, Lightspeed, Open Source POS, NexoPOS and Vendure', async ({ assert }) => {
    const expected: Record<string, unknown[]> = {
      loyverse: [
        ['Coffee', 'coffee', null, null],
        ['Coffee [Small]', '10001', 3_200, null],
        ['Coffee [Large]', '10002', 4_200, null],
        ['Pears', 'pears 10003', 4_990, 12.5],
        ['Other', 'open 10004', null, null],
      ],
      lightspeed: [
        ['Socks', 'socks', null, null],
        ['Socks [36]', 'SX-1', 7_900, 10],
        ['Socks [40]', 'SX-2', 7_900, 4],
        ['Laces', 'laces LC', 2_500, null],
      ],
      opensourcepos: [
        ['Lamp', '7038010009457', 39_900, 6],
        ['Bulb', 'B-77', 2_900, 40],
      ],
      nexopos: [
        ['Honey', 'HN 96385074', 8_900, 15],
        ['Jam', 'JM', 5_900, null],
      ],
      vendure: [
        ['Chair', 'chair', null, null],
        ['Chair [wide long]', 'CH-1', 120_000, 4],
        ['Chair [wide short]', '', 110_000, 2],
        ['Stool', 'stool ST', 30_000, 1],
      ],
    }
    for (const [name, items] of Object.entries(expected)) {
      await cleanDatabase()
      const shop = await givenShop({ items: 0 })
      const { source, progress } = await bring(shop, name)
      assert.equal(source, name)
      assert.equal(progress.failed, 0, name)
      assert.deepEqual(shown(await shopItems()), items, name)
      const again = await bring(shop, name)
      assert.deepInclude(again.progress, { created: 0, updated: 0, failed: 0 }, name)
    }
  })

  test('NexoPOS: its lists, with what they say where there is nothing', async ({ assert }) => {
    const shop = await givenShop({ items: 0 })
    const lists: [string, string][] = [
      [
        'items',
        'Name,Sku,Category,Parent,Product Type,Sale Price,Net Sale Price,Stock Mngmt,Type,Status,Author,Created At\nHoney,HN,Unassigned,,Materialized,89,71.2,Enabled,product,Hidden,admin,2026-01-02',
      ],
      [
        'items',
        'Name,Type,Sku,Category,Status,Author,Date\nJam,product,JM,Food,Available,admin,2026-01-02',
      ],
      [
        'customers',
        'Name,Surname,Phone,Group,Email,Account Credit,Owed Amount,Purchase Amount,Gender,Author,Created At\nKari,Not Defined,Not Defined,Base,Not Defined,$ 0.00,$ 0.00,$ 12.00,Not Defined,admin,2026-01-02',
      ],
    ]
    for (const [kind, text] of lists) {
      const file = await givenMoveInFile(shop, text)
      assert.deepEqual([file.source, file.kind], ['nexopos', kind])
      await work(shop, file, 'import')
      assert.deepInclude(file.progress, { created: 1, failed: 0 })
    }
    const [honey] = await shopItems()
    assert.deepInclude(honey, { price: 89_00, department: null, isArchived: true })
    const [kari] = await read<{ name: string; email: string | null; phone: string | null }>(
      'select name, email, phone from customers'
    )
    assert.deepEqual({ ...kari }, { name: 'Kari', email: null, phone: null })
  })

  test('prices without tax become prices with tax at each item’s rate', async ({ assert }) => {
    const shop = await givenShop({ items: 0 })
    const file = await givenMoveInFile(shop, 'SKU,Name,Price,Tax\n1,A,100.00,25\n2,B,100.00,15\n', {
      options: { pricesIncludeTax: false },
    })
    await work(shop, file, 'import')
    assert.deepEqual(
      (await shopItems()).map(({ price }) => price),
      [12_500, 11_500]
    )
  })

  test('a file of stock sets levels, and says which codes are not here', async ({ assert }) => {
    const shop = await givenShop({ items: 2 })
    const [first, second] = shop.items
    const file = await givenMoveInFile(
      shop,
      `SKU,Quantity\n${first!.sku},4\nnowhere,9\n${second!.sku},2.5\n${first!.sku},5\n`
    )
    assert.equal(file.kind, 'stock')
    const done = await work(shop, file, 'import')
    assert.deepInclude(done.progress, { updated: 2, failed: 2 })
    const problems = await listProblems(file.id, { after: 0, limit: 9 })
    assert.deepEqual(
      problems.map(({ row, code }) => [row, code]),
      [
        [3, 'item_unknown'],
        [5, 'duplicate_in_file'],
      ]
    )
    assert.deepEqual(
      (await shopItems()).map(({ stock }) => stock),
      [4, 2.5]
    )
  })

  for (const name of [
    'shopify/apparel',
    'shopify/home-and-garden',
    'shopify/jewelery',
    'woocommerce/sample_products',
    'woocommerce/experimental_sample_9_products',
    'woocommerce/experimental_fashion_sample_9_products',
    'woocommerce/sample_tax_rates',
    'vendure-products',
    'ospos-importCustomers',
  ]) {
    test(`the sample ${name} comes in with nothing lost`, async ({ assert }) => {
      const shop = await givenShop({ items: 0 })
      const content = readFileSync(`${SAMPLES}/${name}.csv`)
      const file = await work(shop, await givenMoveInFile(shop, content), 'import')
      const { failed, rowsDone } = file.progress
      assert.deepEqual({ failed, rowsDone }, { failed: 0, rowsDone: file.rowsTotal })
      const { isBalanced, rows } = await reconcileFile(file)
      assert.isTrue(isBalanced, JSON.stringify(rows))
      const again = await work(shop, await givenMoveInFile(shop, content), 'import')
      assert.deepInclude(again.progress, { created: 0, updated: 0, failed: 0 })
    }).skip(!existsSync(SAMPLES), 'the sample files are not here')
  }
})
