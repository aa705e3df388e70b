import type { Sql } from '#core/sql'
import { changeExt } from '#app/custom_fields/change_ext'
import type { FilledEntity } from '#app/custom_fields/ext_rows'
import type { FieldSet } from '#app/custom_fields/field_set'
import type { GivenExt } from '#app/custom_fields/read_ext'
import { runningFields } from '#app/custom_fields/running_fields'

/**
 * Writes what was read by `readExt` to records, the same to each of them. Answers which fields are
 * different now, as `plugin.name`; nothing is written where none is.
 */
export async function saveExt(
  sql: Sql,
  entity: FilledEntity,
  recordIds: readonly string[],
  given: GivenExt,
  sets: readonly FieldSet[] = runningFields(entity)
): Promise<string[]> {
  const givenOf = new Map(recordIds.map((id) => [id, given]))
  const changes = await changeExt(sql, entity, givenOf, sets)
  const fields = changes.flatMap(({ after }) =>
    Object.entries(after).flatMap(([pluginId, values]) =>
      Object.keys(values).map((name) => `${pluginId}.${name}`)
    )
  )
  return [...new Set(fields)].sort()
}
