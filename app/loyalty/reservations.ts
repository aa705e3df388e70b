import { clock, nowForDatabase, toDatabaseTime } from '#core/clock'
import { read, transaction } from '#core/sql'

/**
 * A register that was away for weeks still sends its sales, and they are told to whoever held points
 * for them. After that the club has long given back what nobody paid with.
 */
const KEPT_DAYS = 60
const DAY_MS = 86_400_000

/** Which plugin was asked to hold points for a sale; written before it is asked. */
export async function noteReservation(saleId: string, pluginId: string): Promise<void> {
  await transaction(async (sql) => {
    await sql.run('delete from loyalty_reservations where sale_id = ?', [saleId])
    await sql.run(
      'insert into loyalty_reservations (sale_id, plugin_id, reserved_at) values (?, ?, ?)',
      [saleId, pluginId, nowForDatabase()]
    )
  })
}

/** Null where no points were held for the sale. */
export async function holderOf(saleId: string): Promise<string | null> {
  const [row] = await read<{ plugin_id: string }>(
    'select plugin_id from loyalty_reservations where sale_id = ?',
    [saleId]
  )
  return row?.plugin_id ?? null
}

/** Once a day: what no sale that still comes would ask for. */
export async function forgetOldReservations(): Promise<void> {
  const before = toDatabaseTime(new Date(clock.now().getTime() - KEPT_DAYS * DAY_MS))
  await transaction((sql) =>
    sql.run('delete from loyalty_reservations where reserved_at < ?', [before])
  )
}
