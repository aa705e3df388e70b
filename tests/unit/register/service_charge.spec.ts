import { test } from '@japa/runner'
import type { ServiceChargeRule } from '#app/documents/service_charge'
import type { ReturnableLine } from '#app/sales/returns/returnable_sale'
import { followGoods } from '#resources/register/returns/choose_lines'
import { addLine, removeLine, type DraftSale } from '#resources/register/sale/draft_sale'
import { createSelling } from '#resources/register/sale/selling'
import { changeServiceCharge } from '#resources/register/sale/service_charge'
import { consumeAt } from '#resources/register/sale/tax_treatment'
import { NO_RETURN_TERMS } from '#app/documents/return_policy'
import { priceSale } from '#pricing/index'
import { aLine, aSale, soldAs } from '#tests/support/pricing/builders'
import { aDraftLine, pricingSettingsOf } from '#tests/support/register_drafts'

const RULE: ServiceChargeRule = {
  name: 'Service',
  ratePpm: 100_000,
  taxCategoryId: 'standard',
  occasion: 'always',
}
const actor = { operatorId: 'kari', now: '2026-11-22T09:00:00.000Z' }

/** A register in a store with that rule, which a test may change. */
function registerWith(changes: Partial<ServiceChargeRule> | null) {
  const shop = { rule: changes && { ...RULE, ...changes } }
  let count = 0
  const selling = createSelling({
    settings: () => pricingSettingsOf({ serviceCharge: shop.rule }),
    newId: () => `id-${++count}`,
    actor: () => actor,
    keep: () => {},
    onRefused: (reason) => {
      throw new Error(reason)
    },
  })
  const change = (next: (draft: DraftSale) => DraftSale) =>
    selling.change(next(selling.draft.value))
  const ringUp = (lineId: string, rest = {}) =>
    change((draft) => addLine(draft, aDraftLine({ lineId, itemId: lineId, ...rest })))
  const charged = () => {
    const line = selling.priced.value.lines.find(({ lineId }) => lineId.startsWith('id-'))
    return line?.grossMinor ?? null
  }
  return { shop, selling, change, ringUp, charged }
}

test.group('Service charge of a sale', () => {
  test('is a line behind all others, of the goods after discounts', ({ assert }) => {
    const { selling, change, ringUp, charged } = registerWith({})
    ringUp('bread')
    assert.equal(charged(), 100)
    ringUp('milk')
    change((draft) => ({
      ...draft,
      saleDiscount: { kind: 'percent', ratePpm: 500_000, reason: 'x', authorisedById: null },
    }))
    assert.equal(charged(), 100)
    const { lines } = selling.draft.value
    assert.deepEqual(
      lines.map(({ name }) => name),
      ['Rye bread', 'Rye bread', 'Service']
    )
    assert.deepEqual(lines[2]!.fee, { kind: 'service_charge', ratePpm: 100_000 })
    assert.equal(selling.priced.value.totals.grossMinor, 1_100)
  })

  test('goes with the last of the goods, and with what was taken off the sale', ({ assert }) => {
    const { selling, change, ringUp } = registerWith({})
    ringUp('bread')
    change((draft) => ({
      ...draft,
      saleDiscount: { kind: 'amount', amountMinor: 100, reason: 'x', authorisedById: null },
    }))
    change((draft) => removeLine(draft, 'bread'))
    assert.deepEqual(selling.draft.value.lines, [])
    assert.isNull(selling.draft.value.saleDiscount)
    assert.isNull(selling.draft.value.lastLineId)
  })

  test('is for those who eat here only, where the rule says so', ({ assert }) => {
    const { change, ringUp, charged } = registerWith({ occasion: 'eat_in' })
    ringUp('bread')
    assert.isNull(charged())
    change((draft) => consumeAt(draft, 'eat_in'))
    assert.equal(charged(), 100)
    change((draft) => consumeAt(draft, 'take_away'))
    assert.isNull(charged())
  })

  test('is added and taken off by hand, which is written down and can be undone', ({ assert }) => {
    const { selling, change, ringUp, charged } = registerWith({ occasion: 'by_hand' })
    ringUp('bread')
    assert.isNull(charged())
    for (const isCharged of [true, false]) {
      change((draft) => changeServiceCharge(draft, { isCharged, authorisedById: null }, actor))
      assert.equal(charged(), isCharged ? 100 : null)
    }
    assert.deepEqual(
      selling.draft.value.acts.map(({ kind, payload }) => [kind, payload.isCharged]),
      [
        ['sale.service_charge_changed', true],
        ['sale.service_charge_changed', false],
      ]
    )
    selling.undo()
    assert.equal(charged(), 100)
  })

  test('once taken off stays off when more is rung up', ({ assert }) => {
    const { change, ringUp, charged } = registerWith({})
    ringUp('bread')
    change((draft) => changeServiceCharge(draft, { isCharged: false, authorisedById: null }, actor))
    ringUp('milk')
    assert.isNull(charged())
  })

  test('is not taken of deposits, nor of what comes back', ({ assert }) => {
    const { ringUp, charged } = registerWith({})
    ringUp('pant', { fee: { kind: 'deposit', of: null } })
    assert.isNull(charged())
    ringUp('back', { quantityThousandths: -1_000 })
    assert.isNull(charged())
    ringUp('bread')
    assert.equal(charged(), 100)
  })

  test('follows the store when its rule changes, and goes when there is none', ({ assert }) => {
    const { shop, selling, ringUp, charged } = registerWith({})
    ringUp('bread')
    const [, before] = selling.draft.value.lines
    shop.rule = { ...RULE, ratePpm: 125_000 }
    selling.reprice()
    assert.equal(charged(), 125)
    assert.equal(selling.draft.value.lines[1]!.lineId, before!.lineId)
    shop.rule = null
    selling.reprice()
    assert.isNull(charged())
  })
})

test.group('Service charge of goods that come back', () => {
  const lines = [10_000, 20_000].map((unitMinor, index) =>
    aLine({
      lineId: `line-${index}`,
      quantityThousandths: 2_000,
      unitPriceMinorE4: unitMinor * 10_000,
    })
  )
  const charge = aLine({ lineId: 'charge', fee: { kind: 'service_charge', ratePpm: 125_000 } })
  const sold = priceSale(aSale({ lines: [...lines, charge] }))

  /** The receipt after so many thousandths of each line came back. */
  function receiptAfter(back: Record<string, number>): ReturnableLine[] {
    return [...lines, charge].map((line, index) => ({
      ...aDraftLine({ lineId: line.lineId, quantityThousandths: line.quantityThousandths }),
      position: index + 1,
      remainingThousandths: line.quantityThousandths - (back[line.lineId] ?? 0),
      grossMinor: sold.lines[index]!.grossMinor,
      fee: line.fee ?? null,
      returnSource: soldAs(line, sold.lines[index]!, back[line.lineId] ?? 0),
      terms: NO_RETURN_TERMS,
    }))
  }

  const choose = (quantities: Record<string, number>) =>
    ['line-0', 'line-1', 'charge'].map((lineId) => ({
      lineId,
      quantityThousandths: quantities[lineId] ?? 0,
      reason: 'Regret',
      condition: null,
    }))

  const chargeBack = (back: Record<string, number>, quantities: Record<string, number>) =>
    followGoods(receiptAfter(back), choose(quantities))[2]!.quantityThousandths

  test('comes back by their part of all goods, and wholly with the last of them', ({ assert }) => {
    assert.equal(chargeBack({}, { 'line-0': 1_000 }), 167)
    assert.equal(chargeBack({}, { 'line-1': 2_000 }), 667)
    assert.equal(chargeBack({}, { 'line-0': 2_000, 'line-1': 2_000 }), 1_000)
    assert.equal(chargeBack({}, {}), 0)
  })

  test('pays back exactly what was paid, in any parts', ({ assert }) => {
    const parts: Record<string, number>[] = [
      { 'line-0': 1_000 },
      { 'line-1': 1_000 },
      { 'line-0': 1_000, 'line-1': 1_000 },
    ]
    const back: Record<string, number> = {}
    let refundMinor = 0
    for (const part of parts) {
      const receipt = receiptAfter(back)
      const chosen = followGoods(receipt, choose(part)).filter((one) => one.quantityThousandths > 0)
      const returned = chosen.map(({ lineId, quantityThousandths }) => ({
        ...[...lines, charge].find((line) => line.lineId === lineId)!,
        quantityThousandths: 0 - quantityThousandths,
        returnOf: receipt.find((line) => line.lineId === lineId)!.returnSource,
      }))
      refundMinor -= priceSale(aSale({ lines: returned })).totals.grossMinor
      for (const { lineId, quantityThousandths } of chosen)
        back[lineId] = (back[lineId] ?? 0) + quantityThousandths
    }
    assert.equal(sold.totals.grossMinor, 67_500)
    assert.equal(refundMinor, 67_500)
    assert.deepEqual(back, { 'line-0': 2_000, 'charge': 1_000, 'line-1': 2_000 })
  })
})
