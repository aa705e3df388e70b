import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { MigrationRunner } from '@adonisjs/lucid/migration'
import { nowForDatabase } from '#core/clock'
import { newId } from '#core/ids'
import { appVersion } from '#core/version'
import { read } from '#core/sql'
import { removePlace } from '#app/upgrade/database/copy_shop'
import { refuseInUse } from '#app/upgrade/database/in_use'
import { migrationState } from '#app/upgrade/database/migrations'
import { withPlace } from '#app/upgrade/database/query_place'
import { nameOf, placeBeside, shopPlace, type ShopPlace } from '#app/upgrade/database/shop_place'
import { swapShop } from '#app/upgrade/database/swap_shop'
import { UpgradeProblem } from '#app/upgrade/database/upgrade_problem'
import { prepareCopy, type CopyWish } from '#app/upgrade/prepare_copy'
import type { RehearsalReport } from '#app/upgrade/rehearsal_report'

export type GateOutcome =
  { kind: 'current' | 'created' } | { kind: 'upgraded'; report: RehearsalReport }

export interface GateWish {
  days: number
  /** Upgrade although figures of past sales come out otherwise: a person has seen the list. */
  acceptsDifferences: boolean
  tell: CopyWish['tell']
}

/**
 * What stands between a version of the program and the shop's database. Pending migrations are
 * run on a copy, the copy is checked, and only then it takes the shop's place in one step; the
 * database of before is kept. Whatever fails, the shop's own database was never touched.
 */
export async function upgradeDatabase(wish: GateWish): Promise<GateOutcome> {
  const { isEmpty, pending, unknown } = await migrationState()
  if (unknown.length > 0) {
    throw new UpgradeProblem('newer_database', { count: unknown.length, name: unknown.at(-1)! })
  }
  if (isEmpty || (pending.length > 0 && !(await hasShop()))) {
    await migrateInPlace()
    return { kind: 'created' }
  }
  if (pending.length === 0) return { kind: 'current' }
  return { kind: 'upgraded', report: await upgradeByCopy(wish) }
}

async function upgradeByCopy({ days, acceptsDifferences, tell }: GateWish) {
  const shop = shopPlace()
  const next = placeBeside(shop, 'next')
  const before = placeBeside(shop, 'before')
  await refuseInUse(shop)
  const report = await prepareCopy({ from: shop, to: next, days, tell })
  const isRefused =
    report.verdict === 'bad' || (report.verdict === 'differs' && !acceptsDifferences)
  if (isRefused) {
    await removePlace(next)
    throw new UpgradeProblem(report.verdict === 'bad' ? 'check_failed' : 'differences', {
      detail: wordsOf(report),
    })
  }
  await writeHistory(next, before, report)
  tell('swap', 0, null)
  await db.manager.closeAll()
  await swapShop(shop, next, before)
  return report
}

async function hasShop(): Promise<boolean> {
  return (await read('select id from stores limit 1')).length > 0
}

/** A new database has nothing that could be lost. */
async function migrateInPlace(): Promise<void> {
  const runner = new MigrationRunner(db, app, { direction: 'up' })
  await runner.run()
  if (runner.error) throw runner.error
}

async function writeHistory(
  next: ShopPlace,
  before: ShopPlace,
  report: RehearsalReport
): Promise<void> {
  await withPlace(next, async (sql) => {
    const [counter] = await sql.all<{ value: number }>(
      `select value from counters where name = 'acceptance_sequence'`
    )
    const [last] = await sql.all<{ to_version: string }>(
      'select to_version from upgrades order by upgraded_at desc limit 1'
    )
    await sql.all(
      `insert into upgrades (id, upgraded_at, from_version, to_version, acceptance_sequence, kept, report)
       values (?, ?, ?, ?, ?, ?, ?)`,
      [
        newId(),
        nowForDatabase(),
        last?.to_version ?? null,
        appVersion(),
        Number(counter?.value ?? 0),
        nameOf(before),
        JSON.stringify(report),
      ]
    )
  })
}

function wordsOf({ tables, check }: RehearsalReport): string {
  const lost = tables.filter(({ before, after }) => before !== null && before > (after ?? 0))
  return [
    ...lost.map(({ table, before, after }) => `${table}: ${before} → ${after ?? 0} rows`),
    ...(check.ledgers > 0 ? [`${check.ledgers} balances do not add up`] : []),
    ...(check.journal > 0 ? [`${check.journal} findings in the journal`] : []),
    ...(check.foreignKeys > 0 ? [`${check.foreignKeys} rows refer to nothing`] : []),
    ...(check.replay.differenceCount > 0
      ? [`${check.replay.differenceCount} figures of past sales come out otherwise`]
      : []),
  ].join('; ')
}
