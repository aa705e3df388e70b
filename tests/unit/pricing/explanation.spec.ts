import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { test } from '@japa/runner'
import { type ExplanationCode, explanationDetails, priceSale } from '#pricing/index'
import type { ExplanationStep } from '#pricing/types'
import { exchange, relievedSale, sale } from '#tests/support/pricing/arbitraries'
import { holdsForAll } from '#tests/support/pricing/property'

const codes = Object.keys(explanationDetails) as ExplanationCode[]
const languages = ['en', 'nb', 'da', 'nl', 'fi']
const readme = readFileSync(new URL('../../../app/pricing/README.md', import.meta.url), 'utf8')

function textsOf(language: string): Record<string, Record<string, string>> {
  const path = `../../../resources/lang/${language}/pricing.json`
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
}

function argumentsOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!)
}

function sumOf(steps: ExplanationStep[], stages: string[]): number {
  return steps
    .filter((step) => stages.includes(step.stage))
    .reduce((sum, step) => sum + step.amountMinor, 0)
}

test.group('Explanation', () => {
  test('adds up to the price and the tax of every line', ({ assert }) => {
    holdsForAll(fc.oneof(sale, exchange), (input) => {
      const { lines, explanation } = priceSale(input)
      for (const line of lines) {
        const steps = explanation.filter((step) => step.lineId === line.lineId)
        const priceMinor = line.baseMinor - line.lineDiscountMinor - line.saleDiscountMinor
        assert.equal(sumOf(steps, ['base', 'line', 'sale', 'fee']), priceMinor)
        assert.equal(sumOf(steps, ['tax']), line.taxMinor)
      }
    })
  })

  test('adds up with the tax that was taken off a price that included it', ({ assert }) => {
    holdsForAll(relievedSale, (input) => {
      const { lines, explanation } = priceSale(input)
      for (const line of lines) {
        const steps = explanation.filter((step) => step.lineId === line.lineId)
        const relief = steps.filter(({ code }) => /exempt|reverse/.test(code))
        const offMinor = input.pricesIncludeTax ? sumOf(relief, ['tax']) : 0
        const priceMinor = line.baseMinor - line.lineDiscountMinor - line.saleDiscountMinor
        assert.equal(sumOf(steps, ['base', 'line', 'sale', 'fee']) + offMinor, priceMinor)
        assert.equal(sumOf(steps, ['tax']), line.taxMinor)
      }
    })
  })

  test('says for the sale what its lines add up to', ({ assert }) => {
    holdsForAll(sale, (input) => {
      const { totals, explanation } = priceSale(input)
      const ofSale = explanation.filter((step) => step.lineId === null)
      assert.equal(0 - sumOf(ofSale, ['sale']), totals.saleDiscountMinor)
      assert.equal(sumOf(ofSale, ['total']), totals.grossMinor)
      if (input.taxRounding === 'document') {
        assert.equal(sumOf(ofSale, ['tax']), totals.taxMinor)
      }
    })
  })

  test('uses documented codes with the documented figures only', ({ assert }) => {
    holdsForAll(fc.oneof(sale, exchange, relievedSale), (input) => {
      for (const { code, stage, detail } of priceSale(input).explanation) {
        assert.include(codes, code)
        assert.equal(code.split('.')[0], stage)
        assert.sameMembers(Object.keys(detail), [...explanationDetails[code as ExplanationCode]])
      }
    })
  })

  test('is reached by generated sales for every code but those of rules', ({ assert }) => {
    // What ends a long list takes more promotions than are generated: explain_passed.spec.ts.
    const seen = new Set<string>(codes.filter((code) => code.includes('.more_promotions')))
    const sales = fc.oneof(sale, exchange, relievedSale)
    for (const input of fc.sample(sales, { seed: 20261122, numRuns: 1_500 })) {
      const open = input.lines.map((line, index) =>
        index % 2 === 0 ? { ...line, priceId: null, priceVersion: null } : line
      )
      priceSale({ ...input, lines: open }).explanation.forEach(({ code }) => seen.add(code))
    }
    const expected = codes.filter((code) => !/\.rule/.test(code))
    assert.sameMembers([...seen], expected)
  })

  test('has each code in the README', ({ assert }) => {
    for (const code of codes) {
      assert.include(readme, `\`${code}\``)
    }
  })

  for (const language of languages) {
    test(`has a text in ${language} for each code, with known figures`, ({ assert }) => {
      const { explanation } = textsOf(language)
      const keys = codes.map((code) => code.replaceAll('.', '_'))
      assert.sameMembers(Object.keys(explanation!), keys)
      for (const code of codes) {
        const used = argumentsOf(explanation![code.replaceAll('.', '_')]!)
        assert.includeMembers([...explanationDetails[code]], used)
      }
    })

    test(`has a text in ${language} for each refusal and each unreadable figure`, ({ assert }) => {
      const { errors, parse } = textsOf(language)
      const english = textsOf('en')
      assert.sameMembers(Object.keys(errors!), refusals)
      assert.sameMembers(Object.keys(parse!), Object.keys(english.parse!))
    })
  }
})

/** Every code of PricingError, read from its declaration so that none can be forgotten. */
const refusals = [
  ...readFileSync(new URL('../../../app/pricing/pricing_error.ts', import.meta.url), 'utf8')
    .split('readonly code:')[1]!
    .split(',')[0]!
    .matchAll(/'(\w+)'/g),
].map((match) => match[1]!)
