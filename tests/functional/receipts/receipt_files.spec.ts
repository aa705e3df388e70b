import { test } from '@japa/runner'
import { newId } from '#core/ids'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf } from '#tests/support/given_shop'
import { readPdf } from '#tests/support/read_pdf'
import { closeTill, givenSale } from '#tests/support/receipts/given_sale'

const pdfOf = (response: { body(): unknown }) => readPdf(response.body() as Buffer)

test.group('Receipt files', (group) => {
  group.each.setup(cleanDatabase)

  test('the back office opens a receipt as PDF, unmarked', async ({ client, assert }) => {
    const { shop, sale } = await givenSale()
    const response = await client
      .get(`/sales/${sale.id}/receipt.pdf`)
      .loginAs(await accountOf(shop.operators.manager))
    response.assertStatus(200)
    response.assertHeader('content-type', 'application/pdf')
    const { texts } = pdfOf(response)
    assert.include(texts, `Nr. ${sale.body.receipt.number}`)
    assert.notInclude(texts, 'KOPI')
  })

  test('an exchange slip of one line as PDF', async ({ client, assert }) => {
    const { shop, sale } = await givenSale()
    const account = await accountOf(shop.operators.manager)
    const [, line] = sale.body.lines
    const slip = (lineId: string) =>
      client.get(`/sales/${sale.id}/exchange_slip.pdf`).qs({ lineId }).loginAs(account)
    const { texts } = pdfOf(await slip(line!.lineId))
    assert.include(texts, 'Byttelapp')
    assert.include(texts, line!.name)
    assert.notInclude(texts, sale.body.lines[0]!.name)
    ;(await slip(newId())).assertStatus(404)
  })

  test('the Z report of a closed session as PDF', async ({ client, assert }) => {
    const given = await givenSale()
    await closeTill(given)
    const response = await client
      .get(`/till_sessions/${given.till.tillSessionId}/z_report.pdf`)
      .loginAs(await accountOf(given.shop.operators.accountant))
    assert.includeMembers(pdfOf(response).texts, ['Z-rapport nr. 1-1', 'Varegrupper', 'Differanse'])
  })

  test('what is not there is not found', async ({ client }) => {
    const { shop, till } = await givenSale()
    const account = await accountOf(shop.operators.owner)
    const paths = [
      `/sales/${newId()}/receipt.pdf`,
      `/till_sessions/${newId()}/z_report.pdf`,
      `/till_sessions/${till.tillSessionId}/z_report.pdf`,
    ]
    for (const path of paths) (await client.get(path).loginAs(account)).assertStatus(404)
  })
})
