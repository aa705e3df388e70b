import { nowForDatabase } from '#core/clock'
import { emitEvent } from '#core/outbox'
import { read, transaction, type Sql } from '#core/sql'
import {
  fromStored,
  textOf,
  writeExtRows,
  type ExtRow,
  type FilledEntity,
} from '#app/custom_fields/ext_rows'
import { fieldsFor, isTold, type FieldSet } from '#app/custom_fields/field_set'
import { toldOf } from '#app/custom_fields/change_ext'

const FILLED: readonly FilledEntity[] = ['item', 'customer']
const ROWS_AT_ONCE = 200

const KNOWN = 'select definition from custom_fields order by plugin_id'

/**
 * The fields of all plugins that the shop has values of, of those that are switched off as well.
 * Within a transaction give its `sql`.
 */
export async function knownFieldSets(sql?: Sql): Promise<FieldSet[]> {
  const rows = await (sql
    ? sql.all<{ definition: string }>(KNOWN)
    : read<{ definition: string }>(KNOWN))
  return rows.map(({ definition }) => JSON.parse(definition) as FieldSet)
}

/**
 * Keeps what a plugin's fields are like. Where another version gives registers more or less of what
 * is filled in, that is worked out anew, a few records at a time; doing it twice does no harm.
 */
export async function installFields(set: FieldSet): Promise<void> {
  const definition = JSON.stringify(set)
  const [row] = await read<{ definition: string }>(
    'select definition from custom_fields where plugin_id = ?',
    [set.pluginId]
  )
  if (row?.definition === definition) return
  const before = row ? (JSON.parse(row.definition) as FieldSet) : { ...set, fields: [] }
  for (const entity of FILLED) {
    if (toldNames(before, entity) !== toldNames(set, entity)) await tellAnew(set, entity)
  }
  await transaction(async (sql) => {
    await sql.run('delete from custom_fields where plugin_id = ?', [set.pluginId])
    await sql.run(
      'insert into custom_fields (plugin_id, definition, changed_at) values (?, ?, ?)',
      [set.pluginId, definition, nowForDatabase()]
    )
  })
}

/** Which fields registers get, and of what form. */
function toldNames(set: FieldSet, entity: FilledEntity): string {
  return JSON.stringify(
    fieldsFor(set, entity)
      .filter(isTold)
      .map(({ name, type, min, max, maxLength, choices }) => {
        return [name, type, min, max, maxLength, choices.map(({ value }) => value)]
      })
      .sort()
  )
}

async function tellAnew(set: FieldSet, entity: FilledEntity): Promise<void> {
  for (let last = '', isMore = true; isMore;) {
    isMore = await transaction(async (sql) => {
      const before = await rowsAfter(sql, set.pluginId, entity, last)
      const after = before
        .map((row) => ({ ...row, told: toldOf(set, entity, row.values) }))
        .filter((row, index) => textOf(row.told) !== textOf(before[index]!.told))
      await writeExtRows(sql, entity, { before, after })
      await announceTold(
        sql,
        entity,
        after.map(({ recordId }) => recordId)
      )
      last = before.at(-1)?.recordId ?? ''
      return before.length === ROWS_AT_ONCE
    })
  }
}

async function rowsAfter(
  sql: Sql,
  pluginId: string,
  entity: FilledEntity,
  last: string
): Promise<ExtRow[]> {
  const rows = await sql.all<Parameters<typeof fromStored>[0]>(
    `select record_id, plugin_id, field_values, told_values from custom_values
      where plugin_id = ? and entity = ? and record_id > ? order by record_id limit ${ROWS_AT_ONCE}`,
    [pluginId, entity, last]
  )
  return rows.map(fromStored)
}

/** Whoever sends these records to registers sends them anew. */
async function announceTold(sql: Sql, entity: FilledEntity, recordIds: string[]): Promise<void> {
  if (recordIds.length === 0) return
  await emitEvent(sql, {
    kind: 'custom_fields.told',
    storeId: null,
    subjectId: null,
    payload: { entity, recordIds },
  })
}

/** The plugin is purged: nothing of its fields is left. What completed sales say stays. */
export async function purgeFields(pluginId: string): Promise<void> {
  for (const entity of FILLED) {
    for (let isMore = true; isMore;) {
      isMore = await transaction(async (sql) => {
        const rows = await rowsAfter(sql, pluginId, entity, '')
        const ids = rows.map(({ recordId }) => recordId)
        for (const id of ids) {
          await sql.run(
            'delete from custom_values where entity = ? and record_id = ? and plugin_id = ?',
            [entity, id, pluginId]
          )
        }
        const told = rows.filter((row) => row.told !== null).map(({ recordId }) => recordId)
        await announceTold(sql, entity, told)
        return rows.length === ROWS_AT_ONCE
      })
    }
  }
  await transaction(async (sql) => {
    await sql.run('delete from custom_values_before where plugin_id = ?', [pluginId])
    await sql.run('delete from custom_fields where plugin_id = ?', [pluginId])
  })
}
