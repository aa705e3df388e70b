import { test } from '@japa/runner'
import { read, transaction } from '#core/sql'
import { setItemsArchived } from '#app/catalog/items/archive_items'
import { givenDeposit } from '#tests/support/catalog/given_deposit'
import { makeKit } from '#tests/support/catalog/given_kit'
import { itemForm } from '#tests/support/catalog/item_form'
import { cleanDatabase } from '#tests/support/clean_database'
import type { GivenItem } from '#tests/support/given_items'
import { accountOf, givenShop, givenSignOn, type GivenShop } from '#tests/support/given_shop'

async function partsOf(item: GivenItem): Promise<[string, number][]> {
  const rows = await read<{ component_item_id: string; quantity_thousandths: number }>(
    `select component_item_id, quantity_thousandths from item_components
      where item_id = ? order by position`,
    [item.id]
  )
  return rows.map((row) => [row.component_item_id, Number(row.quantity_thousandths)])
}

/** The pieces of the feed of changes, as a register gets them. */
async function changesOf(shop: GivenShop) {
  const token = await givenSignOn(shop)
  const address = `http://${process.env.HOST}:${process.env.PORT}`
  const response = await fetch(`${address}/api/register/catalog/changes?since=0`, {
    headers: shop.device.headers(token),
  })
  return JSON.parse((await response.text()).trim().split('\n')[0]!)
}

test.group('The parts of a kit', (group) => {
  group.each.setup(cleanDatabase)

  test('are chosen on the page of the item, in an order, and end its own stock-keeping', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const [one, two, kit] = shop.items as GivenItem[]
    const components = [
      { itemId: two!.id, quantity: '2' },
      { itemId: one!.id, quantity: '0.5' },
    ]
    await client
      .put(`/items/${kit!.id}`)
      .loginAs(await accountOf(shop.operators.manager))
      .withCsrfToken()
      .redirects(0)
      .json(itemForm(kit!, { components }))
    assert.deepEqual(await partsOf(kit!), [
      [two!.id, 2_000],
      [one!.id, 500],
    ])
    const [row] = await read<{ tracks_stock: number }>(
      'select tracks_stock from items where id = ?',
      [kit!.id]
    )
    assert.equal(Number(row?.tracks_stock), 0)
  })

  test('are never the kit itself, another kit, a deposit or nothing', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop({ items: 4 })
    const [one, two, kit, other] = shop.items as GivenItem[]
    const deposit = await givenDeposit(shop)
    await makeKit(shop, kit!, [[one!, 1_000]])
    const manager = await accountOf(shop.operators.manager)
    const save = (item: GivenItem, part: GivenItem, quantity = '1') =>
      client
        .put(`/items/${item.id}`)
        .loginAs(manager)
        .withCsrfToken()
        .redirects(0)
        .json(itemForm(item, { components: [{ itemId: part.id, quantity }] }))
    await save(other!, other!)
    await save(other!, kit!)
    await save(other!, deposit)
    await save(other!, two!, '0')
    assert.deepEqual(await partsOf(other!), [])
    // What is a part somewhere cannot become a kit: that would be a kit in a kit too.
    await save(one!, two!)
    assert.deepEqual(await partsOf(one!), [])
  })

  test('reach the registers with the kit', async ({ assert }) => {
    const shop = await givenShop()
    const [one, two, kit] = shop.items as GivenItem[]
    await makeKit(shop, kit!, [
      [two!, 2_000],
      [one!, 1_000],
    ])
    const { columns } = await changesOf(shop)
    const at = (item: GivenItem) => columns.components[columns.id.indexOf(item.id)]
    assert.deepEqual(at(kit!), [
      { itemId: two!.id, quantityThousandths: 2_000 },
      { itemId: one!.id, quantityThousandths: 1_000 },
    ])
    assert.isNull(at(one!))
  })

  test('are found by name with price and stock and cost', async ({ client, assert }) => {
    const shop = await givenShop()
    const [one] = shop.items as GivenItem[]
    const answer = await client
      .get('/kit_parts')
      .qs({ q: 'item 1' })
      .loginAs(await accountOf(shop.operators.owner))
    assert.deepInclude(answer.body().items[0], {
      id: one!.id,
      unitPriceMinorE4: one!.unitPriceMinorE4,
      unitCostMinorE4: one!.unitPriceMinorE4 / 2,
      freeThousandths: 0,
    })
  })

  test('stay as long as a kit that is sold holds them, and it is told which', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const [one, two, kit] = shop.items as GivenItem[]
    await makeKit(shop, kit!, [[one!, 1_000]])
    const archive = async (item: GivenItem) =>
      client
        .post(`/items/${item.id}/archive`)
        .loginAs(await accountOf(shop.operators.owner))
        .withCsrfToken()
        .withInertia()
        .header('referer', `/items/${item.id}`)
        .redirects(0)
    const archivedNames = async () =>
      (await read<{ name: string }>('select name from items where archived_at is not null')).map(
        ({ name }) => name
      )
    const refused = await archive(one!)
    refused.assertFlashMessage(
      'problem',
      `It is part of ${kit!.name}. Take it out there, or archive what it is part of first.`
    )
    assert.deepEqual(await archivedNames(), [])
    const act = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
    const changed = await transaction((sql) => setItemsArchived(sql, [one!.id, two!.id], true, act))
    assert.equal(changed, 1)
    assert.deepEqual(await archivedNames(), [two!.name])
    await archive(kit!)
    await archive(one!)
    assert.sameMembers(await archivedNames(), [one!.name, two!.name, kit!.name])
  })
})
