import { nowForDatabase } from '#core/clock'
import { read, type Sql } from '#core/sql'
import type { PluginOrigin } from '#app/plugin_kernel/discovery/find_plugins'
import type {
  DesiredState,
  PluginProblem,
  PluginRow,
  PluginState,
} from '#app/plugin_kernel/state/plugin_state'

interface Stored {
  id: string
  origin: PluginOrigin
  desired_state: DesiredState
  state: PluginState
  active_version: string | null
  problem: string | null
  trusted_at: string | null
  blocks_when_unavailable: number | boolean
}

const COLUMNS =
  'id, origin, desired_state, state, active_version, problem, trusted_at, blocks_when_unavailable'

export async function readPluginRows(): Promise<PluginRow[]> {
  const rows = await read<Stored>(`select ${COLUMNS} from plugins order by id`)
  return rows.map(rowOf)
}

export async function findPluginRow(id: string): Promise<PluginRow | null> {
  const [row] = await read<Stored>(`select ${COLUMNS} from plugins where id = ?`, [id])
  return row ? rowOf(row) : null
}

function rowOf(row: Stored): PluginRow {
  return {
    id: row.id,
    origin: row.origin,
    desired: row.desired_state,
    state: row.state,
    activeVersion: row.active_version,
    problem: row.problem === null ? null : (JSON.parse(row.problem) as PluginProblem),
    isTrusted: row.trusted_at !== null,
    blocksWhenUnavailable: Boolean(row.blocks_when_unavailable),
  }
}

/** A plugin that was found for the first time; it waits for the owner. */
export async function insertPlugin(
  sql: Sql,
  { id, origin, activeVersion }: Pick<PluginRow, 'id' | 'origin' | 'activeVersion'>
): Promise<void> {
  const now = nowForDatabase()
  await sql.run(
    `insert into plugins
       (id, origin, desired_state, state, active_version, blocks_when_unavailable, created_at, changed_at)
     values (?, ?, 'disabled', 'discovered', ?, ?, ?, ?)`,
    [id, origin, activeVersion, false, now, now]
  )
}

/** Which of an installed plugin's versions serves from its next start on. */
export async function writeActive(sql: Sql, id: string, version: string): Promise<void> {
  await sql.run(
    `update plugins set origin = 'installed', active_version = ?, changed_at = ? where id = ?`,
    [version, nowForDatabase(), id]
  )
}

/** What became of a plugin. */
export async function writeState(
  sql: Sql,
  id: string,
  state: PluginState,
  problem: PluginProblem | null
): Promise<void> {
  await sql.run('update plugins set state = ?, problem = ?, changed_at = ? where id = ?', [
    state,
    problem === null ? null : JSON.stringify(problem),
    nowForDatabase(),
    id,
  ])
}

/** What the owner wants from now on. Whatever kept it from running is forgotten: it is tried anew. */
export async function writeDesired(sql: Sql, id: string, desired: DesiredState): Promise<void> {
  await sql.run(
    `update plugins set desired_state = ?, changed_at = ?, problem = null,
       state = case when state in ('quarantined', 'failed') then 'disabled' else state end
     where id = ?`,
    [desired, nowForDatabase(), id]
  )
}

/** The owner's word that its code may run inside of Tillhouse. */
export async function writeTrust(sql: Sql, id: string, operatorId: string | null): Promise<void> {
  await sql.run('update plugins set trusted_at = ?, trusted_by = ? where id = ?', [
    nowForDatabase(),
    operatorId,
    id,
  ])
}

export async function writeBlocking(sql: Sql, id: string, blocks: boolean): Promise<void> {
  await sql.run('update plugins set blocks_when_unavailable = ?, changed_at = ? where id = ?', [
    blocks,
    nowForDatabase(),
    id,
  ])
}
