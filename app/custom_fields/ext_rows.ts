import { earlierBy, nowForDatabase, nowIso, toDatabaseTime } from '#core/clock'
import { newId } from '#core/ids'
import { insertRows } from '#core/insert_rows'
import { placeholders, read, type Sql, type SqlValue } from '#core/sql'
import type { Ext } from '#app/plugin_sdk/custom_fields'

export type { Ext }

/** What people fill in. */
export type FilledEntity = 'item' | 'customer'

export interface ExtRow {
  recordId: string
  pluginId: string
  values: Ext[string]
  /** What registers get of them; null for nothing. */
  told: Ext[string] | null
}

type ReadRows = (statement: string, values: SqlValue[]) => Promise<StoredRow[]>

interface StoredRow {
  record_id: string
  plugin_id: string
  field_values: string
  told_values: string | null
}

const IDS_PER_STATEMENT = 500
/** As long as a pipeline is kept that a register may still name. */
const REMEMBERED_MS = 400 * 86_400_000

/** The values of these records, of all plugins; one statement for five hundred of them. */
export async function loadExtRows(
  entity: FilledEntity,
  recordIds: readonly string[],
  rows: ReadRows = (statement, values) => read<StoredRow>(statement, values)
): Promise<ExtRow[]> {
  const found: ExtRow[] = []
  for (let from = 0; from < recordIds.length; from += IDS_PER_STATEMENT) {
    const part = recordIds.slice(from, from + IDS_PER_STATEMENT)
    const stored = await rows(
      `select record_id, plugin_id, field_values, told_values from custom_values
        where entity = ? and record_id in ${placeholders(1, part.length)} order by plugin_id`,
      [entity, ...part]
    )
    found.push(...stored.map(fromStored))
  }
  return found
}

export function fromStored({ record_id, plugin_id, field_values, told_values }: StoredRow): ExtRow {
  return {
    recordId: record_id,
    pluginId: plugin_id,
    values: JSON.parse(field_values) as ExtRow['values'],
    told: told_values === null ? null : (JSON.parse(told_values) as ExtRow['told']),
  }
}

/** Puts rows in the place of what was there, and remembers what registers were told until now. */
export async function writeExtRows(
  sql: Sql,
  entity: FilledEntity,
  { before, after }: { before: readonly ExtRow[]; after: readonly ExtRow[] }
): Promise<void> {
  const now = nowForDatabase()
  const old = new Map(before.map((row) => [keyOf(row), row]))
  for (const row of after) {
    const where = 'entity = ? and record_id = ? and plugin_id = ?'
    await sql.run(`delete from custom_values where ${where}`, [entity, row.recordId, row.pluginId])
  }
  const kept = after.filter(({ values }) => Object.keys(values).length > 0)
  const changed = after.filter((row) => textOf(old.get(keyOf(row))?.told) !== textOf(row.told))
  const common = { entity, changed_at: now }
  for (let from = 0; from < kept.length; from += 100) {
    const part = kept.slice(from, from + 100).map(({ recordId, pluginId, values, told }) => ({
      ...common,
      record_id: recordId,
      plugin_id: pluginId,
      field_values: JSON.stringify(values),
      told_values: textOf(told),
    }))
    await insertRows(sql, 'custom_values', part)
  }
  const forgotten = toDatabaseTime(earlierBy(nowIso(), REMEMBERED_MS))
  for (let from = 0; from < changed.length; from += 100) {
    const ids = changed.slice(from, from + 100).map(({ recordId }) => recordId)
    await sql.run(
      `delete from custom_values_before
        where entity = ? and record_id in ${placeholders(1, ids.length)} and until < ?`,
      [entity, ...ids, forgotten]
    )
    const part = changed.slice(from, from + 100).map((row) => ({
      id: newId(),
      entity,
      record_id: row.recordId,
      plugin_id: row.pluginId,
      told_values: textOf(old.get(keyOf(row))?.told),
      until: now,
    }))
    await insertRows(sql, 'custom_values_before', part)
  }
}

function keyOf({ recordId, pluginId }: ExtRow): string {
  return `${recordId}/${pluginId}`
}

/** With its keys in order, so that the same values are the same text. */
export function textOf(told: ExtRow['told'] | undefined): string | null {
  if (!told || Object.keys(told).length === 0) return null
  return JSON.stringify(
    Object.fromEntries(Object.entries(told).sort(([a], [b]) => (a < b ? -1 : 1)))
  )
}
