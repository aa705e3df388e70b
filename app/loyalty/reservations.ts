import { nowForDatabase } from '#core/clock'
import { read, transaction } from '#core/sql'

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
