import semver from 'semver'
import type { PluginManifest } from '#app/plugin_sdk/manifest'
import { fromDatabaseTime, nowForDatabase } from '#core/clock'
import { read, type Sql } from '#core/sql'

/** A version that lies in data/plugins. */
export interface InstalledVersion {
  pluginId: string
  version: string
  digest: string
  source: string
  signedBy: string | null
  manifest: PluginManifest
  addedAt: string
}

interface Stored {
  plugin_id: string
  version: string
  digest: string
  source: string
  signed_by: string | null
  manifest: string
  added_at: string
}

const COLUMNS = 'plugin_id, version, digest, source, signed_by, manifest, added_at'

/** The newest first. */
export async function versionsOf(pluginId: string): Promise<InstalledVersion[]> {
  const rows = await read<Stored>(`select ${COLUMNS} from plugin_versions where plugin_id = ?`, [
    pluginId,
  ])
  return rows.map(versionIn).sort((left, right) => semver.rcompare(left.version, right.version))
}

export async function findVersion(
  pluginId: string,
  version: string
): Promise<InstalledVersion | null> {
  const [row] = await read<Stored>(
    `select ${COLUMNS} from plugin_versions where plugin_id = ? and version = ?`,
    [pluginId, version]
  )
  return row ? versionIn(row) : null
}

export async function keepVersion(sql: Sql, one: Omit<InstalledVersion, 'addedAt'>): Promise<void> {
  await sql.run(`insert into plugin_versions (${COLUMNS}) values (?, ?, ?, ?, ?, ?, ?)`, [
    one.pluginId,
    one.version,
    one.digest,
    one.source,
    one.signedBy,
    JSON.stringify(one.manifest),
    nowForDatabase(),
  ])
}

export async function forgetVersions(sql: Sql, pluginId: string): Promise<void> {
  await sql.run('delete from plugin_versions where plugin_id = ?', [pluginId])
}

/** The key that this shop knows a plugin's author by. */
export async function pinnedKey(pluginId: string): Promise<string | null> {
  const [row] = await read<{ public_key: string }>(
    'select public_key from plugin_authors where plugin_id = ?',
    [pluginId]
  )
  return row?.public_key ?? null
}

export async function pinKey(sql: Sql, pluginId: string, publicKey: string): Promise<void> {
  await sql.run('insert into plugin_authors (plugin_id, public_key, pinned_at) values (?, ?, ?)', [
    pluginId,
    publicKey,
    nowForDatabase(),
  ])
}

function versionIn(row: Stored): InstalledVersion {
  return {
    pluginId: row.plugin_id,
    version: row.version,
    digest: row.digest,
    source: row.source,
    signedBy: row.signed_by,
    manifest: JSON.parse(row.manifest) as PluginManifest,
    addedAt: fromDatabaseTime(row.added_at),
  }
}
