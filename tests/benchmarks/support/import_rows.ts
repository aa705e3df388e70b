/**
 * Moves a file of items into the empty database that the environment names, and writes what it took
 * to a file: `import_rows.ts <file> <rows> <import|check>`.
 */
import { createWriteStream, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { timesOf, type Times } from '#tests/benchmarks/support/figures'
import { withApp } from '#tests/benchmarks/support/with_app'

export interface ImportFigures {
  seconds: number
  /** Of the processor: what a machine that others keep busy can vouch for. */
  cpuSeconds: number
  created: number
  failed: number
  /** Milliseconds from one batch to the next, with the reading of its rows. */
  batches: Times
  longestBlockMs: number
  /** Held before the first row. */
  residentBefore: number
  /** The way there, at each tenth of the rows. */
  steps: ImportStep[]
}

export interface ImportStep {
  rows: number
  cpuSeconds: number
  residentMebibytes: number
  heapMebibytes: number
}

const MEBIBYTE = 1_048_576
const NANOSECONDS_A_MS = 1e6
const MICROSECONDS_A_SECOND = 1e6
const STEPS = 10
const [target = '', count = '0', wanted = 'import'] = process.argv.slice(2)

await withApp(async () => {
  const { givenShop } = await import('#tests/support/given_shop')
  const { addFile } = await import('#app/move_in/add_file')
  const { MoveIn } = await import('#app/move_in/move_in')
  const { runFile } = await import('#app/move_in/engine/run_file')
  const shop = await givenShop()
  const path = join(process.env.DATA_DIR!, 'items.csv')
  await writeItems(path, Number(count))
  const createdById = shop.operators.owner.id
  const moveIn = await MoveIn.create({ storeId: shop.store.id, createdById })
  const added = await addFile(moveIn, { path, name: 'items.csv' })
  if (!added.ok) throw new Error(added.reason)
  const file = added.value
  file.options = { ...file.options, pricesIncludeTax: shop.store.pricesIncludeTax }
  await file.save()

  const residentBefore = process.memoryUsage.rss()
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const before = process.cpuUsage()
  const begin = performance.now()
  let last = begin
  const batches: number[] = []
  const steps: ImportStep[] = []
  const cpuSeconds = () => {
    const { user, system } = process.cpuUsage(before)
    return (user + system) / MICROSECONDS_A_SECOND
  }
  const { progress } = await runFile({
    file,
    isDryRun: wanted === 'check',
    operatorId: createdById,
    signal: new AbortController().signal,
    onProgress({ rowsDone }) {
      const now = performance.now()
      batches.push(now - last)
      last = now
      if (rowsDone < (Number(count) / STEPS) * (steps.length + 1)) return
      const { rss, heapUsed } = process.memoryUsage()
      steps.push({
        rows: rowsDone,
        cpuSeconds: cpuSeconds(),
        residentMebibytes: rss / MEBIBYTE,
        heapMebibytes: heapUsed / MEBIBYTE,
      })
    },
  })
  const seconds = (performance.now() - begin) / 1_000
  delay.disable()
  const figures: ImportFigures = {
    seconds,
    cpuSeconds: cpuSeconds(),
    created: progress.created,
    failed: progress.failed,
    batches: timesOf(batches),
    longestBlockMs: delay.max / NANOSECONDS_A_MS,
    residentBefore: residentBefore / MEBIBYTE,
    steps,
  }
  writeFileSync(target, JSON.stringify(figures))
})

async function writeItems(path: string, rows: number): Promise<void> {
  const { checkDigitOf } = await import('#app/barcodes/check_digit')
  const { GOODS, KINDS, MAKERS, SIZES } = await import('#tests/support/big_shop/vocabulary')
  const { seeded } = await import('#tests/support/big_shop/seeded')
  const random = seeded(17)
  const file = createWriteStream(path)
  file.write('sku,barcode,name,department,price,cost,tax,stock,tags\n')
  for (let row = 0; row < rows; row++) {
    const digits = `70${String(row).padStart(10, '0')}`
    const name = [random.pick(MAKERS), random.pick(GOODS), random.pick(KINDS), random.pick(SIZES)]
    const price = `${5 + random.below(500)}.90`
    const cells = [
      `S${100_000 + row}`,
      `${digits}${checkDigitOf(digits)}`,
      `${name.join(' ')} ${row}`,
      `Department ${row % 40}`,
      price,
      '3.50',
      '25%',
      String(random.below(60)),
      `tag ${row % 60}`,
    ]
    if (!file.write(`${cells.join(',')}\n`)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'finish')
}
