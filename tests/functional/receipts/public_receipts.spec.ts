import { test } from '@japa/runner'
import { read } from '#core/sql'
import { cleanDatabase } from '#tests/support/clean_database'
import { readPdf } from '#tests/support/read_pdf'
import { givenSale } from '#tests/support/receipts/given_sale'

async function tokenOf(saleId: string): Promise<string> {
  const [row] = await read<{ public_token: string }>(
    'select public_token from sales where id = ?',
    [saleId]
  )
  return row!.public_token
}

test.group('The customer’s receipt page', (group) => {
  group.each.setup(cleanDatabase)

  test('whoever has the address sees the receipt in the HTML, nameless and unindexed', async ({
    client,
    assert,
  }) => {
    const { shop, sale } = await givenSale()
    const response = await client.get(`/r/${await tokenOf(sale.id)}`)
    response.assertStatus(200)
    assert.include(response.header('x-robots-tag'), 'noindex')
    const html = response.text()
    assert.include(html, 'data-server-rendered')
    assert.include(html, sale.body.receipt.number)
    assert.include(html, sale.body.lines[0]!.name)
    assert.notInclude(html, shop.operators.cashier.name)
    assert.notInclude(html, shop.operators.cashier.id)
  })

  test('the page’s PDF is the original without a mark or a person', async ({ client, assert }) => {
    const { shop, sale } = await givenSale()
    const response = await client.get(`/r/${await tokenOf(sale.id)}/receipt.pdf`)
    const { texts } = readPdf(response.body() as Buffer)
    assert.include(texts, 'Salgskvittering')
    assert.notInclude(texts, 'KOPI')
    assert.notInclude(texts.join(' '), shop.operators.cashier.name)
  })

  test('a wrong token is not found, and the sale’s id is no token', async ({ client }) => {
    const { sale } = await givenSale()
    ;(await client.get(`/r/${sale.id}`)).assertStatus(404)
    ;(await client.get('/r/x')).assertStatus(404)
    ;(await client.get('/r/x/receipt.pdf')).assertStatus(404)
  })
})
