import fc from 'fast-check'
import { test } from '@japa/runner'
import { MAX_UNIT_PRICE_MINOR_E4, PPM } from '#pricing/limits'
import { floorUnitPrice, minimumNetUnitPrice } from '#pricing/minimum_margin'
import { holdsForAll } from '#tests/support/pricing/property'

/** Whether `marginPpm` of the price is left when the cost is paid, in exact arithmetic. */
function earns(priceE4: number, costE4: number, marginPpm: number): boolean {
  return (BigInt(priceE4) - BigInt(costE4)) * BigInt(PPM) >= BigInt(priceE4) * BigInt(marginPpm)
}

const rate = (ratePpm: number, isCompound = false) => ({
  taxRateId: `${ratePpm}`,
  name: 'VAT',
  ratePpm,
  isCompound,
})

test.group('Minimum margin', () => {
  test('is a part of the price without tax, with the tax on it where prices include tax', ({
    assert,
  }) => {
    // 8.00 that is to earn 20 % sells for 10.00, or for 12.50 with 25 % of tax.
    assert.equal(minimumNetUnitPrice(8_000_000, 200_000), 10_000_000)
    const taxRates = { food: [rate(250_000)], none: [] }
    const floor = (category: string, pricesIncludeTax: boolean) =>
      floorUnitPrice(10_000_000, category, { pricesIncludeTax, taxRates })
    assert.equal(floor('food', true), 12_500_000)
    assert.equal(floor('food', false), 10_000_000)
    assert.equal(floor('none', true), 10_000_000)
    assert.equal(floor('unheard of', true), 10_000_000)
  })

  test('asks nothing of goods of unknown cost or without one, nor where none is set', ({
    assert,
  }) => {
    assert.isNull(minimumNetUnitPrice(null, 200_000))
    assert.isNull(minimumNetUnitPrice(8_000_000, null))
    assert.isNull(minimumNetUnitPrice(0, 200_000))
    // No price earns all of itself.
    assert.isNull(minimumNetUnitPrice(8_000_000, 1_000_000))
    assert.isNull(minimumNetUnitPrice(8_000_000, 1_000_001))
    assert.equal(minimumNetUnitPrice(8, 999_999), 8_000_000)
    const tax = { pricesIncludeTax: true, taxRates: {} }
    assert.isNull(floorUnitPrice(null, 'food', tax))
    assert.isNull(floorUnitPrice(undefined, 'food', tax))
  })

  test('is held by its price and by no lower one, whatever cost and margin', ({ assert }) => {
    const cost = fc.integer({ min: 1, max: 4_000_000_000_000 })
    const margin = fc.integer({ min: 1, max: 950_000 })
    holdsForAll(fc.tuple(cost, margin), ([costE4, marginPpm]) => {
      const priceE4 = minimumNetUnitPrice(costE4, marginPpm)!
      assert.isTrue(earns(priceE4, costE4, marginPpm))
      assert.isFalse(earns(priceE4 - 1, costE4, marginPpm))
    })
  })

  test('with tax on it still leaves that net, also of rates on rates', ({ assert }) => {
    const net = fc.integer({ min: 1, max: 40_000_000_000_000 })
    const ppm = fc.integer({ min: 0, max: 300_000 })
    holdsForAll(fc.tuple(net, ppm, ppm), ([netE4, plainPpm, compoundPpm]) => {
      const taxRates = { goods: [rate(plainPpm), rate(compoundPpm, true)] }
      const grossE4 = floorUnitPrice(netE4, 'goods', { pricesIncludeTax: true, taxRates })!
      const million = BigInt(PPM)
      const ofNet = (million + BigInt(plainPpm)) * (million + BigInt(compoundPpm))
      const least = BigInt(netE4) * ofNet
      assert.isTrue(BigInt(grossE4) * million * million >= least)
      assert.isTrue(BigInt(grossE4 - 1) * million * million < least)
    })
  })

  test('never asks for more than the largest price', ({ assert }) => {
    const priceE4 = minimumNetUnitPrice(MAX_UNIT_PRICE_MINOR_E4, 950_000)!
    assert.equal(priceE4, MAX_UNIT_PRICE_MINOR_E4)
    const tax = { pricesIncludeTax: true, taxRates: { food: [rate(250_000)] } }
    assert.equal(floorUnitPrice(priceE4, 'food', tax), MAX_UNIT_PRICE_MINOR_E4)
  })
})
