/**
 * A five-line cash sale over HTTP without any plugin, and with every plugin on that comes with
 * Tillhouse: their rules price it, their guards are asked, their actions are told. A shop keeps at
 * least four fifths of its rate.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  onTmpfs,
  PORT,
  runScript,
  wantedDatabases,
  withDatabase,
  withServer,
  type DatabaseKind,
} from '#tests/benchmarks/support/bench_server'
import { printTable } from '#tests/benchmarks/support/figures'
import type { PreparedRegister } from '#tests/benchmarks/sale/prepare_shop'
import { sendLoad, type LoadResult } from '#tests/benchmarks/sale/send_load'

const SALES_ALONE = 600
const SALES_EACH = 200
const WARM_UP_ALONE = 150
const WARM_UP_EACH = 40
const LEAST_RATIO = 0.8

for (const kind of wantedDatabases()) {
  const without = await measure(kind, 'without')
  const withAll = await measure(kind, 'with_plugins')
  const rows = without.map((one, index) => {
    const other = withAll[index]!
    const ratio = other.perSecond / one.perSecond
    if (ratio < LEAST_RATIO) process.exitCode = 1
    const share = `${(100 * ratio).toFixed(0)} %`
    const clients = index === 0 ? 'clients: 1' : 'clients: 8'
    const cpu = `${one.cpuMs.toFixed(2)} → ${other.cpuMs.toFixed(2)}`
    const statements = `${one.statements.toFixed(1)} → ${other.statements.toFixed(1)}`
    return [clients, one.perSecond, other.perSecond, share, cpu, statements]
  })
  printTable(
    [`${kind} on tmpfs`, 'sales/s without', 'with plugins', 'of that', 'ms of CPU', 'statements'],
    rows
  )
}

/** One register alone, then eight at once. */
async function measure(
  kind: DatabaseKind,
  plugins: 'without' | 'with_plugins'
): Promise<LoadResult[]> {
  const loads: LoadResult[] = []
  await withDatabase(kind, onTmpfs(), async ({ folder, env }) => {
    const file = join(folder, 'sales.json')
    runScript('sale/prepare_shop.ts', [file, SALES_ALONE, SALES_EACH, plugins], env)
    const text = readFileSync(file, 'utf8')
    const [first, ...others] = (JSON.parse(text) as { registers: PreparedRegister[] }).registers
    await withServer(env, async ({ pid }) => {
      loads.push(await sendLoad(PORT, pid!, [first!], WARM_UP_ALONE))
      loads.push(await sendLoad(PORT, pid!, others, WARM_UP_EACH))
    })
  })
  return loads
}
