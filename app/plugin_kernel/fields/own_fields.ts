import { emitEvent } from '#core/outbox'
import { read, transaction, type Sql } from '#core/sql'
import { saveItemExt } from '#app/catalog/items/save_item_ext'
import { holds } from '#app/custom_fields/check_value'
import { loadExtRows } from '#app/custom_fields/ext_rows'
import { fieldsFor, type FieldSet } from '#app/custom_fields/field_set'
import { readExt } from '#app/custom_fields/read_ext'
import { saveExt } from '#app/custom_fields/save_ext'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import type { FieldOwner, FieldsContext, FieldValues } from '#app/plugin_sdk/context/fields_context'
import type { FieldValue } from '#app/plugin_sdk/custom_fields'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

const MOST_AT_ONCE = 500
const TABLES: Record<FieldOwner, string> = { item: 'items', customer: 'customers' }

/** What a plugin may not do with fields. */
class FieldRefused extends Error {
  name = 'FieldRefused'
  readonly code = 'FIELD_REFUSED'
}

/** A plugin's own fields at items and customers, whether or not its own start has come through yet. */
export function ownFields(set: FieldSet, { permissions = [] }: PluginManifest): FieldsContext {
  const mayReadPersonal = permissions.some(({ cap }) => cap === 'customers:read:pii')
  const { pluginId } = set
  const getMany = async (entity: FieldOwner, ids: readonly string[]) => {
    checkEntity(entity)
    if (!Array.isArray(ids) || ids.length > MOST_AT_ONCE)
      throw new FieldRefused(`ctx.fields reads at most ${MOST_AT_ONCE} records at once`)
    const readable = fieldsFor(set, entity).filter(({ personal }) => !personal || mayReadPersonal)
    const found: Record<string, FieldValues> = {}
    for (const row of await loadExtRows(entity, ids.map(String))) {
      if (row.pluginId !== pluginId) continue
      const own = readable.filter(
        (field) => Object.hasOwn(row.values, field.name) && holds(field, row.values[field.name])
      )
      if (own.length > 0)
        found[row.recordId] = Object.fromEntries(own.map(({ name }) => [name, row.values[name]!]))
    }
    return found
  }
  return {
    get: async (entity, id) => (await getMany(entity, [id]))[id] ?? {},
    getMany,
    async set(entity, id, values) {
      checkEntity(entity)
      await fillIn(set, { entity, id: String(id) }, values)
    },
  }
}

function checkEntity(entity: FieldOwner): void {
  if (!Object.hasOwn(TABLES, entity))
    throw new FieldRefused('ctx.fields knows the fields of an item and of a customer')
}

async function fillIn(
  set: FieldSet,
  { entity, id }: { entity: FieldOwner; id: string },
  values: Record<string, FieldValue | null>
): Promise<void> {
  const names = fieldsFor(set, entity).map(({ name }) => name)
  const unknown = Object.keys(values).find((name) => !names.includes(name))
  if (unknown !== undefined) throw new FieldRefused(`fields.json has no field ${entity}.${unknown}`)
  const given = readExt(entity, { [set.pluginId]: values }, [set])
  if (!given.ok) {
    const [{ name, problem }] = given.problems as [(typeof given.problems)[number]]
    throw new FieldRefused(`${entity}.${name} cannot hold this: ${problem.code}`)
  }
  const [store] = await read<{ id: string }>(
    'select id from stores order by created_at, id limit 1'
  )
  await transaction(async (sql) => {
    await checkRecord(sql, entity, id)
    const act = { storeId: store!.id, operatorId: null }
    if (entity === 'item') return saveItemExt(sql, id, { ext: given.value, sets: [set] }, act)
    const fields = await saveExt(sql, 'customer', [id], given.value, [set])
    if (fields.length === 0) return
    const payload = { customerId: id, isNew: false, fields }
    await appendStoreEntry(sql, { ...act, kind: 'customer.changed', payload })
    await emitEvent(sql, {
      kind: 'customers.customer.saved',
      storeId: act.storeId,
      subjectId: id,
      payload,
    })
  })
}

async function checkRecord(sql: Sql, entity: FieldOwner, id: string): Promise<void> {
  const found = await sql.all(`select id from ${TABLES[entity]} where id = ?`, [id])
  if (found.length === 0) throw new FieldRefused(`There is no ${entity} ${id}`)
}
