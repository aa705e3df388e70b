import { test } from '@japa/runner'
import { read } from '#core/sql'
import type { ServiceChargeRule } from '#app/documents/service_charge'
import type { ReturnableSale } from '#app/sales/returns/returnable_sale'
import { saveServiceCharge } from '#app/stores/save_service_charge'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, givenSignOn } from '#tests/support/given_shop'
import { callRegister } from '#tests/support/sales/call_register'
import { clearanceBody } from '#tests/support/sales/clearance_body'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

const RATE_PPM = 100_000

async function givenCharge(occasion: ServiceChargeRule['occasion']) {
  const shop = await givenShop()
  const charge = {
    isOn: true,
    name: 'Service',
    ratePpm: RATE_PPM,
    taxCategoryId: shop.taxCategories.standard!.id,
    occasion,
  }
  await saveServiceCharge(shop.store.id, charge, shop.operators.owner.id)
  const till = await givenOpenTill(shop)
  const standard = { ...shop.items[0]!, taxCategoryId: charge.taxCategoryId }
  const chargeLine = (ratePpm = RATE_PPM) => ({ item: standard, serviceChargePpm: ratePpm })
  return { shop, till, chargeLine }
}

test.group('Service charge on a sale', (group) => {
  group.each.setup(cleanDatabase)

  test('is priced by the server as by the register, taxed by its own category', async ({
    assert,
  }) => {
    const { shop, till, chargeLine } = await givenCharge('always')
    const lines = [{ item: shop.items[1]!, quantityThousandths: 5_000 }, chargeLine()]
    const sale = await till.sale({ lines })
    assert.deepEqual((await sendDocument(shop, sale)).body.reviews, [])
    const [row] = await read(
      `select l.gross_minor, t.rate_ppm, t.tax_minor from sale_lines l
         join sale_line_taxes t on t.sale_line_id = l.id where l.fee_kind = 'service_charge'`
    )
    // Five at 20.00 bear 10.00, which holds 2.00 at 25 %; the bread itself is taxed at 15 %.
    assert.deepEqual(Object.values(row as object).map(Number), [1_000, 250_000, 200])
  })

  test('at another share than the store has, it is for a person to see', async ({ assert }) => {
    const { shop, till, chargeLine } = await givenCharge('always')
    const sale = await till.sale({ lines: [{ item: shop.items[1]! }, chargeLine(200_000)] })
    assert.include((await sendDocument(shop, sale)).body.reviews!, 'price_differs')
  })

  test('left out or added against the rule it needs who may, or a manager named', async ({
    assert,
  }) => {
    const { shop, till, chargeLine } = await givenCharge('eat_in')
    const bread = { item: shop.items[1]! }
    const eaten = { place: 'eat_in', relief: null } as const
    const away = { place: 'take_away', relief: null } as const
    const sell = async (sketch: Parameters<typeof till.sale>[0]) =>
      (await sendDocument(shop, await till.sale(sketch))).body.reviews!
    assert.deepEqual(await sell({ lines: [bread, chargeLine()], taxTreatment: eaten }), [])
    assert.deepEqual(await sell({ lines: [bread], taxTreatment: away }), [])
    for (const against of [
      { lines: [bread], taxTreatment: eaten },
      { lines: [bread, chargeLine()], taxTreatment: away },
    ]) {
      assert.deepEqual(await sell(against), ['operator_unauthorised'])
      const isCharged = against.lines.length > 1
      const authorisedById = shop.operators.manager.id
      const body = { serviceChargeChange: { isCharged, authorisedById } }
      assert.deepEqual(await sell({ ...against, body }), ['not_cleared'])
    }
  })

  test('before the money a cashier is asked for a manager, and a manager for nobody', async ({
    assert,
  }) => {
    const { shop } = await givenCharge('always')
    const ask = async (person: 'cashier' | 'manager') => {
      const token = await givenSignOn(shop, person)
      const body = clearanceBody([{ item: shop.items[1]! }], {
        serviceChargeChange: { isCharged: false, authorisedById: null },
      })
      return (await callRegister(shop, token, 'POST', '/api/clearances', body)).body.needsOverride
    }
    assert.deepEqual(await ask('cashier'), ['sale.change_service_charge'])
    assert.deepEqual(await ask('manager'), [])
  })

  test('its part comes back with the goods, on no terms of its own', async ({ assert }) => {
    const { shop, till, chargeLine } = await givenCharge('always')
    const bread = { item: shop.items[1]!, quantityThousandths: 2_000 }
    const sold = await till.sale({ lines: [bread, chargeLine()] })
    await sendDocument(shop, sold)
    const token = await givenSignOn(shop, 'manager')
    const path = `/api/sales/by_receipt/${sold.document.body.receipt.number}`
    const answer = await callRegister(shop, token, 'GET', path)
    const { lines } = answer.body as unknown as ReturnableSale
    const back = await till.sale({
      lines: lines.map(({ returnSource: returnOf }, index) => ({
        ...(index === 0 ? { item: shop.items[1]! } : chargeLine()),
        quantityThousandths: index === 0 ? -1_000 : -500,
        returnOf,
      })),
    })
    assert.equal(back.document.body.totals.grossMinor, -2_200)
    assert.notInclude((await sendDocument(shop, back)).body.reviews!, 'price_differs')
    const left = (await callRegister(shop, token, 'GET', path)).body as unknown as ReturnableSale
    assert.deepEqual(
      left.lines.map(({ remainingThousandths }) => remainingThousandths),
      [1_000, 500]
    )
  })
})
