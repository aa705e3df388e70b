import { read } from '#core/sql'
import type { SaleDocument } from '#app/documents/types'

/** Whether a sale was paid with something that goes into the drawer, by the shop's tender types. */
export async function opensDrawer({ body }: SaleDocument): Promise<boolean> {
  const ids = body.tenders.map((tender) => tender.tenderTypeId)
  if (ids.length === 0) return false
  const rows = await read(
    `select id from tender_types
      where opens_drawer = 1 and id in (${ids.map(() => '?').join(', ')}) limit 1`,
    ids
  )
  return rows.length > 0
}
