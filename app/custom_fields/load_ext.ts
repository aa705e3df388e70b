import { holds } from '#app/custom_fields/check_value'
import { loadExtRows, type FilledEntity } from '#app/custom_fields/ext_rows'
import { fieldsFor, type Field } from '#app/custom_fields/field_set'
import { runningFields } from '#app/custom_fields/running_fields'
import type { Ext } from '#app/plugin_sdk/custom_fields'

/**
 * What is filled in at these records in fields of plugins that run; records without anything are
 * left out. A value that its field cannot hold any more is not shown.
 */
export async function loadExt(
  entity: FilledEntity,
  recordIds: readonly string[],
  isMeant: (field: Field) => boolean = () => true
): Promise<Map<string, Ext>> {
  const meant = new Map(
    runningFields(entity).map((set) => [set.pluginId, fieldsFor(set, entity).filter(isMeant)])
  )
  const found = new Map<string, Ext>()
  if ([...meant.values()].every((fields) => fields.length === 0)) return found
  for (const { recordId, pluginId, values } of await loadExtRows(entity, recordIds)) {
    const own = (meant.get(pluginId) ?? []).filter(
      (field) => Object.hasOwn(values, field.name) && holds(field, values[field.name])
    )
    if (own.length === 0) continue
    const ext = found.get(recordId) ?? {}
    ext[pluginId] = Object.fromEntries(own.map(({ name }) => [name, values[name]!]))
    found.set(recordId, ext)
  }
  return found
}

/** What hooks are told of records. */
export function loadApiExt(
  entity: FilledEntity,
  recordIds: readonly string[]
): Promise<Map<string, Ext>> {
  return loadExt(entity, recordIds, ({ inApi, personal }) => Boolean(inApi && !personal))
}
