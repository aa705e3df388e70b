import { transaction } from '#core/sql'
import { releaseUses } from '#app/promotions/uses/hold_uses'
import { releaseHolds } from '#app/stock/release_holds'

/** Frees what a register's clearance holds; a clearance of another register is left alone. */
export async function releaseClearance(registerId: string, clearanceId: string): Promise<void> {
  await transaction(async (sql) => {
    const [row] = await sql.all<{ id: string }>(
      'select id from clearances where id = ? and register_id = ?',
      [clearanceId, registerId]
    )
    if (!row) return
    await releaseHolds(sql, [row.id])
    await releaseUses(sql, [row.id])
  })
}
