import fc from 'fast-check'
import { test } from '@japa/runner'
import { noRules, priceSale } from '#pricing/index'
import type { PricingInput, RuleOperation, RuleRunner } from '#pricing/types'
import { exchange, sale } from '#tests/support/pricing/arbitraries'
import {
  aLine,
  amountOff,
  aReturn,
  aSale,
  percentOff,
  soldAs,
} from '#tests/support/pricing/builders'
import { holdsForAll } from '#tests/support/pricing/property'
import { refusalOf } from '#tests/support/pricing/refusal'

const rule = { code: 'acme.happy_hour', label: 'Happy hour' }

function offLine(lineId: string, amountMinor: number): RuleOperation {
  return { kind: 'line_discount', lineId, amountMinor, ...rule }
}

function offSale(amountMinor: number): RuleOperation {
  return { kind: 'sale_discount', amountMinor, ...rule }
}

function onlyAt(stage: 'line' | 'sale', ...operations: RuleOperation[]): RuleRunner {
  return (asked) => (asked === stage ? operations : [])
}

function twoLines(changes: Partial<PricingInput> = {}): PricingInput {
  return aSale({ lines: [aLine({ lineId: 'a' }), aLine({ lineId: 'b' })], ...changes })
}

test.group('Rules', () => {
  test('change nothing when they return nothing', ({ assert }) => {
    holdsForAll(fc.oneof(sale, exchange), (input) => {
      const silent: RuleRunner = () => []
      assert.deepEqual(priceSale(input, silent), priceSale(input, noRules))
    })
  })

  test('see the clean base of each stage, without lines that pay back', ({ assert }) => {
    const line = aLine({ lineId: 'sold', discount: amountOff(500) })
    const earlier = aLine({ lineId: 'earlier' })
    const source = soldAs(earlier, priceSale(aSale({ lines: [earlier] })).lines[0]!)
    const seen: unknown[] = []
    priceSale(aSale({ lines: [aReturn(earlier, source, 1_000), line] }), (stage, { lines }) => {
      seen.push([stage, lines])
      return []
    })
    assert.deepEqual(seen, [
      ['line', [{ lineId: 'sold', amountMinor: 10_000 }]],
      ['sale', [{ lineId: 'sold', amountMinor: 9_500 }]],
    ])
  })

  test('come before what an operator keyed, which counts on what they left', ({ assert }) => {
    const input = aSale({
      lines: [aLine({ discount: percentOff(10) })],
      saleDiscount: percentOff(50),
    })
    const runner: RuleRunner = (stage) => [
      stage === 'line' ? offLine('line-1', 2_000) : offSale(200),
    ]
    const [line] = priceSale(input, runner).lines
    // 10,000 − 2,000 = 8,000; − 10 % = 7,200; − 200 = 7,000; − 50 % = 3,500.
    assert.equal(line!.lineDiscountMinor, 2_800)
    assert.equal(line!.saleDiscountMinor, 3_700)
    assert.equal(line!.grossMinor, 3_500)
  })

  test('may lower single lines and the sale at the sale stage', ({ assert }) => {
    const { lines, totals } = priceSale(
      twoLines(),
      onlyAt('sale', offLine('b', 4_000), offSale(1_600))
    )
    assert.deepEqual(
      lines.map((line) => line.lineDiscountMinor),
      [0, 4_000]
    )
    assert.deepEqual(
      lines.map((line) => line.saleDiscountMinor),
      [1_000, 600]
    )
    assert.equal(totals.grossMinor, 14_400)
  })

  test('never take a line or the sale below zero', ({ assert }) => {
    const { lines, explanation } = priceSale(
      twoLines(),
      onlyAt('line', offLine('a', 99_999), offLine('a', 1), offSale(99_999))
    )
    assert.deepEqual(
      lines.map((line) => line.grossMinor),
      [0, 0]
    )
    const asked = explanation.filter(({ code }) => code === 'line.rule')
    assert.deepEqual(
      asked.map((step) => step.amountMinor),
      [-10_000, 0, -10_000]
    )
    assert.deepEqual(
      asked.map((step) => step.detail.askedMinor),
      [99_999, 1, 99_999]
    )
  })

  test('lower what is paid for goods back without a receipt', ({ assert }) => {
    const input = aSale({ lines: [aLine({ quantityThousandths: -1_000 })] })
    const [line] = priceSale(input, onlyAt('line', offLine('line-1', 1_000))).lines
    assert.deepEqual([line!.lineDiscountMinor, line!.grossMinor], [-1_000, -9_000])
  })

  test('are refused when they name another line or an impossible amount', ({ assert }) => {
    const refusal = (operation: RuleOperation) =>
      refusalOf(() => priceSale(aSale(), onlyAt('line', operation)))
    assert.equal(refusal(offLine('nowhere', 1)), 'line_unknown')
    assert.equal(refusal(offLine('line-1', -1)), 'discount_out_of_range')
    assert.equal(refusal(offSale(1e12)), 'discount_out_of_range')
    assert.equal(refusal(offSale(0.5)), 'discount_out_of_range')
    assert.equal(refusal(offSale(Number.NaN)), 'discount_out_of_range')
  })

  test('keep every sum whatever they ask', ({ assert }) => {
    const asks = fc.array(fc.record({ line: fc.nat(9), amountMinor: fc.nat(50_000) }), {
      maxLength: 8,
    })
    holdsForAll(fc.tuple(sale, asks), ([drawn, asked]) => {
      const input = { ...drawn, saleDiscount: null }
      fc.pre(input.lines.every(({ discount }) => discount?.kind !== 'amount'))
      const runner: RuleRunner = (_, { lines }) =>
        asked.map(({ line, amountMinor }, index) => {
          const target = lines[line]
          return target === undefined || index % 2 === 0
            ? offSale(amountMinor)
            : offLine(target.lineId, amountMinor)
        })
      const { lines, totals } = priceSale(input, runner)
      for (const [index, line] of lines.entries()) {
        const left = line.baseMinor - line.lineDiscountMinor - line.saleDiscountMinor
        assert.equal(left, input.pricesIncludeTax ? line.grossMinor : line.netMinor)
        assert.isTrue(input.lines[index]!.quantityThousandths > 0 ? left >= 0 : left <= 0)
      }
      assert.equal(totals.netMinor + totals.taxMinor, totals.grossMinor)
    })
  })
})
