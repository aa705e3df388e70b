import { test } from '@japa/runner'
import {
  asksForPlace,
  type DatedTaxRate,
  type DatedTaxRule,
  resolveRates,
} from '#pricing/tax/resolve_rates'

const open = { validFrom: '2020-01-01', validTo: null }

function dated(taxCategoryId: string, percent: number, days = {}): DatedTaxRate {
  const taxRateId = `${taxCategoryId}-${percent}`
  return { taxCategoryId, taxRateId, name: 'VAT', ratePpm: percent * 10_000, ...open, ...days }
}

function mealRule(changes: Partial<DatedTaxRule> = {}): DatedTaxRule {
  return { taxCategoryId: 'food', place: 'eat_in', taxedAsId: 'meal', ...open, ...changes }
}

const today = { businessDate: '2026-11-20', place: null }
const eatIn = { ...today, place: 'eat_in' as const }

test.group('Rates of a day', () => {
  test('hold from their first day to their last', ({ assert }) => {
    const taxRates = [
      dated('food', 14, { validFrom: '2025-01-01', validTo: '2025-12-31' }),
      dated('food', 13.5, { validFrom: '2026-01-01' }),
    ]
    const on = (businessDate: string) =>
      resolveRates({ taxRates }, { businessDate, place: null }).food?.map((rate) => rate.ratePpm)
    assert.isUndefined(on('2024-12-31'))
    assert.deepEqual(on('2025-01-01'), [140_000])
    assert.deepEqual(on('2025-12-31'), [140_000])
    assert.deepEqual(on('2026-01-01'), [135_000])
    assert.deepEqual(on('2099-01-01'), [135_000])
  })

  test('are all those of a category, without their days', ({ assert }) => {
    const taxRates = [dated('hotel', 20), dated('hotel', 5), dated('food', 15)]
    assert.deepEqual(resolveRates({ taxRates }, today), {
      hotel: [
        { taxRateId: 'hotel-20', name: 'VAT', ratePpm: 200_000 },
        { taxRateId: 'hotel-5', name: 'VAT', ratePpm: 50_000 },
      ],
      food: [{ taxRateId: 'food-15', name: 'VAT', ratePpm: 150_000 }],
    })
  })
})

test.group('Categories with a scheme', () => {
  test('used goods and vouchers for anything have a rate of nothing with the name of the shop', ({
    assert,
  }) => {
    for (const scheme of ['margin', 'multi_purpose_voucher'] as const) {
      const taxSchemes = [{ taxCategoryId: 'used', name: 'Brugtmoms', scheme }]
      const { used } = resolveRates({ taxRates: [dated('used', 25)], taxSchemes }, today)
      assert.deepEqual(used, [{ taxRateId: scheme, name: 'Brugtmoms', ratePpm: 0, scheme }])
    }
  })

  test('a voucher for one kind of goods has their rates', ({ assert }) => {
    const scheme = 'single_purpose_voucher'
    const taxSchemes = [
      { taxCategoryId: 'treat', name: 'Voucher', scheme } as const,
      { taxCategoryId: 'outside', name: 'Voucher', scheme } as const,
    ]
    const rates = resolveRates({ taxRates: [dated('treat', 15)], taxSchemes }, today)
    const treat = { taxRateId: 'treat-15', name: 'VAT', ratePpm: 150_000, scheme }
    assert.deepEqual(rates, { treat: [treat], outside: [] })
  })
})

test.group('Where food is eaten', () => {
  const taxRates = [dated('food', 15), dated('meal', 25)]
  const foodRates = (taxRules: DatedTaxRule[], question = eatIn as typeof eatIn | typeof today) =>
    resolveRates({ taxRates, taxRules }, question).food

  test('chooses the rates of another category and says so', ({ assert }) => {
    const tables = { taxRates, taxRules: [mealRule()] }
    assert.deepEqual(resolveRates(tables, eatIn), {
      food: [{ taxRateId: 'meal-25', name: 'VAT', ratePpm: 250_000, place: 'eat_in' }],
      meal: [{ taxRateId: 'meal-25', name: 'VAT', ratePpm: 250_000 }],
    })
  })

  test('makes no difference elsewhere, on other days, or where nobody said', ({ assert }) => {
    const plain = [{ taxRateId: 'food-15', name: 'VAT', ratePpm: 150_000 }]
    assert.deepEqual(foodRates([mealRule()], today), plain)
    assert.deepEqual(foodRates([mealRule({ place: 'take_away' })]), plain)
    assert.deepEqual(foodRates([mealRule({ validTo: '2026-11-19' })]), plain)
    assert.deepEqual(foodRates([mealRule({ validFrom: '2026-11-21' })]), plain)
    assert.deepEqual(resolveRates({ taxRates }, eatIn).food, plain)
  })

  test('keeps the rates of goods whose other category has none', ({ assert }) => {
    assert.deepEqual(
      foodRates([mealRule({ taxedAsId: 'gone' })])?.map(({ ratePpm }) => ratePpm),
      [150_000]
    )
  })

  test('does not pass from one rule to the next', ({ assert }) => {
    const there = mealRule({ taxCategoryId: 'meal', taxedAsId: 'food' })
    const swapped = resolveRates({ taxRates, taxRules: [mealRule(), there] }, eatIn)
    assert.equal(swapped.food![0]!.ratePpm, 250_000)
    assert.equal(swapped.meal![0]!.ratePpm, 150_000)
  })

  test('is asked only on days on which a rule holds', ({ assert }) => {
    const taxRules = [
      mealRule({ validFrom: '2026-01-01', validTo: '2026-06-30' }),
      mealRule({ validFrom: '2027-01-01' }),
    ]
    const asks = (date: string) => asksForPlace({ taxRates, taxRules }, date)
    assert.deepEqual(
      ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01', '2027-01-01'].map(asks),
      [false, true, true, false, true]
    )
    assert.isFalse(asksForPlace({ taxRates }, '2026-01-01'))
  })
})
