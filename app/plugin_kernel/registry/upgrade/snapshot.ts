import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Sql, type SqlRow, type SqlValue, transaction } from '#core/sql'
import { restoreTables, snapshotTables } from '#app/plugin_kernel/data/snapshot_tables'
import {
  endUpgrade,
  writeKept,
  writeStep,
  type Upgrade,
} from '#app/plugin_kernel/registry/upgrade/upgrade_journal'
import { writeActive, writeDesired } from '#app/plugin_kernel/state/plugin_rows'
import type { DesiredState } from '#app/plugin_kernel/state/plugin_state'

/** Tables of the kernel in which each plugin has rows of its own, by `plugin_id`. */
const KERNEL_TABLES = ['plugin_tables', 'plugin_settings']

function snapshotPath(root: string, upgradeId: number): string {
  return join(root, '_snapshots', `${upgradeId}.ndjson`)
}

/** Keeps all that a plugin has in the database: its own tables, and its rows in the kernel's. */
export async function takeSnapshot(root: string, upgrade: Upgrade): Promise<void> {
  await mkdir(join(root, '_snapshots'), { recursive: true })
  await snapshotTables(upgrade.pluginId, snapshotPath(root, upgrade.id))
  await transaction(async (sql) => {
    const kept: Record<string, SqlRow[]> = {}
    for (const table of KERNEL_TABLES)
      kept[table] = await sql.all(`select * from ${table} where plugin_id = ?`, [upgrade.pluginId])
    await writeKept(sql, upgrade, kept)
    await writeStep(sql, upgrade, 'kept')
  })
}

export async function dropSnapshot(root: string, upgradeId: number): Promise<void> {
  await rm(snapshotPath(root, upgradeId), { force: true })
}

export interface Undoing {
  root: string
  desired: DesiredState
  /** Tables that the new version's migrations may have made. */
  newTables: readonly string[]
  problem: { step: string; message: string }
}

/**
 * Makes everything as it was before the change of version. Can be done again when a power cut breaks
 * it off: the snapshot stays until the journal says that all of it is back.
 */
export async function undoUpgrade(
  upgrade: Upgrade,
  { root, desired, newTables, problem }: Undoing
): Promise<void> {
  const { pluginId, kept, from } = upgrade
  if (kept) await restoreTables(pluginId, snapshotPath(root, upgrade.id), newTables)
  await transaction(async (sql) => {
    for (const [table, rows] of Object.entries(kept ?? {}))
      await putBack(sql, table, pluginId, rows)
    await writeActive(sql, pluginId, from)
    // The old version did nothing wrong: what was said of the new one is no matter to it.
    await writeDesired(sql, pluginId, desired)
    await endUpgrade(sql, upgrade, 'undone', problem, null)
  })
  await dropSnapshot(root, upgrade.id)
}

async function putBack(
  sql: Sql,
  table: string,
  pluginId: string,
  rows: readonly SqlRow[]
): Promise<void> {
  await sql.run(`delete from ${table} where plugin_id = ?`, [pluginId])
  for (const row of rows) {
    const columns = Object.keys(row).map((name) =>
      sql.dialect === 'mysql' ? `\`${name}\`` : `"${name}"`
    )
    const places = columns.map(() => '?').join(', ')
    await sql.run(
      `insert into ${table} (${columns.join(', ')}) values (${places})`,
      Object.values(row) as SqlValue[]
    )
  }
}
