import { read } from '#core/sql'
import type { DeliveryState } from '#app/plugin_kernel/deliveries/list_deliveries'

export interface CountedDeliveries extends Record<DeliveryState, number> {
  pluginId: string
}

/** How much each plugin has still to be told; those that are told everything are not there. */
export async function countDeliveries(): Promise<CountedDeliveries[]> {
  const rows = await read<{ plugin_id: string; is_dead: number; is_on: number; n: number }>(
    `select d.plugin_id, case when d.dead_at is null then 0 else 1 end as is_dead,
            case when p.desired_state = 'enabled' then 1 else 0 end as is_on, count(*) as n
       from plugin_deliveries d left join plugins p on p.id = d.plugin_id
      where d.done_at is null group by d.plugin_id, is_dead, is_on order by d.plugin_id`
  )
  const counted = new Map<string, CountedDeliveries>()
  for (const row of rows) {
    const { plugin_id: pluginId } = row
    const one = counted.get(pluginId) ?? { pluginId, waiting: 0, paused: 0, dead: 0 }
    const live = Number(row.is_on) === 1 ? 'waiting' : 'paused'
    one[Number(row.is_dead) === 1 ? 'dead' : live] += Number(row.n)
    counted.set(pluginId, one)
  }
  return [...counted.values()]
}
