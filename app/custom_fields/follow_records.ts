import { placeholders, type Sql } from '#core/sql'
import { nowForDatabase } from '#core/clock'
import type { FilledEntity } from '#app/custom_fields/ext_rows'

/** New records begin with what is filled in at another one, as variants do. */
export async function copyExt(
  sql: Sql,
  entity: FilledEntity,
  fromId: string,
  toIds: readonly string[]
): Promise<void> {
  for (const id of toIds) {
    await sql.run(
      `insert into custom_values (entity, record_id, plugin_id, field_values, told_values, changed_at)
       select entity, ?, plugin_id, field_values, told_values, ? from custom_values
        where entity = ? and record_id = ?`,
      [id, nowForDatabase(), entity, fromId]
    )
  }
}

/** The records are gone, and with them all that was filled in. */
export async function removeExt(
  sql: Sql,
  entity: FilledEntity,
  recordIds: readonly string[]
): Promise<void> {
  for (const table of ['custom_values', 'custom_values_before']) {
    await sql.run(
      `delete from ${table} where entity = ? and record_id in ${placeholders(1, recordIds.length)}`,
      [entity, ...recordIds]
    )
  }
}
