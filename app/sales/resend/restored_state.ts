import { read } from '#core/sql'
import { latestRestore } from '#app/stores/restores/latest_restore'

export interface RegisterAfterRestore {
  number: number
  name: string
  deviceName: string
  /** Null as long as the register has not been heard of. */
  heardAt: string | null
  /** Documents it had beyond the backup, and how many of them are here again. */
  missing: number
  cameBack: number
}

export interface RestoredState {
  restoredAt: string
  takenAt: string | null
  registers: RegisterAfterRestore[]
}

interface Row {
  number: number
  name: string
  device_name: string
  heard_at: string | null
  server_sequence: number | null
  register_sequence: number | null
  came_back: number
}

/** What has come back from the registers since the last restore; null without one these 30 days. */
export async function restoredState(): Promise<RestoredState | null> {
  const restore = await latestRestore()
  if (!restore) return null
  const rows = await read<Row>(
    `select r.number, r.name, e.device_name, p.heard_at, p.server_sequence, p.register_sequence,
            (select count(*) from documents d where d.enrolment_id = e.id
                and d.sequence > p.server_sequence and d.sequence <= p.register_sequence) as came_back
       from enrolments e
       join registers r on r.id = e.register_id
       left join resends p on p.enrolment_id = e.id and p.restore_id = ?
      where e.ended_at is null or p.heard_at is not null
      order by r.number, e.series`,
    [restore.id]
  )
  return {
    restoredAt: restore.restoredAt,
    takenAt: restore.takenAt,
    registers: rows.map((row) => ({
      number: Number(row.number),
      name: row.name,
      deviceName: row.device_name,
      heardAt: row.heard_at,
      missing: Number(row.register_sequence ?? 0) - Number(row.server_sequence ?? 0),
      cameBack: Number(row.came_back),
    })),
  }
}
