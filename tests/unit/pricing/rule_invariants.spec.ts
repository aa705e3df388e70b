import fc from 'fast-check'
import { test } from '@japa/runner'
import { policyInvariants, priceSale, pricingPolicy } from '#pricing/index'
import {
  type RuleAnswer,
  type RuleOperation,
  type RuleRunner,
  type RuleSnapshot,
  STAGE_OPERATIONS,
} from '#pricing/rules/rule'
import type { PricingInput } from '#pricing/types'
import { exchange, sale } from '#tests/support/pricing/arbitraries'
import { holdsForAll } from '#tests/support/pricing/property'
import { answering } from '#tests/support/pricing/rules'

/** An operation before it is known which lines the sale has: some of them cannot be meant. */
const draws = fc.array(
  fc.record({
    pick: fc.nat(9),
    figure: fc.oneof(fc.integer({ min: -10, max: 60_000 }), fc.nat(2_000_000)),
    ratePpm: fc.integer({ min: -1, max: 1_100_000 }),
    isRate: fc.boolean(),
    kind: fc.nat(5),
    stacking: fc.constantFrom<RuleAnswer['stacking']>(
      { kind: 'stack' },
      { kind: 'stack' },
      { kind: 'best_of_group', group: 'season' },
      { kind: 'exclusive' }
    ),
  }),
  { maxLength: 6 }
)
type Draw = (typeof draws extends fc.Arbitrary<infer Value> ? Value : never)[number]

function operationOf(draw: Draw, { lines, input }: RuleSnapshot): RuleOperation | null {
  const line = lines[draw.pick % Math.max(lines.length, 1)]
  if (!line) return null
  const { lineId, amountMinor } = line
  const reduction = draw.isRate ? { ratePpm: draw.ratePpm } : { amountMinor: draw.figure }
  const known = input.lines.find((one) => one.lineId === lineId)!
  const tax = { code: 'city', name: 'City tax', ratePpm: draw.ratePpm }
  const share = Math.trunc((amountMinor * (draw.figure % 100)) / 100)
  const all: RuleOperation[] = [
    { op: 'line.price', lineId, unitPriceMinorE4: draw.figure * 1_000 },
    { op: 'line.discount', lineId, ...reduction },
    { op: 'sale.discount', ...reduction },
    {
      op: 'line.bundle',
      parts: [{ lineId, quantityThousandths: known.quantityThousandths }],
      priceMinor: draw.figure,
    },
    { op: 'tax.code', lineId, taxCategoryId: 'food' },
    {
      op: 'tax.amount',
      lineId,
      taxes: [draw.isRate ? tax : { ...tax, ratePpm: 50_000, amountMinor: share }],
    },
  ]
  return all[draw.kind]!
}

/** Rules that ask for whatever was drawn, each where it may. */
function runnerOf(drawn: readonly Draw[]): RuleRunner {
  return (stage, snapshot) =>
    drawn.flatMap((draw, index) => {
      const operation = operationOf(draw, snapshot)
      if (operation === null || !STAGE_OPERATIONS[stage].includes(operation.op)) return []
      return answering([operation], { stacking: draw.stacking, ruleId: `rule-${index}` })
    })
}

function plain(input: PricingInput): boolean {
  return input.lines.every(({ discount }) => discount?.kind !== 'amount')
}

const cases = fc.tuple(fc.oneof(sale, exchange), draws).filter(([input]) => plain(input))

test.group('Whatever rules ask for', () => {
  test('no line goes below zero and every sum adds up', ({ assert }) => {
    holdsForAll(cases, ([input, drawn]) => {
      const priced = priceSale({ ...input, saleDiscount: null }, runnerOf(drawn))
      const { lines, totals, taxes } = priced
      lines.forEach((line, index) => {
        const { quantityThousandths, returnOf, fee } = input.lines[index]!
        assert.equal(line.netMinor + line.taxMinor, line.grossMinor)
        const taxed = line.taxes.reduce((sum, { taxMinor }) => sum + taxMinor, 0)
        assert.equal(taxed, line.taxMinor)
        if (returnOf !== null || fee) return
        const left = line.baseMinor - line.lineDiscountMinor - line.saleDiscountMinor
        assert.isTrue(quantityThousandths > 0 ? left >= 0 : left <= 0)
        assert.isTrue(quantityThousandths > 0 ? line.netMinor >= 0 : line.netMinor <= 0)
      })
      for (const field of ['netMinor', 'taxMinor', 'grossMinor'] as const) {
        assert.equal(
          lines.reduce((sum, line) => sum + line[field], 0),
          totals[field]
        )
      }
      assert.equal(
        taxes.reduce((sum, { taxMinor }) => sum + taxMinor, 0),
        totals.taxMinor
      )
    })
  })

  test('the steps of each line add up to its price before tax', ({ assert }) => {
    holdsForAll(cases, ([input, drawn]) => {
      fc.pre(!input.taxTreatment?.relief)
      const { lines, explanation } = priceSale({ ...input, saleDiscount: null }, runnerOf(drawn))
      for (const line of lines) {
        const steps = explanation.filter(
          ({ lineId, stage }) => lineId === line.lineId && ['base', 'line', 'sale'].includes(stage)
        )
        const priced = input.lines.find(({ lineId }) => lineId === line.lineId)!
        if (priced.fee || priced.returnOf) continue
        assert.equal(
          steps.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
          line.baseMinor - line.lineDiscountMinor - line.saleDiscountMinor
        )
      }
    })
  })

  test('the same comes out twice, and in another order of lines where that is promised', ({
    assert,
  }) => {
    holdsForAll(cases, ([input, drawn]) => {
      const runner = runnerOf(drawn)
      assert.deepEqual(priceSale(input, runner), priceSale(input, runner))
      assert.isTrue(policyInvariants[pricingPolicy(input)].orderKeepsEverything)
    })
  })
})
