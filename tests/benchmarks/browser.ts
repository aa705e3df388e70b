/**
 * The register in Chromium with 100,000 items: from a scanner's Enter to the new total, from a key
 * to the list of names, and from opening the page until it sells; four times slower where told.
 */
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import {
  ADDRESS,
  onDisk,
  runScript,
  withDatabase,
  withServer,
} from '#tests/benchmarks/support/bench_server'
import { measure, printTable, timesOf, type Times } from '#tests/benchmarks/support/figures'
import type { FilledShop } from '#tests/benchmarks/support/fill_shop'
import {
  forgetCatalog,
  measureBarePage,
  measureScans,
  measureSearches,
  slowDown,
  untilReady,
  watchPaints,
} from '#tests/benchmarks/browser/register_times'
import { launchBrowser, openContext } from '#tests/support/browser'
import { givenSellingRegister } from '#tests/support/register_page'

const SIZE = [100_000, 100, 500]
const SLOWER = 4
const SCANS = 240
const WARM_UP_SCANS = 5
const SEARCHES = 30
const STARTS = 3

await withDatabase('sqlite', onDisk(), async ({ folder, env }) => {
  const file = join(folder, 'shop.json')
  runScript('support/fill_shop.ts', [file, ...SIZE], env)
  const shop = JSON.parse(readFileSync(file, 'utf8')) as FilledShop
  await withServer(env, () => measureRegister(shop))
})

async function measureRegister(shop: FilledShop): Promise<void> {
  const browser = await launchBrowser()
  try {
    const { context } = await openContext(browser, { baseURL: ADDRESS })
    context.setDefaultTimeout(180_000)
    await watchPaints(context)
    const page = await givenSellingRegister(context, shop)
    await untilReady(page)
    await reportUse(page, shop)
    await reportStarts(page)
    await context.close()
  } finally {
    await browser.close()
  }
}

async function reportUse(page: Page, { samples }: FilledShop): Promise<void> {
  for (const slower of [SLOWER, 1]) {
    await slowDown(page, slower)
    const codes = samples.map(({ gtin }) => gtin)
    await measureScans(page, codes.slice(-WARM_UP_SCANS))
    const { changed, painted, secondFrame } = await measureScans(page, codes.slice(0, SCANS))
    report(`${slower}× slower`, [
      ['scan to the total in the document', changed],
      ['scan to the painted total', painted],
      ['scan to the second frame after it', secondFrame],
    ])
    const bare = await measureOnBarePage(page, slower, codes.slice(0, SCANS))
    report(`${slower}× slower`, [
      ['the same keys on a page with one number', bare],
      ['scan to the painted total, of that', ratioOf(painted, bare)],
    ])
    const names = samples.slice(SCANS, SCANS + SEARCHES).map(({ name }) => name)
    report(`${slower}× slower`, [
      ['key to the painted list of names', await measureSearches(page, names)],
    ])
  }
}

async function measureOnBarePage(page: Page, slower: number, codes: string[]): Promise<Times> {
  const bare = await page.context().newPage()
  await slowDown(bare, slower)
  const times = await measureBarePage(bare, codes)
  await bare.close()
  return times
}

function ratioOf(times: Times, base: Times): Times {
  return { p50: times.p50 / base.p50, p99: times.p99 / base.p99, most: times.most / base.most }
}

/** The operator stays signed on; the page's own files are in the browser already. */
async function reportStarts(page: Page): Promise<void> {
  for (const slower of [SLOWER, 1]) {
    await slowDown(page, slower)
    const filled = await measure(STARTS, () => start(page))
    const forgotten: number[] = []
    for (let count = 0; count < STARTS; count++) {
      await forgetCatalog(page)
      forgotten.push((await measure(1, () => start(page))).p50)
    }
    report(`from opening the page until it sells, ${slower}× slower`, [
      ['items on the device', filled],
      ['no items on the device', timesOf(forgotten)],
    ])
  }
}

function report(title: string, rows: [string, Times][]): void {
  printTable(
    [title, 'p50 ms', 'p99 ms'],
    rows.map(([what, { p50, p99 }]) => [what, p50, p99])
  )
}

async function start(page: Page): Promise<void> {
  await page.goto('/register', { waitUntil: 'commit' })
  await untilReady(page)
}
