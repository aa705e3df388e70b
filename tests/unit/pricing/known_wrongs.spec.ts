import { test } from '@japa/runner'
import { priceSale, settle } from '#pricing/index'
import type { PricingLine, TaxRate } from '#pricing/types'
import {
  aLine,
  amountOff,
  aReturn,
  aSale,
  percentOff,
  soldAs,
} from '#tests/support/pricing/builders'
import { aPromotion, cheapestFree, everything, inForce } from '#tests/support/pricing/promotions'

const nok = { stepMinor: 100, mode: 'half_up' as const }

/** Mistakes of systems that shops use today; each is impossible here. */
test.group('Known wrongs', () => {
  test('tax is not computed before the discount', ({ assert }) => {
    const { totals } = priceSale(
      aSale({ lines: [aLine({ discount: percentOff(20) })], saleDiscount: amountOff(500) })
    )
    // 100.00 − 20 % − 5.00 = 75.00, of which 25 % of the net is 15.00.
    assert.deepEqual([totals.grossMinor, totals.taxMinor, totals.netMinor], [7_500, 1_500, 6_000])
  })

  test('two inclusive taxes are not each taken from the gross', ({ assert }) => {
    const { lines } = priceSale(
      aSale({ lines: [aLine({ taxCategoryId: 'hotel', unitPriceMinorE4: 125_000_000 })] })
    )
    // 125.00 = net 100.00 + 20 % + 5 %; from the gross it would be 20.83 + 5.95.
    assert.equal(lines[0]!.netMinor, 10_000)
    assert.deepEqual(
      lines[0]!.taxes.map((tax) => tax.taxMinor),
      [2_000, 500]
    )
  })

  test('a return is a line of its own and leaves the original line as it was', ({ assert }) => {
    const line = aLine({ quantityThousandths: 2_000 })
    const sold = priceSale(aSale({ lines: [line] }))
    const stored = structuredClone(sold)
    const back = aReturn(line, soldAs(line, sold.lines[0]!), 1_000)
    const { lines } = priceSale(aSale({ lines: [back] }))
    assert.deepEqual(sold, stored)
    assert.equal(lines[0]!.grossMinor, -10_000)
  })

  test('rounding works on the minor unit of the currency, not on a fixed second digit', ({
    assert,
  }) => {
    const line = aLine({ quantityThousandths: 333, unitPriceMinorE4: 10_000_000 })
    for (const [code, minorDigits] of [
      ['ISK', 0],
      ['NOK', 2],
      ['KWD', 3],
    ] as const) {
      const { totals } = priceSale(aSale({ currency: { code, minorDigits }, lines: [line] }))
      assert.equal(totals.grossMinor, 333)
      assert.equal(totals.taxMinor, 67)
    }
  })

  test('a half in the tenth decimal does not round twice', ({ assert }) => {
    // 1 × 0.444…: 4.4999 minor units are 4, although 4.4999 → 4.50 → 5 in two steps.
    const line = aLine({ unitPriceMinorE4: 44_999 })
    assert.equal(priceSale(aSale({ lines: [line] })).totals.grossMinor, 4)
  })

  test('two lines of one item keep taxes of their own', ({ assert }) => {
    const lines = [
      aLine({ lineId: 'a', itemId: 'same' }),
      aLine({ lineId: 'b', itemId: 'same', quantityThousandths: 2_000, discount: percentOff(50) }),
    ]
    const priced = priceSale(aSale({ lines }))
    assert.deepEqual(
      priced.lines.map((line) => line.taxMinor),
      [2_000, 2_000]
    )
    assert.equal(priced.taxes.length, 1)
    assert.equal(priced.taxes[0]!.taxMinor, 4_000)
  })

  test('a return is not taxed at today’s rate', ({ assert }) => {
    const rate = (ratePpm: number): TaxRate => ({ taxRateId: 'food', name: 'Food', ratePpm })
    const line = aLine({ taxCategoryId: 'food', unitPriceMinorE4: 114_000_000 })
    const sold = priceSale(aSale({ taxRates: { food: [rate(140_000)] }, lines: [line] }))
    const back = aReturn(line, soldAs(line, sold.lines[0]!), 1_000)
    const present: PricingLine = { ...line, lineId: 'present', unitPriceMinorE4: 113_500_000 }
    const exchange = aSale({ taxRates: { food: [rate(135_000)] }, lines: [back, present] })
    for (const taxRounding of ['line', 'document'] as const) {
      const { taxes } = priceSale({ ...exchange, taxRounding })
      assert.deepEqual(
        taxes.map((tax) => [tax.ratePpm, tax.taxMinor]),
        [
          [140_000, -1_400],
          [135_000, 1_350],
        ]
      )
    }
  })

  test('two cash tenders round once', ({ assert }) => {
    const { isSettled, roundingMinor, applied } = settle({
      totalMinor: 10_048,
      tipMinor: 0,
      cashRounding: nok,
      tenders: [
        { tenderId: 'first', kind: 'cash', givenMinor: 5_000 },
        { tenderId: 'second', kind: 'cash', givenMinor: 5_000 },
      ],
    })
    assert.deepEqual([isSettled, roundingMinor], [true, -48])
    assert.deepEqual(
      applied.map((tender) => tender.amountMinor),
      [5_000, 5_000]
    )
  })

  test('a cent too little in cash does not block a sale that rounds to it', ({ assert }) => {
    const { isSettled, roundingMinor } = settle({
      totalMinor: 999,
      tipMinor: 0,
      cashRounding: { stepMinor: 5, mode: 'half_up' },
      tenders: [{ tenderId: 'cash', kind: 'cash', givenMinor: 1_000 }],
    })
    assert.deepEqual([isSettled, roundingMinor], [true, 1])
  })

  test('a tip is added before cash is rounded, not to a rounded total', ({ assert }) => {
    const { roundingMinor, dueCashMinor } = settle({
      totalMinor: 10_040,
      tipMinor: 1_020,
      cashRounding: nok,
      tenders: [],
    })
    // 100.40 + 10.20 = 110.60 → 111.00; rounding first gives 100 + 10.20 → 110.
    assert.deepEqual([roundingMinor, dueCashMinor], [0, 11_100])
  })

  test('a discount of 100 % gives zero everywhere', ({ assert }) => {
    for (const changes of [
      { lines: [aLine({ discount: percentOff(100) })] },
      { saleDiscount: percentOff(100) },
      { saleDiscount: amountOff(10_000) },
    ]) {
      const { totals, lines } = priceSale(aSale(changes))
      assert.deepEqual([totals.netMinor, totals.taxMinor, totals.grossMinor], [0, 0, 0])
      assert.isTrue(Object.is(lines[0]!.grossMinor, 0))
    }
  })

  test('negative zero never leaks', ({ assert }) => {
    const free = aLine({
      quantityThousandths: -1_000,
      unitPriceMinorE4: -0,
      discount: { kind: 'percent', ratePpm: -0, reason: '', authorisedById: null },
    })
    const priced = priceSale(aSale({ lines: [free], saleDiscount: amountOff(-0) }))
    const figures = JSON.stringify(priced, (_, value) =>
      Object.is(value, -0) ? 'minus zero' : value
    )
    assert.notInclude(figures, 'minus zero')
    const { dueMinor, applied } = settle({
      totalMinor: -0,
      tipMinor: -0,
      cashRounding: nok,
      tenders: [{ tenderId: 'cash', kind: 'cash', givenMinor: -0 }],
    })
    assert.isFalse(Object.is(dueMinor, -0) || Object.is(applied[0]!.amountMinor, -0))
  })

  test('a third of a kilogram is priced to the minor unit', ({ assert }) => {
    const line = aLine({ quantityThousandths: 333, unitPriceMinorE4: 29_900_000 })
    // 0.333 × 29.90 = 9.9567.
    assert.equal(priceSale(aSale({ lines: [line] })).totals.grossMinor, 996)
  })

  test('a price of 0 is a price', ({ assert }) => {
    const free = aLine({ lineId: 'free', unitPriceMinorE4: 0 })
    const { lines, totals, explanation } = priceSale(
      aSale({ lines: [free, aLine()], saleDiscount: percentOff(10), taxRounding: 'document' })
    )
    assert.deepEqual([lines[0]!.grossMinor, lines[0]!.taxMinor], [0, 0])
    assert.equal(totals.grossMinor, 9_000)
    const shared = explanation.filter(({ code }) => code === 'sale.allocation')
    assert.deepEqual(
      shared.map(({ lineId }) => lineId),
      ['line-1']
    )
  })

  test('a sale of only returns pays money back and settles in cash', ({ assert }) => {
    const line = aLine({ unitPriceMinorE4: 99_500_000 })
    const source = soldAs(line, priceSale(aSale({ lines: [line] })).lines[0]!)
    const { totals } = priceSale(aSale({ lines: [aReturn(line, source, 1_000)] }))
    assert.equal(totals.grossMinor, -9_950)
    const { isSettled, roundingMinor } = settle({
      totalMinor: totals.grossMinor,
      tipMinor: 0,
      cashRounding: nok,
      tenders: [{ tenderId: 'cash', kind: 'cash', givenMinor: -10_000 }],
    })
    assert.deepEqual([isSettled, roundingMinor], [true, -50])
  })

  test('a discount on a sale of mixed rates lowers each rate by its share', ({ assert }) => {
    const lines = [
      aLine({ lineId: 'a', unitPriceMinorE4: 75_000_000 }),
      aLine({ lineId: 'b', unitPriceMinorE4: 25_000_000, taxCategoryId: 'food' }),
    ]
    const { taxes } = priceSale(aSale({ lines, saleDiscount: amountOff(1_001) }))
    assert.deepEqual(
      taxes.map((tax) => tax.grossMinor),
      [7_500 - 751, 2_500 - 250]
    )
  })

  test('a return lowers nothing of the original, also where a promotion lowered it', ({
    assert,
  }) => {
    const lines = ['a', 'b', 'c'].map((lineId) => aLine({ lineId }))
    const promotions = inForce([aPromotion({ effect: cheapestFree(everything, 3) })])
    const sold = priceSale(aSale({ lines, promotions }))
    const stored = structuredClone(sold)
    const back = lines.map((line, index) => aReturn(line, soldAs(line, sold.lines[index]!), 1_000))
    const returned = priceSale(aSale({ lines: back, promotions }))
    // Three for two at 100.00: 66.66, 66.67 and 66.67, and all of it comes back.
    assert.deepEqual(
      returned.lines.map((line) => line.grossMinor),
      sold.lines.map((line) => 0 - line.grossMinor)
    )
    assert.equal(returned.totals.grossMinor, -20_000)
    assert.deepEqual(sold, stored)
  })

  test('reports cannot round otherwise than receipts: both add up the same lines', ({ assert }) => {
    const lines = Array.from({ length: 3 }, (_, index) =>
      aLine({ lineId: `line-${index}`, unitPriceMinorE4: 3_330_000 })
    )
    for (const taxRounding of ['line', 'document'] as const) {
      const sales = [1, 2].map(() => priceSale(aSale({ lines, taxRounding })))
      const ofLines = sales
        .flatMap((sale) => sale.lines)
        .reduce((sum, one) => sum + one.taxMinor, 0)
      const ofSales = sales.reduce((sum, sale) => sum + sale.totals.taxMinor, 0)
      const ofRates = sales
        .flatMap((sale) => sale.taxes)
        .reduce((sum, one) => sum + one.taxMinor, 0)
      assert.deepEqual([ofSales, ofRates], [ofLines, ofLines])
    }
  })

  test('a mode of rounding works on the last digit that is kept, whatever the step', ({
    assert,
  }) => {
    // 0.125 is 0.13 of a two-decimal currency and 0.125 of a three-decimal one; cash has its own step.
    const line = aLine({ unitPriceMinorE4: 125_000 })
    assert.equal(priceSale(aSale({ lines: [line] })).totals.grossMinor, 13)
    const fils = aLine({ unitPriceMinorE4: 1_250_000 })
    const currency = { code: 'KWD', minorDigits: 3 }
    assert.equal(priceSale(aSale({ currency, lines: [fils] })).totals.grossMinor, 125)
    const due = (totalMinor: number, stepMinor: number) =>
      settle({ totalMinor, tipMinor: 0, tenders: [], cashRounding: { stepMinor, mode: 'half_up' } })
        .dueCashMinor
    assert.deepEqual([due(12_550, 100), due(12_525, 50), due(12_525, 10)], [12_600, 12_550, 12_530])
  })

  test('a discount of 100 % twice over takes nothing below zero', ({ assert }) => {
    const all = { kind: 'percent', ratePpm: 1_000_000 } as const
    const free = { kind: 'line', countsTogether: false } as const
    const promotions = inForce([
      aPromotion({ effect: { ...free, steps: [{ fromThousandths: 0, discount: all }] } }),
      aPromotion({ promotionId: 'again', effect: cheapestFree(everything, 1) }),
    ])
    const line = aLine({ discount: percentOff(100) })
    const { totals } = priceSale(
      aSale({ lines: [line], promotions, saleDiscount: percentOff(100) })
    )
    assert.isTrue(Object.is(totals.grossMinor, 0))
  })

  test('a gift card bought is outside the tax, is money when used, and never lowers its own sale', ({
    assert,
  }) => {
    // A card of 500.00 is sold without VAT beside goods for 100.00; 200.00 are paid with a card.
    const card = aLine({ lineId: 'card', taxCategoryId: 'outside', unitPriceMinorE4: 500_000_000 })
    const { totals, taxes } = priceSale(aSale({ lines: [aLine(), card] }))
    assert.deepEqual([totals.grossMinor, totals.taxMinor], [60_000, 2_000])
    assert.deepEqual(
      taxes.map(({ netMinor, taxMinor }) => [netMinor, taxMinor]),
      [[8_000, 2_000]]
    )
    const { isSettled, roundingMinor, applied } = settle({
      totalMinor: totals.grossMinor,
      tipMinor: 0,
      cashRounding: nok,
      tenders: [
        { tenderId: 'gift card', kind: 'other', givenMinor: 20_000 },
        { tenderId: 'bank card', kind: 'card', givenMinor: 40_000 },
      ],
    })
    assert.deepEqual([isSettled, roundingMinor], [true, 0])
    assert.deepEqual(
      applied.map(({ amountMinor }) => amountMinor),
      [20_000, 40_000]
    )
  })

  test('a tip is not taxed, not discounted and not rounded but with the cash it is paid in', ({
    assert,
  }) => {
    const { totals } = priceSale(aSale({ saleDiscount: percentOff(10) }))
    const byCard = settle({
      totalMinor: totals.grossMinor,
      tipMinor: 933,
      cashRounding: nok,
      tenders: [{ tenderId: 'card', kind: 'card', givenMinor: 9_933 }],
    })
    assert.deepEqual([byCard.isSettled, byCard.roundingMinor], [true, 0])
    assert.deepEqual([totals.grossMinor, totals.taxMinor], [9_000, 1_800])
  })
})
