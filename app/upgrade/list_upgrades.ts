import { basename } from 'node:path'
import { fromDatabaseTime } from '#core/clock'
import { read } from '#core/sql'

export interface ShownUpgrade {
  id: string
  upgradedAt: string
  /** Null for the first that was written down. */
  fromVersion: string | null
  toVersion: string
  /** Where the database of before lies, until the next upgrade. */
  kept: string
  migrations: number
}

/** What the page shows of upgrades done, newest first. */
export async function listUpgrades(): Promise<ShownUpgrade[]> {
  const rows = await read<{
    id: string
    upgraded_at: string
    from_version: string | null
    to_version: string
    kept: string
    report: string
  }>(
    'select id, upgraded_at, from_version, to_version, kept, report from upgrades order by upgraded_at desc limit 50'
  )
  return rows.map((row) => ({
    id: row.id,
    upgradedAt: fromDatabaseTime(row.upgraded_at),
    fromVersion: row.from_version,
    toVersion: row.to_version,
    kept: basename(row.kept),
    migrations: (JSON.parse(row.report) as { migrations: string[] }).migrations.length,
  }))
}
