import { test } from '@japa/runner'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenDevice } from '#tests/support/given_device'
import { givenShop, type GivenShop } from '#tests/support/given_shop'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import type { SentDocument } from '#tests/support/sales/send_document'

/** Sends a document with the cookie of one device as an enrolment's. */
async function sendAs(
  { device }: Pick<GivenShop, 'device'>,
  enrolmentId: string,
  { document, bytes, signature }: SentDocument
) {
  const url = `http://${process.env.HOST}:${process.env.PORT}/api/documents/${document.id}`
  const response = await fetch(url, {
    method: 'PUT',
    headers: {
      ...device.headers(),
      'content-type': 'application/vnd.tillhouse.document',
      'x-signature': signature,
      'x-enrolment': enrolmentId,
    },
    body: bytes,
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

test.group('Documents of an enrolment that has ended', (group) => {
  group.each.setup(cleanDatabase)

  test('come from no device with another key', async ({ assert }) => {
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    const sale = await till.sale({ lines: [{ item: shop.items[0]! }] })
    const other = await givenDevice(shop.register, shop.operators.owner.id)
    const refused = await sendAs(other, shop.enrolment.id, sale)
    assert.deepEqual([refused.status, refused.body.code], [409, 'E_NOT_READMITTED'])
    const nobody = await sendAs(other, '01900000-0000-7000-8000-000000000000', sale)
    assert.equal(nobody.body.code, 'E_NOT_READMITTED')
    assert.equal((await sendAs(other, 'nonsense', sale)).status, 422)
    assert.equal((await sendAs(shop, shop.enrolment.id, sale)).status, 401)
  })
})
