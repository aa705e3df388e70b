import { countDead } from '#core/outbox_store'
import { fromDatabaseTime } from '#core/clock'
import { readInWorker } from '#core/reader'
import { readBackupState } from '#app/backups/state/read_backup_state'

export interface OpenTill {
  id: string
  register: string
  openedBy: string
  openedAt: string
  businessDate: string
  salesMinor: number
}

export interface LowItem {
  id: string
  name: string
  unit: string
  onHandThousandths: number
  lowThousandths: number
}

/** What waits for a person; only what is there is shown. */
export interface Attention {
  reviews: number
  quarantined: number
  undelivered: number
  backups: number
}

const LOW_SHOWN = 6

const LOW_FROM = `
  from stock_locations p
  join stock_levels v on v.location_id = p.id
  join items i on i.id = v.item_id
 where p.store_id = ? and p.kind = 'shop_floor' and i.tracks_stock = 1 and i.archived_at is null
   and i.low_stock_thousandths is not null and v.on_hand_thousandths <= i.low_stock_thousandths`

/** Items at or under the level that calls for more. */
export async function readLowStock(storeId: string): Promise<{ total: number; rows: LowItem[] }> {
  const [count] = await readInWorker<{ n: number }>(`select count(*) as n ${LOW_FROM}`, [storeId])
  const rows = await readInWorker<Record<string, string | number>>(
    `select i.id, i.name, i.unit, v.on_hand_thousandths, i.low_stock_thousandths ${LOW_FROM}
      order by v.on_hand_thousandths - i.low_stock_thousandths, i.name limit ${LOW_SHOWN}`,
    [storeId]
  )
  return {
    total: Number(count?.n ?? 0),
    rows: rows.map((row) => ({
      id: String(row.id),
      name: String(row.name),
      unit: String(row.unit),
      onHandThousandths: Number(row.on_hand_thousandths),
      lowThousandths: Number(row.low_stock_thousandths),
    })),
  }
}

export async function readOpenTills(storeId: string): Promise<OpenTill[]> {
  const rows = await readInWorker<Record<string, string | number>>(
    `select t.id, r.name as register, u.name as opened_by, t.opened_at, t.business_date,
            t.sales_minor - t.returns_minor as sales_minor
       from till_sessions t
       join registers r on r.id = t.register_id
       join users u on u.id = t.opened_by_id
      where t.store_id = ? and t.state = 'open' order by t.opened_at`,
    [storeId]
  )
  return rows.map((row) => ({
    id: String(row.id),
    register: String(row.register),
    openedBy: String(row.opened_by),
    openedAt: fromDatabaseTime(String(row.opened_at)),
    businessDate: String(row.business_date).slice(0, 10),
    salesMinor: Number(row.sales_minor),
  }))
}

export async function readAttention(storeId: string): Promise<Attention> {
  const [counts] = await readInWorker<Record<string, number>>(
    `select
       (select count(distinct r.sale_id) from sale_reviews r join sales s on s.id = r.sale_id
         where r.resolved_at is null and s.store_id = ?) as reviews,
       (select count(*) from documents where state = 'quarantined' and set_aside_at is null
           and store_id = ?) as quarantined`,
    [storeId, storeId]
  )
  return {
    reviews: Number(counts?.reviews ?? 0),
    quarantined: Number(counts?.quarantined ?? 0),
    undelivered: await countDead(),
    backups: (await readBackupState()).alarms.length,
  }
}
