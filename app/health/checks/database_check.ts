import { isSqlite, read } from '#core/sql'
import { statementTimes } from '#core/statement_times'
import { databaseSizeBytes, databaseVersion } from '#app/health/database_facts'
import type { Finding, HealthCheck } from '#app/health/finding'
import { integrity } from '#app/health/integrity'
import { latencies, median } from '#app/health/monitor/samples'

const SLOW_MS = 100

export const databaseCheck: HealthCheck = {
  id: 'database',
  icon: 'i-lucide-database',
  reasons: ['answers', 'slow', 'damaged'],
  async read(): Promise<Finding> {
    const startedAt = performance.now()
    await read('select 1 as one')
    const nowMs = performance.now() - startedAt
    const samples = latencies()
    const usualMs = median([...samples.map(({ value }) => value), nowMs])
    const { state, at } = integrity()
    const isSlow = usualMs > SLOW_MS
    return {
      state: state === 'damaged' ? 'trouble' : isSlow ? 'attention' : 'good',
      reason: state === 'damaged' ? 'damaged' : isSlow ? 'slow' : 'answers',
      figures: [
        { name: 'database_kind', kind: 'text', value: isSqlite() ? 'SQLite' : 'MariaDB' },
        { name: 'database_version', kind: 'text', value: await databaseVersion() },
        { name: 'database_size', kind: 'bytes', value: await databaseSizeBytes() },
        { name: 'usual_latency', kind: 'milliseconds', value: usualMs },
        { name: 'slowest_statement', kind: 'milliseconds', value: statementTimes.longestMs },
        { name: 'integrity_checked', kind: 'instant', value: at },
      ],
      series: { name: 'latency', kind: 'milliseconds', points: samples },
    }
  },
}
