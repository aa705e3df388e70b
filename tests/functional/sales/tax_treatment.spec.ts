import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { read, transaction } from '#core/sql'
import { saveCustomer } from '#app/customers/save_customer'
import { addTaxRate } from '#app/stores/add_tax_rate'
import { saveTaxCategory } from '#app/stores/save_tax_category'
import type { TaxRelief } from '#pricing/tax/tax_treatment'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenMealRule } from '#tests/support/given_meal_rule'
import { givenShop, type GivenShop } from '#tests/support/given_shop'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'
import { exemption, reverseCharge } from '#tests/support/pricing/builders'

const authorOf = (shop: GivenShop) => ({
  storeId: shop.store.id,
  operatorId: shop.operators.owner.id,
})

async function linesOf(saleId: string) {
  const rows = await read<Record<string, number | null>>(
    `select t.rate_ppm, l.net_minor, l.tax_minor, l.gross_minor, l.margin_tax_minor, l.margin_tax_rate_ppm
       from sale_lines l left join sale_line_taxes t on t.sale_line_id = l.id
      where l.sale_id = ? order by l.position`,
    [saleId]
  )
  return rows.map((row) =>
    Object.values(row).map((value) => (value === null ? null : Number(value)))
  )
}

test.group('Tax of a sale as a whole', (group) => {
  group.each.setup(cleanDatabase)

  test('food is taxed as a meal when eaten here, on register and server alike', async ({
    assert,
  }) => {
    const shop = await givenShop()
    await givenMealRule(shop)
    const till = await givenOpenTill(shop)
    const bread = shop.items[1]!
    const answers = []
    for (const place of ['eat_in', 'take_away'] as const) {
      const sale = await till.sale({
        lines: [{ item: bread }],
        taxTreatment: { place, relief: null },
      })
      const answer = await sendDocument(shop, sale)
      assert.deepEqual(answer.body.reviews, [])
      answers.push(...(await linesOf(sale.document.id)))
    }
    // 20.00 holds 4.00 at 25 % and 2.61 at 15 %.
    assert.deepEqual(answers, [
      [250_000, 1_600, 400, 2_000, null, null],
      [150_000, 1_739, 261, 2_000, null, null],
    ])
  })

  test('who sells without tax on their own authority is reviewed, the figures are not', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    const sale = await till.sale({
      lines: [{ item: shop.items[0]! }],
      taxTreatment: { place: null, relief: exemption },
    })
    const answer = await sendDocument(shop, sale)
    assert.sameMembers(answer.body.reviews!, ['operator_unauthorised', 'not_cleared'])
    assert.deepEqual(await linesOf(sale.document.id), [[0, 800, 0, 800, null, null]])
  })

  test('a reverse charge stands on a customer with that VAT number', async ({ assert }) => {
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    const relief: TaxRelief = { ...reverseCharge, authorisedById: shop.operators.manager.id }
    const sell = async (customerId: string | null) => {
      const lines = [{ item: shop.items[1]! }]
      const taxTreatment = { place: null, relief }
      const answer = await sendDocument(shop, await till.sale({ lines, taxTreatment, customerId }))
      return answer.body.reviews!
    }
    const vatNumber = 'SE 556677-8899 01'
    const company = await saveCustomer(null, { name: 'Svea AB', vatNumber }, authorOf(shop))
    assert.notInclude(await sell(company.id), 'reverse_charge_unfounded')
    assert.include(await sell(null), 'reverse_charge_unfounded')
  })

  test('used goods owe tax on their margin, which comes back with them', async ({ assert }) => {
    const shop = await givenShop()
    const fields = { code: 'used', name: 'Brukt', scheme: 'margin' as const }
    const saved = await saveTaxCategory(null, fields, authorOf(shop))
    if (!saved.ok) throw new Error(saved.reason)
    const [bread] = shop.items
    await transaction((sql) =>
      sql.run('update items set tax_category_id = ? where id = ?', [saved.value.id, bread!.id])
    )
    const used = { ...bread!, taxCategoryId: saved.value.id }
    const till = await givenOpenTill(shop)
    const sale = await till.sale({ lines: [{ item: used, quantityThousandths: 2_000 }] })
    assert.deepEqual((await sendDocument(shop, sale)).body.reviews, [])
    // 20.00 for what cost 10.00: a margin of 10.00 holds 2.00 at 25 %.
    assert.deepEqual(await linesOf(sale.document.id), [[0, 2_000, 0, 2_000, 200, 250_000]])

    const [line] = sale.document.body.lines
    const { lineId, quantityThousandths, priced } = line!
    const returnOf = {
      saleId: sale.document.id,
      lineId,
      quantityThousandths,
      returnedThousandths: 0,
      ...priced,
    }
    const back = await till.sale({
      lines: [{ item: used, quantityThousandths: -1_000, returnOf }],
    })
    await sendDocument(shop, back)
    assert.deepEqual(await linesOf(back.document.id), [[0, -1_000, 0, -1_000, -100, 250_000]])
  })
})

test.group('A rate that changes', (group) => {
  group.each.setup(cleanDatabase)
  group.each.setup(() => {
    const { now } = clock
    return () => {
      clock.now = now
    }
  })

  test('holds from midnight of the store, for a register that was told before', async ({
    assert,
  }) => {
    // 23:30 in Oslo; the store's day begins at midnight.
    clock.now = () => new Date('2026-06-30T21:30:00Z')
    const shops = [await givenShop(), await givenShop({ code: 'second' })]
    const [shop] = shops as [GivenShop, GivenShop]
    for (const { store } of shops) await store.merge({ dayCutoffMinutes: 0 }).save()
    const change = {
      taxCategoryId: shop.taxCategories.food!.id,
      country: 'NO',
      name: 'MVA 12 %',
      ratePpm: 120_000,
      standardCode: '31',
      validFrom: '2026-07-01',
      validTo: null,
    }
    assert.isTrue((await addTaxRate(change, authorOf(shop))).ok)
    const instants = ['2026-06-30T21:59:00Z', '2026-06-30T22:01:00Z']
    const rates: (number | null | undefined)[] = []
    for (const [index, instant] of instants.entries()) {
      clock.now = () => new Date(instant)
      const till = await givenOpenTill(shops[index]!)
      const sale = await till.sale({ lines: [{ item: shops[index]!.items[1]! }] })
      assert.deepEqual((await sendDocument(shops[index]!, sale)).body.reviews, [])
      rates.push((await linesOf(sale.document.id))[0]![0])
    }
    assert.deepEqual(rates, [150_000, 120_000])
  })

  test('leaves a session that is open across midnight at the rates of its date', async ({
    assert,
  }) => {
    clock.now = () => new Date('2026-06-30T21:30:00Z')
    const shop = await givenShop()
    await shop.store.merge({ dayCutoffMinutes: 0 }).save()
    const till = await givenOpenTill(shop)
    const change = {
      taxCategoryId: shop.taxCategories.food!.id,
      country: 'NO',
      name: 'MVA 12 %',
      ratePpm: 120_000,
      standardCode: '31',
      validFrom: '2026-07-01',
      validTo: null,
    }
    assert.isTrue((await addTaxRate(change, authorOf(shop))).ok)
    // Rung up two minutes before midnight in Oslo, paid five minutes after.
    clock.now = () => new Date('2026-06-30T22:05:00Z')
    const startedAt = '2026-06-30T21:58:00.000Z'
    const sale = await till.sale({
      lines: [{ item: shop.items[1]! }],
      businessDate: '2026-06-30',
      body: { startedAt },
    })
    assert.deepEqual((await sendDocument(shop, sale)).body.reviews, [])
    assert.equal((await linesOf(sale.document.id))[0]![0], 150_000)
  })

  test('is refused for a day that has sold already', async ({ assert }) => {
    clock.now = () => new Date('2026-07-02T12:00:00Z')
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    await sendDocument(shop, await till.sale({ lines: [{ item: shop.items[0]! }] }))
    const change = {
      taxCategoryId: shop.taxCategories.food!.id,
      country: 'NO',
      name: 'MVA 10 %',
      ratePpm: 100_000,
      standardCode: '31',
      validTo: null,
    }
    const refused = await addTaxRate({ ...change, validFrom: '2026-07-02' }, authorOf(shop))
    assert.isFalse(refused.ok)
    if (!refused.ok) assert.equal(refused.reason, 'sold_since')
    const tomorrow = await addTaxRate({ ...change, validFrom: '2026-07-03' }, authorOf(shop))
    assert.isTrue(tomorrow.ok)
  })
})
