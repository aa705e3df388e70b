/**
 * Every list of the back office in every order with every filter, at 200,000 items, 50,000
 * customers and 100,000 sales, asked of a server over HTTP: the data of the page, as the browser
 * asks for it when one turns to it, and the page rendered by the server, as it comes first.
 */
import { wantedDatabases, withServer } from '#tests/benchmarks/support/bench_server'
import { get } from '#tests/benchmarks/support/ask'
import { measure, print, printTable, timesOf } from '#tests/benchmarks/support/figures'
import { withBigShop } from '#tests/benchmarks/support/filled_shop'
import type { FilledShop } from '#tests/benchmarks/support/fill_shop'
import { signedIn } from '#tests/benchmarks/support/signed_in'

const RUNS = 3
const PAGE_RUNS = 1
const PROBES = 200
const WARM_UP = 60
const AIM_MS = 100
const SLOWEST_SHOWN = 12

interface Visit {
  path: string
  data: number[]
  pages: number[]
}

for (const kind of wantedDatabases()) {
  await withBigShop(kind, (shop, { env }) =>
    withServer(env, async () => {
      const visits = await measureVisits(shop)
      const { p50 } = await measure(PROBES, () => get('/health/live'))
      print(`${kind}: the probe is answered in ${p50.toFixed(2)} ms`)
      reportLists(visits, p50)
      reportSlowest(visits)
    })
  )
}

/** In rounds, so that a burst of something else does not meet one page only. */
async function measureVisits(shop: FilledShop): Promise<Visit[]> {
  const { data, page } = await signedIn(shop)
  const visits: Visit[] = shop.visits.map((path) => ({ path, data: [], pages: [] }))
  for (let run = 0; run < WARM_UP; run++) {
    const { path } = visits[run % visits.length]!
    await (run % 2 ? data(path) : page(path))
  }
  for (let round = 0; round < RUNS; round++) {
    for (const visit of visits) {
      visit.data.push((await measure(1, () => data(visit.path))).p50)
      if (round >= PAGE_RUNS || isPalette(visit)) continue
      visit.pages.push((await measure(1, () => page(visit.path))).p50)
    }
  }
  return visits
}

function isDeep({ path }: Visit): boolean {
  return path.includes('page=')
}

/** Asked for by a script only. */
function isPalette({ path }: Visit): boolean {
  return path.startsWith('/palette')
}

/** One row for each list, however it is sorted and narrowed. */
function reportLists(visits: Visit[], probeMs: number): void {
  const lists = Map.groupBy(visits, (visit) => nameOf(visit))
  const rows = [...lists].map(([name, some]) => {
    const data = timesOf(some.flatMap((visit) => visit.data))
    const pages = some.flatMap((visit) => visit.pages)
    const slow = some.filter((visit) => timesOf(visit.data).p50 > AIM_MS).length
    const rendered = pages.length > 0 ? timesOf(pages) : { p50: '', p99: '' }
    return [
      name,
      some.length,
      slow,
      data.p50,
      data.p99,
      `${(data.p50 / probeMs).toFixed(0)} ×`,
      rendered.p50,
      rendered.p99,
    ]
  })
  printTable(
    [
      'list',
      'addresses',
      `over ${AIM_MS} ms`,
      'data p50 ms',
      'p99',
      'of a probe',
      'page p50 ms',
      'p99',
    ],
    rows
  )
}

function nameOf(visit: Visit): string {
  const path = visit.path.replace(/\?.*/, '').replaceAll(/[0-9a-f-]{20,}|\d{4}-\d\d-\d\d/g, ':id')
  return `\`${path}\`${isDeep(visit) ? ', last page' : ''}`
}

function reportSlowest(visits: Visit[]): void {
  const bySpeed = visits
    .map(({ path, data }) => ({ path, times: timesOf(data) }))
    .toSorted((one, other) => other.times.p50 - one.times.p50)
  printTable(
    ['slowest, data', 'p50 ms', 'most'],
    bySpeed.slice(0, SLOWEST_SHOWN).map(({ path, times }) => [`\`${path}\``, times.p50, times.most])
  )
}
