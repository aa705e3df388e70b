import { readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import { ALWAYS } from '#app/stores/country_preset'
import { COUNTRY_PRESETS, countryPreset, regionIn } from '#app/stores/country_presets'
import { presetRates, type PresetRateRow } from '#app/stores/preset_rates'
import { cashLimitOn } from '#pricing/cash_limit'
import { resolveRates, type DatedTaxRate, type DatedTaxRule } from '#pricing/tax/resolve_rates'
import type { ConsumptionPlace } from '#pricing/tax/tax_treatment'

/** Category on a day → percent, as the tax offices of the countries publish it. */
const RATES: [string, string, string, number[]][] = [
  ['NO', 'standard', '2026-11-22', [25]],
  ['NO', 'food', '2026-11-22', [15]],
  ['NO', 'low', '2026-11-22', [12]],
  ['NO', 'raw_fish', '2026-11-22', [11.11]],
  ['DK', 'standard', '2026-11-22', [25]],
  ['SE', 'standard', '2026-11-22', [25]],
  ['SE', 'food', '2026-03-31', [12]],
  ['SE', 'food', '2026-04-01', [6]],
  ['SE', 'food', '2027-12-31', [6]],
  ['SE', 'food', '2028-01-01', [12]],
  ['FI', 'standard', '2024-08-31', [24]],
  ['FI', 'standard', '2024-09-01', [25.5]],
  ['FI', 'food', '2025-12-31', [14]],
  ['FI', 'food', '2026-01-01', [13.5]],
  ['FI', 'books', '2024-12-31', [10]],
  ['FI', 'books', '2025-01-01', [14]],
  ['FI', 'books', '2026-01-01', [13.5]],
  ['NL', 'standard', '2026-11-22', [21]],
  ['NL', 'low', '2026-11-22', [9]],
  ['NL', 'lodging', '2025-12-31', [9]],
  ['NL', 'lodging', '2026-01-01', [21]],
  ['DE', 'standard', '2020-06-30', [19]],
  ['DE', 'standard', '2020-07-01', [16]],
  ['DE', 'standard', '2020-12-31', [16]],
  ['DE', 'standard', '2021-01-01', [19]],
  ['DE', 'food', '2020-12-31', [5]],
  ['DE', 'food', '2026-11-22', [7]],
  ['FR', 'standard', '2026-11-22', [20]],
  ['FR', 'food', '2026-11-22', [5.5]],
  ['FR', 'meal', '2026-11-22', [10]],
  ['FR', 'press', '2026-11-22', [2.1]],
  ['GB', 'standard', '2026-11-22', [20]],
  ['GB', 'low', '2026-11-22', [5]],
  ['GB', 'food', '2026-11-22', [0]],
  ['AU', 'standard', '2026-11-22', [10]],
  ['AU', 'food', '2026-11-22', [0]],
  ['CH', 'standard', '2023-12-31', [7.7]],
  ['CH', 'standard', '2024-01-01', [8.1]],
  ['CH', 'food', '2024-01-01', [2.6]],
  ['CH', 'lodging', '2024-01-01', [3.8]],
  ['CA-AB', 'standard', '2026-11-22', [5]],
  ['CA-BC', 'standard', '2026-11-22', [5, 7]],
  ['CA-MB', 'standard', '2026-11-22', [5, 7]],
  ['CA-NB', 'standard', '2026-11-22', [15]],
  ['CA-NL', 'standard', '2026-11-22', [15]],
  ['CA-NS', 'standard', '2025-03-31', [15]],
  ['CA-NS', 'standard', '2025-04-01', [14]],
  ['CA-NT', 'standard', '2026-11-22', [5]],
  ['CA-NU', 'standard', '2026-11-22', [5]],
  ['CA-ON', 'standard', '2026-11-22', [13]],
  ['CA-PE', 'standard', '2026-11-22', [15]],
  ['CA-QC', 'standard', '2026-11-22', [5, 9.975]],
  ['CA-SK', 'standard', '2026-11-22', [5, 6]],
  ['CA-YT', 'standard', '2026-11-22', [5]],
  ['CA-QC', 'gst_only', '2026-11-22', [5]],
  ['CA-ON', 'gst_only', '2026-11-22', [5]],
  ['CA-QC', 'zero', '2026-11-22', [0]],
]

/** Food of that country, consumed there on that day → percent. */
const MEALS: [string, ConsumptionPlace, string, number][] = [
  ['NO', 'take_away', '2026-11-22', 15],
  ['NO', 'eat_in', '2026-11-22', 25],
  ['SE', 'eat_in', '2026-03-31', 12],
  ['SE', 'take_away', '2026-04-01', 6],
  ['SE', 'eat_in', '2026-04-01', 12],
  ['SE', 'eat_in', '2028-01-01', 12],
  ['DE', 'eat_in', '2023-12-31', 7],
  ['DE', 'eat_in', '2024-01-01', 19],
  ['DE', 'take_away', '2025-12-31', 7],
  ['DE', 'eat_in', '2026-01-01', 7],
  ['FR', 'take_away', '2026-11-22', 5.5],
  ['FR', 'eat_in', '2026-11-22', 10],
  ['GB', 'take_away', '2026-11-22', 0],
  ['GB', 'eat_in', '2026-11-22', 20],
  ['AU', 'eat_in', '2026-11-22', 10],
  ['CH', 'eat_in', '2026-11-22', 8.1],
  ['FI', 'eat_in', '2026-11-22', 13.5],
]

const CASH: [string, string, number | null][] = [
  ['NO', '2017-06-30', null],
  ['NO', '2026-11-22', 3_999_999],
  ['DK', '2024-02-29', 1_999_999],
  ['DK', '2024-03-01', 1_499_999],
  ['NL', '2025-12-31', null],
  ['NL', '2026-01-01', 299_999],
  ['FR', '2026-11-22', 100_000],
  ['DE', '2027-07-09', null],
  ['DE', '2027-07-10', 1_000_000],
  ['SE', '2026-11-22', null],
]

const STEPS: Record<string, number> = {
  NO: 100,
  DK: 50,
  SE: 100,
  FI: 5,
  NL: 5,
  DE: 1,
  FR: 1,
  GB: 1,
  CA: 5,
  AU: 5,
  CH: 5,
}

/** docs/tax-rates.md: what an owner or an accountant compares with the law. */
const DOCS = readFileSync(new URL('../../../docs/tax-rates.md', import.meta.url), 'utf8')
const oneBlank = (text: string) => text.replaceAll(/ +/g, ' ')

function lineOf({
  country,
  category,
  levy,
  regions,
  percent,
  validFrom,
  validTo,
  law,
}: PresetRateRow) {
  const first = validFrom === ALWAYS ? 'always' : validFrom
  const cells = [
    country,
    category,
    [levy, regions].filter(Boolean).join(' '),
    percent,
    first,
    validTo,
    law,
  ]
  return `| ${cells.join(' | ')} |`
}

function tablesOf(place: string) {
  const [country, region] = place.split('-') as [string, string?]
  const { taxCategories, placeRules = [] } = countryPreset(country)
  const taxRates = taxCategories.flatMap(({ code, rates }) =>
    rates
      .filter(({ regions }) => !regions || regions.includes(region ?? ''))
      .map(({ ratePpm, validFrom, validTo = null, levy = 'vat' }): DatedTaxRate => ({
        ...{ taxRateId: `${code}-${levy}-${ratePpm}`, name: levy, taxCategoryId: code },
        ...{ ratePpm, validFrom, validTo },
      }))
  )
  const taxRules = placeRules.map(({ code, taxedAs, validTo = null, ...rest }): DatedTaxRule => ({
    ...rest,
    ...{ taxCategoryId: code, taxedAsId: taxedAs, validTo },
  }))
  return { taxRates, taxRules }
}

function percentsOn(country: string, code: string, day: string, place: ConsumptionPlace | null) {
  const rates = resolveRates(tablesOf(country), { businessDate: day, place })[code] ?? []
  return rates.map(({ ratePpm }) => ratePpm / 10_000)
}

test.group('Taxes of the countries', () => {
  for (const [country, code, day, percents] of RATES) {
    test(`${country}: ${code} on ${day} is at ${percents.join(' % and ')} %`, ({ assert }) => {
      assert.sameMembers(percentsOn(country, code, day, null), percents)
    })
  }

  for (const [country, place, day, percent] of MEALS) {
    test(`${country}: food, ${place} on ${day}, is at ${percent} %`, ({ assert }) => {
      assert.deepEqual(percentsOn(country, 'food', day, place), [percent])
    })
  }

  for (const [country, day, limitMinor] of CASH) {
    test(`${country}: cash on ${day} ends at ${limitMinor ?? 'no amount'}`, ({ assert }) => {
      assert.equal(cashLimitOn(countryPreset(country).cashLimits ?? [], day), limitMinor)
    })
  }

  test('each rate has a first day, a law and the place where it is read, and stands in the docs', ({
    assert,
  }) => {
    for (const row of COUNTRY_PRESETS.flatMap(presetRates)) {
      assert.match(row.validFrom, /^\d{4}-\d\d-\d\d$/)
      assert.match(row.url, /^https:\/\/[\w.]+/)
      assert.isNotEmpty(row.law)
      assert.include(oneBlank(DOCS), oneBlank(lineOf(row)))
    }
  })

  test('each country rounds cash to the smallest coin in use', ({ assert }) => {
    const steps = COUNTRY_PRESETS.map(({ country, cashRoundingStepMinor }) => [
      country,
      cashRoundingStepMinor,
    ])
    assert.deepEqual(Object.fromEntries(steps), STEPS)
  })

  test('each category has one chain of days without a gap or an overlap', ({ assert }) => {
    for (const { country, taxCategories, regions = [undefined] } of COUNTRY_PRESETS) {
      for (const { code, rates } of taxCategories) {
        for (const region of regions) {
          const here = rates.filter((rate) => !rate.regions || rate.regions.includes(region ?? ''))
          for (const levy of new Set(here.map((rate) => rate.levy))) {
            assertChain(here.filter((rate) => rate.levy === levy))
          }
          assert.isNotEmpty(here, `${country} ${region} ${code}`)
        }
      }
    }

    function assertChain(rates: { validFrom: string; validTo?: string }[]) {
      rates.forEach(({ validTo }, index) => {
        const next = rates[index + 1]
        const dayAfter = validTo && new Date(Date.parse(validTo) + 86_400_000).toISOString()
        assert.equal(dayAfter?.slice(0, 10), next?.validFrom)
      })
    }
  })

  test('a store without a province starts in the first, and elsewhere in none', ({ assert }) => {
    assert.equal(regionIn('CA', null), 'ON')
    assert.equal(regionIn('CA', 'QC'), 'QC')
    assert.equal(regionIn('CA', 'XX'), 'ON')
    assert.isNull(regionIn('NO', 'QC'))
  })
})
