import { StaleRead, type Sql } from '#core/sql'
import { idList, sumByItem } from '#app/stock/quantities'
import { changeLevels } from '#app/stock/stock_levels'

interface HoldRow {
  clearance_id: string
  location_id: string
  item_id: string
  quantity_thousandths: number
}

/** Gives held stock free: when the sale completes (just before it moves), is voided, or cleared anew. */
export async function releaseHolds(sql: Sql, clearanceIds: string[]): Promise<void> {
  if (clearanceIds.length === 0) return
  // Not locked: locking a range would keep other tills from writing their holds. The delete counts.
  const holds = await sql.all<HoldRow>(
    `select clearance_id, location_id, item_id, quantity_thousandths from stock_holds
      where clearance_id in (${idList(clearanceIds)})`,
    clearanceIds
  )
  for (const [locationId, rows] of Map.groupBy(holds, (hold) => hold.location_id)) {
    const changes = sumByItem(
      rows.map((row) => ({
        itemId: row.item_id,
        quantityThousandths: -Number(row.quantity_thousandths),
      }))
    )
    await changeLevels(sql, locationId, { column: 'held_thousandths', changes, mayOversell: true })
  }
  for (const [clearanceId, rows] of Map.groupBy(holds, (hold) => hold.clearance_id)) {
    const { changes } = await sql.run(
      `delete from stock_holds where clearance_id = ? and item_id in (${idList(rows)})`,
      [clearanceId, ...rows.map((row) => row.item_id)]
    )
    if (changes !== rows.length)
      throw new StaleRead(`The holds of ${clearanceId} were released twice`)
  }
}
