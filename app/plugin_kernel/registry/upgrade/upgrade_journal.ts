import { nowForDatabase, toDatabaseTime } from '#core/clock'
import { read, type Sql, type SqlRow, transaction } from '#core/sql'

/**
 * What a change of version has behind it:
 *
 * 1. `begun`: nothing has changed
 * 2. `kept`: the plugin's tables and settings are in the snapshot
 * 3. `migrated`: the tables are those of the new version
 * 4. `tested`: the new version has started once, in a process of its own
 * 5. `flipped`: the new version is the one that serves
 */
export const UPGRADE_STEPS = ['begun', 'kept', 'migrated', 'tested', 'flipped'] as const
export type UpgradeStep = (typeof UPGRADE_STEPS)[number]

export interface Upgrade {
  id: number
  pluginId: string
  from: string
  to: string
  step: UpgradeStep
  /** Rows of the kernel's own tables as they were, by table. */
  kept: Record<string, SqlRow[]> | null
}

interface Stored {
  id: number
  plugin_id: string
  from_version: string
  to_version: string
  step: UpgradeStep
  kept: string | null
}

const COLUMNS = 'id, plugin_id, from_version, to_version, step, kept'

export async function beginUpgrade(pluginId: string, from: string, to: string): Promise<Upgrade> {
  await transaction((sql) =>
    sql.run(
      `insert into plugin_upgrades (plugin_id, from_version, to_version, step, began_at)
       values (?, ?, ?, 'begun', ?)`,
      [pluginId, from, to, nowForDatabase()]
    )
  )
  return (await openUpgrades()).find((one) => one.pluginId === pluginId)!
}

export async function writeStep(sql: Sql, upgrade: Upgrade, step: UpgradeStep): Promise<void> {
  await sql.run('update plugin_upgrades set step = ? where id = ?', [step, upgrade.id])
  upgrade.step = step
}

export async function writeKept(
  sql: Sql,
  upgrade: Upgrade,
  kept: Record<string, SqlRow[]>
): Promise<void> {
  await sql.run('update plugin_upgrades set kept = ? where id = ?', [
    JSON.stringify(kept),
    upgrade.id,
  ])
  upgrade.kept = kept
}

export async function endUpgrade(
  sql: Sql,
  { id }: Upgrade,
  outcome: 'done' | 'undone',
  problem: { step: string; message: string } | null,
  keptUntil: Date | null
): Promise<void> {
  await sql.run(
    'update plugin_upgrades set outcome = ?, problem = ?, ended_at = ?, kept_until = ? where id = ?',
    [
      outcome,
      problem && JSON.stringify(problem),
      nowForDatabase(),
      keptUntil && toDatabaseTime(keptUntil),
      id,
    ]
  )
}

/** Those that a power cut broke off, or that are under way. */
export async function openUpgrades(): Promise<Upgrade[]> {
  const rows = await read<Stored>(
    `select ${COLUMNS} from plugin_upgrades where ended_at is null order by id desc`
  )
  return rows.map((row) => ({
    id: Number(row.id),
    pluginId: row.plugin_id,
    from: row.from_version,
    to: row.to_version,
    step: row.step,
    kept: row.kept === null ? null : (JSON.parse(row.kept) as Upgrade['kept']),
  }))
}

export interface UpgradeLine {
  from: string
  to: string
  outcome: 'done' | 'undone' | null
  step: UpgradeStep
  problem: { step: string; message: string } | null
}

/** What became of a plugin's changes of version, the last first. */
export async function upgradesOf(pluginId: string): Promise<UpgradeLine[]> {
  const rows = await read<Stored & { outcome: UpgradeLine['outcome']; problem: string | null }>(
    `select ${COLUMNS}, outcome, problem from plugin_upgrades where plugin_id = ? order by id desc`,
    [pluginId]
  )
  return rows.map((row) => ({
    from: row.from_version,
    to: row.to_version,
    outcome: row.outcome,
    step: row.step,
    problem: row.problem === null ? null : (JSON.parse(row.problem) as UpgradeLine['problem']),
  }))
}

/** Snapshots whose time is over; answers their upgrades' numbers. */
export async function forgetOldSnapshots(): Promise<number[]> {
  const rows = await read<{ id: number }>(
    'select id from plugin_upgrades where kept_until < ? order by id',
    [nowForDatabase()]
  )
  const ids = rows.map(({ id }) => Number(id))
  if (ids.length === 0) return []
  await transaction(async (sql) => {
    for (const id of ids)
      await sql.run('update plugin_upgrades set kept_until = null, kept = null where id = ?', [id])
  })
  return ids
}
