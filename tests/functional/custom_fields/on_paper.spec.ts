import { test } from '@japa/runner'
import { dataDir } from '#config/app'
import { transaction } from '#core/sql'
import { Customer } from '#app/customers/customer'
import { readExt } from '#app/custom_fields/read_ext'
import { saveExt } from '#app/custom_fields/save_ext'
import { readSimulatedJobs, simulatedPrinterFolder } from '#app/devices/simulated_printer'
import { cleanDatabase } from '#tests/support/clean_database'
import { letterOf } from '#tests/support/code_page_tables'
import { decodeEscPos } from '#tests/support/decode_escpos'
import { accountOf, givenShop, givenSignOn } from '#tests/support/given_shop'
import { FIELDS, givenFields } from '#tests/support/plugin_kernel/custom_fields'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { callApi } from '#tests/support/receipts/given_sale'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

const epson = letterOf({ 0: 'CP437', 2: 'CP850', 5: 'CP865', 16: 'CP1252', 19: 'CP858' })

const RULES = `
export function thanks({ customer }) {
  if (customer?.ext?.tea?.tier !== 'gold') return []
  return [
    { op: 'receipt.text', text: 'Takk til våre gullkunder' },
    { op: 'receipt.qr', data: 'https://shop.example/gull' },
    { op: 'receipt.barcode', data: 'GULL-10' },
  ]
}`
const manifest = {
  entry: { rules: 'rules.ts' },
  rules: [
    { id: 'thanks', stage: 'receipt.blocks', export: 'thanks', inputs: ['sale', 'customer.ext'] },
  ],
}
const fields = [
  ...FIELDS,
  { entity: 'sale', name: 'table', type: 'integer', label: 'Bord', onReceipt: true },
  { entity: 'sale_line', name: 'fee', type: 'amount', label: 'Avgift', onReceipt: true },
] as typeof FIELDS

test.group('Custom fields and blocks of rules on paper', (group) => {
  group.each.setup(cleanDatabase)

  test('stand in the bytes for the printer, and on a copy once the plugin is off', async ({
    assert,
    cleanup,
    client,
  }) => {
    const shop = await givenShop({ items: 1, country: 'DK' })
    const home = await PluginHome.open(cleanup)
    await givenFields(home, { manifest, fields, files: { 'rules.ts': RULES } })
    const customer = await Customer.create({ name: 'Ada' })
    const ext = readExt('customer', { tea: { tier: 'gold', birthday: '1990-05-17' } })
    if (!ext.ok) throw new Error('refused')
    await transaction((sql) => saveExt(sql, 'customer', [customer.id], ext.value))
    const till = await givenOpenTill(shop)
    const sale = await till.sale({
      lines: [{ item: shop.items[0]! }],
      customerId: customer.id,
      customerExt: { tea: { tier: 'gold' } },
      body: { ext: { tea: { table: 7, secret: 'not declared', lines: 'of another form' } } },
    })
    assert.deepEqual((await sendDocument(shop, sale)).body.reviews, [])
    const headers = shop.device.headers(await givenSignOn(shop, 'cashier'))
    const print = async (kind: string) => {
      const job = { kind, saleId: sale.document.id }
      assert.equal((await callApi(headers, 'POST', '/api/print_jobs', job)).status, 200)
      const jobs = await readSimulatedJobs(simulatedPrinterFolder(dataDir, shop.register.id))
      return decodeEscPos(jobs.at(-1)!.bytes, epson)
    }
    const text = (paper: ReturnType<typeof decodeEscPos>) =>
      paper.lines.map((line) => line.text).join('\n')
    const original = await print('receipt')
    assert.match(text(original), /Tier +Gold/)
    assert.match(text(original), /Bord +7/)
    assert.include(text(original), 'Takk til våre gullkunder')
    assert.notInclude(text(original), '1990')
    assert.notInclude(text(original), 'not declared')
    assert.include(original.qrCodes, 'https://shop.example/gull')
    assert.include(original.barcodes, 'GULL-10')
    await home.disable('tea')
    assert.match(text(await print('receipt_copy')), /Tier +Gold/)
    const page = await client.get(`/r/${await tokenOf(sale.document.id)}`)
    assert.notInclude(page.text(), 'Tier')
    assert.include(page.text(), 'Bord')
    const owner = await accountOf(shop.operators.owner)
    const office = await client.get(`/sales/${sale.document.id}`).loginAs(owner).withInertia()
    assert.deepEqual(office.body().props.fields, [
      { pluginId: 'tea', title: 'Tea house', fields: [{ label: 'Bord', value: '7' }], lines: [] },
    ])
  })
})

async function tokenOf(saleId: string): Promise<string> {
  return transaction(async (sql) => {
    const [row] = await sql.all<{ public_token: string }>(
      'select public_token from sales where id = ?',
      [saleId]
    )
    return row!.public_token
  })
}
