import { read } from '#core/sql'
import { releaseDocument } from '#app/sales/release_document'

/** Tries everything that a store has in quarantine, each register's documents in their order. */
export async function releaseAll(storeId: string, userId: string): Promise<number> {
  const rows = await read<{ id: string }>(
    `select id from documents
      where state = 'quarantined' and set_aside_at is null and store_id = ?
      order by enrolment_id, sequence`,
    [storeId]
  )
  let released = 0
  for (const { id } of rows) if ((await releaseDocument(id, userId)).ok) released++
  return released
}
