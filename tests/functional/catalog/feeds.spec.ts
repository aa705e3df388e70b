import { test } from '@japa/runner'
import { transaction } from '#core/sql'
import { createItem } from '#app/catalog/items/create_item'
import { setItemsArchived } from '#app/catalog/items/archive_items'
import { markItemsChanged } from '#app/catalog/mark_items_changed'
import { changePrice } from '#app/catalog/prices/change_price'
import type { CatalogPiece, RegisterItem, RemovedRegisterItem } from '#app/catalog/register_item'
import { unpackPiece } from '#resources/register/catalog/unpack_piece'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, type GivenShop } from '#tests/support/given_shop'

type Line = RegisterItem | RemovedRegisterItem

/** A register's call; the test client would put its own cookies in place of the device's. */
function ask(path: string, shop: GivenShop): Promise<Response> {
  return fetch(`http://${process.env.HOST}:${process.env.PORT}${path}`, {
    headers: shop.device.headers(),
  })
}

async function readFeed(
  path: string,
  shop: GivenShop
): Promise<{ version: number; lines: Line[] }> {
  const response = await ask(path, shop)
  const text = await response.text()
  return {
    version: Number(response.headers.get('x-catalog-version')),
    lines: text
      .split('\n')
      .filter(Boolean)
      .flatMap((line) => unpackPiece(JSON.parse(line) as CatalogPiece)),
  }
}

const actOf = (shop: GivenShop) => ({ storeId: shop.store.id, operatorId: shop.operators.owner.id })

test.group('Catalog for registers', (group) => {
  group.each.setup(cleanDatabase)

  test('the snapshot carries every sellable item with its price and keys, and no cost', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 3 })
    const { version, lines } = await readFeed('/api/register/catalog', shop)
    assert.lengthOf(lines, 3)
    assert.isAbove(version, 0)
    const item = lines.find((line) => line.id === shop.items[0]!.id) as RegisterItem
    assert.equal(item.unitPriceMinorE4, shop.items[0]!.unitPriceMinorE4)
    assert.equal(item.priceId, shop.items[0]!.priceId)
    assert.deepEqual(item.lookupKeys, [`c:${shop.items[0]!.sku.toUpperCase()}`])
    assert.notInclude(JSON.stringify(lines).toLowerCase(), 'cost')
    const raw = await ask('/api/register/catalog', shop)
    assert.equal(raw.headers.get('content-encoding'), 'gzip')
  })

  test('a device that is not enrolled gets nothing', async ({ client }) => {
    const response = await client.get('/api/register/catalog')
    response.assertStatus(401)
  })

  test('changes since a version are the changed and the removed items only', async ({ assert }) => {
    const shop = await givenShop({ items: 4 })
    const before = await readFeed('/api/register/catalog', shop)
    const [first, second] = shop.items
    await transaction(async (sql) => {
      await changePrice(
        sql,
        {
          itemId: first!.id,
          storeId: null,
          currency: 'NOK',
          includesTax: true,
          unitPriceMinorE4: 555_0000,
        },
        actOf(shop)
      )
      await markItemsChanged(sql, [first!.id])
    })
    await transaction((sql) => setItemsArchived(sql, [second!.id], true, actOf(shop)))
    const after = await readFeed(`/api/register/catalog/changes?since=${before.version}`, shop)
    assert.isAbove(after.version, before.version)
    assert.lengthOf(after.lines, 2)
    assert.deepInclude(
      after.lines.find((line) => line.id === first!.id),
      { unitPriceMinorE4: 555_0000, priceVersion: 2 }
    )
    assert.deepEqual(
      after.lines.find((line) => line.id === second!.id),
      { id: second!.id, isRemoved: true }
    )
    assert.lengthOf(
      (await readFeed(`/api/register/catalog/changes?since=${after.version}`, shop)).lines,
      0
    )
  })

  test('registers of one store share a snapshot until the catalog changes', async ({ assert }) => {
    const shop = await givenShop({ items: 2 })
    const one = await readFeed('/api/register/catalog', shop)
    // A row written past the operations has no version, so only a new build would show it.
    await transaction((sql) =>
      sql.run("update items set name = 'Written past' where id = ?", [shop.items[0]!.id])
    )
    assert.deepEqual(await readFeed('/api/register/catalog', shop), one)
    await transaction((sql) => markItemsChanged(sql, [shop.items[1]!.id]))
    const after = await readFeed('/api/register/catalog', shop)
    assert.isAbove(after.version, one.version)
    assert.include(JSON.stringify(after.lines), 'Written past')
  })

  test('a register that knows more than a restored server is sent to the snapshot', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 2 })
    const { version } = await readFeed('/api/register/catalog', shop)
    const response = await ask(`/api/register/catalog/changes?since=${version + 1}`, shop)
    assert.equal(response.status, 410)
    assert.equal(((await response.json()) as { code: string }).code, 'E_SNAPSHOT_NEEDED')
  })

  test('a register sees only its own store’s prices', async ({ assert }) => {
    const shop = await givenShop({ items: 1 })
    const other = await givenShop({ items: 0, code: 'other' })
    const itemId = shop.items[0]!.id
    await transaction(async (sql) => {
      const price = { itemId, currency: 'NOK', includesTax: true }
      await changePrice(
        sql,
        { ...price, storeId: other.store.id, unitPriceMinorE4: 77_0000 },
        actOf(other)
      )
      await markItemsChanged(sql, [itemId])
    })
    const own = (await readFeed('/api/register/catalog', shop)).lines[0] as RegisterItem
    const others = (await readFeed('/api/register/catalog', other)).lines[0] as RegisterItem
    assert.equal(own.unitPriceMinorE4, shop.items[0]!.unitPriceMinorE4)
    assert.equal(others.unitPriceMinorE4, 77_0000)
  })

  test('a code the register does not know is found by the server, or explained', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const created = await transaction((sql) =>
      createItem(
        sql,
        {
          name: 'Rugbrød',
          taxCategoryId: shop.taxCategories.standard!.id,
          identifiers: [
            { kind: 'gtin', value: '036000291452' },
            { kind: 'plu', value: '4011' },
          ],
        },
        actOf(shop)
      )
    )
    assert.isTrue(created.ok)
    for (const code of ['036000291452', '0036000291452', '00036000291452', '4011', '04011']) {
      const found = (await (await ask(`/api/items/by_identifier/${code}`, shop)).json()) as {
        item?: RegisterItem
      }
      assert.equal(found.item?.name, 'Rugbrød', code)
    }
    const problems = {
      '036000291453': 'bad_check_digit',
      '7038010009457': 'unknown',
      'a%00b': 'malformed',
    }
    for (const [code, problem] of Object.entries(problems)) {
      const missing = await ask(`/api/items/by_identifier/${code}`, shop)
      assert.equal(missing.status, 404)
      assert.deepInclude(await missing.json(), { code: 'E_ITEM_NOT_FOUND', problem })
    }
  })

  test('search meets every word, in any spelling of the Nordic letters', async ({ assert }) => {
    const shop = await givenShop({ items: 0 })
    for (const name of ['Pilsner øl 0,5 l', 'Olivenolje øko', 'Rødvin Crème de Bourgogne']) {
      await transaction((sql) =>
        createItem(sql, { name, taxCategoryId: shop.taxCategories.standard!.id }, actOf(shop))
      )
    }
    const search = async (q: string) => {
      const response = await ask(`/api/items/search?q=${encodeURIComponent(q)}`, shop)
      const { items } = (await response.json()) as { items: RegisterItem[] }
      return items.map((item) => item.name.split(' ')[0]).sort()
    }
    assert.deepEqual(await search('øl'), ['Pilsner'])
    assert.deepEqual(await search('ol'), ['Olivenolje', 'Pilsner'])
    assert.deepEqual(await search('oel pils'), ['Pilsner'])
    assert.deepEqual(await search('RODVIN creme'), ['Rødvin'])
    assert.deepEqual(await search('rødvin pils'), [])
    assert.deepEqual(await search('!?'), [])
  })
})
