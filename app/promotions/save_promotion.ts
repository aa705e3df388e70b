import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { nowForDatabase } from '#core/clock'
import { fail, succeed, type Result } from '#core/result'
import { sqlOf } from '#core/sql'
import { checkDraft } from '#pricing/promotions/check_draft'
import type {
  DraftProblem,
  PromotionDefinition,
  PromotionDraft,
} from '#pricing/promotions/promotion_draft'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { findMissing } from '#app/promotions/find_missing'
import { PromotionRow, type PromotionKind } from '#app/promotions/promotion_row'
import type { GivesBack } from '#app/promotions/uses/give_back_uses'
import { announcePricing } from '#app/stores/announce_pricing'
import type { Author } from '#app/users/author'

export interface PromotionFields {
  name: string
  kind: PromotionKind
  isForAllStores: boolean
  definition: PromotionDraft
  maxUses: number | null
  budgetMinor: number | null
  givesBack: GivesBack
}

export type SaveFailure =
  | { reason: 'bad_fields'; problems: (DraftProblem | { field: string; reason: 'gone' })[] }
  /** Somebody else has saved since the page was opened. */
  | { reason: 'changed_meanwhile' }
  | { reason: 'archived' }

/** Adds a promotion as a draft, or gives one its next version; every version is kept. */
export async function savePromotion(
  known: { id: string; version: number } | null,
  fields: PromotionFields,
  author: Author
): Promise<Result<PromotionRow, SaveFailure>> {
  const problems = [...checkDraft(fields.definition), ...(await findMissing(fields.definition))]
  if (problems.length > 0) return fail({ reason: 'bad_fields', problems })
  return db.transaction(async (client): Promise<Result<PromotionRow, SaveFailure>> => {
    const row = known ? await lockPromotion(known.id, client) : await newPromotion(author, client)
    if (row.state === 'archived') return fail({ reason: 'archived' })
    if (known && row.version !== known.version) return fail({ reason: 'changed_meanwhile' })
    const { isForAllStores, ...same } = fields
    // Nothing is missing in it, as was just checked.
    const definition = fields.definition as PromotionDefinition
    const { from: startsAt, to: endsAt } = definition.times
    const storeId = isForAllStores ? null : (row.storeId ?? author.storeId)
    row.merge({ ...same, storeId, definition, startsAt, endsAt, version: row.version + 1 })
    await row.useTransaction(client).save()
    await keepVersion(row, author, client)
    if (row.state === 'active') await announcePricing(sqlOf(client), null)
    return succeed(row)
  })
}

export function lockPromotion(
  id: string,
  client: TransactionClientContract
): Promise<PromotionRow> {
  return PromotionRow.query({ client }).where('id', id).forUpdate().firstOrFail()
}

/** Behind all others of the shop, not switched on, in the money of the author's store. */
async function newPromotion(
  { storeId, operatorId }: Author,
  client: TransactionClientContract
): Promise<PromotionRow> {
  const sql = sqlOf(client)
  const [last] = await sql.all<{ position: number | null }>(
    'select max(position) as position from promotions'
  )
  const { currency } = await loadPriceScope(storeId, sql)
  const position = Number(last?.position ?? 0) + 1
  return new PromotionRow().merge({
    currency,
    position,
    state: 'draft',
    version: 0,
    createdById: operatorId,
  })
}

async function keepVersion(
  row: PromotionRow,
  { storeId, operatorId }: Author,
  client: TransactionClientContract
): Promise<void> {
  const sql = sqlOf(client)
  await sql.run(
    `insert into promotion_versions
       (promotion_id, version, name, definition, max_uses, budget_minor, gives_back,
        saved_by_id, saved_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      row.id,
      row.version,
      row.name,
      JSON.stringify(row.definition),
      row.maxUses,
      row.budgetMinor,
      row.givesBack,
      operatorId,
      nowForDatabase(),
    ]
  )
  await appendStoreEntry(sql, {
    storeId,
    kind: 'promotion.saved',
    operatorId,
    payload: { promotionId: row.id, version: row.version, kind: row.kind },
  })
}
