import { fieldsFor, type FieldSet } from '#app/custom_fields/field_set'
import type { FieldEntity } from '#app/plugin_sdk/custom_fields'

const running = new Map<string, FieldSet>()

/** The fields of a plugin show while it runs. The answer hides them again; values stay. */
export function showFields(set: FieldSet): () => void {
  running.set(set.pluginId, set)
  return () => {
    if (running.get(set.pluginId) === set) running.delete(set.pluginId)
  }
}

/** Of the plugins that run, those with fields for it, in the order of their ids. */
export function runningFields(entity: FieldEntity): FieldSet[] {
  return [...running.values()]
    .filter((set) => fieldsFor(set, entity).length > 0)
    .sort((left, right) => (left.pluginId < right.pluginId ? -1 : 1))
}
