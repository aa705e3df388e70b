/**
 * A catalog that moves in: 100,000 items on SQLite, 20,000 on MariaDB, and a check of 500,000 that
 * shows whether memory grows with the file. Aims: under three minutes, batches under 20 ms.
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
import type { ImportFigures } from '#tests/benchmarks/support/import_rows'

const RUNS = {
  sqlite: [
    { rows: 100_000, wanted: 'import' },
    { rows: 500_000, wanted: 'check' },
  ],
  mariadb: [{ rows: 20_000, wanted: 'import' }],
} as const

const table: (string | number)[][] = []
for (const kind of wantedDatabases()) {
  for (const { rows, wanted } of RUNS[kind]) {
    if (process.argv.includes('quick') && rows > 100_000) continue
    await withDatabase(kind, onDisk(), async ({ folder, env }) => {
      const file = join(folder, 'import.json')
      runScript('support/import_rows.ts', [file, rows, wanted], env)
      const figures = JSON.parse(readFileSync(file, 'utf8')) as ImportFigures
      if (figures.created !== rows) throw new Error(`${figures.created} of ${rows} were taken`)
      const { seconds, cpuSeconds, batches, longestBlockMs, residentBefore, steps } = figures
      table.push([
        `${kind}, ${wanted} ${rows}`,
        seconds,
        cpuSeconds,
        rows / seconds,
        batches.p50,
        batches.p99,
        longestBlockMs,
        residentBefore,
        steps.map(({ residentMebibytes }) => residentMebibytes.toFixed(0)).join(' '),
      ])
    })
  }
}
printTable(
  [
    'rows',
    'seconds',
    'of CPU',
    'rows/s',
    'batch p50 ms',
    'p99',
    'longest block ms',
    'MiB before',
    'at each tenth',
  ],
  table
)
