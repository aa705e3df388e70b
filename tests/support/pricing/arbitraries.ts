import fc from 'fast-check'
import { lineAmountMinor, MAX_AMOUNT_MINOR, mulDiv, priceSale } from '#pricing/index'
import type { PriceSource } from '#pricing/choose_price'
import type { ManualDiscount, PricingInput, PricingLine } from '#pricing/types'
import {
  drawnFees,
  drawnRestocking,
  withFees,
  withRestocking,
} from '#tests/support/pricing/arbitrary_fees'
import { itemTraits, promotionContext } from '#tests/support/pricing/arbitrary_promotions'
import {
  aLine,
  aReturn,
  aSale,
  exemption,
  reverseCharge,
  soldAs,
  taxRates,
} from '#tests/support/pricing/builders'

const currency = fc.constantFrom(
  { code: 'NOK', minorDigits: 2 },
  { code: 'ISK', minorDigits: 0 },
  { code: 'KWD', minorDigits: 3 }
)

const taxCategoryId = fc.constantFrom(...Object.keys(taxRates))

const quantityThousandths = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map((pieces) => pieces * 1_000),
  fc.integer({ min: 1, max: 5_000 }),
  fc.constantFrom(1, 333, 999_999_000)
)

/** Whole minor units, fractions of them, nothing, and as dear as 99,999.00. */
export const unitPriceMinorE4 = fc.oneof(
  fc.integer({ min: 0, max: 99_900 }).map((minor) => minor * 10_000),
  fc.integer({ min: 0, max: 50_000_000 }),
  fc.constantFrom(0, 1, 99_999_000_000)
)

/** A keyed discount before it is known what it is taken off. */
const discountShare = fc.option(
  fc.record({
    isPercent: fc.boolean(),
    ratePpm: fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(0, 1_000_000)),
  }),
  { nil: null }
)

type DiscountShare = { isPercent: boolean; ratePpm: number } | null

function discountOf(share: DiscountShare, onMinor: number): ManualDiscount | null {
  if (share === null) {
    return null
  }
  const keyed = { reason: 'Damaged', authorisedById: null }
  return share.isPercent
    ? { kind: 'percent', ratePpm: share.ratePpm, ...keyed }
    : {
        kind: 'amount',
        amountMinor: mulDiv(onMinor, share.ratePpm, 1_000_000, 'toward_zero'),
        ...keyed,
      }
}

interface DrawnPrice {
  quantityThousandths: number
  unitPriceMinorE4: number
  overrideE4: number | null
  optionsE4: number[]
}

function baseOf(drawn: DrawnPrice): number {
  const baseE4 = drawn.overrideE4 ?? drawn.unitPriceMinorE4
  const unitE4 = drawn.optionsE4.reduce((sum, price) => sum + price, baseE4)
  return lineAmountMinor(unitE4, drawn.quantityThousandths)
}

/** A list with one price, with steps by quantity, or with a part of the shelf price; or no list. */
const priceSource: fc.Arbitrary<PriceSource | null> = fc.constantFrom(
  null,
  ...[
    { fromThousandths: null, ratePpm: null },
    { fromThousandths: 10_000, ratePpm: null },
    { fromThousandths: null, ratePpm: 900_000 },
  ].map((kind) => ({ ...kind, listId: 'list-1', name: 'Club', shelfUnitPriceMinorE4: 100_000_000 }))
)

/** Every tenth line is a kit whose parts are taxed differently, some of them worth nothing. */
const taxShares = fc
  .tuple(
    fc.integer({ min: 0, max: 9 }),
    fc.uniqueArray(taxCategoryId, { minLength: 2, maxLength: 4 }),
    fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 3, maxLength: 3 })
  )
  .map(([draw, categoryIds, weights]) =>
    draw > 0
      ? null
      : categoryIds.toSorted().map((id, index) => ({
          taxCategoryId: id,
          weight: weights[index - 1] ?? 10_000,
        }))
  )

/** A line that is not a return of a known sale; one in eight comes back without a receipt. */
export const currentLine: fc.Arbitrary<PricingLine> = fc
  .record({
    taxCategoryId,
    taxShares,
    quantityThousandths,
    unitPriceMinorE4,
    priceSource,
    overrideE4: fc.option(unitPriceMinorE4, { nil: null, freq: 5 }),
    optionsE4: fc.array(unitPriceMinorE4, { maxLength: 2 }),
    itemId: fc.constantFrom('item-1', 'item-2', 'item-3'),
    traits: itemTraits,
    isBlindReturn: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
    share: discountShare,
    labelMinor: fc
      .integer({ min: 0, max: 7 })
      .chain((draw) => (draw === 0 ? fc.integer({ min: 0, max: 200_000 }) : fc.constant(null))),
  })
  .filter((drawn) => baseOf(drawn) <= MAX_AMOUNT_MINOR)
  .map((drawn) => {
    const options = drawn.optionsE4.map((price, index) => ({
      optionId: `option-${index}`,
      name: `Option ${index}`,
      unitPriceMinorE4: price,
    }))
    return aLine({
      itemId: drawn.itemId,
      traits: drawn.traits,
      taxCategoryId: drawn.taxCategoryId,
      taxShares: drawn.taxShares,
      quantityThousandths: drawn.isBlindReturn
        ? -drawn.quantityThousandths
        : drawn.quantityThousandths,
      unitPriceMinorE4: drawn.unitPriceMinorE4,
      priceSource: drawn.priceSource,
      override:
        drawn.overrideE4 === null
          ? null
          : { unitPriceMinorE4: drawn.overrideE4, reason: 'Matched', authorisedById: 'op-2' },
      options,
      // A keyed amount was drawn for the list price; the label may be below it.
      discount: drawn.labelMinor === null ? discountOf(drawn.share, baseOf(drawn)) : null,
      embeddedPriceMinor: drawn.labelMinor,
    })
  })

export const settings = fc.record({
  currency,
  pricesIncludeTax: fc.boolean(),
  taxRounding: fc.constantFrom('line' as const, 'document' as const),
})

/** Gives the lines ids of their own, in no particular order. */
export function withIds(lines: readonly PricingLine[]): PricingLine[] {
  return lines.map((line, index) => ({ ...line, lineId: `line-${(index * 7) % 31}-${index}` }))
}

function withSaleDiscount(input: PricingInput, share: DiscountShare): PricingInput {
  const { lines } = priceSale(input)
  const onMinor = lines
    .filter((_, index) => !input.lines[index]!.fee)
    .map((line) => line.baseMinor - line.lineDiscountMinor)
    .filter((left) => left > 0)
    .reduce((sum, left) => sum + left, 0)
  return { ...input, saleDiscount: discountOf(share, onMinor) }
}

/** A sale without returns of known sales. */
export const sale: fc.Arbitrary<PricingInput> = fc
  .tuple(
    settings,
    fc.array(currentLine, { maxLength: 10 }),
    promotionContext,
    discountShare,
    drawnFees
  )
  .map(([store, lines, promotions, share, fees]) =>
    withSaleDiscount(aSale({ ...store, lines: withFees(withIds(lines), fees), promotions }), share)
  )

/** A sale to somebody who is exempt or owes the tax in another country. */
export const relievedSale: fc.Arbitrary<PricingInput> = fc
  .tuple(sale, fc.boolean())
  .map(([input, isExempt]) => ({
    ...input,
    taxTreatment: { place: null, relief: isExempt ? exemption : reverseCharge },
  }))

/** A sale and an order in which each of its lines comes back, in parts. */
export const saleAndReturnParts = fc
  .tuple(sale, fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 6 }))
  .map(([input, weights]) => ({ input, weights }))

/** Cuts a quantity into parts of 1 or more that add up to it. */
export function partsOf(quantity: number, weights: readonly number[]): number[] {
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0)
  const parts = weights.map((weight) => mulDiv(quantity, weight, weightSum, 'toward_zero'))
  const rest = quantity - parts.reduce((sum, part) => sum + part, 0)
  return [...parts, rest].filter((part) => part > 0)
}

/** An exchange: goods of an earlier sale come back, in part and for a fee, while others are sold. */
export const exchange: fc.Arbitrary<PricingInput> = fc
  .tuple(sale, sale, fc.integer({ min: 1, max: 1_000 }), drawnRestocking)
  .map(([earlier, present, share, drawn]) => {
    const priced = priceSale(earlier)
    const returns = earlier.lines.flatMap((line, index) => {
      const back = Math.max(1, mulDiv(line.quantityThousandths, share, 1_000, 'toward_zero'))
      return line.quantityThousandths > 0
        ? [aReturn(line, soldAs(line, priced.lines[index]!), back)]
        : []
    })
    const named = returns.map((line) => ({ ...line, lineId: `earlier-${line.lineId}` }))
    return { ...present, lines: withRestocking([...named, ...present.lines], drawn) }
  })
