import { appVersion } from '#app/health/app_version'
import type { Finding, HealthCheck } from '#app/health/finding'
import { schemaState } from '#app/health/schema_state'

const OLDEST_NODE = 24

export const versionsCheck: HealthCheck = {
  id: 'versions',
  icon: 'i-lucide-tag',
  reasons: ['fitting', 'schema_missing', 'schema_newer', 'node_old'],
  async read(): Promise<Finding> {
    const schema = await schemaState()
    return {
      ...verdict(schema.missing.length, schema.unknown.length),
      figures: [
        { name: 'app_version', kind: 'text', value: appVersion() },
        { name: 'node_version', kind: 'text', value: process.versions.node },
        { name: 'schema_version', kind: 'text', value: schema.newest },
        { name: 'running_since', kind: 'instant', value: startedAt() },
      ],
    }
  },
}

function startedAt(): string {
  return new Date(performance.timeOrigin).toISOString()
}

function verdict(missing: number, unknown: number): Pick<Finding, 'state' | 'reason'> {
  if (unknown > 0) return { state: 'trouble', reason: 'schema_newer' }
  if (missing > 0) return { state: 'trouble', reason: 'schema_missing' }
  const major = Number(process.versions.node.split('.')[0])
  if (major < OLDEST_NODE) return { state: 'attention', reason: 'node_old' }
  return { state: 'good', reason: 'fitting' }
}
