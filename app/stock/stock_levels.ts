import { forUpdate, insertIgnore, StaleRead, type Sql } from '#core/sql'
import { caseByItem, idList, type Quantities } from '#app/stock/quantities'

export interface StockLevel {
  itemId: string
  onHandThousandths: number
  heldThousandths: number
}

export interface Shortage {
  itemId: string
  neededThousandths: number
  /** On hand less what other sales hold; may be below zero. */
  availableThousandths: number
}

interface LevelRow {
  item_id: string
  on_hand_thousandths: number
  held_thousandths: number
}

/** Which of the items are counted at all, and a level of zero for those that have none yet. */
export async function openLevels(
  sql: Sql,
  locationId: string,
  itemIds: string[]
): Promise<Set<string>> {
  const rows = await sql.all<{ id: string; level_item_id: string | null }>(
    `select i.id, l.item_id as level_item_id
       from items i left join stock_levels l on l.item_id = i.id and l.location_id = ?
      where i.id in (${idList(itemIds)}) and i.tracks_stock = ?`,
    [locationId, ...itemIds, 1]
  )
  const missing = rows.filter((row) => row.level_item_id === null).map((row) => row.id)
  if (missing.length > 0) {
    await sql.run(
      `${insertIgnore(sql)} stock_levels (location_id, item_id, on_hand_thousandths, held_thousandths)
       select ?, id, 0, 0 from items where id in (${idList(missing)}) order by id`,
      [locationId, ...missing]
    )
  }
  return new Set(rows.map((row) => row.id))
}

/**
 * Rows are locked as they are met, so they have to be met by their key: on a small table MariaDB
 * would rather look at all rows, and tills with nothing in common would wait for each other.
 */
function byKey(sql: Sql): string {
  return sql.dialect === 'mysql' ? ' force index (primary)' : ''
}

export interface LevelsAsked {
  locationId: string
  itemIds: string[]
  /** Keeps the newest levels from others until commit. */
  isLocking: boolean
}

export async function findLevels(sql: Sql, asked: LevelsAsked): Promise<StockLevel[]> {
  const rows = await sql.all<LevelRow>(
    `select item_id, on_hand_thousandths, held_thousandths from stock_levels${byKey(sql)}
      where location_id = ? and item_id in (${idList(asked.itemIds)})
      order by item_id${asked.isLocking ? forUpdate(sql) : ''}`,
    [asked.locationId, ...asked.itemIds]
  )
  return rows.map((row) => ({
    itemId: row.item_id,
    onHandThousandths: Number(row.on_hand_thousandths),
    heldThousandths: Number(row.held_thousandths),
  }))
}

/** The items of which less is free than is needed. */
export function findShortages(levels: StockLevel[], needs: Quantities): Shortage[] {
  const byItem = new Map(levels.map((level) => [level.itemId, level]))
  return needs.flatMap(([itemId, neededThousandths]) => {
    const level = byItem.get(itemId)
    if (!level || neededThousandths <= 0) return []
    const availableThousandths = level.onHandThousandths - level.heldThousandths
    return availableThousandths < neededThousandths
      ? [{ itemId, neededThousandths, availableThousandths }]
      : []
  })
}

export interface LevelChange {
  column: 'on_hand_thousandths' | 'held_thousandths'
  changes: Quantities
  /** Only where it leaves no level below what is held; checked before, and again by the update. */
  mayOversell: boolean
}

/** Changes all levels in one statement. */
export async function changeLevels(
  sql: Sql,
  locationId: string,
  { column, changes, mayOversell }: LevelChange
) {
  const change = caseByItem(changes)
  const effectOnFree = column === 'on_hand_thousandths' ? change.text : `-(${change.text})`
  const guard = mayOversell
    ? ''
    : ` and (${effectOnFree} >= 0 or on_hand_thousandths - held_thousandths + ${effectOnFree} >= 0)`
  const ids = changes.map(([itemId]) => itemId)
  const answer = await sql.run(
    `update stock_levels${byKey(sql)} set ${column} = ${column} + ${change.text}
      where location_id = ? and item_id in (${idList(ids)})${guard}`,
    [
      ...change.values,
      locationId,
      ...ids,
      ...(mayOversell ? [] : [...change.values, ...change.values]),
    ]
  )
  if (answer.changes !== changes.length)
    throw new StaleRead(`Stock changed under ${ids.length} levels`)
}
