import { clock, nowForDatabase, toDatabaseTime } from '#core/clock'
import { read, transaction } from '#core/sql'
import type { HeldPoints } from '#app/sales/clearances/held_points'

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

/** Points that take an amount off the sale; none any more once they were given back. */
export async function noteHeldPoints(saleId: string, held: HeldPoints | null): Promise<void> {
  await transaction((sql) =>
    sql.run('update loyalty_reservations set points = ?, amount_minor = ? where sale_id = ?', [
      held?.points ?? null,
      held?.amountMinor ?? null,
      saleId,
    ])
  )
}

export async function findHeldPoints(saleId: string): Promise<HeldPoints | null> {
  const [row] = await read<{ points: number | null; amount_minor: number | null }>(
    'select points, amount_minor from loyalty_reservations where sale_id = ?',
    [saleId]
  )
  if (!row || row.points === null || row.amount_minor === null) return null
  return { points: Number(row.points), amountMinor: Number(row.amount_minor) }
}

/** Once a day: what no sale that still comes would ask for. */
export async function forgetOldReservations(): Promise<void> {
  const before = toDatabaseTime(new Date(clock.now().getTime() - KEPT_DAYS * DAY_MS))
  await transaction((sql) =>
    sql.run('delete from loyalty_reservations where reserved_at < ?', [before])
  )
}
