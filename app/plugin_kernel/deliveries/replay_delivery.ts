import { nowForDatabase } from '#core/clock'
import { transaction } from '#core/sql'
import { wakeDeliveries } from '#app/plugin_kernel/deliveries/wake_deliveries'

/** Has a delivery that was given up told anew; false when there is none. */
export async function replayDelivery(id: string): Promise<boolean> {
  const changes = await replay('id = ?', [id])
  return changes > 0
}

/** The same for all that were given up, of one plugin or of all; answers how many there were. */
export function replayDeliveries(pluginId: string | null = null): Promise<number> {
  return pluginId === null ? replay('1 = 1', []) : replay('plugin_id = ?', [pluginId])
}

async function replay(which: string, values: string[]): Promise<number> {
  const { changes } = await transaction((sql) =>
    sql.run(
      `update plugin_deliveries set dead_at = null, attempts = 0, available_at = ?
        where done_at is null and dead_at is not null and ${which}`,
      [nowForDatabase(), ...values]
    )
  )
  wakeDeliveries()
  return changes
}
