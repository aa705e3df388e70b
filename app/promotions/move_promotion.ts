import { transaction, type Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { announcePricing } from '#app/stores/announce_pricing'
import type { Author } from '#app/users/author'

interface Place {
  id: string
  position: number
}

/** Lets a promotion change places with the one before or after it in the store's list. */
export async function movePromotion(
  id: string,
  direction: 'up' | 'down',
  { storeId, operatorId }: Author
): Promise<void> {
  await transaction(async (sql) => {
    const list = await placesOf(sql, storeId)
    const index = list.findIndex((place) => place.id === id)
    const other = list[index + (direction === 'up' ? -1 : 1)]
    if (index < 0 || !other) return
    await put(sql, id, other.position)
    await put(sql, other.id, list[index]!.position)
    await announcePricing(sql, null)
    await appendStoreEntry(sql, {
      storeId,
      kind: 'promotion.moved',
      operatorId,
      payload: { promotionId: id, direction, pastPromotionId: other.id },
    })
  })
}

async function placesOf(sql: Sql, storeId: string): Promise<Place[]> {
  const rows = await sql.all<Place>(
    `select p.id, p.position from promotions p join stores s on s.id = ?
      where p.state <> 'archived'
        and (p.store_id = s.id or (p.store_id is null and p.currency = s.currency))
      order by p.position, p.id`,
    [storeId]
  )
  return rows.map(({ id, position }) => ({ id, position: Number(position) }))
}

async function put(sql: Sql, id: string, position: number): Promise<void> {
  await sql.run('update promotions set position = ? where id = ?', [position, id])
}
