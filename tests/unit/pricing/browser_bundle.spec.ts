import { createHash } from 'node:crypto'
import { createContext, runInContext } from 'node:vm'
import fc from 'fast-check'
import { test } from '@japa/runner'
import { priceSale, settle } from '#pricing/index'
import { exchange, sale } from '#tests/support/pricing/arbitraries'
import { bundlePricing } from '#tests/support/pricing/bundle_pricing'

const corpus = fc.sample(fc.oneof(sale, exchange), { seed: 20261122, numRuns: 500 })

const inCash = {
  tipMinor: 0,
  tenders: [{ tenderId: 'cash', kind: 'cash' as const, givenMinor: 100_000 }],
  cashRounding: { stepMinor: 5, mode: 'half_up' as const },
}

function digest(json: string): string {
  return createHash('sha256').update(json).digest('hex')
}

test.group('The engine in the browser', () => {
  test('gives the same bytes as on the server, in a realm with nothing but the language', async ({
    assert,
  }) => {
    const realm = createContext({ json: JSON.stringify({ corpus, inCash }) })
    runInContext(await bundlePricing(), realm)
    const inBrowser = runInContext(
      `const { corpus, inCash } = JSON.parse(json)
      JSON.stringify(corpus.map((input) => {
        const priced = pricing.priceSale(input)
        return [priced, pricing.settle({ totalMinor: priced.totals.grossMinor, ...inCash })]
      }))`,
      realm
    )
    const onServer = corpus.map((input) => {
      const priced = priceSale(input)
      return [priced, settle({ totalMinor: priced.totals.grossMinor, ...inCash })]
    })
    assert.equal(digest(inBrowser), digest(JSON.stringify(onServer)))
  })
})
