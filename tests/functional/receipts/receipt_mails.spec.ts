import mail from '@adonisjs/mail/services/main'
import { test } from '@japa/runner'
import env from '#start/env'
import { read } from '#core/sql'
import { sendReceiptMail } from '#app/receipts/send_receipt_mail'
import { cleanDatabase } from '#tests/support/clean_database'
import { callApi, givenSale } from '#tests/support/receipts/given_sale'

const EMAIL = 'customer@example.test'

interface EventRow {
  id: string
  subject_id: string
  payload: string
}

const requests = () =>
  read<EventRow>(
    "select id, subject_id, payload from outbox_events where kind = 'receipts.mail.requested'"
  )

test.group('Receipts by mail', (group) => {
  group.each.setup(async () => {
    await cleanDatabase()
    env.set('SMTP_HOST', 'mail.example.test')
    return () => env.set('SMTP_HOST', '')
  })

  test('a mail is off until the owner names a server, and says so', async ({ assert }) => {
    env.set('SMTP_HOST', '')
    const { sale, headers } = await givenSale()
    const answer = await callApi(headers, 'POST', '/api/receipt_mails', {
      saleId: sale.id,
      email: EMAIL,
    })
    assert.equal(answer.status, 409)
    assert.equal(answer.body.code, 'E_MAIL_NOT_SET_UP')
    assert.lengthOf(await requests(), 0)
  })

  test('a request is queued, sent as a view of the original, and its address forgotten', async ({
    assert,
    cleanup,
  }) => {
    const { messages } = mail.fake()
    cleanup(() => mail.restore())
    const { shop, sale, headers } = await givenSale()
    const answer = await callApi(headers, 'POST', '/api/receipt_mails', {
      saleId: sale.id,
      email: ` ${EMAIL} `,
    })
    assert.equal(answer.status, 202)
    const [row] = await requests()
    assert.deepEqual(JSON.parse(row!.payload), { email: EMAIL })

    await sendReceiptMail({
      id: row!.id,
      kind: 'receipts.mail.requested',
      storeId: shop.store.id,
      subjectId: row!.subject_id,
      payload: JSON.parse(row!.payload),
      attempts: 0,
      createdAt: '',
    })
    messages.assertSentCount(1)
    const { message } = messages.sent()[0]!.toObject()
    assert.include(String(message.subject), shop.store.name)
    assert.include(String(message.text), `Nr. ${sale.body.receipt.number}`)
    assert.include(String(message.html), sale.body.lines[0]!.name)
    assert.notInclude(`${message.text}${message.html}`, 'KOPI')
    assert.match(String(message.attachments![0]!.filename), /\.pdf$/)
    assert.deepEqual(JSON.parse((await requests())[0]!.payload), {})
  })

  test('what is no address is refused before anything is queued', async ({ assert }) => {
    const { sale, headers } = await givenSale()
    const answer = await callApi(headers, 'POST', '/api/receipt_mails', {
      saleId: sale.id,
      email: 'nobody',
    })
    assert.equal(answer.status, 422)
    assert.lengthOf(await requests(), 0)
  })
})
