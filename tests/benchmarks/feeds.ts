/**
 * What leaves a shop of 100,000 items in one piece: the catalog for a register that knows nothing
 * yet, and the export of everything. Aims: the catalog in three seconds and five megabytes in either
 * encoding, the export with memory that does not grow with the rows.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  onDisk,
  runScript,
  wantedDatabases,
  withDatabase,
} from '#tests/benchmarks/support/bench_server'
import { printTable } from '#tests/benchmarks/support/figures'
import type { FeedFigures } from '#tests/benchmarks/support/read_feeds'

/** Items, customers and sales. */
const SIZE = [100_000, 50_000, 20_000]
const MEGABYTE = 1e6

const snapshots: (string | number)[][] = []
const exports: (string | number)[][] = []
for (const kind of wantedDatabases()) {
  await withDatabase(kind, onDisk(), async ({ folder, env }) => {
    runScript('support/fill_shop.ts', [join(folder, 'shop.json'), ...SIZE], env)
    const file = join(folder, 'feeds.json')
    runScript('support/read_feeds.ts', [file], env)
    const figures = JSON.parse(readFileSync(file, 'utf8')) as FeedFigures
    for (const { encoding, ms, cpuMs, bytes, blockMs } of figures.snapshots)
      snapshots.push([`${kind}, ${encoding}`, ms, cpuMs, bytes / MEGABYTE, blockMs])
    const { rows, bytes, seconds, cpuSeconds, blockMs, resident } = figures.export
    const memory = resident.map((mebibytes) => mebibytes.toFixed(0)).join(' ')
    exports.push([kind, rows, bytes / MEGABYTE, seconds, cpuSeconds, blockMs, memory])
  })
}
printTable(['catalog of 100,000', 'ms', 'of CPU', 'MB', 'longest block ms'], snapshots)
printTable(
  ['export', 'rows', 'MB', 'seconds', 'of CPU', 'longest block ms', 'MiB before and at each tenth'],
  exports
)
