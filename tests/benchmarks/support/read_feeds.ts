/**
 * Reads the catalog as registers get it and writes everything as an export, of the filled shop that
 * the environment names: `read_feeds.ts <file>`. Figures go to the file.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Encoding } from '#app/catalog/feed/compress'
import { withApp } from '#tests/benchmarks/support/with_app'

export interface FeedFigures {
  snapshots: { encoding: Encoding; ms: number; cpuMs: number; bytes: number; blockMs: number }[]
  export: {
    rows: number
    bytes: number
    seconds: number
    cpuSeconds: number
    blockMs: number
    /** Mebibytes before the first row, and at each tenth of them. */
    resident: number[]
  }
}

const MEBIBYTE = 1_048_576
const NANOSECONDS_A_MS = 1e6
const TENTHS = 10
const [target = ''] = process.argv.slice(2)

interface Cost {
  ms: number
  cpuMs: number
  blockMs: number
}

async function costOf(work: () => Promise<void>): Promise<Cost> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const cpu = process.cpuUsage()
  const begin = performance.now()
  await work()
  const { user, system } = process.cpuUsage(cpu)
  delay.disable()
  return {
    ms: performance.now() - begin,
    cpuMs: (user + system) / 1_000,
    blockMs: delay.max / NANOSECONDS_A_MS,
  }
}

async function readSnapshot(storeId: string, encoding: Encoding) {
  const { streamSnapshot } = await import('#app/catalog/feed/stream_catalog')
  let bytes = 0
  const cost = await costOf(async () => {
    const { body } = await streamSnapshot(storeId, encoding)
    for await (const chunk of body) bytes += (chunk as Buffer).length
  })
  return { encoding, bytes, ...cost }
}

async function writeEverything(): Promise<FeedFigures['export']> {
  const { countRows, writeExport } = await import('#app/data_export/write_export')
  const total = await countRows()
  const resident = [process.memoryUsage.rss() / MEBIBYTE]
  let written = { rowsTotal: 0, bytes: 0 }
  const { ms, cpuMs, blockMs } = await costOf(async () => {
    written = await writeExport({
      path: join(process.env.DATA_DIR!, 'export.zip'),
      signal: new AbortController().signal,
      onProgress(rows) {
        if (rows < (total / TENTHS) * resident.length) return
        resident.push(process.memoryUsage.rss() / MEBIBYTE)
      },
    })
  })
  return {
    rows: written.rowsTotal,
    bytes: written.bytes,
    seconds: ms / 1_000,
    cpuSeconds: cpuMs / 1_000,
    blockMs,
    resident,
  }
}

await withApp(async () => {
  const { read } = await import('#core/sql')
  const [store] = await read<{ id: string }>('select id from stores')
  const snapshots = []
  for (const encoding of ['gzip', 'zstd'] as const)
    snapshots.push(await readSnapshot(store!.id, encoding))
  const figures: FeedFigures = { snapshots, export: await writeEverything() }
  writeFileSync(target, JSON.stringify(figures))
})
