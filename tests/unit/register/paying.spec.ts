import { test } from '@japa/runner'
import type { RegisterTenderType } from '#app/register/register_bootstrap'
import type { Clearing } from '#resources/register/sale/clear_sale'
import { addLine } from '#resources/register/sale/draft_sale'
import { createPaying } from '#resources/register/sale/paying'
import { prepareRules } from '#resources/register/rules/register_rules'
import type { PricingSettings } from '#resources/register/sale/pricing_settings'
import { aPackage, aRule } from '#tests/support/rules/packages'
import { createSelling } from '#resources/register/sale/selling'
import type { ManualDiscount } from '#pricing/types'
import { aSale } from '#tests/support/documents'
import { aDraftLine, pricingSettingsOf } from '#tests/support/register_drafts'

const CARD: RegisterTenderType = {
  id: 'card',
  code: 'card',
  name: 'Card',
  kind: 'card',
  opensDrawer: false,
  asksReference: false,
  canRefund: true,
}
const CASH: RegisterTenderType = { ...CARD, id: 'cash', code: 'cash', name: 'Cash', kind: 'cash' }
const refused: Clearing = { kind: 'refused', problems: [], needsOverride: ['sale.return'] }
const cleared: Clearing = { kind: 'cleared', clearance: { id: 'cleared-1', digest: 'abc' } }

/** A sale of 10.00 that is being paid; the server gives these answers, one after the other. */
function givenPaying(
  answers: Clearing[],
  isAllowed: boolean,
  {
    cashLimitMinor = null,
    saleDiscount = null,
    settings = pricingSettingsOf(),
  }: {
    cashLimitMinor?: number | null
    saleDiscount?: ManualDiscount | null
    settings?: PricingSettings
  } = {}
) {
  const refusals: string[] = []
  let lastId = 0
  const selling = createSelling({
    settings: () => settings,
    newId: () => `id-${++lastId}`,
    actor: () => ({ operatorId: 'kari', now: '2026-11-22T10:00:00.000Z' }),
    keep: () => {},
    onRefused: (reason) => void refusals.push(reason),
  })
  selling.change({ ...addLine(selling.draft.value, aDraftLine()), saleDiscount })
  const completed: (string | null)[] = []
  const asked: string[][] = []
  const stopped: string[] = []
  const tooMuch: number[] = []
  const paying = createPaying({
    selling,
    cashRounding: () => ({ stepMinor: 100, mode: 'half_up' }),
    newId: () => 'tender-1',
    now: () => '2026-11-22T10:00:00.000Z',
    freeze: () => ({ ...settings, pricedAt: '2026-11-22T10:00:00.000Z' }),
    cashLimitMinor: () => cashLimitMinor,
    onAboveCashLimit: (limitMinor) => void tooMuch.push(limitMinor),
    clear: async () => answers.shift()!,
    hold: async () => true,
    release: () => {},
    onServerNeeded: () => {},
    takeOffSpent({ problems }) {
      if (!problems.some(({ couponId }) => couponId === 'spent')) return false
      return selling.amend({ ...selling.draft.value, saleDiscount: null })
    },
    async onRefusedClearance({ needsOverride }) {
      asked.push(needsOverride)
      return isAllowed
    },
    async complete() {
      completed.push(selling.draft.value.clearance?.id ?? null)
      return aSale()
    },
    onFailed(error) {
      throw error
    },
    onStopped: ({ name }) => void stopped.push(name),
  })
  paying.start()
  return { paying, selling, completed, asked, tooMuch, refusals, stopped }
}

test.group('Paying', () => {
  test('what a manager allowed is asked once more, and the sale names that clearance', async ({
    assert,
  }) => {
    const { paying, completed, asked } = givenPaying([refused, cleared], true)
    await paying.take(CARD, 1_000)
    assert.deepEqual(asked, [['sale.return']])
    assert.deepEqual(completed, ['cleared-1'])
  })

  test('what nobody allowed is not paid', async ({ assert }) => {
    const { paying, selling, completed } = givenPaying([refused], false)
    await paying.take(CARD, 1_000)
    assert.deepEqual(completed, [])
    assert.deepEqual(selling.draft.value.tenders, [])
  })

  test('a coupon that another register took is off before the total is told, and is asked once more', async ({
    assert,
  }) => {
    const spent = { code: 'coupon_refused', lineId: null, couponId: 'spent' }
    const { paying, selling, completed, asked } = givenPaying(
      [{ kind: 'refused', problems: [spent], needsOverride: [] }, cleared],
      false,
      { saleDiscount: { kind: 'amount', amountMinor: 200, reason: 'coupon', authorisedById: null } }
    )
    assert.equal(selling.priced.value.totals.grossMinor, 800)
    await paying.take(CARD, 800)
    assert.deepEqual(selling.draft.value.tenders, [], 'it was keyed for the total of before')
    assert.equal(selling.priced.value.totals.grossMinor, 1_000)
    await paying.take(CARD, 1_000)
    assert.deepEqual(completed, ['cleared-1'])
    assert.deepEqual(asked, [])
  })

  test('what a rule has against the sale stops it before the money, and the server is not asked', async ({
    assert,
  }) => {
    const code = `function rule() { return [{ op: 'problem', level: 'error', code: 'id', message: 'Ask for an ID' }] }`
    const problem = aPackage(code, { rules: [aRule({ stage: 'sale.validate' })] })
    const broken = aPackage('function rule() { throw 1 }', {
      rules: [aRule({ onFailure: 'block' })],
    })
    for (const one of [problem, broken]) {
      const settings = pricingSettingsOf({ rules: [one], pipelineHash: `hash of ${one.code}` })
      await prepareRules(settings)
      const { paying, completed, stopped, selling } = givenPaying([], true, { settings })
      assert.equal(selling.draft.value.stage, 'selling')
      await paying.take(CARD, 1_000)
      assert.deepEqual(completed, [])
      assert.deepEqual(stopped, ['Acme prices'])
    }
  })

  test('a rule that breaks, and one that only warns, stop nothing', async ({ assert }) => {
    const code = `function rule() { throw new Error('No tiers') }
      function warn() { return [{ op: 'problem', level: 'warn', code: 'id', message: 'Ask for an ID' }] }`
    const rules = [aRule(), aRule({ id: 'warn', stage: 'sale.validate', export: 'warn' })]
    const settings = pricingSettingsOf({
      rules: [aPackage(code, { rules })],
      pipelineHash: 'warns',
    })
    await prepareRules(settings)
    const { paying, completed, selling } = givenPaying([cleared], true, { settings })
    assert.lengthOf(selling.priced.value.rules!.failures, 1)
    await paying.take(CARD, 1_000)
    assert.deepEqual(completed, ['cleared-1'])
  })

  test('without an answer the register decides alone', async ({ assert }) => {
    const { paying, completed } = givenPaying([{ kind: 'unreachable' }], false)
    await paying.take(CARD, 1_000)
    assert.deepEqual(completed, [null])
  })

  test('goods that come back after the server was asked are asked about before the money', async ({
    assert,
  }) => {
    const { paying, selling, completed } = givenPaying(
      [cleared, { kind: 'cleared', clearance: { id: 'cleared-2', digest: 'def' } }],
      false
    )
    const back = aDraftLine({ lineId: 'line-2', itemId: 'item-2', quantityThousandths: -500 })
    selling.change(addLine(selling.draft.value, back))
    assert.deepInclude(selling.draft.value, { stage: 'selling', frozen: null })
    await paying.take(CARD, 500)
    assert.deepEqual(completed, [], 'nothing is paid before the sale is to be paid')
    paying.start()
    await paying.take(CARD, 500)
    assert.deepEqual(completed, ['cleared-2'])
  })

  test('a sale does not change under the first money, nor is an older stage undone to', async ({
    assert,
  }) => {
    const { paying, selling, refusals } = givenPaying([cleared], false)
    const more = aDraftLine({ lineId: 'line-2', itemId: 'item-2' })
    await paying.take(CARD, 500)
    assert.isFalse(selling.change(addLine(selling.draft.value, more)))
    assert.deepEqual(refusals, ['being_paid'])
    paying.takeBack('tender-1')
    assert.isTrue(selling.change(addLine(selling.draft.value, more)))
    selling.undo()
    assert.equal(selling.draft.value.stage, 'selling')
    assert.lengthOf(selling.draft.value.lines, 1)
  })

  test('a clearance of the sale as it was is not named when the server cannot be asked again', async ({
    assert,
  }) => {
    const { paying, selling, completed } = givenPaying([cleared, { kind: 'unreachable' }], false)
    await Promise.resolve()
    paying.back()
    selling.change({
      ...selling.draft.value,
      saleDiscount: { kind: 'percent', ratePpm: 1_000_000, reason: 'x', authorisedById: null },
    })
    paying.start()
    await paying.finish()
    assert.deepEqual(completed, [null])
  })

  test('a clearance that ran out while the customer looked for money is asked for once more', async ({
    assert,
  }) => {
    const expired = { id: 'cleared-1', digest: 'abc', expiresAt: '2026-11-22T10:00:00.000Z' }
    const second = { ...expired, id: 'cleared-2', expiresAt: '2026-11-22T10:00:00.001Z' }
    const { paying, completed } = givenPaying(
      [
        { kind: 'cleared', clearance: expired },
        { kind: 'cleared', clearance: second },
      ],
      false
    )
    await paying.take(CARD, 1_000)
    assert.deepEqual(completed, ['cleared-2'])
  })

  test('after the first money nothing is asked, by whatever key and after a reload', async ({
    assert,
  }) => {
    const { paying, completed, asked } = givenPaying([cleared, refused], false)
    await paying.take(CARD, 500)
    paying.start()
    await paying.take(CARD, 500)
    assert.deepEqual(completed, ['cleared-1'])
    assert.deepEqual(asked, [])
  })

  test('more in cash than the law allows is refused before the money, in parts as well', async ({
    assert,
  }) => {
    const { paying, selling, completed, tooMuch } = givenPaying([cleared], false, {
      cashLimitMinor: 900,
    })
    await paying.take(CASH, 1_000)
    assert.deepEqual(tooMuch, [900])
    assert.deepEqual(selling.draft.value.tenders, [])

    await paying.take(CASH, 500)
    await paying.take(CASH, 500)
    assert.deepEqual(tooMuch, [900, 900])
    await paying.take(CARD, 500)
    assert.deepEqual(completed, ['cleared-1'])
  })

  test('a tip is paid with the total, and stands once the first money is given', async ({
    assert,
  }) => {
    const { paying, selling, completed } = givenPaying([cleared], false)
    paying.setTip({ kind: 'amount', amountMinor: 250 })
    paying.setTip({ kind: 'percent', percent: 15 })
    assert.equal(paying.settlement.value.dueMinor, 1_150)
    // 11.50 is 12.00 in cash: total and tip are rounded together.
    assert.equal(paying.settlement.value.dueCashMinor, 1_200)

    await paying.take(CARD, 150)
    paying.setTip(null)
    assert.deepEqual(selling.draft.value.tip, { kind: 'percent', percent: 15 })
    assert.deepEqual(completed, [])
    await paying.take(CARD, 1_000)
    assert.deepEqual(completed, ['cleared-1'])
  })

  test('a tip in cash counts in the limit', async ({ assert }) => {
    const { paying, selling, tooMuch } = givenPaying([cleared], false, { cashLimitMinor: 1_000 })
    paying.setTip({ kind: 'percent', percent: 10 })
    await paying.take(CASH, 1_100)
    assert.deepEqual(tooMuch, [1_000])
    assert.deepEqual(selling.draft.value.tenders, [])
  })

  test('change that is handed back does not count in the limit', async ({ assert }) => {
    const { paying, completed, tooMuch } = givenPaying([cleared], false, { cashLimitMinor: 1_000 })
    await paying.take(CASH, 5_000)
    assert.deepEqual(tooMuch, [])
    assert.deepEqual(completed, ['cleared-1'])
  })
})
