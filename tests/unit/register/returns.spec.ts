import { test } from '@japa/runner'
import { contradictionsOf } from '#app/documents/contradictions'
import { NO_RETURN_TERMS, type RestockingFee } from '#app/documents/return_policy'
import type { SaleDocument } from '#app/documents/types'
import type { ReturnableLine, ReturnableSale } from '#app/sales/returns/returnable_sale'
import { priceSale } from '#pricing/index'
import { withChoice } from '#resources/register/returns/choose_lines'
import {
  feesOfReturn,
  previewRefund,
  returnedLines,
  type ReturnChoice,
} from '#resources/register/returns/return_lines'
import { postVoidBody } from '#resources/register/returns/post_void_body'
import { newDraft } from '#resources/register/sale/draft_sale'
import { priceDraft } from '#resources/register/sale/price_draft'
import { aSale as aPaidSale, id, NOK } from '#tests/support/documents'
import { aLine, aSale, soldAs, taxRates } from '#tests/support/pricing/builders'
import { aDraftLine, pricingSettingsOf } from '#tests/support/register_drafts'

const FEE: RestockingFee = {
  rate: { kind: 'percent', ratePpm: 100_000 },
  isForUnopened: false,
  freeDays: null,
  taxCategoryId: null,
}
const store = {
  pricesIncludeTax: true,
  taxRounding: 'line' as const,
  cashRounding: { stepMinor: 100, mode: 'half_up' as const },
}
const moment = { now: '2026-11-23T10:00:00.000Z', timeZone: 'Europe/Oslo' }

/** Three for 100.00. */
const line = aLine({ quantityThousandths: 3_000, unitPriceMinorE4: 33_333_333 })
const sold = priceSale(aSale({ lines: [line] })).lines[0]!

/** A receipt of lines of 100.00 and of 200.00, both on terms with a fee. */
function aReceipt(fee: RestockingFee, remainingThousandths = 1_000): ReturnableSale {
  const lines = [10_000, 20_000].map((unitMinor, index): ReturnableLine => {
    const own = aLine({ lineId: `line-${index}`, unitPriceMinorE4: unitMinor * 10_000 })
    const priced = priceSale(aSale({ lines: [own] })).lines[0]!
    return {
      ...aDraftLine({ lineId: own.lineId }),
      position: index + 1,
      remainingThousandths,
      grossMinor: priced.grossMinor,
      fee: null,
      returnSource: soldAs(own, priced, 1_000 - remainingThousandths),
      terms: { ...NO_RETURN_TERMS, fee },
    }
  })
  const sale = { completedAt: '2026-11-22T10:00:00.000Z', currency: NOK, tenders: [] }
  return { sale, lines, exchangeLineId: null } as unknown as ReturnableSale
}

const chosen = (lineIds: string[], condition: 'opened' | 'faulty' = 'opened') =>
  lineIds.map((lineId) => ({ lineId, quantityThousandths: 1_000, reason: 'Regret', condition }))

test.group('How goods that come back are', () => {
  const { lines } = aReceipt(FEE)
  const unanswered = chosen(['line-0', 'line-1']).map((one) => ({ ...one, condition: null }))
  const conditionsAfter = (before: ReturnChoice[], choice: ReturnChoice) =>
    withChoice(lines, before, choice).map(({ condition }) => condition)

  test('the first word stands for all that come back, and each can be said otherwise', ({
    assert,
  }) => {
    const [first, second] = chosen(['line-0', 'line-1'])
    assert.deepEqual(conditionsAfter(unanswered, first!), ['opened', 'opened'])
    const faulty = { ...second!, condition: 'faulty' as const }
    assert.deepEqual(conditionsAfter([first!, second!], faulty), ['opened', 'faulty'])
  })

  test('nothing is said of goods that stay, nor of what nobody asks about', ({ assert }) => {
    const [first] = chosen(['line-0'])
    const stays = { ...unanswered[1]!, quantityThousandths: 0 }
    assert.deepEqual(conditionsAfter([unanswered[0]!, stays], first!), ['opened', null])
    const unasked = lines.map((one) => ({ ...one, terms: NO_RETURN_TERMS }))
    const [, other] = withChoice(unasked, unanswered, first!)
    assert.isNull(other!.condition)
  })
})

test.group('Returns at the register', () => {
  test('two lines that take back parts of one line pay back what it cost, to the cent', ({
    assert,
  }) => {
    const returnOf = soldAs(line, sold)
    const back = (lineId: string) => aDraftLine({ lineId, quantityThousandths: -1_000, returnOf })
    const draft = { ...newDraft('sale', moment.now), lines: ['a', 'b', 'c'].map(back) }
    const priced = priceDraft(draft, pricingSettingsOf())
    assert.isTrue(priced.ok)
    if (priced.ok) assert.equal(priced.sale.totals.grossMinor, -10_000)
    const fourth = { ...draft, lines: [...draft.lines, back('d')] }
    assert.deepEqual(priceDraft(fourth, pricingSettingsOf()), {
      ok: false,
      reason: 'return_exceeds_remaining',
    })
  })

  test('a fee is taken off what is shown, and nothing of faulty goods', ({ assert }) => {
    const found = aReceipt(FEE)
    const preview = (condition: 'opened' | 'faulty') => {
      const choices = chosen(['line-0'], condition)
      const fees = feesOfReturn(found, choices, moment)
      return previewRefund(found, choices, { store, taxRates, fees })
    }
    assert.deepInclude(preview('opened'), { refundMinor: 9_000, keptBackMinor: 1_000 })
    assert.deepInclude(preview('faulty'), { refundMinor: 10_000, keptBackMinor: 0 })
  })

  test('a fee once for a receipt stands on the dearest goods, with the first of them only', ({
    assert,
  }) => {
    const once = { ...FEE, rate: { kind: 'once' as const, amountMinor: 500 } }
    const both = chosen(['line-0', 'line-1'])
    assert.deepEqual([...feesOfReturn(aReceipt(once), both, moment).keys()], ['line-1'])
    assert.equal(feesOfReturn(aReceipt(once, 500), both, moment).size, 0)
  })

  test('goods whose fee was waived say so, and others say nothing', ({ assert }) => {
    const found = aReceipt(FEE)
    const waiver = { reason: 'Our mistake', authorisedById: 'mari' }
    const fees = feesOfReturn(found, chosen(['line-0']), moment)
    const lines = returnedLines(found, chosen(['line-0', 'line-1']), { fees, waiver })
    assert.deepEqual(
      lines.map(({ feeWaiver }) => feeWaiver),
      [waiver, null]
    )
  })

  test('a sale is reversed as it was rounded, whatever the store rounds to by now', ({
    assert,
  }) => {
    const original = aPaidSale({ lines: [{ unitMinor: 10_040 }], stepMinor: 100 })
    assert.equal(original.body.roundingMinor, -40)
    let count = 100
    const body = postVoidBody(
      {
        original,
        reason: 'Mistake',
        clearanceId: null,
        operatorId: id(1, 1),
        pipelineHash: 'pipeline',
        newId: () => id(count++, 13),
      },
      { series: 1, receiptSequence: 43, receiptNumber: '3-1-43', now: moment.now } as never
    )
    assert.equal(body.roundingMinor, 40)
    assert.deepEqual(contradictionsOf({ ...original, body } as SaleDocument), [])
  })
})
