import { test } from '@japa/runner'
import { read, transaction } from '#core/sql'
import { saveVariants } from '#app/catalog/variants/save_variants'
import { loadRegisterItems } from '#app/catalog/feed/load_register_items'
import { loadItemLists } from '#app/catalog/items/load_item_lists'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { itemForm } from '#tests/support/catalog/item_form'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'

const PIECE = '7038010055720'
const CASE = '17038010055727'

const pieceCode = { kind: 'gtin', value: PIECE, pack: null }
const caseCode = (quantity: string, name = 'case') => ({
  kind: 'gtin',
  value: CASE,
  pack: { name, quantity },
})

test.group('Codes of packs', (group) => {
  group.each.setup(cleanDatabase)

  test('are kept with name and quantity, and reach the registers', async ({ client, assert }) => {
    const shop = await givenShop()
    const manager = await accountOf(shop.operators.manager)
    const item = shop.items[0]!
    const save = () =>
      client
        .put(`/items/${item.id}`)
        .loginAs(manager)
        .withCsrfToken()
        .redirects(0)
        .json(itemForm(shop.items[0]!, { identifiers: [pieceCode, caseCode('24')] }))
    await save()
    const pack = { name: 'case', quantityThousandths: 24_000 }
    const { identifiers } = await loadItemLists(item.id)
    assert.deepEqual(identifiers, [
      { kind: 'gtin', value: PIECE },
      { kind: 'gtin', value: CASE, pack },
    ])
    const scope = await loadPriceScope(shop.store.id)
    const told = await loadRegisterItems(read, scope, { where: '1 = ?', values: [1] })
    const packs = (id: string) => told.find((one) => one.id === id)!.packs
    assert.deepEqual(packs(item.id), [{ key: `g:${CASE}`, ...pack }])
    assert.isNull(packs(shop.items[1]!.id))
    // What is already so is not written again.
    const version = async () => (await read('select changed_version from items order by id'))[0]
    const before = await version()
    await save()
    assert.deepEqual(await version(), before)
  })

  test('need a name, a quantity that is not one, whole pieces, and are no SKU', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const manager = await accountOf(shop.operators.manager)
    const problemWith = async (code: unknown, unit = 'piece') => {
      const page = await client
        .put(`/items/${shop.items[0]!.id}`)
        .loginAs(manager)
        .withCsrfToken()
        .header('referer', `/items/${shop.items[0]!.id}`)
        .json(itemForm(shop.items[0]!, { identifiers: [pieceCode, code], unit }))
        .withInertia()
      const errors = page.inertiaProps.errors as Record<string, string>
      return errors['identifiers.1'] ?? null
    }
    assert.match((await problemWith(caseCode('24', '')))!, /name/)
    for (const bad of ['', '0', '1', '-6', 'many', '100001']) {
      assert.match((await problemWith(caseCode(bad)))!, /how many/, bad)
    }
    assert.match((await problemWith(caseCode('2.5')))!, /without decimals/)
    assert.match((await problemWith({ ...caseCode('24'), kind: 'sku' }))!, /SKU/)
    assert.isNull(await problemWith(caseCode('2.5'), 'metre'))
  })

  test('are never taken for the barcode of a variant', async ({ assert }) => {
    const shop = await givenShop()
    const [parent, variant] = shop.items
    await transaction(async (sql) => {
      await sql.run('update items set parent_id = ? where id = ?', [parent!.id, variant!.id])
      await sql.run('delete from item_identifiers where item_id = ?', [variant!.id])
      await sql.run(
        `insert into item_identifiers (id, item_id, kind, value, lookup_key, position, pack_name,
           pack_quantity_thousandths) values ('1', ?, 'gtin', ?, ?, 0, 'case', 24000)`,
        [variant!.id, CASE, `g:${CASE}`]
      )
    })
    const saved = await transaction((sql) =>
      saveVariants(sql, parent!.id, [{ id: variant!.id, sku: null, gtin: PIECE }], {
        storeId: shop.store.id,
        operatorId: shop.operators.owner.id,
      })
    )
    assert.isTrue(saved.ok)
    const { identifiers } = await loadItemLists(variant!.id)
    assert.deepEqual(
      identifiers.map(({ value, pack }) => [value, pack?.quantityThousandths ?? null]),
      [
        [PIECE, null],
        [CASE, 24_000],
      ]
    )
  })

  test('are what stock may be counted in', async ({ client, assert }) => {
    const shop = await givenShop()
    const manager = await accountOf(shop.operators.manager)
    const item = shop.items[0]!
    await client
      .put(`/items/${item.id}`)
      .loginAs(manager)
      .withCsrfToken()
      .redirects(0)
      .json(itemForm(shop.items[0]!, { identifiers: [pieceCode, caseCode('24')] }))
    const page = await client.get(`/stock/${item.id}`).loginAs(manager).withInertia()
    assert.deepEqual((page.inertiaProps.item as { packs: unknown[] }).packs, [
      { name: 'case', quantityThousandths: 24_000 },
    ])
    const [location] = page.inertiaProps.locations as { id: string }[]
    const adjust = (kind: string, quantity: string, packThousandths: number) =>
      client
        .post(`/stock/${item.id}/adjustments`)
        .loginAs(manager)
        .withCsrfToken()
        .redirects(0)
        .json({ locationId: location!.id, kind, quantity, packThousandths, note: null })
    await adjust('count', '5', 24_000)
    await adjust('waste', '2', 1_000)
    const [level] = await read<{ n: number }>(
      'select on_hand_thousandths as n from stock_levels where item_id = ? and location_id = ?',
      [item.id, location!.id]
    )
    assert.equal(Number(level!.n), 118_000)
  })
})
