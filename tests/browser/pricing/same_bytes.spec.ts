import { createHash } from 'node:crypto'
import type { Assert } from '@japa/assert'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { priceSale, settle } from '#pricing/index'
import type { PricingInput } from '#pricing/types'
import { launchBrowser } from '#tests/support/browser'
import { hasFirefox, launchFirefox } from '#tests/support/firefox'
import { patient, randomCases } from '#tests/support/long_tier'
import { exchange, sale } from '#tests/support/pricing/arbitraries'
import { bundlePricing } from '#tests/support/pricing/bundle_pricing'

const BATCH = 250
const isLongRun = process.env.FC_RUNS !== undefined

const inCash = {
  tipMinor: 0,
  tenders: [{ tenderId: 'cash', kind: 'cash' as const, givenMinor: 100_000 }],
  cashRounding: { stepMinor: 5, mode: 'half_up' as const },
}

function priceAll(inputs: readonly PricingInput[]): string {
  const results = inputs.map((input) => {
    const priced = priceSale(input)
    return [priced, settle({ totalMinor: priced.totals.grossMinor, ...inCash })]
  })
  return JSON.stringify(results)
}

/** The same in a page that has the bundle; an expression, since pages share nothing with tests. */
function expressionOf(inputs: readonly PricingInput[]): string {
  const json = JSON.stringify(JSON.stringify({ inputs, inCash }))
  return `(() => {
    const { inputs, inCash } = JSON.parse(${json})
    return JSON.stringify(inputs.map((input) => {
      const priced = pricing.priceSale(input)
      return [priced, pricing.settle({ totalMinor: priced.totals.grossMinor, ...inCash })]
    }))
  })()`
}

/** Prices random sales in both places, batch by batch, and compares the digests of all bytes. */
async function assertSameDigest(
  assert: Assert,
  evaluate: (expression: string) => Promise<string>
): Promise<void> {
  await evaluate(`${await bundlePricing()}; globalThis.pricing = pricing; 'ready'`)
  const corpus = fc.sample(fc.oneof(sale, exchange), randomCases(1_000))
  const onServer = createHash('sha256')
  const inBrowser = createHash('sha256')
  for (let from = 0; from < corpus.length; from += BATCH) {
    const batch = corpus.slice(from, from + BATCH)
    onServer.update(priceAll(batch))
    inBrowser.update(await evaluate(expressionOf(batch)))
  }
  assert.isAbove(corpus.filter(({ promotions }) => promotions !== null).length, corpus.length / 2)
  assert.equal(inBrowser.digest('hex'), onServer.digest('hex'))
}

test.group('The engine in browsers', () => {
  test('gives in Chromium the same digest as on the server, promotions and all', async ({
    assert,
  }) => {
    const browser = await launchBrowser()
    const page = await browser.newPage()
    await assertSameDigest(assert, (expression) => page.evaluate(expression))
    await browser.close()
  }).timeout(patient(60_000))

  test('gives in Firefox the same digest as on the server', async ({ assert }) => {
    const firefox = await launchFirefox()
    try {
      await assertSameDigest(assert, (expression) => firefox.evaluate(expression))
    } finally {
      await firefox.close()
    }
  })
    .skip(!isLongRun || !hasFirefox, 'npm run test:long asks Firefox, where it is installed')
    .timeout(patient(60_000))
})
