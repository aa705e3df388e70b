import type { Sql } from '#core/sql'
import { holds } from '#app/custom_fields/check_value'
import {
  loadExtRows,
  writeExtRows,
  type ExtRow,
  type FilledEntity,
} from '#app/custom_fields/ext_rows'
import { fieldsFor, isTold, type FieldSet } from '#app/custom_fields/field_set'
import type { GivenExt } from '#app/custom_fields/read_ext'
import { runningFields } from '#app/custom_fields/running_fields'
import type { Ext } from '#app/plugin_sdk/custom_fields'

/**
 * Writes what was read by `readExt` to records, the same to each of them. Answers which fields are
 * different now, as `plugin.name`; nothing is written where none is.
 */
export async function saveExt(
  sql: Sql,
  entity: FilledEntity,
  recordIds: readonly string[],
  given: GivenExt
): Promise<string[]> {
  const sets = runningFields(entity).filter(({ pluginId }) => Object.hasOwn(given, pluginId))
  if (sets.length === 0 || recordIds.length === 0) return []
  const before = await loadExtRows(entity, recordIds, (text, values) => sql.all(text, values))
  const after: ExtRow[] = []
  const fields = new Set<string>()
  for (const set of sets) {
    const { pluginId } = set
    for (const recordId of recordIds) {
      const own = before.find((row) => row.recordId === recordId && row.pluginId === pluginId)
      const values = merged(own?.values ?? {}, given[pluginId]!)
      const changed = changedNames(own?.values ?? {}, values)
      if (changed.length === 0) continue
      changed.forEach((name) => fields.add(`${pluginId}.${name}`))
      after.push({ recordId, pluginId, values, told: toldOf(set, entity, values) })
    }
  }
  await writeExtRows(sql, entity, { before, after })
  return [...fields].sort()
}

/** Values of fields that the plugin has no more are kept: its next version may have them again. */
function merged(own: Ext[string], given: GivenExt[string]): Ext[string] {
  const all = Object.entries({ ...own, ...given })
  return Object.fromEntries(all.filter(([, value]) => value !== null)) as Ext[string]
}

function changedNames(before: Ext[string], after: Ext[string]): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].filter((name) => before[name] !== after[name])
}

/** The part of a plugin's values that registers get. */
export function toldOf(
  set: FieldSet,
  entity: FilledEntity,
  values: Ext[string]
): Ext[string] | null {
  const told = fieldsFor(set, entity).filter(
    (field) =>
      isTold(field) && Object.hasOwn(values, field.name) && holds(field, values[field.name])
  )
  if (told.length === 0) return null
  return Object.fromEntries(told.map(({ name }) => [name, values[name]!]))
}
