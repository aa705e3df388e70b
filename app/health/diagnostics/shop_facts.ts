import { cpus, release, totalmem, type } from 'node:os'
import { nowIso } from '#core/clock'
import { readInWorker } from '#core/reader'
import { isSqlite, read } from '#core/sql'
import { appVersion } from '#app/health/app_version'
import { databaseSizeBytes, databaseVersion } from '#app/health/database_facts'
import { readHealth } from '#app/health/read_health'
import { readRegisters } from '#app/health/registers/read_registers'
import { redactText } from '#core/log/redact_text'

export async function versionFacts() {
  return {
    madeAt: nowIso(),
    app: appVersion(),
    node: process.versions.node,
    system: `${type()} ${release()} ${process.arch}`,
    processors: cpus().length,
    memoryBytes: totalmem(),
    processMemoryBytes: process.memoryUsage.rss(),
    runningSince: new Date(performance.timeOrigin).toISOString(),
    database: isSqlite() ? 'SQLite' : 'MariaDB',
    databaseVersion: await databaseVersion(),
    databaseBytes: await databaseSizeBytes(),
  }
}

/** Rows of every table; on SQLite counted in the reading thread, so that nobody waits for it. */
export async function tableFacts(): Promise<Record<string, number>> {
  const tables = await read<{ name: string }>(
    isSqlite()
      ? "select name from sqlite_master where type = 'table' and name not like 'sqlite%' order by name"
      : `select table_name as name from information_schema.tables
          where table_schema = database() and table_type = 'BASE TABLE' order by table_name`
  )
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await readInWorker<{ n: number }>(`select count(*) as n from ${name}`)
    counts[name] = Number(row?.n ?? 0)
  }
  return counts
}

/** What the health page says of each store, and its registers by id: names may be people's. */
export async function storeFacts() {
  const stores = await read<{ id: string }>('select id from stores order by id')
  const facts = []
  for (const { id } of stores) {
    facts.push({
      storeId: id,
      findings: await readHealth({ storeId: id }),
      registers: await registerFacts(id),
    })
  }
  return facts
}

async function registerFacts(storeId: string) {
  return (await readRegisters(storeId)).map((register) => ({
    registerId: register.registerId,
    unsentCount: register.unsentCount,
    refusedCount: register.refusedCount,
    oldestUnsentAt: register.oldestUnsentAt,
    appVersion: redactText(register.appVersion),
    skewMs: register.skewMs,
    storageUsedBytes: register.storageUsedBytes,
    storageQuotaBytes: register.storageQuotaBytes,
    seenAt: register.seenAt,
    flags: register.flags,
  }))
}
