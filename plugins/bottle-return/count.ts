import type { CompletedSale, DbContext } from '@tillhouse/sdk'

interface Returned {
  sale_id: string
  store_id: string
  business_date: string
  pieces: number
}

/**
 * Keeps how many empties a sale brought back, in one row for each sale: told twice, it finds its
 * row. What a store took back on a day is the sum of its rows.
 */
export async function count(db: DbContext, sale: CompletedSale, pieces: number): Promise<void> {
  if (pieces > 0) await keep(db, sale.saleId, sale, pieces)
}

/** Takes back what a sale counted, on the day on which it counted; also where it is told first. */
export async function takeBack(db: DbContext, postVoid: CompletedSale): Promise<void> {
  const saleId = postVoid.voidedSaleId
  if (saleId === null) return
  await keep(db, saleId, postVoid, 0)
  await db.table<Returned>('returns').where({ sale_id: saleId }).update({ pieces: 0 })
}

async function keep(
  db: DbContext,
  saleId: string,
  { storeId, businessDate }: CompletedSale,
  pieces: number
): Promise<void> {
  const returns = db.table<Returned>('returns')
  if (await returns.where({ sale_id: saleId }).first()) return
  await returns.insert({
    sale_id: saleId,
    store_id: storeId,
    business_date: businessDate,
    pieces,
  })
}
