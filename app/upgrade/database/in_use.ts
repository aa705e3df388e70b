import { askServer } from '#core/command_socket'
import { hasOtherSessions } from '#app/backups/database/schemas'
import { withServer } from '#app/upgrade/database/mysql_server'
import type { ShopPlace } from '#app/upgrade/database/shop_place'
import { UpgradeProblem } from '#app/upgrade/database/upgrade_problem'

/** A database may only be exchanged while nobody works with it. */
export async function refuseInUse(place: ShopPlace): Promise<void> {
  const isServed = await askServer('upgrade.ping', null, () => {}).then(
    ({ isRunning }) => isRunning,
    () => true
  )
  if (isServed) throw new UpgradeProblem('in_use')
  if (place.kind === 'sqlite') return
  const { schema } = place
  if (await withServer((server) => hasOtherSessions(server, schema))) {
    throw new UpgradeProblem('in_use')
  }
}
