import fc from 'fast-check'
import { test } from '@japa/runner'
import { feeQuantity, MAX_AMOUNT_MINOR, priceSale } from '#pricing/index'
import type { PricingLine } from '#pricing/types'
import { currentLine, partsOf, sale, withIds } from '#tests/support/pricing/arbitraries'
import {
  aLine,
  amountOff,
  aReturn,
  aSale,
  percentOff,
  soldAs,
} from '#tests/support/pricing/builders'
import { everything, friday, nothing } from '#tests/support/pricing/promotions'
import { holdsForAll } from '#tests/support/pricing/property'
import { refusalOf } from '#tests/support/pricing/refusal'

const KRONE = 1_000_000

/** Two bottles at 25.00 with a deposit of 2.00 each, without VAT on the deposit. */
const bottles = aLine({
  lineId: 'bottles',
  quantityThousandths: 2_000,
  unitPriceMinorE4: 25 * KRONE,
})
const deposit = aLine({
  lineId: 'deposit',
  itemId: 'item-deposit',
  taxCategoryId: 'zero',
  quantityThousandths: 2_000,
  unitPriceMinorE4: 2 * KRONE,
  fee: { kind: 'deposit', of: { lineId: 'bottles', perUnitThousandths: 1_000 } },
})

function grossOf(lines: PricingLine[], lineId: string, changes = {}): number {
  const priced = priceSale(aSale({ lines, ...changes }))
  return priced.lines.find((line) => line.lineId === lineId)!.grossMinor
}

test.group('Fees', () => {
  test('come on top of the goods with a tax of their own', ({ assert }) => {
    const { lines, taxes, totals } = priceSale(aSale({ lines: [bottles, deposit] }))
    assert.equal(lines[1]!.grossMinor, 400)
    assert.equal(lines[1]!.taxMinor, 0)
    assert.equal(totals.grossMinor, 5_400)
    assert.deepEqual(
      taxes.map(({ ratePpm, grossMinor }) => [ratePpm, grossMinor]),
      [
        [250_000, 5_000],
        [0, 400],
      ]
    )
  })

  test('are left alone by every discount', ({ assert }) => {
    const keyed = { ...deposit, discount: percentOff(50) }
    assert.equal(grossOf([bottles, keyed], 'deposit', { saleDiscount: percentOff(100) }), 400)
    assert.equal(grossOf([bottles, keyed], 'bottles', { saleDiscount: percentOff(100) }), 0)
  })

  test('do not make room for an amount off the sale', ({ assert }) => {
    const input = aSale({ lines: [bottles, deposit], saleDiscount: amountOff(5_001) })
    assert.equal(
      refusalOf(() => priceSale(input)),
      'discount_out_of_range'
    )
  })

  test('do not help to reach the threshold of a promotion', ({ assert }) => {
    const promotion = {
      promotionId: 'p',
      version: 1,
      name: '10 % from 54.00',
      stacking: { kind: 'stack' as const },
      percentOf: 'remaining' as const,
      times: { from: null, to: null, weekdays: [], hours: [] },
      audienceGroupIds: null,
      needsCoupon: false,
      scope: everything,
      exclusions: nothing,
      threshold: { scope: everything, minimumMinor: 5_400, minimumThousandths: 0 },
      effect: {
        kind: 'line' as const,
        countsTogether: false,
        steps: [{ fromThousandths: 0, discount: { kind: 'percent' as const, ratePpm: 100_000 } }],
      },
      maxUsesPerSale: null,
    }
    const promotions = {
      promotions: [promotion],
      moment: friday,
      customerGroupIds: [],
      couponPromotionIds: [],
    }
    assert.equal(grossOf([bottles, deposit], 'bottles', { promotions }), 5_000)
  })

  test('that do not follow their goods are refused', ({ assert }) => {
    const short = { ...deposit, quantityThousandths: 1_000 }
    assert.equal(
      refusalOf(() => priceSale(aSale({ lines: [bottles, short] }))),
      'fee_detached'
    )
    assert.equal(
      refusalOf(() => priceSale(aSale({ lines: [deposit] }))),
      'fee_detached'
    )
  })

  test('of goods that come back as sold do not follow those goods', ({ assert }) => {
    const sold = priceSale(aSale({ lines: [bottles] })).lines[0]!
    const back = { ...aReturn(bottles, soldAs(bottles, sold), 2_000), lineId: 'bottles' }
    const attached = { ...deposit, quantityThousandths: -2_000 }
    assert.equal(
      refusalOf(() => priceSale(aSale({ lines: [back, attached] }))),
      'fee_detached'
    )
  })

  test('of empties given back are paid out', ({ assert }) => {
    const empties = { ...deposit, quantityThousandths: -5_000, fee: { kind: 'deposit', of: null } }
    assert.equal(grossOf([empties as PricingLine], 'deposit'), -1_000)
  })

  test('count a pack by the bottles in it', ({ assert }) => {
    assert.equal(feeQuantity(3_000, 24_000), 72_000)
    assert.equal(feeQuantity(-1_000, 24_000), -24_000)
  })

  test('by service charge are a share of the discounted goods', ({ assert }) => {
    const charge = aLine({
      lineId: 'charge',
      unitPriceMinorE4: 0,
      fee: { kind: 'service_charge', ratePpm: 125_000 },
    })
    const lines = [bottles, deposit, charge]
    assert.equal(grossOf(lines, 'charge'), 625)
    assert.equal(grossOf(lines, 'charge', { saleDiscount: percentOff(20) }), 500)
    const twice = { ...charge, quantityThousandths: 2_000 }
    assert.equal(
      refusalOf(() => priceSale(aSale({ lines: [bottles, twice] }))),
      'quantity_out_of_range'
    )
  })

  test('by service charge are a share from nothing to all of it', ({ assert }) => {
    const charged = (ratePpm: number, goods: PricingLine[] = [bottles]) => {
      const fee = { kind: 'service_charge', ratePpm } as const
      const charge = aLine({ lineId: 'charge', unitPriceMinorE4: 0, fee })
      return refusalOf(() => priceSale(aSale({ lines: [...goods, charge] })))
    }
    for (const ratePpm of [-1, 0.5, 1_000_001]) {
      assert.equal(charged(ratePpm), 'rate_out_of_range')
    }
    assert.isNull(charged(0))
    assert.isNull(charged(1_000_000))
    const dearest = aLine({ lineId: 'dear', embeddedPriceMinor: MAX_AMOUNT_MINOR })
    assert.isNull(charged(1_000_000, [dearest]))
    assert.equal(charged(1_000_000, [bottles, dearest]), 'amount_out_of_range')
  })

  test('never change what the goods cost', ({ assert }) => {
    holdsForAll(sale, (input) => {
      const goods = input.lines.filter((line) => !line.fee)
      const alone = priceSale({ ...input, lines: goods })
      const priced = priceSale(input)
      const figures = (lines: typeof priced.lines) =>
        lines.map(({ baseMinor, lineDiscountMinor, saleDiscountMinor }) => [
          baseMinor,
          lineDiscountMinor,
          saleDiscountMinor,
        ])
      const withoutFees = priced.lines.filter((_, index) => !input.lines[index]!.fee)
      assert.deepEqual(figures(withoutFees), figures(alone.lines))
      assert.deepEqual(priced.promotions, alone.promotions)
    })
  })

  test('are never discounted, whatever the sale', ({ assert }) => {
    holdsForAll(sale, (input) => {
      priceSale(input).lines.forEach((line, index) => {
        if (!input.lines[index]!.fee) return
        assert.equal(line.lineDiscountMinor, 0)
        assert.equal(line.saleDiscountMinor, 0)
      })
    })
  })

  test('come back with their goods exactly as they were paid, in any parts', ({ assert }) => {
    const packs = fc.integer({ min: 1, max: 30 })
    const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 })
    const unitPrice = fc.integer({ min: 0, max: 5_000_000 })
    holdsForAll(fc.tuple(currentLine, packs, weights, unitPrice), ([drawn, count, w, price]) => {
      const [goods] = withIds([{ ...drawn, quantityThousandths: count * 1_000, discount: null }])
      fc.pre(Math.abs(goods!.unitPriceMinorE4) < 10_000_000_000)
      const fee: PricingLine = {
        ...deposit,
        quantityThousandths: feeQuantity(goods!.quantityThousandths, 24_000),
        unitPriceMinorE4: price,
        fee: { kind: 'deposit', of: { lineId: goods!.lineId, perUnitThousandths: 24_000 } },
      }
      const sold = priceSale(aSale({ lines: [goods!, fee] }))
      let backMinor = 0
      let returned = 0
      for (const part of partsOf(count, w)) {
        const back = feeQuantity(part * 1_000, 24_000)
        const source = soldAs(fee, sold.lines[1]!, returned)
        const paid = priceSale(aSale({ lines: [aReturn(fee, source, back)] }))
        backMinor += paid.totals.grossMinor
        returned += back
      }
      assert.equal(backMinor, 0 - sold.lines[1]!.grossMinor)
    })
  })
})
