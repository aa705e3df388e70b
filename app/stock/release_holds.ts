import { forUpdate, type Sql } from '#core/sql'
import { idList, sumByItem } from '#app/stock/quantities'
import { changeLevels } from '#app/stock/stock_levels'

interface HoldRow {
  location_id: string
  item_id: string
  quantity_thousandths: number
}

/** Gives held stock free: when the sale completes (just before it moves), is voided, or cleared anew. */
export async function releaseHolds(sql: Sql, clearanceIds: string[]): Promise<void> {
  if (clearanceIds.length === 0) return
  const ids = idList(clearanceIds)
  const holds = await sql.all<HoldRow>(
    `select location_id, item_id, quantity_thousandths from stock_holds where clearance_id in (${ids})${forUpdate(sql)}`,
    clearanceIds
  )
  if (holds.length === 0) return
  const locations = Map.groupBy(holds, (hold) => hold.location_id)
  for (const [locationId, rows] of locations) {
    const changes = sumByItem(
      rows.map((row) => ({ itemId: row.item_id, quantityThousandths: -Number(row.quantity_thousandths) }))
    )
    await changeLevels(sql, locationId, { column: 'held_thousandths', changes, mayOversell: true })
  }
  await sql.run(`delete from stock_holds where clearance_id in (${ids})`, clearanceIds)
}
