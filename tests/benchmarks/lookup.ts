/** Finding an item on the server, by identifier and by name, in catalogs of 10,000 and 100,000. */
import 'reflect-metadata'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Ignitor } from '@adonisjs/core'

const RUNS = 500
const folder = mkdtempSync(join('tmp', 'lookup-'))
Object.assign(process.env, {
  DB_CONNECTION: process.env.DB_CONNECTION ?? 'sqlite',
  DB_FILE: join(folder, 'shop.sqlite3'),
  DATA_DIR: folder,
})

const root = new URL('../../', import.meta.url)
const importer = (path: string) => import(path.startsWith('.') ? new URL(path, root).href : path)

const ignitor = new Ignitor(root, { importer })
ignitor.tap((app) => {
  app.booting(async () => {
    await import('#start/env')
  })
})
const app = ignitor.createApp('console')
await app.init()
await app.boot()
await app.start(measure)
await app.terminate()
rmSync(folder, { recursive: true, force: true })

async function measure() {
  const { default: db } = await import('@adonisjs/lucid/services/db')
  const { MigrationRunner } = await import('@adonisjs/lucid/migration')
  const { read } = await import('#core/sql')
  const { findItemByIdentifier } = await import('#app/catalog/search/find_item_by_identifier')
  const { searchItemIds } = await import('#app/catalog/search/search_items')
  const { addItems, givenBenchShop } = await import('#tests/support/catalog/bench_catalog')
  const migrator = new MigrationRunner(db, app, { direction: 'up' })
  await migrator.run()
  const shop = await givenBenchShop()
  for (const size of [10_000, 100_000]) {
    const names = await addItems(shop, size)
    const pick = seeded(7)
    const word = () => names[Math.floor(pick() * names.length)]!.split(' ')
    print(
      size,
      'by identifier',
      await time(() => findItemByIdentifier(read, String(100_000 + Math.floor(pick() * size))))
    )
    print(size, 'by unknown identifier', await time(() => findItemByIdentifier(read, `x${pick()}`)))
    print(size, 'by one letter', await time(() => searchItemIds(read, word()[0]!.slice(0, 1), 30)))
    print(size, 'by one word', await time(() => searchItemIds(read, word()[1]!, 30)))
    print(
      size,
      'by two beginnings',
      await time(() =>
        searchItemIds(
          read,
          word()
            .slice(0, 2)
            .map((one) => one.slice(0, 3))
            .join(' '),
          30
        )
      )
    )
    print(size, 'by a whole name', await time(() => searchItemIds(read, word().join(' '), 30)))
  }
}

async function time(work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now()
    await work()
    times.push(performance.now() - started)
  }
  return times.sort((a, b) => a - b)
}

function print(size: number, what: string, times: number[]) {
  const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(2).padStart(8)
  console.log(
    `${String(size).padStart(7)} items, ${what.padEnd(22)} p50 ${at(0.5)} ms  p99 ${at(0.99)} ms`
  )
}

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}
