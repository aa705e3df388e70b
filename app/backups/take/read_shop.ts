import { createHash } from 'node:crypto'
import { read } from '#core/sql'
import type { Shop } from '#app/backups/archive/manifest'

const KEY_DIGITS = 6

/** Whose backups these are: the first store's name, and a short key made from its id. */
export async function readShop(): Promise<Shop | null> {
  const [store] = await read<{ id: string; name: string }>(
    'select id, name from stores order by created_at, id limit 1'
  )
  if (!store) return null
  const key = createHash('sha256').update(store.id).digest('hex').slice(0, KEY_DIGITS)
  return { key, name: store.name }
}
