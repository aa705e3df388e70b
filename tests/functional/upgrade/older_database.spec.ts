import { createHash } from 'node:crypto'
import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { read } from '#core/sql'
import { printerProfile } from '#app/devices/printer_profiles'
import { verifyJournal } from '#app/journal/verify_journal'
import { loadSale } from '#app/receipts/load_sale'
import { receiptPaper } from '#app/receipts/print_sale'
import { renderEscPos } from '#app/receipts/render_escpos'
import { renderText } from '#app/receipts/render_text'
import { verifyLedgers } from '#app/reporting/verify_ledgers'
import { cleanDatabase } from '#tests/support/clean_database'
import { countRows } from '#tests/support/sales/count_rows'
import { sendDocument } from '#tests/support/sales/send_document'
import { saleBody, signedDocument } from '#tests/support/shop_documents'
import { givenOldDatabase, oldShop, type OldShop } from '#tests/support/upgrade/old_shop'
import { oldRegister } from '#tests/support/upgrade/old_register'
import { migrate, useDatabase } from '#tests/support/upgrade/use_database'

/** Rows that the framework and the migrations themselves write. */
/** Of the server itself, or dropped since because nothing had read it. */
const OWN_TABLES = [
  'adonis_schema',
  'adonis_schema_versions',
  'settings',
  'counters',
  'import_jobs',
]

async function totalsOf(): Promise<Pick<OldShop, 'totals' | 'taxes' | 'tenders'>> {
  const numbers = (row: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)]))
  const [totals] = await read<Record<string, number>>(
    `select count(*) as sales, sum(net_minor) as net_minor, sum(tax_minor) as tax_minor,
            sum(gross_minor) as gross_minor, sum(rounding_minor) as rounding_minor from sales`
  )
  const taxes = await read<Record<string, number>>(
    `select rate_ppm, sum(net_minor) as net_minor, sum(tax_minor) as tax_minor
       from sale_line_taxes group by rate_ppm order by rate_ppm`
  )
  const tenders = await read<{ kind: string; amount_minor: number }>(
    'select kind, sum(amount_minor) as amount_minor from sale_tenders group by kind order by kind'
  )
  return {
    totals: numbers(totals!),
    taxes: taxes.map(numbers) as OldShop['taxes'],
    tenders: tenders.map(({ kind, amount_minor }) => ({
      kind,
      amount_minor: Number(amount_minor),
    })),
  }
}

test.group('A database of the schema before issue 3', (group) => {
  group.each.setup(cleanDatabase)
  group.each.setup(async () => {
    const database = await givenOldDatabase()
    const leave = await useDatabase(database)
    return async () => {
      await leave()
      await database.drop()
    }
  })

  test('keeps every row, every figure and every receipt through today’s migrations', async ({
    assert,
  }) => {
    const old = oldShop()
    await migrate()
    for (const [table, count] of Object.entries(old.counts)) {
      if (!OWN_TABLES.includes(table)) assert.equal(await countRows(table), count, table)
    }
    const { totals, taxes, tenders } = old
    assert.deepEqual(await totalsOf(), { totals, taxes, tenders })
    for (const [saleId, receipt] of Object.entries(old.receipts)) {
      const paper = receiptPaper((await loadSale(saleId))!)
      const bytes = renderEscPos(paper, printerProfile('generic', 42), false)
      assert.equal(renderText(paper, 42), receipt.text)
      assert.equal(createHash('sha256').update(bytes).digest('hex'), receipt.escPosDigest)
    }
    assert.deepEqual(await verifyLedgers(), [])
    assert.deepEqual((await verifyJournal()).findings, [])
  })

  test('goes on selling where its register stood', async ({ assert }) => {
    const old = oldShop()
    await migrate()
    clock.now = () => new Date(Date.parse(old.madeAt) + 600_000)
    const shop = await oldRegister(old)
    const { tillSessionId } = old.device
    const body = await saleBody(shop, {
      lines: [{ item: shop.items[0]! }, { item: shop.items[4]! }],
    })
    const sale = await signedDocument(shop, 'sale', body, { tillSessionId })
    const answer = await sendDocument(shop, sale)
    assert.deepEqual([answer.body.state, answer.body.reviews], ['accepted', []])
    assert.equal(await countRows('sales'), old.totals.sales! + 1)
    assert.deepEqual(await verifyLedgers(), [])
    assert.deepEqual((await verifyJournal()).findings, [])
  })
})
