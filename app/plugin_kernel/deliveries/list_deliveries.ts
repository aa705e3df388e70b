import { fromDatabaseTime } from '#core/clock'
import { read } from '#core/sql'

/** `waiting`, `paused` while its plugin is switched off, or `dead` after too many attempts. */
export type DeliveryState = 'waiting' | 'paused' | 'dead'

export interface ListedDelivery {
  id: string
  pluginId: string
  hook: string
  subjectId: string | null
  state: DeliveryState
  attempts: number
  createdAt: string
  /** When it is told the next time, unless it waits for something else. */
  availableAt: string
  lastError: string | null
}

interface Row {
  id: string
  plugin_id: string
  hook: string
  subject_id: string | null
  attempts: number
  created_at: string
  available_at: string
  dead_at: string | null
  last_error: string | null
  desired_state: string | null
}

const MOST = 200

/** What plugins have still to be told, those that were given up first. */
export async function listDeliveries(pluginId: string | null = null): Promise<ListedDelivery[]> {
  const rows = await read<Row>(
    `select d.id, d.plugin_id, d.hook, d.subject_id, d.attempts, d.created_at, d.available_at,
            d.dead_at, d.last_error, p.desired_state
       from plugin_deliveries d left join plugins p on p.id = d.plugin_id
      where d.done_at is null ${pluginId === null ? '' : 'and d.plugin_id = ?'}
      order by case when d.dead_at is null then 1 else 0 end, d.id limit ${MOST}`,
    pluginId === null ? [] : [pluginId]
  )
  return rows.map((row) => ({
    id: row.id,
    pluginId: row.plugin_id,
    hook: row.hook,
    subjectId: row.subject_id,
    state: stateOf(row),
    attempts: Number(row.attempts),
    createdAt: fromDatabaseTime(row.created_at),
    availableAt: fromDatabaseTime(row.available_at),
    lastError: row.last_error,
  }))
}

function stateOf(row: Row): DeliveryState {
  if (row.dead_at !== null) return 'dead'
  return row.desired_state === 'enabled' ? 'waiting' : 'paused'
}
