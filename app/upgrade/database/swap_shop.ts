import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { removePlace } from '#app/upgrade/database/copy_shop'
import { UpgradeProblem } from '#app/upgrade/database/upgrade_problem'
import { createSchema, dropSchema, tablesOf, withServer } from '#app/upgrade/database/mysql_server'
import type { ShopPlace } from '#app/upgrade/database/shop_place'

/**
 * Puts `next` into the shop's place and keeps what was there as `aside`, in one step that is done
 * or not done: a rename of a file, or one `rename table` of all tables. Nothing else may be
 * working with either database.
 */
export async function swapShop(shop: ShopPlace, next: ShopPlace, aside: ShopPlace): Promise<void> {
  if (shop.kind === 'sqlite' && next.kind === 'sqlite' && aside.kind === 'sqlite') {
    await removePlace(aside)
    settle(shop.file)
    settle(next.file)
    linkSync(shop.file, aside.file)
    renameSync(next.file, shop.file)
    syncFolder(dirname(shop.file))
    return
  }
  if (shop.kind !== 'mysql' || next.kind !== 'mysql' || aside.kind !== 'mysql') {
    throw new Error('A swap does not convert')
  }
  await swapSchemas(shop.schema, next.schema, aside.schema)
}

async function swapSchemas(shop: string, next: string, aside: string): Promise<void> {
  await withServer(async (server) => {
    await dropSchema(server, aside)
    await createSchema(server, aside)
    const away = (await tablesOf(server, shop)).map(
      (table) => `\`${shop}\`.\`${table}\` to \`${aside}\`.\`${table}\``
    )
    const inPlace = (await tablesOf(server, next)).map(
      (table) => `\`${next}\`.\`${table}\` to \`${shop}\`.\`${table}\``
    )
    await server.query(`rename table ${[...away, ...inPlace].join(', ')}`)
    await dropSchema(server, next)
  })
}

/** Brings the write-ahead log into the file, so that the file alone is the database. */
function settle(file: string): void {
  if (!existsSync(file)) return
  const connection = new Database(file)
  const mode = connection.pragma('journal_mode = delete', { simple: true })
  connection.close()
  if (mode !== 'delete') throw new UpgradeProblem('in_use')
  const handle = openSync(file, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
