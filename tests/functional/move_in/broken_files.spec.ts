import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import type { Assert } from '@japa/assert'
import { test } from '@japa/runner'
import { jobFinished } from '#core/jobs/job_runner'
import { read } from '#core/sql'
import { addFile } from '#app/move_in/add_file'
import { listProblems } from '#app/move_in/engine/problem_store'
import { startWork } from '#app/move_in/engine/start_work'
import { MoveIn } from '#app/move_in/move_in'
import type { MoveInFile } from '#app/move_in/move_in_file'
import { reconcileFile } from '#app/move_in/reconciliation/load_sheet'
import { cleanDatabase } from '#tests/support/clean_database'
import { type GivenShop, givenShop } from '#tests/support/given_shop'
import { type Breakable, type Breakage, breakages } from '#tests/support/move_in/break_file'
import { givenUpload, work } from '#tests/support/move_in/given_move_in'

type Columns = Pick<Breakable, 'telling' | 'amounts'>

const SHOPIFY: Columns = {
  telling: ['Handle', 'Title', 'Variant SKU', 'Variant Price'],
  amounts: ['Variant Price'],
}
const WOOCOMMERCE: Columns = {
  telling: ['Type', 'SKU', 'Name', 'Regular price'],
  amounts: ['Regular price'],
}
const VENDURE: Columns = {
  telling: ['name', 'optionValues', 'sku', 'price'],
  amounts: ['price'],
}
const TAX_RATES: Columns = { telling: ['Country Code', 'Rate %', 'Tax Class'], amounts: [] }
const CUSTOMERS: Columns = { telling: ['First Name', 'Last Name', 'Email'], amounts: [] }

/** Files of our own making in the shape of the exports. */
const OWN: Record<string, Columns> = {
  shopify: SHOPIFY,
  woocommerce: WOOCOMMERCE,
  vendure: VENDURE,
  woocommerce_tax_rates: TAX_RATES,
  opensourcepos_customers: CUSTOMERS,
}

/** Files of the systems' own projects; not part of this one, and looked at only where they are. */
const SAMPLES: Record<string, Columns> = {
  'shopify/apparel': SHOPIFY,
  'shopify/home-and-garden': SHOPIFY,
  'shopify/jewelery': SHOPIFY,
  'woocommerce/sample_products': WOOCOMMERCE,
  'woocommerce/experimental_sample_9_products': WOOCOMMERCE,
  'woocommerce/experimental_fashion_sample_9_products': WOOCOMMERCE,
  'woocommerce/sample_tax_rates': TAX_RATES,
  'vendure-products': VENDURE,
  'ospos-importCustomers': CUSTOMERS,
}
const FOLDER = `${process.env.TILLHOUSE_MATERIAL ?? '/work/shared/material'}/import-formats`
/** Minutes long, so a part of the long tier. */
const isWanted = existsSync(FOLDER) && process.env.FC_RUNS !== undefined

/** What must become of a file that came out so. */
function expectedOf(name: string): 'taken' | 'refused' | 'reported' {
  if (['as it is', 'columns moved', 'in UTF-16'].includes(name)) return 'taken'
  return /^column (missing|renamed)|million/.test(name) ? 'refused' : 'reported'
}

const TABLES =
  'items item_prices item_identifiers item_tags departments stock_levels stock_movements customers tax_categories tax_rates'

/** How much there is of everything that an import writes. */
async function holdings(): Promise<Record<string, number>> {
  const held: Record<string, number> = {}
  for (const table of TABLES.split(' ')) {
    const [row] = await read<{ count: number }>(`select count(*) as count from ${table}`)
    held[table] = Number(row?.count)
  }
  return held
}

interface Outcome {
  is: 'taken' | 'refused' | 'reported'
  why: string
  /** What the shop holds after the import, before it is undone. */
  held: Record<string, number>
}

/** Brings a file: checks it, imports it, undoes it, and looks each time at what the shop holds. */
async function bring(assert: Assert, shop: GivenShop, { name, content }: Breakage) {
  const held = await holdings()
  const unchanged = async (when: string) =>
    assert.deepEqual(await holdings(), held, `${name}: the shop ${when}`)
  const refused = async (why: string): Promise<Outcome> => {
    await unchanged('after a refusal')
    return { is: 'refused', why, held }
  }
  const moveIn = await MoveIn.create({ storeId: shop.store.id, createdById: null })
  const added = await addFile(moveIn, { path: givenUpload(content), name: 'a.csv' })
  if (!added.ok) return refused(added.reason)
  const file = added.value
  await file.merge({ options: { ...file.options, pricesIncludeTax: true } }).save()
  const started = await startWork(file, 'check', shop.operators.owner.id)
  if (!started.ok)
    return refused(started.reason === 'columns' ? `without ${started.columns}` : started.reason)
  await jobFinished(started.value.id)
  await file.refresh()
  const { failed, rowsFailed } = file.progress
  await unchanged('after a check')
  await work(shop, file, 'import')
  const outcome = await outcomeOf(assert, file)
  assert.deepInclude(file.progress, { failed, rowsFailed }, `${name}: the check said the same`)
  await work(shop, file, 'undo')
  await unchanged('after the undo')
  return outcome
}

/** Every row is in the shop, left out by choice, or in the report with its reason. */
async function outcomeOf(assert: Assert, file: MoveInFile): Promise<Outcome> {
  const { created, updated, unchanged, failed, leftOut, recordsDone, rowsFailed } = file.progress
  assert.equal(created + updated + unchanged + failed + leftOut, recordsDone)
  assert.equal(file.progress.rowsDone, file.rowsTotal)
  const problems = await listProblems(file.id, { after: 0, limit: 1_000 })
  assert.equal(new Set(problems.map(({ row }) => row)).size, rowsFailed)
  const { isBalanced } = await reconcileFile(file)
  if (failed === 0) assert.isTrue(isBalanced, 'what was taken whole balances')
  const counts = new Map<string, number>()
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1)
  const why = [...counts].map(([code, count]) => `${code} ×${count}`).join(', ')
  return { is: failed === 0 ? 'taken' : 'reported', why, held: await holdings() }
}

/** `BREAKAGE_TABLE=FILE` writes what became of every file as a table. */
function note(file: string, name: string, { is, why }: Outcome): void {
  const path = process.env.BREAKAGE_TABLE
  if (path) appendFileSync(path, `| ${file} | ${name} | ${is} | ${why} |\n`)
}

async function bringAll(assert: Assert, name: string, path: string, columns: Columns) {
  let whole: Outcome | null = null
  for (const breakage of breakages({ text: readFileSync(path, 'utf8'), ...columns })) {
    await cleanDatabase()
    const outcome = await bring(assert, await givenShop({ items: 0 }), breakage)
    whole ??= outcome
    note(name, breakage.name, outcome)
    const expected = expectedOf(breakage.name)
    if (expected !== 'reported')
      assert.equal(outcome.is, expected, `${breakage.name}: ${outcome.why}`)
    else assert.notEqual(outcome.is, 'taken', breakage.name)
    if (expected === 'taken') assert.deepEqual(outcome.held, whole.held, breakage.name)
  }
}

test.group('Files that came out wrong, one breakage after the other', (group) => {
  group.each.setup(cleanDatabase)

  for (const [name, columns] of Object.entries(OWN))
    test(`${name} ends in the shop whole, or in a report and an unchanged shop`, async ({
      assert,
    }) => {
      await bringAll(assert, name, `tests/fixtures/move_in/${name}.csv`, columns)
    }).timeout(120_000)

  for (const [name, columns] of Object.entries(SAMPLES))
    test(`the sample ${name} does too`, async ({ assert }) => {
      await bringAll(assert, name, `${FOLDER}/${name}.csv`, columns)
    })
      .timeout(600_000)
      .skip(!isWanted, 'the sample files are not here, or this is not the long tier')
})
