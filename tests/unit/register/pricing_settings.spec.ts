import { test } from '@japa/runner'
import { newDraft, type DraftSale } from '#resources/register/sale/draft_sale'
import { priceDraft } from '#resources/register/sale/price_draft'
import { freezePricing, groupIdsOf } from '#resources/register/sale/pricing_settings'
import type { Promotion } from '#pricing/promotions/promotion'
import { NO_PROMOTIONS } from '#pricing/promotions/promotion_set'
import { aDraftLine, pricingSettingsOf } from '#tests/support/register_drafts'
import { aPromotion, departments } from '#tests/support/pricing/promotions'

const draftOf = (changes: Partial<DraftSale> = {}): DraftSale => ({
  ...newDraft('sale-1', '2026-11-22T09:00:00.000Z'),
  lines: [aDraftLine()],
  ...changes,
})
const settingsWith = (...promotions: Promotion[]) =>
  pricingSettingsOf({ promotionSet: { ...NO_PROMOTIONS, promotions } })

function totalOf(draft: DraftSale, settings = settingsWith()) {
  const priced = priceDraft(draft, settings)
  if (!priced.ok) throw new Error(priced.reason)
  return priced.sale.totals.grossMinor
}

test.group('What the register prices with', () => {
  test('a happy hour begins and ends with its minute', ({ assert }) => {
    const hours = [{ from: '16:00', to: '18:00' }]
    const settings = settingsWith(
      aPromotion({ times: { from: null, to: null, weekdays: [], hours } })
    )
    const at = (time: string) => ({
      ...settings,
      moment: { date: '2026-11-22', time, weekday: 7 },
    })
    assert.deepEqual(
      ['15:59', '16:00', '17:59', '18:00'].map((time) => totalOf(draftOf(), at(time))),
      [1_000, 900, 900, 1_000]
    )
  })

  test('a payment goes on with what it began with, also after a reload', ({ assert }) => {
    const began = settingsWith(aPromotion())
    const frozen = freezePricing(began, '2026-11-22T15:30:00.000Z', 'Europe/Oslo')
    assert.deepEqual(frozen.moment, { date: '2026-11-22', time: '16:30', weekday: 7 })
    const paying = draftOf({ stage: 'paying', frozen })
    assert.equal(totalOf(paying, settingsWith()), 900)
    const restored = JSON.parse(JSON.stringify(paying)) as DraftSale
    assert.equal(totalOf(restored, settingsWith()), 900)
    assert.equal(totalOf({ ...paying, frozen: null }, settingsWith()), 1_000)
  })

  test('a customer is in groups and segments on their days, without the network', ({ assert }) => {
    const customer = {
      id: 'aase',
      name: 'Åse',
      groups: [
        { groupId: 'club', name: 'Club', validFrom: null, validTo: '2026-11-22' },
        { groupId: 'staff', name: 'Staff', validFrom: '2026-11-23', validTo: null },
      ],
    }
    const audiences = [
      { groupId: 'advent', validFrom: '2026-11-23', validTo: null, memberIds: ['per', 'aase'] },
    ]
    const on = (businessDate: string) =>
      groupIdsOf(customer, { promotionSet: { ...NO_PROMOTIONS, audiences }, businessDate })
    assert.deepEqual(on('2026-11-22'), ['club'])
    assert.deepEqual(on('2026-11-23'), ['advent', 'staff'])
    assert.deepEqual(
      groupIdsOf({ id: 'aase', name: 'Åse' }, { promotionSet: NO_PROMOTIONS, businessDate: '' }),
      []
    )
  })

  test('a customer whose list is below a keyed discount can be chosen: it is capped', ({
    assert,
  }) => {
    const lists = { listId: 'trade', name: 'Trade', ratePpm: 300_000, startsOn: null, endsOn: null }
    const settings = pricingSettingsOf({ priceLists: [{ ...lists, groupIds: ['trade'] }] })
    const groups = [{ groupId: 'trade', name: 'Trade', validFrom: null, validTo: null }]
    const customer = { id: 'per', name: 'Per', groups }
    const five = { kind: 'amount', amountMinor: 500, reason: 'x', authorisedById: null } as const
    const price = { unitPriceMinorE4: 10_000_000, priceId: 'price-1', priceVersion: 1 }
    const prices = { ...price, listPrices: [] }
    const onLine = draftOf({ lines: [aDraftLine({ prices, discount: five })] })
    const onSale = draftOf({ lines: [aDraftLine({ prices })], saleDiscount: five })
    for (const draft of [onLine, onSale]) {
      assert.equal(totalOf(draft, settings), 500)
      assert.equal(totalOf({ ...draft, customer }, settings), 0)
    }
  })

  test('departments are looked up through those above; an old parked line has no tags', ({
    assert,
  }) => {
    const promotions = [aPromotion({ scope: departments('food') })]
    const promotionSet = { ...NO_PROMOTIONS, promotions, departmentParents: { bread: 'food' } }
    assert.equal(totalOf(draftOf(), pricingSettingsOf({ promotionSet })), 900)
    const onTag = aPromotion({ scope: { ...departments(), tags: ['eco'] } })
    assert.equal(totalOf(draftOf(), settingsWith(onTag)), 1_000)
    const tagged = draftOf({ lines: [aDraftLine({ tags: ['eco'] })] })
    assert.equal(totalOf(tagged, settingsWith(onTag)), 900)
  })
})
