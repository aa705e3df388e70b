import { test } from '@japa/runner'
import { NO_PROMOTIONS } from '#pricing/promotions/promotion_set'
import { checkPrice } from '#resources/register/sale/check_price'
import { aPromotion, everything, forOnePrice } from '#tests/support/pricing/promotions'
import { anItem, pricingSettingsOf } from '#tests/support/register_drafts'

test.group('Price check', () => {
  test('tells what one unit costs, and what a kilogram of it costs', ({ assert }) => {
    const item = anItem({ contentQuantityThousandths: 750, contentUnit: 'kilogram' })
    const checked = checkPrice(item, null, pricingSettingsOf())
    assert.equal(checked?.priceMinor, 1_000)
    assert.equal(checked?.listMinor, 1_000)
    assert.deepEqual(checked?.promotions, [])
    assert.equal(checked?.contentUnitPriceMinorE4, 13_333_333)
  })

  test('an item of open price has none to tell', ({ assert }) => {
    assert.isNull(checkPrice(anItem({ unitPriceMinorE4: null }), null, pricingSettingsOf()))
  })

  test('tells what larger quantities cost, of which list, and what counts with more of it', ({
    assert,
  }) => {
    const step = (fromThousandths: number, unitPriceMinorE4: number) => ({
      ...{ listId: 'trade', priceId: `trade-${fromThousandths}`, priceVersion: 1 },
      ...{ fromThousandths, unitPriceMinorE4 },
    })
    const item = anItem({ listPrices: [step(1_000, 9_000_000), step(6_000, 8_000_000)] })
    const trade = {
      ...{ listId: 'trade', name: 'Trade', ratePpm: null, startsOn: null, endsOn: null },
      groupIds: null,
    }
    const multi = aPromotion({ effect: forOnePrice(everything, 3, 2_000) })
    const promotionSet = { ...NO_PROMOTIONS, promotions: [multi] }
    const settings = { ...pricingSettingsOf({ promotionSet }), priceLists: [trade] }
    const checked = checkPrice(item, null, settings)!
    assert.equal(checked.priceMinor, 900)
    assert.equal(checked.source?.name, 'Trade')
    assert.deepEqual(checked.steps, [{ fromThousandths: 6_000, unitPriceMinorE4: 8_000_000 }])
    assert.deepEqual(checked.promotions, [])
    assert.deepEqual(
      checked.promotionsOfMore.map(({ promotionId }) => promotionId),
      [multi.promotionId]
    )
  })

  test('counts the promotions of now, and a club price only for its members', ({ assert }) => {
    const club = aPromotion({ audienceGroupIds: ['club'] })
    const settings = pricingSettingsOf({ promotionSet: { ...NO_PROMOTIONS, promotions: [club] } })
    const member = {
      id: 'aase',
      name: 'Åse',
      groups: [{ groupId: 'club', name: 'Club', validFrom: null, validTo: null }],
    }
    assert.equal(checkPrice(anItem(), null, settings)?.priceMinor, 1_000)
    const checked = checkPrice(anItem(), member, settings)
    assert.isBelow(checked!.priceMinor, 1_000)
    assert.equal(checked!.listMinor, 1_000)
    assert.deepEqual(
      checked!.promotions.map(({ promotionId }) => promotionId),
      [club.promotionId]
    )
  })
})
