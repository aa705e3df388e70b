import { test } from '@japa/runner'
import { read, transaction } from '#core/sql'
import { currentPipeline } from '#app/sales/pipeline'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenRules } from '#tests/support/rules/given_rules'
import { aPackage, aRule, TEN_OFF } from '#tests/support/rules/packages'
import { givenOpenTill, type OpenTillSale } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

async function givenCounter() {
  const shop = await givenShop({ items: 3 })
  const till = await givenOpenTill(shop)
  const sell = async (sketch: OpenTillSale) => {
    const sale = await till.sale(sketch)
    const { body } = await sendDocument(shop, sale)
    return { ...body, document: sale.document }
  }
  const pipeline = () => transaction((sql) => currentPipeline(sql, shop.store.id))
  return { shop, sell, pipeline, lines: [{ item: shop.items[0]! }] }
}

const twentyOff = aPackage(TEN_OFF.replace('100000', '200000'), { version: '1.3.0' })

test.group('Sales under rules of plugins', (group) => {
  group.each.setup(cleanDatabase)

  test('are accepted as the register priced them, and name plugin, version and rule', async ({
    assert,
    cleanup,
  }) => {
    cleanup(givenRules(aPackage(TEN_OFF)))
    const { sell, lines } = await givenCounter()
    const { state, reviews, document } = await sell({ lines })
    assert.equal(state, 'accepted')
    assert.deepEqual(reviews, [])
    assert.isAbove(document.body.totals.lineDiscountMinor, 0)
    const step = document.body.explanation.find(({ code }) => code === 'line.rule')
    assert.include(step?.detail, { pluginId: 'acme', pluginVersion: '1.2.0', ruleId: 'ten-off' })
  })

  test('with another total than the rules come to are accepted and shown to a person', async ({
    assert,
    cleanup,
  }) => {
    cleanup(givenRules(aPackage(TEN_OFF)))
    const { sell, pipeline, lines } = await givenCounter()
    const ruled = await pipeline()
    const { rules: _, ...content } = ruled.content
    // A register that prices without the rules, and says that it had them.
    const tampered = await sell({ lines, pipeline: { hash: ruled.hash, content } })
    assert.equal(tampered.state, 'accepted')
    assert.deepEqual(tampered.reviews, ['price_differs'])
    const [review] = await read<{ detail: string }>('select detail from sale_reviews')
    const { register, server } = JSON.parse(review!.detail)
    const codes = (steps: { code: string }[]) => steps.map(({ code }) => code)
    assert.notInclude(codes(register), 'line.rule')
    assert.include(codes(server), 'line.rule')
  })

  test('keep the rules of then, when the server has gone on to others', async ({
    assert,
    cleanup,
  }) => {
    const takeBack = givenRules(aPackage(TEN_OFF))
    const { sell, pipeline, lines } = await givenCounter()
    const before = await pipeline()
    takeBack()
    cleanup(givenRules(twentyOff))
    const after = await pipeline()
    assert.notEqual(after.hash, before.hash)
    const old = await sell({ lines, pipeline: before })
    const fresh = await sell({ lines })
    assert.deepEqual([old.reviews, fresh.reviews], [[], []])
    assert.equal(
      fresh.document.body.totals.lineDiscountMinor,
      2 * old.document.body.totals.lineDiscountMinor
    )
  })

  test('change the hash of the pipeline with code, settings, data and order', async ({
    assert,
  }) => {
    const { pipeline } = await givenCounter()
    const hashes = new Set([(await pipeline()).hash])
    const first = aPackage(TEN_OFF)
    const second = aPackage(TEN_OFF, { pluginId: 'other' })
    const sets = [
      [first],
      [twentyOff],
      [{ ...first, settings: { rate: 1 } }],
      [{ ...first, datasets: { tiers: [1] } }],
      [{ ...first, rules: [aRule({ stage: 'price.sale' })] }],
      [first, second],
      [second, first],
    ]
    for (const packages of sets) {
      const takeBack = givenRules(...packages)
      hashes.add((await pipeline()).hash)
      takeBack()
    }
    assert.equal(hashes.size, sets.length + 1)
    const again = givenRules(first)
    assert.isTrue(hashes.has((await pipeline()).hash))
    again()
  })

  test('go on when a rule breaks, on the register and on the server alike', async ({
    assert,
    cleanup,
  }) => {
    const broken = aPackage('function rule() { throw new Error("No tiers") }')
    cleanup(givenRules(broken, aPackage(TEN_OFF, { pluginId: 'good' })))
    const { sell, lines } = await givenCounter()
    const { reviews, document } = await sell({ lines })
    assert.deepEqual(reviews, [])
    assert.isAbove(document.body.totals.lineDiscountMinor, 0)
  })

  test('take back what the goods were sold for', async ({ assert, cleanup }) => {
    const takeBack = givenRules(aPackage(TEN_OFF))
    const { sell, shop, lines } = await givenCounter()
    const sold = await sell({ lines })
    takeBack()
    cleanup(givenRules(twentyOff))
    const [line] = sold.document.body.lines
    const { priced, lineId, quantityThousandths } = line!
    const back = await sell({
      lines: [
        {
          item: shop.items[0]!,
          quantityThousandths: -quantityThousandths,
          returnOf: {
            saleId: sold.document.id,
            lineId,
            quantityThousandths,
            returnedThousandths: 0,
            ...priced,
          },
        },
      ],
    })
    assert.equal(back.document.body.totals.grossMinor, -sold.document.body.totals.grossMinor)
    assert.notInclude(back.reviews, 'price_differs')
  })
})
