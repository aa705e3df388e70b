/**
 * Finding an item at 200,000 items as a register asks a server over HTTP, by identifier and by name,
 * beside a route that does nothing.
 */
import { ask, get } from '#tests/benchmarks/support/ask'
import { wantedDatabases, withServer } from '#tests/benchmarks/support/bench_server'
import { measure, printTable } from '#tests/benchmarks/support/figures'
import { withBigShop } from '#tests/benchmarks/support/filled_shop'
import type { FilledShop } from '#tests/benchmarks/support/fill_shop'

const RUNS = 1_000
const WARM_UP = 300

for (const kind of wantedDatabases()) {
  await withBigShop(kind, (shop, { env }) => withServer(env, () => report(kind, shop)))
}

async function report(kind: string, shop: FilledShop): Promise<void> {
  const rows: [string, (run: number) => Promise<unknown>][] = [
    ['a probe', () => get('/health/live')],
    ...questions(shop),
  ]
  let probeMs = 0
  const figures: (string | number)[][] = []
  for (const [name, work] of rows) {
    await measure(WARM_UP, work)
    const { p50, p99 } = await measure(RUNS, work)
    probeMs ||= p50
    figures.push([name, p50, p99, `${(p50 / probeMs).toFixed(1)} ×`])
  }
  printTable([`${kind}, looked up over HTTP`, 'p50 ms', 'p99 ms', 'of a probe'], figures)
}

function questions({ cookie, samples }: FilledShop): [string, (run: number) => Promise<unknown>][] {
  const sample = (run: number) => samples[(run * 7) % samples.length]!
  const words = (run: number) => sample(run).name.split(' ')
  const search = (text: string) =>
    get(`/api/items/search?q=${encodeURIComponent(text)}`, { cookie })
  const identifier = (code: string) => `/api/items/by_identifier/${code}`
  return [
    ['identifier', (run) => get(identifier(sample(run).gtin), { cookie })],
    ['unknown identifier', (run) => ask(identifier(`x${run}`), { headers: { cookie } })],
    ['name: one letter', (run) => search(words(run)[0]!.slice(0, 1))],
    ['name: three letters', (run) => search(words(run)[1]!.slice(0, 3))],
    ['name: a word', (run) => search(words(run)[1]!)],
    [
      'name: two beginnings',
      (run) =>
        search(
          words(run)
            .slice(0, 2)
            .map((word) => word.slice(0, 3))
            .join(' ')
        ),
    ],
    ['name: the whole of it', (run) => search(sample(run).name)],
  ]
}
