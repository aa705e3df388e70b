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
import type { Ext } from '#app/plugin_sdk/custom_fields'

/** What became of one record's values: of those that are different now, how they were and are. */
export interface ExtChange {
  recordId: string
  before: GivenExt
  after: GivenExt
}

/** Writes values to records, to each its own, of fields that are in `sets`. */
export async function changeExt(
  sql: Sql,
  entity: FilledEntity,
  givenOf: ReadonlyMap<string, GivenExt>,
  sets: readonly FieldSet[]
): Promise<ExtChange[]> {
  const meant = [...givenOf].filter(([, given]) =>
    sets.some(({ pluginId }) => Object.hasOwn(given, pluginId))
  )
  if (meant.length === 0) return []
  const ids = meant.map(([recordId]) => recordId)
  const before = await loadExtRows(entity, ids, (text, values) => sql.all(text, values))
  const rowOf = new Map(before.map((row) => [`${row.recordId}/${row.pluginId}`, row]))
  const after: ExtRow[] = []
  const changes: ExtChange[] = []
  for (const [recordId, given] of meant) {
    const change: ExtChange = { recordId, before: {}, after: {} }
    for (const set of sets) {
      const { pluginId } = set
      if (!Object.hasOwn(given, pluginId)) continue
      const own = rowOf.get(`${recordId}/${pluginId}`)?.values ?? {}
      const values = merged(own, given[pluginId]!)
      const names = changedNames(own, values)
      if (names.length === 0) continue
      change.before[pluginId] = picked(own, names)
      change.after[pluginId] = picked(values, names)
      after.push({ recordId, pluginId, values, told: toldOf(set, entity, values) })
    }
    if (Object.keys(change.after).length > 0) changes.push(change)
  }
  await writeExtRows(sql, entity, { before, after })
  return changes
}

/** Gives values back, each unless somebody has changed it since. False when some stay. */
export async function restoreExt(
  sql: Sql,
  entity: FilledEntity,
  { recordId, before, after }: ExtChange,
  sets: readonly FieldSet[]
): Promise<boolean> {
  const rows = await loadExtRows(entity, [recordId], (text, values) => sql.all(text, values))
  let isWhole = true
  const back: GivenExt = {}
  for (const [pluginId, was] of Object.entries(before)) {
    const now = rows.find((row) => row.pluginId === pluginId)?.values ?? {}
    const ours = Object.entries(was).filter(
      ([name]) => (now[name] ?? null) === after[pluginId]![name]
    )
    if (ours.length < Object.keys(was).length) isWhole = false
    back[pluginId] = Object.fromEntries(ours)
  }
  await changeExt(sql, entity, new Map([[recordId, back]]), sets)
  return isWhole
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

function picked(values: Ext[string], names: readonly string[]): GivenExt[string] {
  return Object.fromEntries(names.map((name) => [name, values[name] ?? null]))
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
