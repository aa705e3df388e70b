import fc from 'fast-check'
import { test } from '@japa/runner'
import { lineAmountMinor, priceSale } from '#pricing/index'
import type { Promotion, PromotionEffect } from '#pricing/index'
import type { PricedLine, PricedSale, PricingInput } from '#pricing/types'
import { sale } from '#tests/support/pricing/arbitraries'
import { aLine, aSale } from '#tests/support/pricing/builders'
import {
  aPromotion,
  cheapestFree,
  everything,
  forOnePrice,
  inForce,
  items,
} from '#tests/support/pricing/promotions'
import { holdsForAll } from '#tests/support/pricing/property'

const promoted = sale.filter(({ promotions }) => promotions !== null)

/** The same sale with nothing keyed by an operator: only promotions lower prices. */
function untouched(input: PricingInput): PricingInput {
  const lines = input.lines.map((line) => ({ ...line, discount: null }))
  return { ...input, lines, saleDiscount: null }
}

function priceOf(line: PricedLine): number {
  return line.baseMinor - line.lineDiscountMinor - line.saleDiscountMinor
}

function sumOf<T>(parts: readonly T[], figure: (part: T) => number): number {
  return parts.reduce((sum, part) => sum + figure(part), 0)
}

function promotionsOf(input: PricingInput): Promotion[] {
  return [...input.promotions!.promotions]
}

/** The promotions that took something off a line at its own stage. */
function onLine({ explanation }: PricedSale, lineId: string): unknown[] {
  return explanation
    .filter((step) => step.lineId === lineId && step.stage === 'line')
    .filter(({ code }) => /^line\.promotion_(percent|amount|price)$/.test(code))
    .map(({ detail }) => detail.promotionId)
}

test.group('Promotions of any sale', () => {
  test('take off what they say, and no line is dearer or below nothing for them', ({ assert }) => {
    holdsForAll(promoted, (drawn) => {
      const input = untouched(drawn)
      const { lines, promotions, totals } = priceSale(input)
      const without = priceSale({ ...input, promotions: null })
      const takenMinor = totals.lineDiscountMinor + totals.saleDiscountMinor
      assert.equal(
        sumOf(promotions, (use) => use.discountMinor),
        takenMinor
      )
      assert.isTrue(promotions.every((use) => use.discountMinor > 0 && use.uses > 0))
      lines.forEach((line, index) => {
        const before = priceOf(without.lines[index]!)
        const isFee = Boolean(input.lines[index]!.fee)
        if (isFee) return
        assert.isTrue(before > 0 ? priceOf(line) >= 0 : priceOf(line) === before)
        assert.isAtMost(priceOf(line), before)
      })
    })
  })

  test('leave every unit its floor', ({ assert }) => {
    holdsForAll(promoted, (drawn) => {
      const input = untouched(drawn)
      const { lines } = priceSale(input)
      input.lines.forEach(({ quantityThousandths, traits }, index) => {
        const floor = traits?.floorUnitPriceMinorE4 ?? 0
        const { baseMinor } = lines[index]!
        if (baseMinor < 0) return
        const floorMinor = lineAmountMinor(floor, quantityThousandths)
        assert.isAtLeast(priceOf(lines[index]!), Math.min(baseMinor, floorMinor))
      })
    })
  })

  test('of a group lower a line once at its stage, and an exclusive one stands alone', ({
    assert,
  }) => {
    holdsForAll(promoted, (input) => {
      const priced = priceSale(input)
      const kinds = new Map(promotionsOf(input).map((one) => [one.promotionId, one.stacking.kind]))
      for (const { lineId } of input.lines) {
        const taken = onLine(priced, lineId).map((id) => kinds.get(String(id)))
        assert.isAtMost(taken.filter((kind) => kind === 'best_of_group').length, 1)
        assert.isTrue(!taken.includes('exclusive') || taken.length === 1)
      }
    })
  })

  test('count no more sets than their limit and than there are pieces', ({ assert }) => {
    holdsForAll(promoted, (input) => {
      const { promotions } = priceSale(input)
      const goods = input.lines.filter((line) => line.quantityThousandths > 0 && !line.fee)
      const supply = sumOf(goods, (line) => Math.floor(line.quantityThousandths / 1_000))
      let piecesInSets = 0
      for (const { promotionId, uses } of promotions) {
        const { effect, maxUsesPerSale } = promotionsOf(input).find(
          (one) => one.promotionId === promotionId
        )!
        if (effect.kind === 'line') continue
        assert.isAtMost(uses, maxUsesPerSale ?? Infinity)
        if (effect.kind === 'set') piecesInSets += uses * sumOf(effect.groups, (one) => one.pieces)
      }
      assert.isAtMost(piecesInSets, supply)
    })
  })

  test('that do not run might as well not be there', ({ assert }) => {
    holdsForAll(promoted, (input) => {
      const { customerGroupIds, couponPromotionIds } = input.promotions!
      const running = promotionsOf(input).filter(
        ({ audienceGroupIds, needsCoupon, promotionId, times }) =>
          times.from === null &&
          (!needsCoupon || couponPromotionIds.includes(promotionId)) &&
          (audienceGroupIds?.some((id) => customerGroupIds.includes(id)) ?? true)
      )
      const alone = { ...input, promotions: { ...input.promotions!, promotions: running } }
      assert.deepEqual(priceSale(alone), priceSale(input))
    })
  })

  test('are counted alike in currencies of no, two and three decimals', ({ assert }) => {
    holdsForAll(promoted, (input) => {
      const { currency, ...figures } = priceSale(input)
      for (const [code, minorDigits] of [
        ['JPY', 0],
        ['EUR', 2],
        ['KWD', 3],
      ] as const) {
        const other = priceSale({ ...input, currency: { code, minorDigits } })
        assert.deepEqual(other, { currency: { code, minorDigits }, ...figures })
      }
      assert.equal(currency, input.currency)
    })
  })
})

/** Sets that take off whole amounts, then an amount off the basket: nothing to round on the way. */
const exactEffects: fc.Arbitrary<PromotionEffect[]> = fc
  .record({
    sets: fc.array(
      fc.oneof(
        fc
          .record({ pieces: fc.integer({ min: 1, max: 4 }) })
          .map(({ pieces }) => cheapestFree(items('item-1', 'item-2'), pieces)),
        fc
          .record({ pieces: fc.integer({ min: 1, max: 4 }), priceMinor: fc.nat(60_000) })
          .map(({ pieces, priceMinor }) => forOnePrice(everything, pieces, priceMinor))
      ),
      { maxLength: 3 }
    ),
    amountMinor: fc.nat(20_000),
  })
  .map(({ sets, amountMinor }) => [
    ...sets,
    {
      kind: 'basket' as const,
      steps: [{ fromMinor: 10_000, discount: { kind: 'amount' as const, amountMinor } }],
    },
  ])

const wholePieces = fc.array(
  fc.record({
    itemId: fc.constantFrom('item-1', 'item-2', 'item-3'),
    pieces: fc.integer({ min: 1, max: 5 }),
    price: fc.integer({ min: 1, max: 200 }),
  }),
  { minLength: 1, maxLength: 5 }
)

test.group('Splitting a line under promotions', () => {
  test('keeps what the customer pays where amounts and whole pieces are taken off', ({
    assert,
  }) => {
    holdsForAll(fc.tuple(wholePieces, exactEffects), ([drawn, effects]) => {
      const promotions = inForce(
        effects.map((effect, index) => aPromotion({ promotionId: `promotion-${index}`, effect }))
      )
      const lines = drawn.map(({ itemId, pieces, price }, index) =>
        aLine({
          lineId: `line-${index}`,
          itemId,
          quantityThousandths: pieces * 1_000,
          unitPriceMinorE4: price * 1_000_000,
        })
      )
      const split = lines.flatMap((line) =>
        Array.from({ length: line.quantityThousandths / 1_000 }, (_, index) => ({
          ...line,
          lineId: `${line.lineId}-${index}`,
          quantityThousandths: 1_000,
        }))
      )
      for (const taxRounding of ['line', 'document'] as const) {
        const whole = priceSale(aSale({ lines, promotions, taxRounding }))
        const parts = priceSale(aSale({ lines: split, promotions, taxRounding }))
        assert.equal(parts.totals.grossMinor, whole.totals.grossMinor)
        assert.deepEqual(parts.promotions, whole.promotions)
      }
    })
  })
})
