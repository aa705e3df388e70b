import { test } from '@japa/runner'
import { priceSale, settle } from '#pricing/index'
import type { RuleAnswer, RuleOperation, RuleRunner } from '#pricing/rules/rule'
import type { PricingInput } from '#pricing/types'
import { aLine, amountOff, aSale, exemption } from '#tests/support/pricing/builders'
import { aPromotion, inForce } from '#tests/support/pricing/promotions'
import {
  answering,
  happyHour,
  offLine,
  offSale,
  ruleAt,
  rulesAt,
} from '#tests/support/pricing/rules'

const twoLines = (changes: Partial<PricingInput> = {}) =>
  aSale({ lines: [aLine({ lineId: 'a' }), aLine({ lineId: 'b' })], ...changes })

function grossOf(input: PricingInput, rules: RuleRunner): number[] {
  return priceSale(input, rules).lines.map(({ grossMinor }) => grossMinor)
}

test.group('A price by a rule', () => {
  const price = (unitPriceMinorE4: number) =>
    ruleAt('price.base', { op: 'line.price', lineId: 'line-1', unitPriceMinorE4 })

  test('takes the place of the list price, options come on top', ({ assert }) => {
    const milk = { optionId: 'milk', name: 'Oat milk', unitPriceMinorE4: 5_000_000 }
    const input = aSale({ lines: [aLine({ quantityThousandths: 2_000, options: [milk] })] })
    const { lines, explanation } = priceSale(input, price(120_000_000))
    assert.equal(lines[0]!.unitPriceMinorE4, 125_000_000)
    assert.equal(lines[0]!.grossMinor, 25_000)
    const base = explanation.filter(({ stage }) => stage === 'base')
    assert.deepEqual(
      base.map(({ code, amountMinor }) => [code, amountMinor]),
      [
        ['base.list_price', 20_000],
        ['base.option', 1_000],
        ['base.rule', 4_000],
      ]
    )
  })

  test('leaves what an operator keyed or a label says', ({ assert }) => {
    const override = { unitPriceMinorE4: 90_000_000, reason: 'Matched', authorisedById: null }
    assert.deepEqual(grossOf(aSale({ lines: [aLine({ override })] }), price(1)), [9_000])
    const labelled = aLine({ embeddedPriceMinor: 1_250 })
    assert.deepEqual(grossOf(aSale({ lines: [labelled] }), price(1)), [1_250])
  })

  test('caps a keyed discount that is more than is left', ({ assert }) => {
    const keyed = aSale({ lines: [aLine({ discount: amountOff(5_000) })] })
    assert.deepEqual(grossOf(keyed, price(40_000_000)), [0])
    const onSale = aSale({ saleDiscount: amountOff(5_000) })
    assert.deepEqual(grossOf(onSale, price(40_000_000)), [0])
    assert.deepEqual(grossOf(onSale, ruleAt('price.sale', offSale(6_000))), [0])
  })

  test('that no line can have drops the rule', ({ assert }) => {
    const { totals, rules } = priceSale(aSale(), price(99_999_999_990_001))
    assert.equal(totals.grossMinor, 10_000)
    assert.lengthOf(rules!.failures, 1)
  })
})

test.group('A discount by a rule', () => {
  test('takes a rate of what is left, rounded once, and spreads it to the cent', ({ assert }) => {
    const input = aSale({
      lines: ['a', 'b', 'c'].map((lineId) => aLine({ lineId, unitPriceMinorE4: 1_000_000 })),
    })
    const third = ruleAt('price.sale', { op: 'sale.discount', ratePpm: 333_333 })
    const { lines, totals } = priceSale(input, third)
    assert.equal(totals.saleDiscountMinor, 100)
    assert.deepEqual(
      lines.map(({ saleDiscountMinor }) => saleDiscountMinor),
      [34, 33, 33]
    )
  })

  test('on the sale reaches only the lines it names', ({ assert }) => {
    const named: RuleOperation = { op: 'sale.discount', amountMinor: 500, lineIds: ['b'] }
    assert.deepEqual(grossOf(twoLines(), ruleAt('price.sale', named)), [10_000, 9_500])
  })

  test('makes so many pieces cost so much together', ({ assert }) => {
    const input = aSale({
      lines: [
        aLine({ lineId: 'a', quantityThousandths: 2_000 }),
        aLine({ lineId: 'b', unitPriceMinorE4: 50_000_000 }),
      ],
    })
    const menu: RuleOperation = {
      op: 'line.bundle',
      parts: [
        { lineId: 'a', quantityThousandths: 1_000 },
        { lineId: 'b', quantityThousandths: 1_000 },
      ],
      priceMinor: 12_000,
    }
    // 100 + 50 cost 120: 30 off, 20 of it on the line of two, 10 on the other.
    assert.deepEqual(grossOf(input, ruleAt('price.sale', menu)), [18_000, 4_000])
  })

  test('goes no lower than the shop’s minimum margin', ({ assert }) => {
    const traits = { departmentIds: [], tags: [], floorUnitPriceMinorE4: 80_000_000 }
    const input = aSale({ lines: [aLine({ traits })] })
    assert.deepEqual(grossOf(input, ruleAt('price.line', offLine('line-1', 5_000))), [8_000])
  })

  test('of several in a group is the best, line by line', ({ assert }) => {
    const stacking = { kind: 'best_of_group', group: 'season' } as const
    const rules = rulesAt(
      'price.line',
      answering([offLine('a', 1_000), offLine('b', 3_000)], { stacking }),
      answering([offLine('a', 2_000), offLine('b', 500)], { stacking, ruleId: 'other' })
    )
    assert.deepEqual(grossOf(twoLines(), rules), [8_000, 7_000])
  })

  test('shares groups and exclusiveness with promotions', ({ assert }) => {
    const group = { kind: 'best_of_group', group: 'season' } as const
    const promoted = (stacking: RuleAnswer['stacking']) =>
      twoLines({ promotions: inForce([aPromotion({ stacking })]) })
    const rule = (stacking: RuleAnswer['stacking']) =>
      rulesAt('price.line', answering([offLine('a', 1_000)], { stacking }))
    assert.deepEqual(grossOf(promoted(group), rule(group)), [9_000, 9_000])
    assert.deepEqual(grossOf(promoted(group), rule({ kind: 'stack' })), [8_000, 9_000])
    const exclusive = { kind: 'exclusive' } as const
    assert.deepEqual(grossOf(promoted({ kind: 'stack' }), rule(exclusive)), [9_000, 9_000])
    assert.deepEqual(grossOf(promoted(exclusive), rule({ kind: 'stack' })), [9_000, 9_000])
  })
})

test.group('Tax by a rule', () => {
  const exclusive = { pricesIncludeTax: false }
  const state = { code: 'us-ny', name: 'New York', ratePpm: 40_000 }
  const city = { code: 'us-ny-nyc', name: 'New York City', ratePpm: 48_750 }
  const taxed = (...taxes: (typeof state & { amountMinor?: number })[]) =>
    ruleAt('tax.compute', { op: 'tax.amount', lineId: 'line-1', taxes })

  test('takes three-decimal rates and rounds as the store does', ({ assert }) => {
    const input = aSale({ lines: [aLine({ unitPriceMinorE4: 19_990_000 })], ...exclusive })
    const { taxes, totals } = priceSale(input, taxed(state, city))
    assert.deepEqual(
      taxes.map(({ name, ratePpm, taxMinor }) => [name, ratePpm, taxMinor]),
      [
        ['New York City', 48_750, 97],
        ['New York', 40_000, 80],
      ]
    )
    assert.equal(totals.grossMinor, 2_176)
    const once = priceSale({ ...input, taxRounding: 'document' }, taxed(state, city))
    assert.equal(once.totals.grossMinor, 2_176)
  })

  test('carries an amount that the rule worked out', ({ assert }) => {
    for (const taxRounding of ['line', 'document'] as const) {
      const capped = taxed({ ...state, amountMinor: 160 })
      const { totals } = priceSale(aSale({ ...exclusive, taxRounding }), capped)
      assert.equal(totals.taxMinor, 160)
      assert.equal(totals.grossMinor, 10_160)
      const included = priceSale(aSale({ taxRounding }), capped)
      assert.equal(included.totals.netMinor, 9_840)
    }
  })

  test('leaves lines it does not name to the store’s rates, and all when it fails', ({
    assert,
  }) => {
    const input = aSale({ lines: [aLine(), aLine({ lineId: 'b' })], ...exclusive })
    const { lines } = priceSale(input, taxed(state))
    assert.deepEqual(
      lines.map(({ taxMinor }) => taxMinor),
      [400, 2_500]
    )
    const tooMuch = priceSale(aSale(exclusive), taxed({ ...state, amountMinor: 10_001 }))
    assert.equal(tooMuch.totals.taxMinor, 2_500)
    assert.lengthOf(tooMuch.rules!.failures, 1)
  })

  test('has one owner: the first plugin that speaks', ({ assert }) => {
    const by = (pluginId: string, ratePpm: number): RuleAnswer => ({
      ...answering([{ op: 'tax.amount', lineId: 'line-1', taxes: [{ ...state, ratePpm }] }]),
      source: { ...happyHour, pluginId },
    })
    const { totals } = priceSale(
      aSale(exclusive),
      rulesAt('tax.compute', by('first', 10_000), by('second', 990_000))
    )
    assert.equal(totals.taxMinor, 100)
  })

  test('may be that of another category', ({ assert }) => {
    const asFood = ruleAt('tax.classify', {
      op: 'tax.code',
      lineId: 'line-1',
      taxCategoryId: 'food',
    })
    const { totals } = priceSale(aSale(exclusive), asFood)
    assert.equal(totals.taxMinor, 1_500)
    const unknown = ruleAt('tax.classify', {
      op: 'tax.code',
      lineId: 'line-1',
      taxCategoryId: 'nowhere',
    })
    assert.equal(priceSale(aSale(exclusive), unknown).totals.taxMinor, 2_500)
  })

  test('is taken off again where the customer is relieved of it', ({ assert }) => {
    const relieved = aSale({ ...exclusive, taxTreatment: { place: null, relief: exemption } })
    const { totals } = priceSale(relieved, taxed(state, city))
    assert.deepEqual([totals.taxMinor, totals.grossMinor], [0, 10_000])
  })
})

test.group('What rules say beside amounts', () => {
  test('are problems, notes, receipt blocks and what cash is rounded to', ({ assert }) => {
    const says: Partial<Record<string, RuleOperation[]>> = {
      'price.line': [{ op: 'note', text: 'Second one tomorrow' }],
      'total.round': [{ op: 'round', stepMinor: 500, mode: 'half_up' }],
      'sale.validate': [
        { op: 'problem', level: 'error', code: 'too_young', message: 'Ask for an ID' },
      ],
      'receipt.blocks': [
        { op: 'receipt.text', text: 'Thank you' },
        { op: 'receipt.qr', data: 'https://club.example' },
      ],
    }
    const { rules, totals } = priceSale(aSale(), (stage) => [answering(says[stage] ?? [])])
    assert.deepEqual(rules, {
      problems: [
        {
          level: 'error',
          code: 'too_young',
          message: 'Ask for an ID',
          lineId: null,
          source: happyHour,
        },
      ],
      notes: [{ text: 'Second one tomorrow', source: happyHour }],
      blocks: [
        { kind: 'text', text: 'Thank you' },
        { kind: 'qr', data: 'https://club.example' },
      ],
      failures: [],
      cashRounding: { stepMinor: 500, mode: 'half_up' },
    })
    const due = { totalMinor: totals.grossMinor + 260, tipMinor: 0, tenders: [] }
    assert.equal(settle({ ...due, cashRounding: rules!.cashRounding! }).dueCashMinor, 10_500)
  })
})
