import fc from 'fast-check'
import { test } from '@japa/runner'
import { noRules, priceSale } from '#pricing/index'
import type { RuleOperation, RuleRunner } from '#pricing/rules/rule'
import type { PricingInput } from '#pricing/types'
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
import {
  answering,
  failing,
  happyHour,
  offLine,
  offSale,
  ruleAt,
  rulesAt,
} from '#tests/support/pricing/rules'

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
      seen.push([stage, lines[0]!.amountMinor, lines.length])
      return []
    })
    assert.deepEqual(seen, [
      ['price.base', 10_000, 1],
      ['price.line', 10_000, 1],
      ['price.sale', 9_500, 1],
      ['price.coupon', 9_500, 1],
      ['tax.classify', 9_500, 1],
      ['tax.compute', 9_500, 1],
      ['total.round', 9_500, 1],
      ['sale.validate', 9_500, 1],
      ['receipt.blocks', 9_500, 1],
    ])
  })

  test('come before what an operator keyed, which counts on what they left', ({ assert }) => {
    const input = aSale({
      lines: [aLine({ discount: percentOff(10) })],
      saleDiscount: percentOff(50),
    })
    const runner: RuleRunner = (stage) => {
      if (stage === 'price.line') return [answering([offLine('line-1', 2_000)])]
      return stage === 'price.sale' ? [answering([offSale(200)])] : []
    }
    const [line] = priceSale(input, runner).lines
    // 10,000 − 2,000 = 8,000; − 10 % = 7,200; − 200 = 7,000; − 50 % = 3,500.
    assert.equal(line!.lineDiscountMinor, 2_800)
    assert.equal(line!.saleDiscountMinor, 3_700)
    assert.equal(line!.grossMinor, 3_500)
  })

  test('may lower single lines and the sale at the sale stage', ({ assert }) => {
    const { lines, totals } = priceSale(
      twoLines(),
      ruleAt('price.sale', offLine('b', 4_000), offSale(1_600))
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
      ruleAt('price.sale', offLine('a', 99_999), offLine('a', 1), offSale(99_999))
    )
    assert.deepEqual(
      lines.map((line) => line.grossMinor),
      [0, 0]
    )
    const asked = explanation.filter(({ code }) => code === 'sale.rule')
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
    const [line] = priceSale(input, ruleAt('price.line', offLine('line-1', 1_000))).lines
    assert.deepEqual([line!.lineDiscountMinor, line!.grossMinor], [-1_000, -9_000])
  })

  test('count as a whole or not at all, and say why', ({ assert }) => {
    const wrong: [RuleOperation, string][] = [
      [offLine('nowhere', 1), 'Line nowhere is not priced in this sale'],
      [offLine('line-1', -1), 'A discount is an amount of 0 or more, or a rate of at most 100 %'],
      [offLine('line-1', 0.5), 'A discount is an amount of 0 or more, or a rate of at most 100 %'],
      [offSale(1), 'sale.discount is no operation of price.line'],
    ]
    for (const [operation, message] of wrong) {
      const { totals, rules } = priceSale(
        aSale(),
        ruleAt('price.line', offLine('line-1', 500), operation)
      )
      assert.equal(totals.grossMinor, 10_000)
      assert.deepEqual(rules?.failures, [
        {
          source: happyHour,
          stage: 'price.line',
          onFailure: 'skip',
          fault: 'garbage',
          message,
        },
      ])
    }
  })

  test('that fail take no other rule with them', ({ assert }) => {
    const { totals, rules } = priceSale(
      aSale(),
      rulesAt('price.line', failing('threw'), answering([offLine('line-1', 500)]))
    )
    assert.equal(totals.grossMinor, 9_500)
    assert.deepEqual(
      rules?.failures.map(({ fault }) => fault),
      ['threw']
    )
  })
})
