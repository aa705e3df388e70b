import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  runScript,
  withDatabase,
  type BenchPlace,
  type DatabaseKind,
} from '#tests/benchmarks/support/bench_server'
import type { FilledShop } from '#tests/benchmarks/support/fill_shop'

/** Items, customers and sales of the big shop that lists and look-ups are measured in. */
const SIZE = [200_000, 50_000, 100_000]

/**
 * The big shop, filled once and kept in tmp/bench-shops: filling takes minutes. Migrations that came
 * later are run; whoever changes tests/support/big_shop deletes the folder.
 */
export async function withBigShop(
  kind: DatabaseKind,
  work: (shop: FilledShop, place: BenchPlace) => Promise<void>
): Promise<void> {
  const folder = resolve(`tmp/bench-shops/${kind}`)
  const file = join(folder, 'shop.json')
  if (!existsSync(file)) rmSync(folder, { recursive: true, force: true })
  await withDatabase(
    kind,
    folder,
    async (place) => {
      runScript('support/fill_shop.ts', [file, ...SIZE], place.env)
      await work(JSON.parse(readFileSync(file, 'utf8')) as FilledShop, place)
    },
    { keeps: true }
  )
}
