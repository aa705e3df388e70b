import { test } from '@japa/runner'
import {
  type ExplanationCode,
  type LineDiscount,
  priceSale,
  type Promotion,
  type RuleRunner,
} from '#pricing/index'
import type { RuleOperation } from '#pricing/rules/rule'
import type { PricingInput, PricingLine } from '#pricing/types'
import {
  aLine,
  amountOff,
  aReturn,
  aSale,
  exemption,
  percentOff,
  reverseCharge,
  soldAs,
} from '#tests/support/pricing/builders'
import { namedHappyHour, offLine, offSale, ruleAt } from '#tests/support/pricing/rules'
import { aPromotion, cheapestFree, everything, inForce } from '#tests/support/pricing/promotions'

/** What the steps of a code say: line, amount, figures. */
function told(code: ExplanationCode, input: PricingInput, rules?: RuleRunner) {
  return priceSale(input, rules)
    .explanation.filter((step) => step.code === code)
    .map(({ lineId, amountMinor, detail }) => [lineId, amountMinor, detail])
}

const ofLine = (changes: Partial<PricingLine>) => aSale({ lines: [aLine(changes)] })
const figures = { unitPriceMinorE4: 100_000_000, quantityThousandths: 2_000 }
const listed = { ...figures, priceId: 'price-1', priceVersion: 1 }
const two = { quantityThousandths: 2_000 }

test.group('The step of a base price', () => {
  test('is quantity × list price with the row of the price', ({ assert }) => {
    assert.deepEqual(told('base.list_price', ofLine(two)), [['line-1', 20_000, listed]])
  })

  test('is the keyed price of goods that have none', ({ assert }) => {
    const open = ofLine({ ...two, priceId: null, priceVersion: null })
    assert.deepEqual(told('base.open_price', open), [['line-1', 20_000, figures]])
    assert.isEmpty(told('base.list_price', open))
  })

  test('is the price on the label, before the options that come on top', ({ assert }) => {
    const milk = { optionId: 'milk', name: 'Oat milk', unitPriceMinorE4: 5_000_000 }
    const labelled = ofLine({ ...two, embeddedPriceMinor: 1_250, options: [milk] })
    assert.deepEqual(told('base.embedded_price', labelled), [['line-1', 1_250, figures]])
    assert.deepEqual(told('base.option', labelled), [
      [
        'line-1',
        1_000,
        {
          name: 'Oat milk',
          unitPriceMinorE4: 5_000_000,
          quantityThousandths: 2_000,
          optionId: 'milk',
        },
      ],
    ])
    assert.equal(priceSale(labelled).totals.grossMinor, 2_250)
  })

  test('is the changed price with its reason, also where a label has another', ({ assert }) => {
    const override = { unitPriceMinorE4: 90_000_000, reason: 'Matched', authorisedById: 'op-2' }
    const changed = ofLine({ ...two, override, embeddedPriceMinor: 1_250 })
    assert.deepEqual(told('base.override', changed), [
      [
        'line-1',
        18_000,
        {
          unitPriceMinorE4: 90_000_000,
          listUnitPriceMinorE4: 100_000_000,
          quantityThousandths: 2_000,
          reason: 'Matched',
          authorisedById: 'op-2',
        },
      ],
    ])
    assert.equal(priceSale(changed).totals.grossMinor, 18_000)
  })

  test('names the price list, its step or its part of the price of the shelf', ({ assert }) => {
    const shelfUnitPriceMinorE4 = 120_000_000
    const list = { listId: 'list-1', name: 'Club', shelfUnitPriceMinorE4 }
    const from = (fromThousandths: number | null, ratePpm: number | null) =>
      ofLine({ ...two, priceSource: { ...list, fromThousandths, ratePpm } })
    const detail = { ...listed, ...list }
    assert.deepEqual(told('base.price_list', from(null, null)), [['line-1', 20_000, detail]])
    assert.deepEqual(told('base.price_step', from(2_000, null)), [
      ['line-1', 20_000, { ...detail, fromThousandths: 2_000 }],
    ])
    assert.deepEqual(told('base.price_rate', from(null, 900_000)), [
      ['line-1', 20_000, { ...detail, ratePpm: 900_000 }],
    ])
  })

  test('is the part that came back, with what was sold and paid', ({ assert }) => {
    const line = aLine({ quantityThousandths: 4_000, discount: percentOff(10) })
    const sold = priceSale(aSale({ lines: [line], saleDiscount: amountOff(3_600) })).lines[0]!
    const back = aReturn(line, soldAs(line, sold, 2_000), 1_000)
    const sale = aSale({ lines: [back] })
    assert.deepEqual(told('base.returned', sale), [
      [
        back.lineId,
        -10_000,
        {
          quantityThousandths: -1_000,
          soldThousandths: 4_000,
          returnedThousandths: 2_000,
          paidMinor: 32_400,
          saleId: 'sale-1',
          lineId: 'line-1',
        },
      ],
    ])
    assert.deepEqual(told('line.returned_discount', sale), [
      [back.lineId, 1_000, { discountMinor: 4_000 }],
    ])
    assert.deepEqual(told('sale.returned_discount', sale), [
      [back.lineId, 900, { discountMinor: 3_600 }],
    ])
    // A quarter of the 64.80 in 324.00 at 25 %.
    assert.deepEqual(told('tax.returned', sale), [
      [back.lineId, -1_620, { name: 'VAT 25 %', ratePpm: 250_000, paidMinor: 6_480 }],
    ])
  })
})

test.group('The step of a discount', () => {
  const keyed = { reason: 'Damaged', authorisedById: null }

  test('keyed on a line tells its reason, and raises nothing on goods back', ({ assert }) => {
    const percent = ofLine({ ...two, discount: percentOff(10) })
    assert.deepEqual(told('line.manual_percent', percent), [
      ['line-1', -2_000, { ratePpm: 100_000, onMinor: 20_000, ...keyed }],
    ])
    const back = ofLine({ quantityThousandths: -2_000, discount: amountOff(500) })
    assert.deepEqual(told('line.manual_amount', back), [
      ['line-1', 500, { discountMinor: 500, ...keyed }],
    ])
    assert.equal(priceSale(back).totals.grossMinor, -19_500)
  })

  test('keyed on the sale is followed by its shares', ({ assert }) => {
    const lines = [aLine({ lineId: 'a' }), aLine({ lineId: 'b', ...two })]
    const sale = aSale({ lines, saleDiscount: percentOff(10) })
    assert.deepEqual(told('sale.manual_percent', sale), [
      [null, -3_000, { ratePpm: 100_000, onMinor: 30_000, ...keyed }],
    ])
    const shared = { discountMinor: 3_000, onMinor: 30_000 }
    assert.deepEqual(told('sale.allocation', sale), [
      ['a', -1_000, { ...shared, lineMinor: 10_000 }],
      ['b', -2_000, { ...shared, lineMinor: 20_000 }],
    ])
    assert.deepEqual(told('sale.manual_amount', aSale({ lines, saleDiscount: amountOff(3_000) })), [
      [null, -3_000, { discountMinor: 3_000, ...keyed }],
    ])
  })

  test('by a rule tells what it asked for and what was left', ({ assert }) => {
    const detail = { ...namedHappyHour, askedMinor: 25_000 }
    const onLine = ruleAt('price.line', offLine('line-1', 25_000))
    assert.deepEqual(told('line.rule', ofLine(two), onLine), [['line-1', -20_000, detail]])
    const onSale = ruleAt('price.sale', offSale(25_000))
    assert.deepEqual(told('sale.rule', ofLine(two), onSale)[0], [null, -20_000, detail])
  })

  test('by a rule in other words than its name, where it gives a reason', ({ assert }) => {
    const operation = { ...offLine('line-1', 100), reason: 'Best before today' } as RuleOperation
    const detail = { ...namedHappyHour, label: 'Best before today', askedMinor: 100 }
    assert.deepEqual(told('line.rule', ofLine(two), ruleAt('price.line', operation)), [
      ['line-1', -100, detail],
    ])
  })
})

test.group('The step of a promotion', () => {
  const named = { label: 'Ten off', promotionId: 'promotion-1', promotionVersion: 1 }
  const under = (floorUnitPriceMinorE4: number | null, ...promotions: Promotion[]) => {
    const traits = { departmentIds: [], tags: [], floorUnitPriceMinorE4 }
    return aSale({ lines: [aLine({ ...two, traits })], promotions: inForce(promotions) })
  }
  const onLine = (discount: LineDiscount) =>
    aPromotion({
      effect: { kind: 'line', steps: [{ fromThousandths: 0, discount }], countsTogether: false },
    })

  test('on a line tells what it takes and what the floor held back', ({ assert }) => {
    assert.deepEqual(told('line.promotion_percent', under(95_000_000, aPromotion())), [
      ['line-1', -1_000, { ...named, heldBackMinor: 1_000, ratePpm: 100_000, onMinor: 20_000 }],
    ])
    const unitAmountMinorE4 = 15_000_000
    const amount = onLine({ kind: 'amount', unitAmountMinorE4 })
    assert.deepEqual(told('line.promotion_amount', under(null, amount)), [
      ['line-1', -3_000, { ...named, heldBackMinor: 0, unitAmountMinorE4, ...two }],
    ])
    const price = onLine({ kind: 'price', unitPriceMinorE4: 80_000_000 })
    assert.deepEqual(told('line.promotion_price', under(85_000_000, price)), [
      ['line-1', -3_000, { ...named, heldBackMinor: 1_000, unitPriceMinorE4: 80_000_000, ...two }],
    ])
  })

  test('on the sale tells how often it counts, of how much, and its shares', ({ assert }) => {
    const free = aPromotion({ effect: cheapestFree(everything, 2) })
    const sale = under(60_000_000, free)
    const detail = { ...named, uses: 1, onMinor: 20_000, heldBackMinor: 2_000 }
    assert.deepEqual(told('sale.promotion', sale), [[null, -8_000, detail]])
    assert.deepEqual(told('sale.allocation', sale), [
      ['line-1', -8_000, { discountMinor: 8_000, lineMinor: 20_000, onMinor: 20_000 }],
    ])
  })

  test('that takes nothing tells why, on a line and on the sale', ({ assert }) => {
    const why = { ...named, why: 'floor' }
    assert.deepEqual(told('line.promotion_passed', under(100_000_000, aPromotion())), [
      ['line-1', 0, why],
    ])
    const free = aPromotion({ effect: cheapestFree(everything, 2) })
    assert.deepEqual(told('sale.promotion_passed', under(100_000_000, free)), [[null, 0, why]])
  })
})

test.group('The step of a fee', () => {
  const deposit = { lineId: 'fee', itemId: 'bottle', unitPriceMinorE4: 3_000_000, ...two }

  test('is quantity × its price with the row of the price', ({ assert }) => {
    const detail = { ...listed, unitPriceMinorE4: 3_000_000 }
    for (const [kind, code] of [
      ['deposit', 'fee.deposit'],
      ['fee', 'fee.unit'],
    ] as const) {
      const fee = aLine({ ...deposit, fee: { kind, of: null } })
      assert.deepEqual(told(code, aSale({ lines: [aLine(), fee] })), [['fee', 600, detail]])
    }
  })

  test('for service tells the share and the goods it is of', ({ assert }) => {
    const fee = { kind: 'service_charge', ratePpm: 125_000 } as const
    const charge = aLine({ lineId: 'charge', fee, unitPriceMinorE4: 0, priceId: null })
    assert.deepEqual(told('fee.service_charge', aSale({ lines: [aLine(two), charge] })), [
      ['charge', 2_500, { ratePpm: 125_000, onMinor: 20_000 }],
    ])
  })
})

test.group('The step of a tax', () => {
  const rate = { name: 'VAT 25 %', ratePpm: 250_000 }

  test('is of one line, contained in its price or on top of it', ({ assert }) => {
    assert.deepEqual(told('tax.inclusive', aSale()), [
      ['line-1', 2_000, { ...rate, jointRatePpm: 250_000, onMinor: 10_000 }],
    ])
    assert.deepEqual(told('tax.exclusive', aSale({ pricesIncludeTax: false })), [
      ['line-1', 2_500, { ...rate, onMinor: 10_000 }],
    ])
  })

  test('is of the whole sale and shared out where tax is rounded once', ({ assert }) => {
    const lines = [aLine({ lineId: 'a' }), aLine({ lineId: 'b', ...two })]
    const document = aSale({ lines, taxRounding: 'document' })
    assert.deepEqual(told('tax.document_inclusive', document), [
      [null, 6_000, { ...rate, jointRatePpm: 250_000, onMinor: 30_000 }],
    ])
    assert.deepEqual(told('tax.document_share', document), [
      ['a', 2_000, { ...rate, taxMinor: 6_000, onMinor: 10_000 }],
      ['b', 4_000, { ...rate, taxMinor: 6_000, onMinor: 20_000 }],
    ])
    assert.deepEqual(told('tax.document_exclusive', { ...document, pricesIncludeTax: false }), [
      [null, 7_500, { ...rate, onMinor: 30_000 }],
    ])
  })

  test('on top of another tells the rate of both together', ({ assert }) => {
    // 100.00, 5 % of it, and 10 % of 105.00: 15.5 % together.
    const detail = { name: 'PST 10 % on price and GST', ratePpm: 100_000, jointRatePpm: 155_000 }
    const compound = aSale({
      pricesIncludeTax: false,
      lines: [aLine({ taxCategoryId: 'compound' })],
    })
    assert.deepEqual(told('tax.compound', compound), [
      ['line-1', 1_050, { ...detail, onMinor: 10_000 }],
    ])
    assert.deepEqual(told('tax.document_compound', { ...compound, taxRounding: 'document' }), [
      [null, 1_050, { ...detail, onMinor: 10_000 }],
    ])
  })

  for (const taxRounding of ['line', 'document'] as const) {
    test(`says why there is none, rounded per ${taxRounding}`, ({ assert }) => {
      const of = (taxCategoryId: string) =>
        aSale({ taxRounding, lines: [aLine({ taxCategoryId })] })
      const onMinor = 10_000
      assert.deepEqual(told('tax.none', of('outside')), [['line-1', 0, { onMinor }]])
      assert.deepEqual(told('tax.margin', of('used')), [['line-1', 0, { onMinor }]])
      assert.deepEqual(told('tax.voucher_untaxed', of('voucher')), [['line-1', 0, { onMinor }]])
      assert.deepEqual(told('tax.voucher_issued', of('treat')), [['line-1', 0, { onMinor }]])
      assert.deepEqual(told('tax.place', of('meal')), [
        ['line-1', 0, { place: 'eat_in', name: 'VAT 25 %' }],
      ])
      assert.isEmpty(told('tax.none', of('standard')))
    })
  }

  test('says who was relieved of it, on each line and once for a sale rounded once', ({
    assert,
  }) => {
    const taxTreatment = { place: null, relief: exemption }
    const lines = [aLine({ lineId: 'a' }), aLine({ lineId: 'b', ...two })]
    const exempt = { reason: 'Embassy', certificate: 'E-17', authorisedById: null }
    const perLine = aSale({ lines, taxTreatment })
    assert.deepEqual(told('tax.exempt', perLine), [
      ['a', -2_000, { ...exempt, onMinor: 8_000 }],
      ['b', -4_000, { ...exempt, onMinor: 16_000 }],
    ])
    assert.deepEqual(told('tax.exempt', { ...perLine, taxRounding: 'document' }).at(-1), [
      null,
      -6_000,
      { ...exempt, onMinor: 24_000 },
    ])
    assert.deepEqual(
      told('tax.reverse_charge', aSale({ taxTreatment: { place: null, relief: reverseCharge } })),
      [['line-1', -2_000, { vatNumber: 'SE556677889901', onMinor: 8_000 }]]
    )
  })
})

test.group('The last step', () => {
  test('is what the customer owes, of net and tax', ({ assert }) => {
    assert.deepEqual(told('total.gross', aSale()), [
      [null, 10_000, { netMinor: 8_000, taxMinor: 2_000 }],
    ])
  })
})
