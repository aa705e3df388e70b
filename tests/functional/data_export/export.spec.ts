import { utimes } from 'node:fs/promises'
import { test } from '@japa/runner'
import { parse } from 'csv-parse/sync'
import sharp from 'sharp'
import drive from '@adonisjs/drive/services/main'
import { jobFinished, startJob } from '#core/jobs/job_runner'
import { read, transaction } from '#core/sql'
import { addPicture } from '#app/catalog/media/add_picture'
import { deleteOldExports, EXPORT_JOB, exportPath, exportSize } from '#app/data_export/export_job'
import { writeExport } from '#app/data_export/write_export'
import { storeChain } from '#app/journal/append_store_entry'
import { CODE, givenCredit, givenGiftCard } from '#tests/support/balances/given_balances'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenPastSale } from '#tests/support/given_past_sale'
import { accountOf, givenShop, type GivenShop } from '#tests/support/given_shop'
import { readEntries } from '#tests/support/journal/read_entries'
import { givenUpload } from '#tests/support/move_in/given_move_in'
import { readZip } from '#tests/support/read_zip'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'
import '#app/data_export/jobs'

async function givenTrade() {
  const shop = await givenShop()
  const till = await givenOpenTill(shop)
  const sale = await till.sale({ lines: [{ item: shop.items[0]! }] })
  await sendDocument(shop, sale)
  const { customer } = await givenCredit(shop, '=HYPERLINK("x"), "Åse"', 12_345)
  await givenGiftCard(shop, { customerId: customer.id })
  await givenPastSale(shop)
  return { shop, sale }
}

async function exported(shop: GivenShop) {
  const job = await startJob({ kind: EXPORT_JOB, params: { storeId: shop.store.id } })
  const done = await jobFinished(job!.id)
  return { job: done, files: await readZip(exportPath(done.id)) }
}

const rowsOf = (text: string) => parse(text, { columns: true }) as Record<string, string>[]

test.group('The export of everything', (group) => {
  group.each.setup(cleanDatabase)

  test('holds every row of the shop, exactly, and describes every column', async ({ assert }) => {
    const { shop, sale } = await givenTrade()
    const { job, files } = await exported(shop)
    assert.equal(job.state, 'done')
    const described = JSON.parse(files['datapackage.json']!) as {
      resources: { path: string; rows: number; schema?: { fields: { name: string }[] } }[]
    }
    for (const { path, rows, schema } of described.resources) {
      const text = files[path]!
      if (!schema) {
        assert.equal(text.split('\n').length - 1, rows, path)
        continue
      }
      const header = text.slice(0, text.indexOf('\r\n')).split(',')
      assert.deepEqual(
        header,
        schema.fields.map(({ name }) => name),
        path
      )
      assert.lengthOf(rowsOf(text), rows, path)
    }
    const counts: Record<string, string> = {
      items: 'items',
      sales: 'sales',
      sale_lines: 'sale_lines',
      customers: 'customers',
      // What notes the export itself comes after it.
      journal: "journal_entries where kind <> 'data.exported'",
      documents: 'documents',
    }
    for (const [name, from] of Object.entries(counts)) {
      const [row] = await read<{ n: number }>(`select count(*) as n from ${from}`)
      const found = described.resources.find(({ path }) => path.startsWith(`${name}.`))
      assert.equal(found!.rows, Number(row!.n), name)
    }
    assert.equal(rowsOf(files['credits.csv']!)[0]!.balance, '123.45')
    assert.equal(rowsOf(files['customers.csv']!)[0]!.name, '=HYPERLINK("x"), "Åse"')
    assert.equal(rowsOf(files['gift_cards.csv']!)[0]!.code, CODE.replaceAll('-', ''))
    assert.equal(rowsOf(files['sale_taxes.csv']!)[0]!.rate, '25')
    const [document] = await read<{ bytes: string }>('select bytes from documents where id = ?', [
      sale.document.id,
    ])
    const line = files['documents.ndjson']!.split('\n').find((one) =>
      one.includes(sale.document.id)
    )!
    assert.equal((JSON.parse(line) as { document: string }).document, document!.bytes)
    assert.include(files['README.txt']!, 'PERSONAL DATA')
    for (const secret of ['password', 'token_hash', 'pin'])
      assert.notInclude(Object.values(files).join().toLowerCase(), `${secret},`)
  })

  test('holds the pictures of items, but for one whose file is gone', async ({ assert }) => {
    const shop = await givenShop({ items: 2 })
    const blank = { width: 8, height: 8, channels: 3, background: '#38886a' } as const
    const path = givenUpload(await sharp({ create: blank }).png().toBuffer(), 'a.png')
    for (const { id } of shop.items) await addPicture(id, path)
    const [gone, there] = await read<{ path: string }>('select path from item_media order by id')
    await drive.use().delete(gone!.path)
    const { job, files } = await exported(shop)
    assert.equal(job.state, 'done')
    assert.lengthOf(rowsOf(files['pictures.csv']!), 2)
    assert.include(Object.keys(files), `pictures/${there!.path}`)
    assert.notInclude(Object.keys(files), `pictures/${gone!.path}`)
  })

  test('is of one moment, whatever is written meanwhile', async ({ assert }) => {
    const { shop } = await givenTrade()
    const path = exportPath('one-moment')
    let isChanged = false
    await writeExport({
      path,
      signal: new AbortController().signal,
      onProgress: () => {
        if (isChanged) return
        isChanged = true
        void transaction((sql) => sql.run('update items set name = ?', ['Later']))
      },
    })
    const files = await readZip(path)
    assert.isTrue(isChanged)
    assert.notInclude(files['items.csv']!, 'Later')
    assert.lengthOf(rowsOf(files['items.csv']!), shop.items.length)
  })

  test('is downloaded by who may, noted each time, and deleted after some days', async ({
    client,
    assert,
  }) => {
    const { shop } = await givenTrade()
    const { job } = await exported(shop)
    const owner = await accountOf(shop.operators.owner)
    const page = await client.get('/settings/export').loginAs(owner)
    assert.include(page.text(), `/settings/export/${job.id}`)
    const file = await client.get(`/settings/export/${job.id}`).loginAs(owner)
    file.assertStatus(200)
    file.assertHeader('content-type', 'application/zip')
    const manager = await accountOf(shop.operators.manager)
    const refused = await client.get(`/settings/export/${job.id}`).loginAs(manager)
    refused.assertStatus(403)
    const acts = (await readEntries(storeChain(shop.store.id)))
      .filter(({ kind }) => kind === 'data.exported')
      .map(({ payload }) => payload.act)
    assert.deepEqual(acts, ['made', 'downloaded'])
    await deleteOldExports()
    assert.isNotNull(await exportSize(job.id), 'still young')
    await utimes(exportPath(job.id), 0, 0)
    await deleteOldExports()
    assert.isNull(await exportSize(job.id))
    const gone = await client.get(`/settings/export/${job.id}`).loginAs(owner)
    gone.assertStatus(404)
  })

  test('that is cancelled leaves no file', async ({ assert }) => {
    await givenTrade()
    const abort = new AbortController()
    const path = exportPath('cancelled')
    const run = writeExport({ path, signal: abort.signal, onProgress: () => abort.abort() })
    await assert.rejects(() => run)
    assert.isNull(await exportSize('cancelled'))
  })
})
