import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Assert } from '@japa/assert'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { priceSale } from '#pricing/index'
import type { PricingInput } from '#pricing/types'
import { launchBrowser } from '#tests/support/browser'
import { hasFirefox, launchFirefox } from '#tests/support/firefox'
import { patient, randomCases } from '#tests/support/long_tier'
import { exchange, sale } from '#tests/support/pricing/arbitraries'
import { bundlePricing } from '#tests/support/pricing/bundle_pricing'
import { houseRules } from '#tests/support/rules/house_rules'
import { loaded } from '#tests/support/rules/packages'
import { setUp } from '#tests/support/rules/set_up_plugins'
import { shippedRules } from '#tests/support/rules/shipped_rules'

const BATCH = 250
const isLongRun = process.env.FC_RUNS !== undefined
const moment = { date: '2026-11-22', time: '16:00', weekday: 7 }

/** Sales of members and of nobody in particular, in the afternoon. */
function corpus(): PricingInput[] {
  const drawn = fc.sample(fc.oneof(sale, exchange), randomCases(500))
  return drawn.map((input, index) => {
    const customer = index % 2 === 0 ? { groupIds: ['club'] } : null
    return { ...input, saleDiscount: null, occasion: { storeId: 'store-1', moment, customer } }
  })
}

/** Prices the same sales under the same rules in both places and compares the digests of all bytes. */
async function assertSameDigest(
  assert: Assert,
  evaluate: (expression: string) => Promise<string>
): Promise<void> {
  const packages = [...houseRules, ...(await shippedRules(setUp))]
  const bundle = await bundlePricing('tests/support/rules/rules_in_browser.ts')
  await evaluate(`${bundle}; globalThis.pricing = pricing; 'ready'`)
  const wasm = fileURLToPath(import.meta.resolve('@jitl/quickjs-wasmfile-release-sync/wasm'))
  const base64 = readFileSync(wasm).toString('base64')
  await evaluate(`void pricing.load('${base64}', ${JSON.stringify(packages)}); 'begun'`)
  // Not every browser's driver waits for a promise.
  while ((await evaluate('pricing.stateOf()')) === 'loading') await setTimeout(20)
  assert.equal(await evaluate('pricing.stateOf()'), 'ready')
  const rules = await loaded(...packages)
  const onServer = createHash('sha256')
  const inBrowser = createHash('sha256')
  const spoke = new Set<unknown>()
  let ruled = 0
  const sales = corpus()
  for (let from = 0; from < sales.length; from += BATCH) {
    const batch = sales.slice(from, from + BATCH)
    const priced = batch.map((input) => priceSale(input, rules.run))
    ruled += priced.filter(({ explanation }) =>
      explanation.some(({ code }) => /\.rule$/.test(code))
    ).length
    for (const { explanation } of priced)
      for (const { detail } of explanation) spoke.add(detail.pluginId)
    onServer.update(JSON.stringify(priced))
    const json = JSON.stringify(JSON.stringify(batch))
    inBrowser.update(await evaluate(`pricing.priceAll(JSON.parse(${json}))`))
  }
  rules.dispose()
  assert.isAbove(ruled, sales.length / 2)
  assert.includeMembers(
    [...spoke],
    packages.map(({ pluginId }) => pluginId)
  )
  assert.equal(inBrowser.digest('hex'), onServer.digest('hex'))
}

test.group('Rules in browsers', () => {
  test('price in Chromium to the same digest as on the server', async ({ assert }) => {
    const browser = await launchBrowser()
    const page = await browser.newPage()
    await assertSameDigest(assert, (expression) => page.evaluate(expression))
    await browser.close()
  }).timeout(patient(120_000))

  test('price in Firefox to the same digest as on the server', async ({ assert }) => {
    const firefox = await launchFirefox()
    try {
      // Its first page runs no WebAssembly; a page of ours says that it may.
      await firefox.open(`http://${process.env.HOST}:${process.env.PORT}/sign-in`)
      await assertSameDigest(assert, (expression) => firefox.evaluate(expression))
    } finally {
      await firefox.close()
    }
  })
    .skip(!isLongRun || !hasFirefox, 'npm run test:long asks Firefox, where it is installed')
    .timeout(patient(120_000))
})
