import fc from 'fast-check'
import { test } from '@japa/runner'
import {
  addTax,
  extractTax,
  lineAmountMinor,
  MAX_RATE_PPM,
  roundToStep,
  unitPriceOfContent,
} from '#pricing/index'
import { holdsForAll } from '#tests/support/pricing/property'

test.group('Amounts', () => {
  test('multiplies quantity and unit price and rounds once', ({ assert }) => {
    assert.equal(lineAmountMinor(29_900_000, 734), 2_195)
    assert.equal(lineAmountMinor(29_900_000, -734), -2_195)
    // 40 l of fuel at 1.8794 a litre: 75.176.
    assert.equal(lineAmountMinor(1_879_400, 40_000), 7_518)
  })

  test('names the price of a kilogram or litre of what a package holds', ({ assert }) => {
    assert.equal(unitPriceOfContent(30_000_000, 750), 40_000_000)
    assert.equal(unitPriceOfContent(19_900_000, 330), 60_303_030)
    assert.equal(unitPriceOfContent(0, 1), 0)
  })

  test('rounds to the nearest multiple of a step, ties as told', ({ assert }) => {
    assert.equal(roundToStep(1_050, 100, 'half_up'), 1_100)
    assert.equal(roundToStep(1_050, 100, 'half_down'), 1_000)
    assert.equal(roundToStep(-1_050, 100, 'half_up'), -1_100)
    assert.equal(roundToStep(1_099, 100, 'toward_zero'), 1_000)
    assert.isTrue(Object.is(roundToStep(-49, 100, 'half_up'), 0))
  })
})

test.group('Tax of one amount', () => {
  test('is put on top of a net and found again in the gross', ({ assert }) => {
    assert.deepEqual(addTax(10_000, 250_000), {
      netMinor: 10_000,
      taxMinor: 2_500,
      grossMinor: 12_500,
    })
    assert.deepEqual(extractTax(12_500, 250_000), {
      netMinor: 10_000,
      taxMinor: 2_500,
      grossMinor: 12_500,
    })
    assert.equal(extractTax(12_500, 50_000, 250_000).taxMinor, 500)
  })

  test('comes back to the same net for every rate up to 100 %', ({ assert }) => {
    const amount = fc.integer({ min: -999_999_999, max: 999_999_999 })
    holdsForAll(fc.tuple(amount, fc.nat(MAX_RATE_PPM)), ([netMinor, ratePpm]) => {
      const added = addTax(netMinor, ratePpm)
      const extracted = extractTax(added.grossMinor, ratePpm)
      assert.equal(extracted.netMinor + extracted.taxMinor, extracted.grossMinor)
      assert.deepEqual(extracted, added)
    })
  })
})
