import { nowIso, clock } from '#core/clock'
import { appVersion } from '#core/version'
import { copyShop, removePlace } from '#app/upgrade/database/copy_shop'
import { migrationState } from '#app/upgrade/database/migrations'
import { countRows, type RowCounts } from '#app/upgrade/database/query_place'
import { environmentOf, type ShopPlace } from '#app/upgrade/database/shop_place'
import { UpgradeProblem } from '#app/upgrade/database/upgrade_problem'
import { changedTables, verdictOf, type RehearsalReport } from '#app/upgrade/rehearsal_report'
import type { CopyCheck } from '#app/upgrade/replay/check_copy'
import { runAce } from '#app/upgrade/run_ace'

export interface CopyWish {
  from: ShopPlace
  to: ShopPlace
  /** How many days of sales go through the new code. */
  days: number
  tell: (step: string, done: number, total: number | null) => void
}

/**
 * Copies the shop, migrates the copy with this version's migrations and checks it, all beside the
 * shop that goes on selling. The copy is there afterwards; when anything fails it is not.
 */
export async function prepareCopy(wish: CopyWish): Promise<RehearsalReport> {
  const { from, to, days, tell } = wish
  const { pending } = await migrationState()
  try {
    tell('copy', 0, null)
    const copied = await timed(() => copyShop(from, to))
    const before = await countRows(to)
    tell('migrate', 0, null)
    const migrated = await timed(() => migrate(to))
    const after = await countRows(to)
    const checked = await timed(() => check(wish))
    const tables = changedTables(before, after)
    return {
      madeAt: nowIso(),
      version: appVersion(),
      days,
      migrations: pending.map((name) => name.split('/').at(-1) ?? name),
      copyMs: copied.ms,
      migrateMs: migrated.ms,
      checkMs: checked.ms,
      rows: sum(after),
      tables,
      check: checked.value,
      verdict: verdictOf(tables, checked.value),
    }
  } catch (error) {
    await removePlace(to).catch(() => undefined)
    throw error
  }
}

async function migrate(place: ShopPlace): Promise<void> {
  const environment = environmentOf(place)
  const { code, words } = await runAce({ args: ['migration:run', '--force'], environment })
  if (code !== 0) throw new UpgradeProblem('migration_failed', { detail: words })
}

async function check({ to, days, tell }: CopyWish): Promise<CopyCheck> {
  let found: CopyCheck | null = null
  const { code, words } = await runAce({
    args: ['upgrade:check', `--days=${days}`],
    environment: environmentOf(to),
    onLine(line) {
      if ('step' in line) tell(String(line.step), Number(line.done), Number(line.total))
      if ('check' in line) found = line.check as CopyCheck
    },
  })
  if (code !== 0 || !found) throw new UpgradeProblem('check_failed', { detail: words })
  return found
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const begun = clock.now().getTime()
  const value = await work()
  return { value, ms: clock.now().getTime() - begun }
}

function sum(counts: RowCounts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0)
}
