import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { clock } from '#core/clock'
import { read } from '#core/sql'
import type { CatalogPiece, RegisterItem } from '#app/catalog/register_item'
import { itemAt } from '#resources/register/catalog/item_at'
import { unpackPiece } from '#resources/register/catalog/unpack_piece'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, type GivenShop } from '#tests/support/given_shop'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

const NOW = '2026-11-22T10:00:00.000Z'
/** Six in the morning in Oslo. */
const SIX = '2026-12-01T05:00:00.000Z'

async function givenPlanned(client: ApiClient, startsAt = '2026-12-01T06:00', price = '12.50') {
  clock.now = () => new Date(NOW)
  const shop = await givenShop({ items: 3 })
  const manager = await accountOf(shop.operators.manager)
  const answer = await client
    .put(`/items/${shop.items[0]!.id}/price`)
    .loginAs(manager)
    .withCsrfToken()
    .withInertia()
    .header('referer', `/items/${shop.items[0]!.id}`)
    .json({ price, isWithTax: true, scope: 'all_stores', startsAt })
  return { shop, manager, answer }
}

async function registerItem(shop: GivenShop, itemId: string): Promise<RegisterItem> {
  const path = '/api/register/catalog'
  const response = await fetch(`http://${process.env.HOST}:${process.env.PORT}${path}`, {
    headers: shop.device.headers(),
  })
  const lines = (await response.text()).split('\n').filter(Boolean)
  const items = lines.flatMap((line) => unpackPiece(JSON.parse(line) as CatalogPiece))
  return items.find(({ id }) => id === itemId) as RegisterItem
}

async function comingOf(client: ApiClient, manager: Awaited<ReturnType<typeof accountOf>>) {
  const page = await client.get('/coming_prices').loginAs(manager).withInertia()
  return page.inertiaProps as unknown as {
    rows: { id: string; name: string; validFrom: string; previousUnitPriceMinorE4: number }[]
    moments: { validFrom: string; count: number }[]
  }
}

test.group('Coming prices', (group) => {
  group.each.setup(cleanDatabase)

  test('a price planned by the wall clock of the store holds from that instant on', async ({
    client,
    assert,
  }) => {
    const { shop, manager } = await givenPlanned(client)
    const coming = await comingOf(client, manager)
    assert.deepEqual(coming.moments, [{ validFrom: SIX, count: 1 }])
    assert.containSubset(coming.rows, [{ name: 'Item 1', previousUnitPriceMinorE4: 1_000_0000 }])
    const item = await registerItem(shop, shop.items[0]!.id)
    assert.equal(item.unitPriceMinorE4, 1_000_0000)
    assert.equal(itemAt(item, '2026-12-01T04:59:59.999Z').unitPriceMinorE4, 1_000_0000)
    assert.containSubset(itemAt(item, SIX), { unitPriceMinorE4: 1_250_0000, priceVersion: 2 })
    const journal = await read("select 1 from journal_entries where kind = 'price.scheduled'")
    assert.lengthOf(journal, 1)
  })

  test('the register sells at the new price when it is due, and the server agrees', async ({
    client,
    assert,
  }) => {
    const { shop } = await givenPlanned(client)
    const item = await registerItem(shop, shop.items[0]!.id)
    clock.now = () => new Date('2026-12-01T04:59:00.000Z')
    const till = await givenOpenTill(shop)
    const atSix = itemAt(item, SIX)
    const [before, after] = [item, atSix].map(({ unitPriceMinorE4, priceId, priceVersion }) => ({
      ...shop.items[0]!,
      unitPriceMinorE4: unitPriceMinorE4!,
      priceId: priceId!,
      priceVersion: priceVersion!,
    }))
    const early = await sendDocument(shop, await till.sale({ lines: [{ item: after! }] }))
    assert.include(early.body.reviews, 'price_differs')
    clock.now = () => new Date('2026-12-01T05:01:00.000Z')
    const due = await sendDocument(shop, await till.sale({ lines: [{ item: after! }] }))
    assert.deepEqual(due.body.reviews, [])
    const late = await sendDocument(shop, await till.sale({ lines: [{ item: before! }] }))
    assert.include(late.body.reviews, 'price_differs')
  })

  test('a cancelled price never comes, and registers are told', async ({ client, assert }) => {
    const { shop, manager } = await givenPlanned(client)
    const { rows } = await comingOf(client, manager)
    const cancel = () =>
      client
        .delete(`/coming_prices/${rows[0]!.id}`)
        .loginAs(manager)
        .withCsrfToken()
        .header('referer', '/coming_prices')
        .redirects(0)
    assert.equal((await cancel()).status(), 302)
    assert.equal((await cancel()).status(), 404)
    assert.lengthOf((await comingOf(client, manager)).rows, 0)
    const item = await registerItem(shop, shop.items[0]!.id)
    assert.isNull(item.nextPrices ?? null)
    clock.now = () => new Date(SIX)
    assert.equal((await registerItem(shop, item.id)).unitPriceMinorE4, 1_000_0000)
  })

  test('a price that has come into force is not cancelled', async ({ client, assert }) => {
    const { manager } = await givenPlanned(client)
    const { rows } = await comingOf(client, manager)
    clock.now = () => new Date(SIX)
    const answer = await client
      .delete(`/coming_prices/${rows[0]!.id}`)
      .loginAs(manager)
      .withCsrfToken()
      .header('referer', '/coming_prices')
      .redirects(0)
    answer.assertFlashMessage(
      'problem',
      'This price has come into force meanwhile. Change it on the page of the item.'
    )
    const [row] = await read<{ valid_to: string | null }>(
      'select valid_to from item_prices where id = ?',
      [rows[0]!.id]
    )
    assert.isNull(row!.valid_to)
  })

  test('a time that has passed is refused at its field, and nothing changes', async ({
    client,
    assert,
  }) => {
    const { answer } = await givenPlanned(client, '2026-11-22T10:59')
    assert.sameMembers(Object.keys(answer.inertiaProps.errors as object), ['startsAt'])
    const prices = await read('select 1 from item_prices where version > 1')
    assert.lengthOf(prices, 0)
  })

  test('many prices are planned at once, from the price then in force, and cancelled at once', async ({
    client,
    assert,
  }) => {
    const { shop, manager } = await givenPlanned(client)
    await client
      .post('/items/bulk_prices')
      .loginAs(manager)
      .withCsrfToken()
      .redirects(0)
      .json({
        ids: shop.items.map(({ id }) => id),
        percent: '10',
        startsAt: '2026-12-24T08:00',
      })
    const { moments, rows } = await comingOf(client, manager)
    const christmas = '2026-12-24T07:00:00.000Z'
    assert.deepEqual(moments, [
      { validFrom: SIX, count: 1 },
      { validFrom: christmas, count: 3 },
    ])
    // Ten per cent on 12.50, which the first item costs by then.
    const first = await registerItem(shop, shop.items[0]!.id)
    assert.equal(itemAt(first, christmas).unitPriceMinorE4, 1_375_0000)
    assert.lengthOf(rows, 4)
    await client
      .delete(`/coming_price_moments/${christmas}`)
      .loginAs(manager)
      .withCsrfToken()
      .header('referer', '/coming_prices')
      .redirects(0)
    assert.deepEqual((await comingOf(client, manager)).moments, [{ validFrom: SIX, count: 1 }])
  })
})
