import { nowForDatabase } from '#core/clock'
import { newId } from '#core/ids'
import { fail, succeed, type Result } from '#core/result'
import { transaction, type Sql } from '#core/sql'
import type { GroupKind } from '#app/customers/groups/customer_group'
import type { Author } from '#app/customers/save_customer'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { announcePricing } from '#app/stores/announce_pricing'

export interface GroupFields {
  name: string
  kind: GroupKind
  color: string
  position: number
  isArchived: boolean
}

export type GroupFailure = { reason: 'name_taken' } | { reason: 'not_found' }

/** Adds a group of customers or changes one; archived it is offered nowhere and keeps its members. */
export async function saveGroup(
  groupId: string | null,
  fields: GroupFields,
  { storeId, operatorId }: Author
): Promise<Result<string, GroupFailure>> {
  return transaction(async (sql): Promise<Result<string, GroupFailure>> => {
    const id = groupId ?? newId()
    if (await isNameTaken(sql, id, fields.name)) return fail({ reason: 'name_taken' })
    const written = groupId === null ? await add(sql, id, fields) : await change(sql, id, fields)
    if (!written) return fail({ reason: 'not_found' })
    await announcePricing(sql, null)
    await appendStoreEntry(sql, {
      storeId,
      kind: 'customer_group.changed',
      operatorId,
      payload: { groupId: id, isNew: groupId === null, isArchived: fields.isArchived },
    })
    return succeed(id)
  })
}

async function isNameTaken(sql: Sql, id: string, name: string): Promise<boolean> {
  const [namesake] = await sql.all(
    'select id from customer_groups where lower(name) = lower(?) and id <> ? and archived_at is null',
    [name, id]
  )
  return namesake !== undefined
}

async function add(sql: Sql, id: string, fields: GroupFields): Promise<boolean> {
  const now = nowForDatabase()
  const { name, kind, color, position } = fields
  await sql.run(
    `insert into customer_groups (id, name, kind, color, position, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?)`,
    [id, name, kind, color, position, now, now]
  )
  return true
}

/** What it is stays: a segment's members travel to registers, those of a group do not. */
async function change(sql: Sql, id: string, fields: GroupFields): Promise<boolean> {
  const now = nowForDatabase()
  const { name, color, position, isArchived } = fields
  const { changes } = await sql.run(
    `update customer_groups set name = ?, color = ?, position = ?,
            archived_at = ${isArchived ? 'coalesce(archived_at, ?)' : '?'}, updated_at = ?
      where id = ?`,
    [name, color, position, isArchived ? now : null, now, id]
  )
  return changes === 1
}
