import { test } from '@japa/runner'
import { jobsFinished } from '#core/jobs/job_runner'
import { listJobs } from '#core/jobs/job_store'
import { read, transaction } from '#core/sql'
import type { PromotionRow } from '#app/promotions/promotion_row'
import { SIMULATION_JOB } from '#app/promotions/simulation/simulate_promotion'
import type { SimulationResult } from '#app/promotions/simulation/simulation'
import { lineAmountMinor } from '#pricing/index'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, type GivenShop } from '#tests/support/given_shop'
import { givenPromotion } from '#tests/support/promotions/given_promotion'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

/** Two sales of the first item and one of the second, which costs nobody knows what. */
async function givenSales(shop: GivenShop): Promise<void> {
  const [first, second] = shop.items
  await transaction((sql) =>
    sql.run('update items set unit_cost_minor_e4 = ? where id = ?', [10_000_000, first!.id])
  )
  await transaction((sql) =>
    sql.run('update items set unit_cost_minor_e4 = null where id = ?', [second!.id])
  )
  const till = await givenOpenTill(shop)
  for (const lines of [
    [{ item: first! }],
    [{ item: first!, quantityThousandths: 2_000 }],
    [{ item: second! }],
  ]) {
    const answer = await sendDocument(shop, await till.sale({ lines }))
    if (answer.body.state !== 'accepted') throw new Error(JSON.stringify(answer))
  }
}

test.group('What a promotion would have done', (group) => {
  group.each.setup(cleanDatabase)

  async function simulate(
    client: import('@japa/api-client').ApiClient,
    shop: GivenShop,
    { id }: PromotionRow
  ): Promise<SimulationResult> {
    await client
      .post(`/promotions/${id}/simulations`)
      .loginAs(await accountOf(shop.operators.manager))
      .withCsrfToken()
      .redirects(0)
      .form({ weeks: 4 })
    await jobsFinished()
    const [job] = await listJobs(SIMULATION_JOB, 1)
    if (job?.state !== 'done') throw new Error(JSON.stringify(job))
    return job.result as unknown as SimulationResult
  }

  test('takes goods no lower than the shop would have sold them', async ({ client, assert }) => {
    const shop = await givenShop()
    const [item] = shop.items
    const till = await givenOpenTill(shop)
    const priceMinor = lineAmountMinor(item!.unitPriceMinorE4, 1_000)
    // A net price that leaves nothing to take off, whatever tax is on it.
    const lines = [{ item: item!, minimumNetUnitPriceMinorE4: item!.unitPriceMinorE4 }]
    await sendDocument(shop, await till.sale({ lines }))
    const promotion = await givenPromotion({
      definition: { times: { from: '2199-01-01T00:00', to: null, weekdays: [], hours: [] } },
    })
    const result = await simulate(client, shop, promotion)
    assert.deepInclude(result, {
      sales: 1,
      salesTouched: 0,
      discountMinor: 0,
      turnoverAfterMinor: priceMinor,
    })
  })

  test('is worked out from the sales that were made, without and with it', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    await givenSales(shop)
    const [first, second] = shop.items
    const promotion = await givenPromotion({
      definition: {
        scope: { isAll: false, itemIds: [first!.id], departmentIds: [], tags: [] },
        times: { from: '2199-01-01T00:00', to: null, weekdays: [], hours: [] },
      },
    })
    const result = await simulate(client, shop, promotion)
    const three = lineAmountMinor(first!.unitPriceMinorE4, 3_000)
    const one = lineAmountMinor(second!.unitPriceMinorE4, 1_000)
    assert.equal(result.sales, 3)
    assert.equal(result.salesTouched, 2)
    assert.equal(result.turnoverBeforeMinor, three + one)
    assert.equal(result.discountMinor, three / 5)
    assert.equal(result.turnoverAfterMinor, three + one - three / 5)
    const [sums] = await read<{ net: number }>(
      'select sum(net_minor) as net from sale_lines where item_id = ?',
      [first!.id]
    )
    assert.equal(result.marginBeforeMinor, Number(sums?.net) - 3_000)
    assert.isBelow(result.marginAfterMinor, result.marginBeforeMinor)
    assert.equal(result.linesWithoutCost, 1)
    assert.lengthOf(result.weeks, 1)
    assert.equal(result.weeks[0]!.salesTouched, 2)
  })

  test('leaves out sales that were reversed', async ({ client, assert }) => {
    const shop = await givenShop()
    await givenSales(shop)
    const [sale, other] = await read<{ id: string }>('select id from sales order by id')
    await transaction((sql) =>
      sql.run('update sales set post_void_of_sale_id = ? where id = ?', [sale!.id, other!.id])
    )
    const result = await simulate(client, shop, await givenPromotion())
    assert.equal(result.sales, 2)
  })

  test('changes no sale and is shown with its table to whom costs may be shown', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    await givenSales(shop)
    const before = await read('select * from sales order by id')
    const promotion = await givenPromotion()
    await simulate(client, shop, promotion)
    assert.deepEqual(await read('select * from sales order by id'), before)
    const path = `/promotions/${promotion.id}/simulations`
    const page = await client.get(path).loginAs(await accountOf(shop.operators.manager))
    page.assertStatus(200)
    assert.match(page.text(), /data-testid="simulation-weeks"/)
    const cashier = await client.get(path).loginAs(await accountOf(shop.operators.cashier))
    cashier.assertStatus(403)
  })

  test('of a promotion of another store is not to be had', async ({ client }) => {
    const shop = await givenShop({ items: 0 })
    const far = await givenShop({ items: 0, code: 'far' })
    const promotion = await givenPromotion({ storeId: far.store.id })
    const page = await client
      .get(`/promotions/${promotion.id}/simulations`)
      .loginAs(await accountOf(shop.operators.manager))
    page.assertStatus(404)
  })
})
