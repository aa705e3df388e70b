import db from '@adonisjs/lucid/services/db'
import cache from '@adonisjs/cache/services/main'
import limiter from '@adonisjs/limiter/services/main'
import { clock } from '#core/clock'
import { isSqlite } from '#core/sql'
import { forgetShopOpened } from '#app/setup/first_run/shop_opened'
import { forgetDevices } from '#app/stores/known_devices'
import { forgetOperators } from '#app/users/known_operators'

const realNow = clock.now

/**
 * Empties every table and everything kept in memory, and sets the clock right again. Use it as
 * `group.each.setup(cleanDatabase)`.
 */
export async function cleanDatabase(): Promise<void> {
  clock.now = realNow
  forgetDevices()
  forgetOperators()
  forgetShopOpened()
  await cache.clear()
  await limiter.clear()
  const tables = (await db.connection().getAllTables()).filter(
    (table) => !table.startsWith('adonis_schema')
  )
  await db.transaction(async (trx) => {
    await trx.rawQuery(isSqlite() ? 'pragma defer_foreign_keys = on' : 'set foreign_key_checks = 0')
    for (const table of tables) await trx.rawQuery(`delete from ${table}`)
    if (!isSqlite()) await trx.rawQuery('set foreign_key_checks = 1')
  })
}
