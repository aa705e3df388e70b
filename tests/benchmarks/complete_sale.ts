/**
 * A five-line cash sale over HTTP, with authentication, signature, validation, pricing, stock,
 * till, journal and outbox, beside the raw cost of its rows in the same database and run.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  fdatasyncMs,
  onDisk,
  onTmpfs,
  PORT,
  runScript,
  wantedDatabases,
  withDatabase,
  withServer,
  type BenchPlace,
  type DatabaseKind,
} from '#tests/benchmarks/support/bench_server'
import { printTable } from '#tests/benchmarks/support/figures'
import { measureRawMysql, measureRawSqlite } from '#tests/benchmarks/sale/measure_raw'
import type { PreparedRegister } from '#tests/benchmarks/sale/prepare_shop'
import { sendLoad, type LoadResult } from '#tests/benchmarks/sale/send_load'

const SALES_ALONE = 1_500
const SALES_EACH = 300
const WARM_UP_ALONE = 300
const WARM_UP_EACH = 60

const COLUMNS = ['sales/s', 'p50 ms', 'p99 ms', 'CPU ms', 'statements', 'raw/s', 'of raw']

const places = [
  { name: 'tmpfs', folder: onTmpfs() },
  { name: 'disk', folder: onDisk() },
]
for (const { name, folder } of wanted(places)) {
  for (const kind of wantedDatabases()) {
    await withDatabase(kind, folder, (place) => bench(`${kind} on ${name}`, kind, place))
  }
}

/** The places named on the command line, or both. */
function wanted(all: typeof places): typeof places {
  const named = all.filter(({ name }) => process.argv.includes(name))
  return named.length > 0 ? named : all
}

/** One register alone, then eight at once, against a server in a process of its own. */
async function bench(title: string, kind: DatabaseKind, { folder, env }: BenchPlace) {
  const file = join(folder, 'sales.json')
  runScript('sale/prepare_shop.ts', [file, SALES_ALONE, SALES_EACH], env)
  const { registers } = JSON.parse(readFileSync(file, 'utf8')) as { registers: PreparedRegister[] }
  const flush = `fdatasync ${fdatasyncMs(folder).toFixed(2)} ms`
  const loads: { clients: number; load: LoadResult }[] = []
  await withServer(env, async ({ pid }) => {
    const [first, ...others] = registers
    loads.push({ clients: 1, load: await sendLoad(PORT, pid!, [first!], WARM_UP_ALONE) })
    loads.push({ clients: 8, load: await sendLoad(PORT, pid!, others, WARM_UP_EACH) })
  })
  const rows: (string | number)[][] = []
  for (const { clients, load } of loads) rows.push(await rowOf(kind, env, clients, load))
  printTable([`${title}, ${flush}`, ...COLUMNS], rows)
}

async function rowOf(
  kind: DatabaseKind,
  env: NodeJS.ProcessEnv,
  clients: number,
  { perSecond, p50, p99, cpuMs, statements }: LoadResult
): Promise<(string | number)[]> {
  const raw =
    kind === 'sqlite' ? measureRawSqlite(env.DB_FILE!) : await measureRawMysql(env, clients)
  const share = `${((100 * perSecond) / raw).toFixed(0)} %`
  return [`clients: ${clients}`, perSecond, p50, p99, cpuMs, statements, raw, share]
}
