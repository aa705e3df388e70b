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
/** A shop that is short of more than this looks at its stock anyway, not at the six worst. */
const LOW_READ = 1_000

/** Items at or under the level that calls for more, those that lack most first. */
export async function readLowStock(
  storeId: string
): Promise<{ total: number; isCapped: boolean; rows: LowItem[] }> {
  const low = await readInWorker<Record<string, string | number>>(
    `select i.id, v.on_hand_thousandths, i.low_stock_thousandths
       from items i
       join stock_levels v on v.item_id = i.id and v.location_id =
         (select id from stock_locations where store_id = ? and kind = 'shop_floor' limit 1)
      where i.archived_at is null and i.is_sellable = 1 and i.tracks_stock = 1
        and i.low_stock_thousandths is not null
        and v.on_hand_thousandths <= i.low_stock_thousandths
      limit ${LOW_READ + 1}`,
    [storeId]
  )
  const lack = (row: (typeof low)[number]) =>
    Number(row.low_stock_thousandths) - Number(row.on_hand_thousandths)
  const worst = low.toSorted((one, other) => lack(other) - lack(one)).slice(0, LOW_SHOWN)
  return {
    total: Math.min(low.length, LOW_READ),
    isCapped: low.length > LOW_READ,
    rows: await namesOf(worst),
  }
}

async function namesOf(rows: Record<string, string | number>[]): Promise<LowItem[]> {
  if (rows.length === 0) return []
  const named = await readInWorker<{ id: string; name: string; unit: string }>(
    `select id, name, unit from items where id in (${rows.map(() => '?').join(', ')})`,
    rows.map(({ id }) => String(id))
  )
  const byId = new Map(named.map((item) => [item.id, item]))
  return rows.map((row) => ({
    id: String(row.id),
    name: byId.get(String(row.id))?.name ?? '',
    unit: byId.get(String(row.id))?.unit ?? '',
    onHandThousandths: Number(row.on_hand_thousandths),
    lowThousandths: Number(row.low_stock_thousandths),
  }))
}

export async function readOpenTills(storeId: string): Promise<OpenTill[]> {
  const rows = await readInWorker<Record<string, string | number>>(
    `select t.id, r.name as register, u.name as opened_by, t.opened_at, t.business_date,
            t.sales_minor - t.returns_minor as sales_minor
       from till_sessions t
       join registers r on r.id = t.register_id
       join users u on u.id = t.opened_by_id
      where t.open_register_id in (select id from registers where store_id = ?) order by t.opened_at`,
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
