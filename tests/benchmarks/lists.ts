/**
 * Every list of the back office in every order with every filter, at 200,000 items, 50,000
 * customers and 100,000 sales: the data of the page as the browser asks for it when one turns it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  onDisk,
  runScript,
  wantedDatabases,
  withDatabase,
  withServer,
} from '#tests/benchmarks/support/bench_server'
import { measure, print, printTable, type Times } from '#tests/benchmarks/support/figures'
import type { FilledShop } from '#tests/benchmarks/support/fill_shop'
import { signedIn } from '#tests/benchmarks/support/signed_in'

const SIZE = [200_000, 50_000, 100_000]
const RUNS = 3
const AIM_MS = 100
const SHOWN = 12

for (const kind of wantedDatabases()) {
  await withDatabase(kind, onDisk(), async ({ folder, env }) => {
    const file = join(folder, 'shop.json')
    runScript('support/fill_shop.ts', [file, ...SIZE], env)
    const shop = JSON.parse(readFileSync(file, 'utf8')) as FilledShop
    await withServer(env, async () => report(kind, await measureLists(shop)))
  })
}

async function measureLists(shop: FilledShop): Promise<{ path: string; times: Times }[]> {
  const get = await signedIn(shop)
  const measured: { path: string; times: Times }[] = []
  for (const path of shop.visits) {
    measured.push({ path, times: await measure(RUNS, () => get(path)) })
  }
  return measured
}

function report(kind: string, measured: { path: string; times: Times }[]): void {
  const bySpeed = measured.toSorted((one, other) => other.times.p50 - one.times.p50)
  const isFirstPage = ({ path }: { path: string }) => !path.includes('page=')
  const firstPages = bySpeed.filter(isFirstPage)
  const slow = firstPages.filter(({ times }) => times.p50 > AIM_MS).length
  print(
    `${kind}: ${firstPages.length} first pages, ${slow} over ${AIM_MS} ms; ${measured.length - firstPages.length} last pages`
  )
  printTable(
    ['slowest first pages', 'ms'],
    firstPages.slice(0, SHOWN).map(({ path, times }) => [`\`${path}\``, times.p50])
  )
  printTable(
    ['slowest last pages', 'ms'],
    bySpeed
      .filter((one) => !isFirstPage(one))
      .slice(0, SHOWN / 2)
      .map(({ path, times }) => [`\`${path}\``, times.p50])
  )
}
