import type { HttpContext } from '@adonisjs/core/http'
import { read } from '#core/sql'
import { ObjectNotFound } from '#app/users/access_errors'
import type { StoreOf } from '#app/users/access'

/** The store that the object named in the address belongs to. */
export async function findObjectStore(storeOf: StoreOf, ctx: HttpContext): Promise<string | null> {
  const column = storeOf.column ?? 'store_id'
  const [row] = await read<{ store_id: string | null }>(
    `select ${column} as store_id from ${storeOf.table} where id = ?`,
    [String(ctx.params[storeOf.param])]
  )
  if (!row) throw new ObjectNotFound()
  return row.store_id
}
