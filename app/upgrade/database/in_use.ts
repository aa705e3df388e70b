import { setTimeout as wait } from 'node:timers/promises'
import db from '@adonisjs/lucid/services/db'
import { askServer } from '#core/command_socket'
import { rowsOf, withServer } from '#app/upgrade/database/mysql_server'
import type { ShopPlace } from '#app/upgrade/database/shop_place'
import { UpgradeProblem } from '#app/upgrade/database/upgrade_problem'

/** A database may only be exchanged while nobody works with it. */
export async function refuseInUse(place: ShopPlace): Promise<void> {
  const isServed = await askServer('upgrade.ping', null, () => {}).then(
    ({ isRunning }) => isRunning,
    () => true
  )
  if (isServed) throw new UpgradeProblem('in_use')
  if (place.kind === 'mysql' && (await hasOtherSessions(place.schema))) {
    throw new UpgradeProblem('in_use')
  }
}

/** A process that was just stopped may take a moment to let go. */
const LOOKS = 20
const LOOK_EVERY_MS = 250

async function hasOtherSessions(schema: string): Promise<boolean> {
  await db.manager.closeAll()
  return withServer(async (server) => {
    for (let look = 0; look < LOOKS; look++) {
      const rows = await rowsOf<{ n: number }>(
        server,
        `select count(*) as n from information_schema.processlist
          where db = ? and id <> connection_id()`,
        [schema]
      )
      if (Number(rows[0]?.n) === 0) return false
      await wait(LOOK_EVERY_MS)
    }
    return true
  })
}
