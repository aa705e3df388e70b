import { basket, campaigns } from '#tests/benchmarks/support/baskets'
import { launchBrowser } from '#tests/support/browser'
import { bundlePricing } from '#tests/support/pricing/bundle_pricing'

/** Prices sales in Chromium, as fast as it goes and with the processor slowed to a quarter. */
export async function priceInChromium() {
  const bundle = await bundlePricing()
  const browser = await launchBrowser()
  const page = await browser.newPage()
  await page.addScriptTag({ content: bundle })
  const session = await page.context().newCDPSession(page)
  const results: { name: string; p50: number; p99: number }[] = []
  for (const rate of [1, 4]) {
    await session.send('Emulation.setCPUThrottlingRate', { rate })
    for (const [lines, count] of [
      [20, 50],
      [200, 200],
    ] as const) {
      const json = JSON.stringify(basket(lines, 'line', campaigns(count)))
      const script = `(${timeInPage.toString()})(${JSON.stringify(json)})`
      const times = (await page.evaluate(script)) as { p50: number; p99: number }
      const speed = rate === 1 ? 'full speed' : `1/${rate} of the speed`
      results.push({ name: `${lines} lines, ${count} promotions, Chromium, ${speed}`, ...times })
    }
  }
  await browser.close()
  return results
}

/** Runs in the page; browsers' clocks are coarse, so several calls are timed together. */
function timeInPage(json: string) {
  const { pricing } = globalThis as unknown as { pricing: typeof import('#pricing/index') }
  const input = JSON.parse(json) as import('#pricing/types').PricingInput
  const batch = 5
  const times: number[] = []
  const until = performance.now() + 3_000
  while (performance.now() < until) {
    const begin = performance.now()
    for (let call = 0; call < batch; call++) pricing.priceSale(input)
    times.push(((performance.now() - begin) * 1_000) / batch)
  }
  const warm = times.slice(Math.floor(times.length / 4)).sort((a, b) => a - b)
  return { p50: warm[Math.floor(warm.length / 2)]!, p99: warm[Math.floor(warm.length * 0.99)]! }
}
