import { read } from '#core/sql'

/** A register of the current store, and the device that is it now. */
export interface FreeRegister {
  id: string
  number: number
  name: string
  /** Null when no device is this register. */
  deviceName: string | null
}

/** Registers that this browser may become; one with a device may be taken over. */
export async function loadFreeRegisters(storeId: string | null): Promise<FreeRegister[]> {
  if (storeId === null) return []
  const rows = await read<{ id: string; number: number; name: string; device_name: string | null }>(
    `select r.id, r.number, r.name, e.device_name
       from registers r left join enrolments e on e.register_id = r.id and e.ended_at is null
      where r.store_id = ? and r.archived_at is null order by r.number`,
    [storeId]
  )
  return rows.map((row) => ({
    id: row.id,
    number: Number(row.number),
    name: row.name,
    deviceName: row.device_name,
  }))
}
