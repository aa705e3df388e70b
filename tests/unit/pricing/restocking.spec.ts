import fc from 'fast-check'
import { test } from '@japa/runner'
import { priceSale, taxSharesOf } from '#pricing/index'
import type { RestockingRate } from '#pricing/fees/fee'
import type { PricingInput, PricingLine } from '#pricing/types'
import { exchange, partsOf, saleAndReturnParts } from '#tests/support/pricing/arbitraries'
import {
  aLine,
  aReturn,
  aSale,
  exemption,
  percentOff,
  soldAs,
  taxRates,
} from '#tests/support/pricing/builders'
import { holdsForAll } from '#tests/support/pricing/property'
import { refusalOf } from '#tests/support/pricing/refusal'

const percent = (ratePpm: number): RestockingRate => ({ kind: 'percent', ratePpm })
const perUnit = (unitMinor: number): RestockingRate => ({ kind: 'unit', unitMinor })
const once = (amountMinor: number): RestockingRate => ({ kind: 'once', amountMinor })

function feeOn(
  goods: PricingLine,
  rate: RestockingRate,
  { isTaxedAsGoods = true, ...changes }: Partial<PricingLine> & { isTaxedAsGoods?: boolean } = {}
): PricingLine {
  return aLine({
    lineId: `fee-of-${goods.lineId}`,
    itemId: null,
    unitPriceMinorE4: 0,
    priceId: null,
    fee: { kind: 'restocking', of: { lineId: goods.lineId }, rate, isTaxedAsGoods },
    ...changes,
  })
}

/** Four sold at 100.00 less a tenth, of which some come back after others. */
function backOf(backThousandths: number, returnedThousandths = 0) {
  const line = aLine({ quantityThousandths: 4_000, discount: percentOff(10) })
  const sold = priceSale(aSale({ lines: [line] })).lines[0]!
  return aReturn(line, soldAs(line, sold, returnedThousandths), backThousandths)
}

function keptOf(lines: PricingLine[], changes: Partial<PricingInput> = {}) {
  const { lines: priced, totals } = priceSale(aSale({ lines, ...changes }))
  return { ...priced.find(({ lineId }) => lineId.startsWith('fee-of-'))!, totals }
}

test.group('Restocking fees', () => {
  test('keep a share of what was paid, after the discounts of then', ({ assert }) => {
    const back = backOf(1_000)
    const kept = keptOf([back, feeOn(back, percent(150_000))])
    assert.equal(kept.grossMinor, 1_350)
    assert.equal(kept.totals.grossMinor, -9_000 + 1_350)
  })

  test('are taxed as the goods were, at rates that are gone by now', ({ assert }) => {
    const back = backOf(1_000)
    const kept = keptOf([back, feeOn(back, percent(150_000))], { taxRates: {} })
    assert.deepEqual([kept.netMinor, kept.taxMinor], [1_080, 270])
    assert.equal(kept.taxes[0]!.ratePpm, 250_000)
  })

  test('are taxed as a category of their own where the policy says so', ({ assert }) => {
    const back = backOf(1_000)
    const own = (taxCategoryId: string, changes: Partial<PricingInput> = {}) =>
      keptOf(
        [back, feeOn(back, percent(150_000), { isTaxedAsGoods: false, taxCategoryId })],
        changes
      )
    assert.deepEqual([own('zero').grossMinor, own('zero').taxMinor], [1_350, 0])
    assert.deepEqual([own('food').grossMinor, own('food').taxMinor], [1_350, 176])
    assert.equal(own('food', { pricesIncludeTax: false }).grossMinor, 1_350)
    const relief = { taxTreatment: { place: null, relief: exemption } }
    assert.deepEqual([own('food', relief).grossMinor, own('food', relief).taxMinor], [1_350, 0])
  })

  test('of so much a unit count the units that come back, and weigh what is weighed', ({
    assert,
  }) => {
    const two = backOf(2_000)
    assert.equal(keptOf([two, feeOn(two, perUnit(500))]).grossMinor, 1_000)
    const some = backOf(1_250)
    assert.equal(keptOf([some, feeOn(some, perUnit(500))]).grossMinor, 625)
  })

  test('never keep more than the goods pay back', ({ assert }) => {
    const back = backOf(1_000)
    for (const rate of [percent(1_000_000), perUnit(99_900), once(1_000_000)]) {
      const kept = keptOf([back, feeOn(back, rate)])
      assert.equal(kept.grossMinor, 9_000)
      assert.equal(kept.totals.grossMinor, 0)
      assert.equal(kept.totals.taxMinor, 0)
    }
  })

  test('hold for goods without a receipt, at the price of now', ({ assert }) => {
    const back = aLine({ quantityThousandths: -2_000 })
    const kept = keptOf([back, feeOn(back, percent(100_000))])
    assert.equal(kept.grossMinor, 2_000)
    assert.equal(kept.taxMinor, 400)
  })

  test('of a kit are shared out over the rates of its parts', ({ assert }) => {
    const parts = [
      { taxCategoryId: 'standard', quantityThousandths: 1_000, unitPriceMinorE4: 90_000_000 },
      { taxCategoryId: 'food', quantityThousandths: 2_000, unitPriceMinorE4: 15_000_000 },
    ]
    const kit = aLine({ taxShares: taxSharesOf(parts) })
    const back = aReturn(kit, soldAs(kit, priceSale(aSale({ lines: [kit] })).lines[0]!), 1_000)
    const kept = keptOf([back, feeOn(back, percent(100_000))])
    // A tenth of 25.00 of bread with 3.26 of tax and of 75.00 of knife with 15.00: net 8.17 of 81.74.
    assert.deepEqual(
      kept.taxes.map(({ taxRateId, netMinor, taxMinor }) => [taxRateId, netMinor, taxMinor]),
      [
        ['vat-15', 217, 33],
        ['vat-25', 600, 150],
      ]
    )
    assert.deepInclude(kept, { unitPriceMinorE4: 10_000_000, netMinor: 817, taxMinor: 183 })
  })

  test('tell what they are counted on, and by which tax of their own', ({ assert }) => {
    const back = backOf(1_000, 1_000)
    const told = (rate: RestockingRate, taxCategoryId: string) =>
      priceSale(
        aSale({ lines: [back, feeOn(back, rate, { isTaxedAsGoods: false, taxCategoryId })] })
      )
        .explanation.filter(({ lineId }) => lineId?.startsWith('fee-of-'))
        .map(({ code, amountMinor, detail }) => [code, amountMinor, detail.onMinor])
    assert.deepEqual(told(perUnit(500), 'outside'), [
      ['fee.restocking_unit', 500, 9_000],
      ['tax.none', 0, 500],
    ])
    assert.deepEqual(told(percent(100_000), 'standard'), [
      ['fee.restocking_percent', 900, 9_000],
      ['tax.inclusive', 180, 900],
    ])
    const { explanation } = priceSale(aSale({ lines: [back, feeOn(back, perUnit(500))] }))
    const [step] = explanation.filter(({ code }) => code === 'fee.restocking_unit')
    assert.deepEqual(step!.detail, { unitMinor: 500, quantityThousandths: 1_000, onMinor: 9_000 })
  })

  test('hold for a part of a kit that rounds to no money but to a tax', ({ assert }) => {
    const line = aLine({ quantityThousandths: 3_000, unitPriceMinorE4: 0, embeddedPriceMinor: 2 })
    const [vat] = taxRates.standard!
    const source = {
      ...soldAs(line, priceSale(aSale({ lines: [line] })).lines[0]!, 1_000),
      netMinor: 1,
      taxes: [
        { taxRateId: 'one', name: 'One', ratePpm: vat!.ratePpm, netMinor: 1, taxMinor: 1 },
        { taxRateId: 'two', name: 'Two', ratePpm: vat!.ratePpm, netMinor: 0, taxMinor: 0 },
      ],
    }
    // Two of three parts are 1.33 → 1 of the 2 paid, as one of them was; but 0.67 → 1 of the tax.
    const back = aReturn(line, source, 1_000)
    const { lines } = priceSale(aSale({ lines: [back, feeOn(back, percent(100_000))] }))
    assert.deepEqual(
      lines.map(({ netMinor, taxMinor, grossMinor }) => [netMinor, taxMinor, grossMinor]),
      [
        [1, -1, 0],
        [0, 0, 0],
      ]
    )
  })

  test('no piece pays twice: parts pay what the whole return would, and never more', ({
    assert,
  }) => {
    const rate = fc.oneof(
      fc.integer({ min: 0, max: 1_000_000 }).map(percent),
      fc.integer({ min: 0, max: 20_000 }).map(perUnit)
    )
    holdsForAll(fc.tuple(saleAndReturnParts, rate), ([{ input, weights }, charged]) => {
      const sold = priceSale(input)
      input.lines.forEach((line, index) => {
        if (line.quantityThousandths < 0) return
        const keep = (backThousandths: number, returnedThousandths: number) => {
          const source = soldAs(line, sold.lines[index]!, returnedThousandths)
          const back = { ...aReturn(line, source, backThousandths), lineId: 'back', fee: null }
          const later = aSale({ taxRates: {}, lines: [back, feeOn(back, charged)] })
          const { lines, totals } = priceSale(later)
          assert.isAtMost(totals.grossMinor, 0)
          assert.isAtLeast(lines[1]!.grossMinor, 0)
          return lines[1]!
        }
        const whole = keep(line.quantityThousandths, 0)
        let returnedThousandths = 0
        let keptMinor = 0
        for (const part of partsOf(line.quantityThousandths, weights)) {
          keptMinor += keep(part, returnedThousandths).grossMinor
          returnedThousandths += part
        }
        assert.isAtMost(keptMinor, whole.grossMinor)
        // A part that rounds to less than its share of the fee pays that much less.
        assert.isAtLeast(keptMinor, whole.grossMinor - weights.length - 1)
      })
    })
  })

  test('are paid back to the cent when the return is reversed', ({ assert }) => {
    holdsForAll(exchange, (input) => {
      const original = priceSale(input)
      const lines = input.lines.map((line, index) => ({
        ...line,
        quantityThousandths: 0 - line.quantityThousandths,
        returnOf: soldAs(line, original.lines[index]!),
      }))
      const { totals } = priceSale({ ...input, lines, saleDiscount: null })
      assert.equal(totals.grossMinor, 0 - original.totals.grossMinor)
      assert.equal(totals.taxMinor, 0 - original.totals.taxMinor)
    })
  })

  test('are refused without their goods, twice, on goods sold and out of range', ({ assert }) => {
    const back = backOf(1_000)
    const refusal = (lines: PricingLine[]) => refusalOf(() => priceSale(aSale({ lines })))
    const fee = feeOn(back, percent(100_000))
    assert.isNull(refusal([back, fee]))
    assert.equal(refusal([fee]), 'fee_detached')
    assert.equal(refusal([back, fee, { ...fee, lineId: 'again' }]), 'fee_detached')
    const sold = aLine()
    assert.equal(refusal([sold, feeOn(sold, percent(100_000))]), 'fee_detached')
    assert.equal(refusal([back, { ...fee, quantityThousandths: 2_000 }]), 'fee_detached')
    for (const rate of [percent(1_000_001), percent(-1), perUnit(-1), once(0.5), percent(0.5)]) {
      assert.equal(refusal([back, feeOn(back, rate)]), 'rate_out_of_range')
    }
  })
})
