import i18nManager from '@adonisjs/i18n/services/main'
import { nowForDatabase } from '#core/clock'
import { read, transaction, type Sql, type SqlValue } from '#core/sql'
import type { RegisterDocument, SaleDocumentTender } from '#app/documents/types'
import { latestRestore } from '#app/stores/restores/latest_restore'

/**
 * A document that comes back after a restore may name an operator or a tender type that was added
 * after the backup. What its signature vouches for is believed: the person is put back without
 * name, rights or PIN, the tender type as archived, and a person of the shop completes them.
 * Answers whether anything was missing, so that the document is worth trying again.
 */
export async function addMissingRows(document: RegisterDocument): Promise<boolean> {
  if (!(await latestRestore())) return false
  const people = await missing('users', peopleIn(document))
  const tenders = tendersIn(document)
  const missingTypes = await missing('tender_types', [...tenders.keys()])
  if (people.length + missingTypes.length === 0) return false
  await transaction(async (sql) => {
    const locale = await localeOf(sql, document.storeId)
    for (const id of people) await addPerson(sql, id, locale)
    for (const id of missingTypes) await addTenderType(sql, document.storeId, tenders.get(id)!)
  })
  return true
}

function peopleIn(document: RegisterDocument): string[] {
  const ids = [document.operatorId]
  if (document.kind === 'cash_movement' && document.body.authorisedById) {
    ids.push(document.body.authorisedById)
  }
  return ids
}

function tendersIn(document: RegisterDocument): Map<string, SaleDocumentTender> {
  const tenders = document.kind === 'sale' ? document.body.tenders : []
  return new Map(tenders.map((tender) => [tender.tenderTypeId, tender]))
}

async function missing(table: 'users' | 'tender_types', ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const marks = ids.map(() => '?').join(', ')
  const rows = await read<{ id: string }>(`select id from ${table} where id in (${marks})`, ids)
  const known = new Set(rows.map(({ id }) => id))
  return [...new Set(ids)].filter((id) => !known.has(id))
}

async function localeOf(sql: Sql, storeId: string): Promise<string> {
  const [row] = await sql.all<{ locale: string }>('select locale from stores where id = ?', [
    storeId,
  ])
  return row?.locale ?? 'en'
}

async function addPerson(sql: Sql, id: string, locale: string): Promise<void> {
  const code = id.slice(-4).toUpperCase()
  const now = nowForDatabase()
  const values: SqlValue[] = [
    id,
    i18nManager.locale(locale).t('sales.resend.unknown_person', { code }),
    locale,
    false,
    now,
    now,
  ]
  await sql.run(
    'insert into users (id, name, locale, is_active, created_at, updated_at) values (?, ?, ?, ?, ?, ?)',
    values
  )
}

async function addTenderType(
  sql: Sql,
  storeId: string,
  { tenderTypeId, name, kind }: SaleDocumentTender
): Promise<void> {
  await sql.run(
    `insert into tender_types (id, store_id, code, name, kind, opens_drawer, asks_reference,
                               can_refund, position, archived_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, 99, ?)`,
    [
      tenderTypeId,
      storeId,
      `restored_${tenderTypeId.slice(-12)}`,
      name.slice(0, 80),
      kind,
      kind === 'cash',
      false,
      false,
      nowForDatabase(),
    ]
  )
}
