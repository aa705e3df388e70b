import fc from 'fast-check'
import { feeQuantity } from '#pricing/index'
import type { PricingLine } from '#pricing/types'
import { aLine, taxRates } from '#tests/support/pricing/builders'

const taxCategoryId = fc.constantFrom(...Object.keys(taxRates))

/** What may come with a line of goods; half of them have nothing. */
const unitFee = fc.option(
  fc.record({
    kind: fc.constantFrom('deposit' as const, 'fee' as const, 'gift_card' as const),
    perUnitThousandths: fc.constantFrom(1_000, 24_000),
    unitPriceMinorE4: fc.integer({ min: 0, max: 5_000_000 }),
    taxCategoryId,
    isLinked: fc.integer({ min: 0, max: 3 }).map((draw) => draw > 0),
  }),
  { nil: null, freq: 2 }
)

const serviceCharge = fc.option(
  fc.record({ ratePpm: fc.integer({ min: 0, max: 90_000 }), taxCategoryId }),
  { nil: null, freq: 2 }
)

export const drawnFees = fc.record({
  unitFees: fc.array(unitFee, { minLength: 10, maxLength: 10 }),
  serviceCharge,
})

export type DrawnFees = typeof drawnFees extends fc.Arbitrary<infer T> ? T : never

/** The lines with what comes with them, each behind its goods. */
export function withFees(lines: readonly PricingLine[], drawn: DrawnFees): PricingLine[] {
  const all = lines.flatMap((line, index) => {
    const fee = drawn.unitFees[index]
    return fee ? [line, feeLine(line, fee)] : [line]
  })
  const charge = drawn.serviceCharge
  if (charge === null) return all
  const fee = { kind: 'service_charge' as const, ratePpm: charge.ratePpm }
  const { taxCategoryId: category } = charge
  return [...all, { ...plainFee('charge', category), unitPriceMinorE4: 0, priceId: null, fee }]
}

function feeLine(
  goods: PricingLine,
  drawn: NonNullable<DrawnFees['unitFees'][number]>
): PricingLine {
  const { kind, perUnitThousandths, unitPriceMinorE4 } = drawn
  const quantityThousandths = drawn.isLinked
    ? feeQuantity(goods.quantityThousandths, perUnitThousandths)
    : 2_000
  return {
    ...plainFee(`fee-of-${goods.lineId}`, drawn.taxCategoryId),
    quantityThousandths: Math.max(Math.min(quantityThousandths, 999_999_999), -999_999_999),
    unitPriceMinorE4,
    fee: {
      kind,
      of:
        drawn.isLinked && Math.abs(quantityThousandths) <= 999_999_999
          ? { lineId: goods.lineId, perUnitThousandths }
          : null,
    },
  }
}

function plainFee(lineId: string, category: string): PricingLine {
  return aLine({ lineId, itemId: 'item-fee', taxCategoryId: category, traits: null })
}

/** What is kept back of goods that come back, each line by its turn; nothing of some. */
export const drawnRestocking = fc.array(
  fc.record({
    rate: fc.oneof(
      fc
        .integer({ min: 0, max: 1_000_000 })
        .map((ratePpm) => ({ kind: 'percent' as const, ratePpm })),
      fc
        .integer({ min: 0, max: 20_000 })
        .map((unitMinor) => ({ kind: 'unit' as const, unitMinor })),
      fc
        .integer({ min: 0, max: 50_000 })
        .map((amountMinor) => ({ kind: 'once' as const, amountMinor }))
    ),
    isTaxedAsGoods: fc.boolean(),
    category: fc.constantFrom('standard', 'zero', 'outside', 'hotel', 'compound'),
    isLeftOut: fc.boolean(),
  }),
  { maxLength: 6 }
)

type DrawnRestocking = typeof drawnRestocking extends fc.Arbitrary<infer T> ? T : never

/** The lines with a restocking fee behind those that bring goods back. */
export function withRestocking(
  lines: readonly PricingLine[],
  drawn: DrawnRestocking
): PricingLine[] {
  const back = lines.filter(({ quantityThousandths }) => quantityThousandths < 0)
  const fees = drawn.flatMap(({ rate, isTaxedAsGoods, category, isLeftOut }, index) => {
    const goods = back[index]
    if (!goods || isLeftOut) return []
    const fee = { kind: 'restocking' as const, of: { lineId: goods.lineId }, rate, isTaxedAsGoods }
    return [
      {
        ...plainFee(`kept-of-${goods.lineId}`, category),
        unitPriceMinorE4: 0,
        priceId: null,
        fee,
      },
    ]
  })
  return [...lines, ...fees]
}
