import { cp, mkdir, open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import db from '@adonisjs/lucid/services/db'
import { read, sqlOf, type SqlRow } from '#core/sql'
import { ownTables } from '#app/plugin_kernel/data/plugin_tables'
import { filesFolder } from '#app/plugin_kernel/files/own_files'
import { readDatasets } from '#app/plugin_kernel/rules/rule_datasets'
import { readSettingRows } from '#app/plugin_kernel/settings/setting_rows'

const ROWS_AT_ONCE = 1_000

/**
 * Writes all that a plugin kept into a folder, for people and programs to read: tables and values
 * of its fields a row per line, settings without their secrets, what it gave its rules, its files.
 */
export async function exportKept(pluginId: string, folder: string): Promise<void> {
  await mkdir(join(folder, 'tables'), { recursive: true })
  await exportTables(pluginId, join(folder, 'tables'))
  await exportValues(pluginId, join(folder, 'field_values.ndjson'))
  const settings = (await readSettingRows(pluginId)).map(({ secrets, ...row }) => ({
    ...row,
    // What they are called, so that whoever starts anew knows what to ask for.
    secrets: Object.keys(secrets),
  }))
  await writeJson(join(folder, 'settings.json'), settings)
  await writeJson(join(folder, 'datasets.json'), await readDatasets(pluginId))
  await cp(filesFolder(pluginId), join(folder, 'files'), { recursive: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    }
  )
}

async function exportTables(pluginId: string, folder: string): Promise<void> {
  const tables = await ownTables(pluginId)
  // As they stand at one moment.
  await db.transaction(async (trx) => {
    const sql = sqlOf(trx)
    for (const table of tables) {
      const rows = await sql.all(`select * from ${table}`)
      await writeLines(join(folder, `${table}.ndjson`), rows)
    }
  })
}

async function exportValues(pluginId: string, path: string): Promise<void> {
  await using file = await open(path, 'w')
  for (let offset = 0; ; offset += ROWS_AT_ONCE) {
    const rows = await read<{ entity: string; record_id: string; field_values: string }>(
      `select entity, record_id, field_values from custom_values where plugin_id = ?
        order by entity, record_id limit ${ROWS_AT_ONCE} offset ${offset}`,
      [pluginId]
    )
    for (const { entity, record_id: recordId, field_values: values } of rows) {
      const line = { entity, recordId, values: JSON.parse(values) as unknown }
      await file.write(`${JSON.stringify(line)}\n`)
    }
    if (rows.length < ROWS_AT_ONCE) return
  }
}

async function writeLines(path: string, rows: readonly SqlRow[]): Promise<void> {
  await using file = await open(path, 'w')
  for (const row of rows) await file.write(`${JSON.stringify(row)}\n`)
  await file.sync()
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`, { flush: true })
}
