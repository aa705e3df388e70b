import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import db from '@adonisjs/lucid/services/db'
import { read } from '#core/sql'
import { exportDocuments } from '#app/upgrade/documents/export_documents'
import { refuseInUse } from '#app/upgrade/database/in_use'
import { withPlace } from '#app/upgrade/database/query_place'
import { placeBeside, shopPlace, type ShopPlace } from '#app/upgrade/database/shop_place'
import { swapShop } from '#app/upgrade/database/swap_shop'
import { UpgradeProblem } from '#app/upgrade/database/upgrade_problem'

export interface WayBack {
  /** Whether the database of before is in its place; not where the older version takes this one. */
  isExchanged: boolean
  /** Documents that the older version gets to replay; null when this was done before. */
  documents: number | null
  /** Rows made since the upgrade that are no documents and stay behind, by table. */
  leftBehind: Record<string, number>
}

/**
 * Puts the database of before the last upgrade back into its place, after writing everything that
 * registers sold since into a file; the older version replays it. What the newer version had is
 * kept aside. A version to go back to that knows this database's schema gets it as it is: between
 * the two there was no upgrade of the database, and the one of before is of an earlier time.
 */
export async function goBack(file: string, to?: string): Promise<WayBack> {
  const shop = shopPlace()
  const before = placeBeside(shop, 'before')
  const upgrade = await lastUpgrade()
  const marker = `${file}.upgrade`
  // Killed after the exchange: the database of before is in its place already.
  if (existsSync(marker) && readFileSync(marker, 'utf8') !== upgrade?.id) {
    return { isExchanged: true, documents: null, leftBehind: {} }
  }
  if (to !== undefined && (await knowsSchema(to))) {
    return { isExchanged: false, documents: null, leftBehind: {} }
  }
  if (!upgrade || !(await isThere(before))) throw new UpgradeProblem('nothing_to_go_back')
  await refuseInUse(shop)
  const { id, acceptanceSequence, upgradedAt } = upgrade
  const documents = await exportDocuments(file, { acceptanceSequence, at: upgradedAt })
  const leftBehind = await countLeftBehind(upgradedAt)
  writeFileSync(marker, id)
  await db.manager.closeAll()
  await swapShop(shop, before, placeBeside(shop, 'after'))
  return { isExchanged: true, documents, leftBehind }
}

/** Whether a built version has every migration that this database has been through. */
async function knowsSchema(release: string): Promise<boolean> {
  const rows = await read<{ name: string }>('select name from adonis_schema')
  return rows.every(({ name }) => existsSync(join(release, 'build', `${name}.js`)))
}

interface LastUpgrade {
  id: string
  upgradedAt: string
  acceptanceSequence: number
}

/** Null as well when the database is of a time that knew no upgrades. */
async function lastUpgrade(): Promise<LastUpgrade | null> {
  const rows = await read<{ id: string; upgraded_at: string; acceptance_sequence: number }>(
    'select id, upgraded_at, acceptance_sequence from upgrades order by upgraded_at desc limit 1'
  ).catch(() => [])
  return rows[0]
    ? {
        id: rows[0].id,
        upgradedAt: rows[0].upgraded_at,
        acceptanceSequence: Number(rows[0].acceptance_sequence),
      }
    : null
}

async function isThere(place: ShopPlace): Promise<boolean> {
  if (place.kind === 'sqlite') return existsSync(place.file)
  return withPlace(place, async (sql) => (await sql.tables()).length > 0).catch(() => false)
}

/** Everything a person changes in the back office, with the column that tells when. */
const EDITED: Record<string, string> = {
  items: 'updated_at',
  departments: 'updated_at',
  item_prices: 'valid_from',
  customers: 'updated_at',
  users: 'updated_at',
  roles: 'updated_at',
  stores: 'updated_at',
  registers: 'updated_at',
  parked_sales: 'parked_at',
  sale_reviews: 'resolved_at',
}

async function countLeftBehind(since: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [table, column] of Object.entries(EDITED)) {
    const [row] = await read<{ n: number }>(
      `select count(*) as n from ${table} where ${column} >= ?`,
      [since]
    )
    if (Number(row?.n) > 0) counts[table] = Number(row?.n)
  }
  const [moved] = await read<{ n: number }>(
    `select count(*) as n from stock_movements
      where occurred_at >= ? and kind not in ('sale', 'return', 'post_void')`,
    [since]
  )
  if (Number(moved?.n) > 0) counts.stock_movements = Number(moved?.n)
  return counts
}
