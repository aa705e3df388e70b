import fc from 'fast-check'
import { test } from '@japa/runner'
import { mulDiv, policyInvariants, priceSale, type PricingPolicy } from '#pricing/index'
import type { PolicyInvariants } from '#pricing/policy_invariants'
import type { ManualDiscount, PricedSale, PricingInput, PricingLine } from '#pricing/types'
import { pricingPolicy } from '#pricing/policy_invariants'
import { exchange, sale } from '#tests/support/pricing/arbitraries'
import { aLine, aSale } from '#tests/support/pricing/builders'
import { findCounterexample, holdsForAll } from '#tests/support/pricing/property'

const policies = Object.keys(policyInvariants) as PricingPolicy[]

function settingsOf(policy: PricingPolicy) {
  return {
    pricesIncludeTax: policy.startsWith('inclusive'),
    taxRounding: policy.endsWith('document') ? ('document' as const) : ('line' as const),
  }
}

const wholePrices = fc.integer({ min: 0, max: 20_000 }).map((minor) => minor * 10_000)

/** A sale of whole pieces at whole prices, without discounts on lines. */
function sellable(taxCategories: string[], discount: fc.Arbitrary<ManualDiscount | null>) {
  const line = fc.record({
    taxCategoryId: fc.constantFrom(...taxCategories),
    pieces: fc.integer({ min: 1, max: 5 }),
    unitPriceMinorE4: wholePrices,
  })
  return fc
    .tuple(fc.array(line, { minLength: 1, maxLength: 6 }), discount)
    .map(([lines, saleDiscount]) =>
      aSale({
        saleDiscount,
        lines: lines.map(({ pieces, ...rest }, index) =>
          aLine({ ...rest, lineId: `line-${index}`, quantityThousandths: pieces * 1_000 })
        ),
      })
    )
}

const percentDiscount = fc.integer({ min: 1, max: 1_000_000 }).map((ratePpm): ManualDiscount => {
  return { kind: 'percent', ratePpm, reason: 'Neighbour', authorisedById: null }
})

const mixed = ['standard', 'food', 'fish', 'zero']
const plainSale = sellable(mixed, fc.constant(null))
const discountedSale = sellable(mixed, percentDiscount)
const discountedSaleOfOneRate = sellable(['food'], percentDiscount)

function splitIntoPieces(input: PricingInput): PricingInput {
  const pieces = (line: PricingLine) =>
    Array.from({ length: line.quantityThousandths / 1_000 }, (_, index) => {
      return { ...line, lineId: `${line.lineId}-${index}`, quantityThousandths: 1_000 }
    })
  return { ...input, lines: input.lines.flatMap(pieces) }
}

/** Rows of the table that are about splitting: what to split and what must stay. */
const splitRows: {
  row: keyof PolicyInvariants
  sales: fc.Arbitrary<PricingInput>
  figure: (priced: PricedSale) => number
}[] = [
  { row: 'splitKeepsGross', sales: plainSale, figure: ({ totals }) => totals.grossMinor },
  { row: 'splitKeepsTax', sales: plainSale, figure: ({ totals }) => totals.taxMinor },
  {
    row: 'splitKeepsGrossWhenDiscounted',
    sales: discountedSale,
    figure: ({ totals }) => totals.grossMinor,
  },
  {
    row: 'splitKeepsTaxWhenDiscounted',
    sales: discountedSale,
    figure: ({ totals }) => totals.taxMinor,
  },
  {
    row: 'splitKeepsTaxOfOneRateWhenDiscounted',
    sales: discountedSaleOfOneRate,
    figure: ({ totals }) => totals.taxMinor,
  },
]

for (const policy of policies) {
  const promised = policyInvariants[policy]

  test.group(`Policy ${policy}`, () => {
    for (const { row, sales, figure } of splitRows) {
      const claim = promised[row] ? 'is promised and holds' : 'is not promised, and rightly so'
      test(`${row} ${claim}`, ({ assert }) => {
        const rule = (input: PricingInput) => {
          const store = { ...input, ...settingsOf(policy) }
          assert.equal(figure(priceSale(splitIntoPieces(store))), figure(priceSale(store)))
        }
        if (promised[row]) {
          holdsForAll(sales, rule)
        } else {
          assert.isTrue(findCounterexample(sales, rule))
        }
      })
    }

    test(`taxIsRateOfSum is ${promised.taxIsRateOfSum ? 'promised and holds' : 'not promised'}`, ({
      assert,
    }) => {
      const { pricesIncludeTax } = settingsOf(policy)
      const rule = (input: PricingInput) => {
        const { taxes } = priceSale({ ...input, ...settingsOf(policy) })
        for (const { ratePpm, netMinor, grossMinor, taxMinor } of taxes) {
          const onceRounded = pricesIncludeTax
            ? mulDiv(grossMinor, ratePpm, 1_000_000 + ratePpm)
            : mulDiv(netMinor, ratePpm, 1_000_000)
          assert.equal(taxMinor, onceRounded)
        }
      }
      if (promised.taxIsRateOfSum) {
        holdsForAll(discountedSale, rule)
      } else {
        assert.isTrue(findCounterexample(discountedSale, rule))
      }
    })
  })
}

test.group('Order of lines', () => {
  test('is promised by every policy and never moves a minor unit', ({ assert }) => {
    const shuffled = fc.oneof(sale, exchange).chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.shuffledSubarray(input.lines, {
          minLength: input.lines.length,
          maxLength: input.lines.length,
        })
      )
    )
    holdsForAll(shuffled, ([input, lines]) => {
      const inOrder = priceSale(input)
      const mixedUp = priceSale({ ...input, lines })
      assert.isTrue(policyInvariants[pricingPolicy(input)].orderKeepsEverything)
      assert.deepEqual(mixedUp.totals, inOrder.totals)
      assert.deepEqual(mixedUp.taxes, inOrder.taxes)
      const byId = new Map(inOrder.lines.map((line) => [line.lineId, line]))
      for (const line of mixedUp.lines) {
        assert.deepEqual(line, byId.get(line.lineId))
      }
    })
  })
})
