import { test } from '@japa/runner'
import { newId } from '#core/ids'
import { clock } from '#core/clock'
import { read, transaction } from '#core/sql'
import { Customer } from '#app/customers/customer'
import { currentPipeline, findPipeline } from '#app/sales/pipeline'
import type { Promotion } from '#pricing/promotions/promotion'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import {
  departments,
  everything,
  forOnePrice,
  linePercent,
} from '#tests/support/pricing/promotions'
import { givenMember } from '#tests/support/customers/given_group'
import { givenOpenTill, type OpenTillSale } from '#tests/support/sales/given_open_till'
import { changePromotion, givenPromotion } from '#tests/support/sales/given_promotion'
import { sendDocument } from '#tests/support/sales/send_document'

async function givenCounter(items = 3) {
  const shop = await givenShop({ items })
  const till = await givenOpenTill(shop)
  const sell = async (sketch: OpenTillSale) => {
    const sale = await till.sale(sketch)
    const { body } = await sendDocument(shop, sale)
    return { body: sale.document.body, id: sale.document.id, reviews: body.reviews }
  }
  const promote = (changes: Partial<Promotion>) => givenPromotion(shop, changes)
  return { shop, till, sell, promote, items: shop.items }
}

test.group('Sales under promotions', (group) => {
  group.each.setup(cleanDatabase)

  test('a set, a percentage and a sale without either are accepted without review', async ({
    assert,
  }) => {
    const { sell, promote, items } = await givenCounter()
    const set = await promote({ name: '2 for 15', effect: forOnePrice(everything, 2, 1_500) })
    const { id, body, reviews } = await sell({
      lines: [{ item: items[0]!, quantityThousandths: 2_000 }],
    })
    assert.deepEqual(reviews, [])
    assert.equal(body.totals.grossMinor, 1_500)
    assert.deepEqual(await read('select * from sale_promotions where sale_id = ?', [id]), [
      {
        sale_id: id,
        promotion_id: set.promotionId,
        version: 1,
        uses: 1,
        discount_minor: 500,
      },
    ])
  })

  test('a department stands for those below it, and tags are the item’s own', async ({
    assert,
  }) => {
    const { shop, sell, promote, items } = await givenCounter()
    const [item] = items
    const parentId = newId()
    await transaction(async (sql) => {
      await sql.run(
        `insert into departments (id, name, color, position, is_sellable, created_at, updated_at)
         select ?, 'Food', color, 9, 0, created_at, updated_at from departments where id = ?`,
        [parentId, item!.departmentId]
      )
      await sql.run('update departments set parent_id = ? where id = ?', [
        parentId,
        item!.departmentId,
      ])
      await sql.run("insert into item_tags (item_id, tag) values (?, 'eco, local')", [item!.id])
    })
    await promote({ name: 'Food week', scope: departments(parentId), effect: linePercent(10) })
    await promote({
      name: 'Local',
      scope: { ...departments(), tags: ['eco, local'] },
      effect: linePercent(50),
    })
    const { body, reviews } = await sell({ lines: [{ item: item!, tags: ['eco, local'] }] })
    assert.deepEqual(reviews, [])
    assert.deepEqual(
      body.promotions?.map(({ name }) => name),
      ['Food week', 'Local']
    )
    const untagged = await sell({ lines: [{ item: item! }] })
    assert.deepEqual(untagged.reviews, ['price_differs'])
    assert.isNotEmpty(shop.items)
  })

  test('the minute in which the payment began decides, not the one in which it ended', async ({
    assert,
  }) => {
    // Before the till is opened: nothing is sold earlier than that.
    clock.now = () => new Date('2026-11-22T17:02:00.000Z')
    const { sell, promote, items } = await givenCounter()
    await promote({
      times: { from: null, to: null, weekdays: [], hours: [{ from: '16:00', to: '18:00' }] },
    })
    const begun = await sell({ lines: [{ item: items[0]! }], pricedAt: '2026-11-22T16:59:59.999Z' })
    assert.deepEqual(begun.reviews, [])
    assert.lengthOf(begun.body.promotions!, 1)
    const late = await sell({ lines: [{ item: items[0]! }] })
    assert.deepEqual(late.reviews, [])
    assert.isUndefined(late.body.promotions)
    const longAgo = await sell({
      lines: [{ item: items[0]! }],
      pricedAt: '2026-11-20T16:59:00.000Z',
    })
    assert.deepEqual(longAgo.reviews, ['price_differs'])
  }).teardown(() => {
    clock.now = () => new Date()
  })

  test('a member gets the club’s price; who is none and claims it is reviewed', async ({
    assert,
  }) => {
    const { shop, sell, promote, items } = await givenCounter()
    const { customerId, groupId } = await givenMember(shop, 'Klubb')
    const stranger = await Customer.create({ name: 'Per Hansen' })
    await promote({ audienceGroupIds: [groupId] })
    const lines = [{ item: items[0]! }]
    const member = await sell({ lines, customerId, customerGroupIds: [groupId] })
    assert.deepEqual(member.reviews, [])
    assert.equal(member.body.totals.grossMinor, 900)
    const unknowing = await sell({ lines, customerId })
    assert.deepEqual(unknowing.reviews, [], 'the register had not heard of it')
    const claimed = await sell({ lines, customerId: stranger.id, customerGroupIds: [groupId] })
    assert.deepEqual(claimed.reviews, ['price_differs'])
  })

  test('a segment is proven by the pipeline of the sale, after its list was changed as well', async ({
    assert,
  }) => {
    const { shop, sell, promote, items } = await givenCounter()
    const { customerId, groupId, end } = await givenMember(shop, 'Advent', 'segment')
    await promote({ audienceGroupIds: [groupId] })
    const pipeline = await transaction((sql) => currentPipeline(sql, shop.store.id))
    assert.deepEqual(pipeline.content.audiences, [
      { groupId, validFrom: null, validTo: null, memberIds: [customerId] },
    ])
    await end()
    const sketch = { lines: [{ item: items[0]! }], customerId, customerGroupIds: [groupId] }
    assert.deepEqual((await sell({ ...sketch, pipeline })).reviews, [])
    assert.deepEqual((await sell(sketch)).reviews, ['price_differs'])
  })

  test('a promotion edited after the sale was priced is checked as it was', async ({ assert }) => {
    const { shop, sell, promote, items } = await givenCounter()
    const promotion = await promote({ effect: linePercent(10) })
    const pipeline = await transaction((sql) => currentPipeline(sql, shop.store.id))
    await changePromotion(promotion, { effect: linePercent(50) })
    const before = await sell({ lines: [{ item: items[0]! }], pipeline })
    assert.deepEqual(before.reviews, [])
    assert.equal(before.body.totals.grossMinor, 900)
    const after = await sell({ lines: [{ item: items[0]! }] })
    assert.equal(after.body.totals.grossMinor, 500)
    assert.deepEqual(after.reviews, [])
    assert.notEqual(after.body.pipelineHash, before.body.pipelineHash)
  })

  test('what a sale says that its promotions took off is counted only after a look', async ({
    assert,
  }) => {
    const { sell, promote, items } = await givenCounter()
    const promotion = await promote({ effect: linePercent(10) })
    const lines = [{ item: items[0]! }]
    const { promotionId, version, name } = promotion
    const claimed = { promotionId, version, name, uses: 1, discountMinor: 99_999 }
    for (const promotions of [[], [claimed], [{ ...claimed, uses: 7, discountMinor: 100 }]]) {
      assert.deepEqual((await sell({ lines, body: { promotions } })).reviews, ['price_differs'])
    }
    assert.deepEqual((await sell({ lines })).reviews, [])
  })

  test('a pipeline that this server never gave out is reviewed', async ({ assert }) => {
    const { shop, sell, promote, items } = await givenCounter()
    await promote({ effect: linePercent(10) })
    const known = await transaction((sql) => currentPipeline(sql, shop.store.id))
    const pipeline = { ...known, hash: 'f'.repeat(64) }
    const { reviews } = await sell({ lines: [{ item: items[0]! }], pipeline })
    assert.deepEqual(reviews, ['pipeline_unknown'])
  })

  test('the first version of what a pipeline held is read as having no promotions', async ({
    assert,
  }) => {
    const { shop } = await givenCounter(1)
    const { content } = await transaction((sql) => currentPipeline(sql, shop.store.id))
    const { promotions: _, audiences: __, departmentParents: ___, ...first } = content
    const hash = 'a'.repeat(64)
    const found = await transaction(async (sql) => {
      await sql.run(
        'insert into pipelines (hash, store_id, content, created_at) values (?, ?, ?, ?)',
        [hash, shop.store.id, JSON.stringify({ ...first, version: 1 }), '2026-01-01 00:00:00.000']
      )
      return findPipeline(sql, shop.store.id, hash)
    })
    assert.deepEqual(found?.content.promotions, [])
    assert.deepEqual(found?.content.taxRates, content.taxRates)
  })
})
