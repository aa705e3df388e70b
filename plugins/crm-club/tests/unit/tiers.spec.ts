import fc from 'fast-check'
import { test } from '@japa/runner'
import { nextTier, percentOf, tierOf } from '../../server/tiers.ts'

const SILVER = { name: 'Silver', fromPoints: 500, percent: 125 }
const GOLD = { name: 'Gold', fromPoints: 1_500, percent: 150 }
/** As an owner may have typed them in. */
const TIERS = [GOLD, SILVER]

test.group('Tiers', () => {
  test('are reached with their first point and never by less', ({ assert }) => {
    assert.isNull(tierOf(499, TIERS))
    assert.equal(tierOf(500, TIERS)?.name, 'Silver')
    assert.equal(tierOf(1_499, TIERS)?.name, 'Silver')
    assert.equal(tierOf(1_500, TIERS)?.name, 'Gold')
    assert.isNull(tierOf(10_000, []))
  })

  test('say how far the next one is, and nothing at the top', ({ assert }) => {
    assert.deepEqual(nextTier(120, TIERS), { name: 'Silver', missingPoints: 380 })
    assert.deepEqual(nextTier(500, TIERS), { name: 'Gold', missingPoints: 1_000 })
    assert.isNull(nextTier(1_500, TIERS))
  })

  test('earn plainly where the tier is unknown or gone', ({ assert }) => {
    assert.equal(percentOf('Gold', TIERS), 150)
    assert.equal(percentOf('Platinum', TIERS), 100)
    assert.equal(percentOf(null, TIERS), 100)
  })

  test('never fall while points rise', ({ assert }) => {
    const tier = fc.record({
      name: fc.string(),
      fromPoints: fc.nat({ max: 10_000 }),
      percent: fc.nat({ max: 1_000 }),
    })
    fc.assert(
      fc.property(fc.array(tier, { maxLength: 8 }), fc.nat(20_000), fc.nat(20_000), (all, a, b) => {
        const lower = tierOf(Math.min(a, b), all)?.fromPoints ?? -1
        const higher = tierOf(Math.max(a, b), all)?.fromPoints ?? -1
        assert.isAtMost(lower, higher)
      })
    )
  })
})
