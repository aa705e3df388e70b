import { test } from '@japa/runner'
import { NO_PROMOTIONS } from '#pricing/promotions/promotion_set'
import { checkPrice } from '#resources/register/sale/check_price'
import { aPromotion } from '#tests/support/pricing/promotions'
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
