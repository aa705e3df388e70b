import { test } from '@japa/runner'
import { newId } from '#core/ids'
import { insertRows } from '#core/insert_rows'
import { read, transaction } from '#core/sql'
import { identifierKey, type IdentifierKind } from '#app/barcodes/identifier_key'
import { exportPath } from '#app/data_export/export_job'
import { writeExport } from '#app/data_export/write_export'
import { listProblems } from '#app/move_in/engine/problem_store'
import { givenCredit, givenGiftCard } from '#tests/support/balances/given_balances'
import { cleanDatabase } from '#tests/support/clean_database'
import { type GivenShop, givenShop } from '#tests/support/given_shop'
import { givenMoveInFile, work } from '#tests/support/move_in/given_move_in'
import { readZip } from '#tests/support/read_zip'

const ITEMS = [
  'Handle,Title,Type,Tags,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Barcode,Variant Inventory Qty',
  'tee,Tee,Clothes,"summer, cotton",Size,S,TEE-S,199.00,4006381333931,7',
  'tee,,,,,M,TEE-M,209.50,,3',
  'mug,"Mug ""Åse"", blue",Kitchen,,,,MUG,89.90,,12',
].join('\n')

async function bring(shop: GivenShop, content: string, expected: string) {
  const file = await givenMoveInFile(shop, content)
  const { source, kind } = file
  if (`${source} ${kind}` !== expected) throw new Error(`${source} ${kind} is not ${expected}`)
  file.options = { ...file.options, stores: mapped(file.options.stores, shop.store.id) }
  await file.save()
  return work(shop, file, 'import')
}

const mapped = (names: Record<string, string | null>, storeId: string) =>
  Object.fromEntries(Object.keys(names).map((name) => [name, storeId]))

/** What a shop is worth to its keeper, without the ids that are new in every shop. */
async function holdings() {
  return {
    items: await read(
      `select i.name, i.unit, i.kind, i.tracks_stock, i.variant_axes, i.variant_values, d.name as department,
              t.code as tax, p.unit_price_minor_e4 as price, k.value as sku, g.value as gtin,
              (select sum(l.on_hand_thousandths) from stock_levels l where l.item_id = i.id) as stock,
              (select count(*) from item_tags x where x.item_id = i.id) as tags
         from items i left join departments d on d.id = i.department_id
         left join tax_categories t on t.id = i.tax_category_id
         left join item_prices p on p.item_id = i.id and p.store_id is null and p.valid_to is null
         left join item_identifiers k on k.item_id = i.id and k.kind = 'sku'
         left join item_identifiers g on g.item_id = i.id and g.kind = 'gtin'
        order by i.name, i.variant_values`
    ),
    codes: await read(
      `select d.kind, d.value, d.pack_name, d.pack_quantity_thousandths as pack_quantity, i.name
         from item_identifiers d join items i on i.id = d.item_id
        where d.kind <> 'alias' or d.value not like '%-%-%-%-%' order by d.kind, d.value`
    ),
    customers: await read('select name, email, city, note from customers order by name'),
    balances: await read(
      `select a.kind, a.currency, a.balance_minor, g.code_digest, g.last_four, g.expires_on, c.name
         from balance_accounts a left join gift_cards g on g.account_id = a.id
         left join customers c on c.id = coalesce(a.customer_id, g.customer_id)
        order by a.kind, a.balance_minor`
    ),
  }
}

/** More codes of an item, those with a name stand for packs. */
async function givenCodes(
  sku: string,
  codes: {
    kind: IdentifierKind
    value: string
    name: string | null
    thousandths: number | null
  }[]
) {
  const [item] = await read<{ item_id: string }>(
    'select item_id from item_identifiers where value = ?',
    [sku]
  )
  const rows = codes.map(({ kind, value, name, thousandths }, index) => {
    const keyed = identifierKey(kind, value)
    if (!keyed.ok) throw new Error(keyed.problem)
    return {
      id: newId(),
      item_id: item!.item_id,
      kind,
      value,
      lookup_key: keyed.key,
      position: 50 + index,
      pack_name: name,
      pack_quantity_thousandths: thousandths,
    }
  })
  await transaction((sql) => insertRows(sql, 'item_identifiers', rows))
}

const sumOf = (rows: Record<string, unknown>[], column: string) =>
  rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0)

test.group('A shop that moves from one Tillhouse to another', (group) => {
  group.each.setup(cleanDatabase)

  test('holds there what it held here, to the last øre', async ({ assert }) => {
    const shop = await givenShop({ items: 0 })
    await bring(shop, ITEMS, 'shopify items')
    await givenCodes('MUG', [
      { kind: 'gtin', value: '7038010009457', name: 'case, of "24"', thousandths: 24_000 },
      { kind: 'alias', value: 'OLD-MUG', name: null, thousandths: null },
    ])
    const { customer } = await givenCredit(shop, 'Åse "Tea", Bergen', 12_345)
    await givenGiftCard(shop, { customerId: customer.id, expiresOn: '2028-01-31' })
    const before = await holdings()
    assert.lengthOf(before.items, 4)
    assert.equal(sumOf(before.items, 'stock'), 22_000)
    assert.equal(sumOf(before.balances, 'balance_minor'), 62_345)
    const path = exportPath('round-trip')
    const { signal } = new AbortController()
    await writeExport({ path, signal, onProgress: () => undefined })
    const files = await readZip(path)

    await cleanDatabase()
    const empty = await givenShop({ items: 0 })
    const kinds = {
      'items.csv': 'items',
      'stock_levels.csv': 'stock',
      'customers.csv': 'customers',
      'gift_cards.csv': 'gift_cards',
      'credits.csv': 'credits',
    }
    for (const [name, kind] of Object.entries(kinds)) {
      const file = await bring(empty, files[name]!, `tillhouse ${kind}`)
      assert.deepEqual(await listProblems(file.id, { after: 0, limit: 10 }), [], name)
      assert.equal(file.progress?.failed, 0, name)
    }
    assert.deepEqual(await holdings(), before)
  })
})
