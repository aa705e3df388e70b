import { test } from '@japa/runner'
import {
  audiencesOf,
  departmentPath,
  isValidOn,
  promotionContext,
  traitsOf,
} from '#pricing/promotions/promotion_set'
import { aPromotion, friday } from '#tests/support/pricing/promotions'

const first = aPromotion({ promotionId: 'first' })
const second = aPromotion({ promotionId: 'second' })
const occasion = { moment: friday, customerGroupIds: ['club'], couponPromotionIds: ['second'] }

test.group('What the engine is told of promotions', () => {
  test('is nothing in a shop without them', ({ assert }) => {
    assert.isNull(promotionContext({ promotions: [] }, occasion))
  })

  test('is all of them with the occasion, and the very same list for every sale', ({ assert }) => {
    const promotions = [first, second]
    const context = promotionContext({ promotions }, occasion)
    assert.deepEqual(context, { promotions, ...occasion })
    // The engine keeps what it worked out of a list by the list itself.
    assert.strictEqual(context?.promotions, promotions)
  })

  test('leaves out those that have nothing left for this sale', ({ assert }) => {
    const context = promotionContext(
      { promotions: [first, second] },
      { ...occasion, passedPromotionIds: ['first', 'unknown'] }
    )
    assert.deepEqual(context, { promotions: [second], ...occasion })
  })
})

test.group('Goods as promotions see them', () => {
  const departmentParents = { bread: 'food', food: 'all', all: null }

  test('are in their department and those above it', ({ assert }) => {
    assert.deepEqual(departmentPath(departmentParents, 'bread'), ['bread', 'food', 'all'])
    assert.deepEqual(departmentPath(departmentParents, 'all'), ['all'])
    assert.deepEqual(departmentPath(departmentParents, 'unknown'), ['unknown'])
    assert.deepEqual(departmentPath(departmentParents, null), [])
  })

  test('are in each department of a circle once', ({ assert }) => {
    assert.deepEqual(departmentPath({ bread: 'food', food: 'bread' }, 'bread'), ['bread', 'food'])
  })

  test('have their tags, or none, and no floor but the one that is set elsewhere', ({ assert }) => {
    assert.deepEqual(
      traitsOf({ departmentParents }, { departmentId: 'food', tags: ['eco', 'sale'] }),
      { departmentIds: ['food', 'all'], tags: ['eco', 'sale'], floorUnitPriceMinorE4: null }
    )
    assert.deepEqual(traitsOf({ departmentParents }, { departmentId: null }).tags, [])
  })
})

test.group('Segments', () => {
  const audiences = [
    { groupId: 'advent', validFrom: '2026-11-29', validTo: '2026-12-24', memberIds: ['aase'] },
    { groupId: 'always', validFrom: null, validTo: null, memberIds: ['per', 'aase'] },
    { groupId: 'others', validFrom: null, validTo: null, memberIds: ['per'] },
  ]

  test('have their members from the first day to the last', ({ assert }) => {
    const on = (date: string) => audiencesOf({ audiences }, 'aase', date)
    assert.deepEqual(on('2026-11-28'), ['always'])
    assert.deepEqual(on('2026-11-29'), ['advent', 'always'])
    assert.deepEqual(on('2026-12-24'), ['advent', 'always'])
    assert.deepEqual(on('2026-12-25'), ['always'])
  })

  test('hold for ever where no day is named', ({ assert }) => {
    assert.isTrue(isValidOn({ validFrom: null, validTo: null }, '2026-11-20'))
    assert.isFalse(isValidOn({ validFrom: '2026-11-21', validTo: null }, '2026-11-20'))
    assert.isFalse(isValidOn({ validFrom: null, validTo: '2026-11-19' }, '2026-11-20'))
  })
})
