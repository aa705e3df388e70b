import { transaction } from '#core/sql'
import { keepSubscriptions } from '#app/plugin_kernel/deliveries/subscriptions'
import { wakeDeliveries } from '#app/plugin_kernel/deliveries/wake_deliveries'
import type { KernelPart } from '#app/plugin_kernel/host/kernel_part'

/** What a plugin is told after the commit, its share in the plugin's life. */
export const deliveriesPart: KernelPart = {
  name: 'deliveries',
  async started({ manifest }) {
    await keepSubscriptions(manifest)
    wakeDeliveries()
  },
  async purge(pluginId) {
    await transaction(async (sql) => {
      await sql.run('delete from plugin_subscriptions where plugin_id = ?', [pluginId])
      await sql.run('delete from plugin_deliveries where plugin_id = ?', [pluginId])
    })
  },
}
