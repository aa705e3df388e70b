import { test } from '@japa/runner'
import { checkDigitOf } from '#app/barcodes/check_digit'
import { readGoodsCode } from '#app/barcodes/goods_code'
import { presetCodeRules } from '#app/barcodes/code_rule_presets'
import { quantityForPrice } from '#pricing/index'
import { isBeyondLimits, labelOfCode, quantityOfCode } from '#resources/register/sale/label_of_code'
import { lineOfItem } from '#resources/register/sale/line_of_item'
import { priceDraft } from '#resources/register/sale/price_draft'
import { addLine, newDraft } from '#resources/register/sale/draft_sale'
import { NOK } from '#tests/support/documents'
import { anItem, pricingSettingsOf } from '#tests/support/register_drafts'

const context = { rules: presetCodeRules('NO'), currency: NOK, today: '2026-11-22' }
const withCheck = (digits: string) => digits + String(checkDigitOf(digits))
const read = (text: string) => readGoodsCode(text, context)!
const cheese = anItem({ name: 'Cheese', unit: 'kilogram', unitPriceMinorE4: 199_000_000 })

function soldAs(item: typeof cheese, text: string) {
  const code = read(text)
  const line = lineOfItem(item, null, {
    lineId: 'line-1',
    operatorId: 'kari',
    quantityThousandths: quantityOfCode(item, code)!,
    identifier: text,
    options: [],
    openPriceMinorE4: null,
    label: labelOfCode(code, null),
  })
  const draft = addLine(newDraft('sale-1', '2026-11-22T09:00:00.000Z'), line)
  const priced = priceDraft(draft, pricingSettingsOf())
  if (!priced.ok) throw new Error(priced.reason)
  return { line, totalMinor: priced.sale.totals.grossMinor }
}

test.group('Labels at the register', () => {
  test('a weight is the quantity of weighed goods, at their own price', ({ assert }) => {
    const { line, totalMinor } = soldAs(cheese, withCheck('230012340734'))
    assert.equal(line.quantityThousandths, 734)
    assert.equal(line.priceId, 'price-1')
    // 0.734 kg at 199.00 is 146.066.
    assert.equal(totalMinor, 14_607)
  })

  test('a price is what the label says, and its weight follows for the stock', ({ assert }) => {
    const { line, totalMinor } = soldAs(cheese, withCheck('200012344995'))
    assert.equal(totalMinor, 4_995)
    assert.equal(line.quantityThousandths, 251)
  })

  test('a piece takes the price of its label as its own', ({ assert }) => {
    const { line, totalMinor } = soldAs(anItem(), withCheck('200012344995'))
    assert.equal(totalMinor, 4_995)
    assert.deepEqual(
      [line.quantityThousandths, line.listUnitPriceMinorE4, line.priceId],
      [1_000, 49_950_000, null]
    )
  })

  test('a GS1 code brings weight, batch and last day', ({ assert }) => {
    const { line } = soldAs(cheese, '01070380100557203103000500172612311 0A1'.replace(' ', ''))
    assert.equal(line.quantityThousandths, 500)
    assert.deepEqual(line.lot, {
      batch: 'A1',
      expiresOn: '2026-12-31',
      serial: null,
      soldExpiredById: null,
    })
    assert.isNull(line.embeddedPriceMinor)
  })

  test('a price of a GS1 code counts in the store’s currency only', ({ assert }) => {
    assert.equal(read('01070380100557203922001990').priceMinor, 1_990)
    assert.equal(read('01070380100557203932578001990').priceMinor, 1_990)
    assert.isNull(read('01070380100557203932752001990').priceMinor)
    assert.equal(read('0107038010055720392319905').priceMinor, 1_991)
  })

  test('a count is so many pieces; a plain code says nothing', ({ assert }) => {
    assert.equal(quantityOfCode(anItem(), read('02070380100557203724')), 24_000)
    assert.isNull(labelOfCode(read('0107038010055720'), null))
    assert.isNull(readGoodsCode('7038010055720', context))
  })

  test('a measure is taken only where the goods are sold by its unit', ({ assert }) => {
    const weight = read('01070380100557203103000500')
    const volume = read('01070380100557203153000750')
    const both = read('0107038010055720310300050031530007503922012500')
    const oil = anItem({ unit: 'litre', unitPriceMinorE4: 500_000_000 })
    const cable = anItem({ unit: 'metre' })
    assert.equal(quantityOfCode(cheese, weight), 500)
    // Half a kilogram of oil is not half a litre: it is asked for.
    assert.isNull(quantityOfCode(oil, weight))
    assert.isNull(quantityOfCode(cable, weight))
    assert.equal(quantityOfCode(oil, volume), 750)
    assert.isNull(quantityOfCode(cheese, volume))
    assert.deepEqual(
      [cheese, oil].map((item) => quantityOfCode(item, both)),
      [500, 750]
    )
  })

  test('a scale’s own code weighs in the unit of its item', ({ assert }) => {
    const oil = anItem({ unit: 'litre' })
    assert.equal(quantityOfCode(oil, read(withCheck('230012340734'))), 734)
  })

  test('a measure, a count and a price of nothing say nothing', ({ assert }) => {
    assert.isNull(quantityOfCode(cheese, read('01070380100557203103000000')))
    assert.equal(quantityOfCode(anItem(), read('02070380100557203700')), 1_000)
    const free = read('01070380100557203922000')
    assert.isNull(quantityOfCode(cheese, free))
    assert.isNull(labelOfCode(free, null))
    assert.equal(soldAs(anItem(), '01070380100557203922000').totalMinor, 1_000)
  })

  test('what no line can hold is beyond limits, and nothing throws', ({ assert }) => {
    const most = '9'.repeat(15)
    const nearlyFree = anItem({ unit: 'kilogram', unitPriceMinorE4: 1 })
    for (const item of [cheese, nearlyFree, anItem()]) {
      for (const price of [`3920${most}`, `3922${most}`, `3930578${most}`]) {
        assert.isTrue(isBeyondLimits(item, read(`0107038010055720${price}`)), price)
      }
    }
    assert.isTrue(isBeyondLimits(nearlyFree, read('01070380100557203922001990')))
    assert.isFalse(isBeyondLimits(cheese, read('01070380100557203922001990')))
    assert.isTrue(isBeyondLimits(anItem(), read('02070380100557203799999999')))
    assert.isFalse(isBeyondLimits(cheese, read('01070380100557203100999999')))
    const crate = { key: 'g:1', name: 'crate', quantityThousandths: 24_000 }
    assert.isFalse(isBeyondLimits(anItem(), read('02070380100557203741666'), crate))
    assert.isTrue(isBeyondLimits(anItem(), read('02070380100557203741667'), crate))
  })

  test('goods for nothing per kilogram still have a quantity', ({ assert }) => {
    assert.equal(quantityForPrice(4_995, 0), 1_000)
    assert.equal(quantityForPrice(1, 99_999_999_990_000), 1)
  })
})
