import db from '@adonisjs/lucid/services/db'
import { nowIso } from '#core/clock'
import { fail, succeed, type Result } from '#core/result'
import { sqlOf } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { TenderType, type Redeemable, type TenderKind } from '#app/tenders/tender_type'
import type { Author } from '#app/users/author'

export interface TenderTypeFields {
  name: string
  code: string
  kind: TenderKind
  redeems?: Redeemable | null
  opensDrawer: boolean
  asksReference: boolean
  canRefund: boolean
  position: number
  isArchived: boolean
}

export type TenderTypeFailure = { reason: 'kind_is_fixed' } | { reason: 'code_taken' }

/** Adds a tender type to the author's store or changes one; its kind is part of past sales. */
export async function saveTenderType(
  id: string | null,
  { isArchived, redeems: asked = null, ...fields }: TenderTypeFields,
  { storeId, operatorId }: Author
): Promise<Result<TenderType, TenderTypeFailure>> {
  return db.transaction(async (client): Promise<Result<TenderType, TenderTypeFailure>> => {
    const type = id ? await TenderType.findOrFail(id, { client }) : new TenderType()
    if (id && type.kind !== fields.kind) return fail({ reason: 'kind_is_fixed' })
    const namesake = await TenderType.query({ client })
      .where('store_id', storeId)
      .where('code', fields.code)
      .first()
    if (namesake && namesake.id !== id) return fail({ reason: 'code_taken' })
    if (!id) type.storeId = storeId
    // Neither notes nor a terminal take money off a card of the shop.
    const redeems = fields.kind === 'other' ? asked : null
    const archivedAt = isArchived ? (type.archivedAt ?? nowIso()) : null
    await type
      .useTransaction(client)
      .merge({ ...fields, redeems, archivedAt })
      .save()
    await appendStoreEntry(sqlOf(client), {
      storeId,
      kind: 'tender_type.changed',
      operatorId,
      payload: { tenderTypeId: type.id, code: type.code, isNew: id === null, isArchived },
    })
    return succeed(type)
  })
}
