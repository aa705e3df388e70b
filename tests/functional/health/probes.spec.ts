import { test } from '@japa/runner'
import { forgetReadiness } from '#app/health/probes/read_readiness'
import { mayReadMetrics } from '#app/health/probes/may_read_metrics'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
  ({ headers, socket: { remoteAddress } }) as unknown as Parameters<typeof mayReadMetrics>[0]

test.group('Probes', (group) => {
  group.each.setup(cleanDatabase)
  group.each.setup(() => forgetReadiness())

  test('live and ready answer without session or cookie, and name what was looked at', async ({
    client,
    assert,
  }) => {
    const live = await client.get('/health/live')
    live.assertStatus(200)
    const ready = await client.get('/health/ready')
    ready.assertStatus(200)
    ready.assertBody({
      status: 'ready',
      checks: { process: 'ok', database: 'ok', schema: 'ok', disk: 'ok' },
    })
    assert.isEmpty(ready.cookies())
  })

  test('looking whether the database takes writes leaves nothing behind', async ({ client }) => {
    for (let time = 0; time < 3; time++) {
      forgetReadiness()
      const ready = await client.get('/health/ready')
      ready.assertStatus(200)
    }
  })

  test('metrics tell requests by the pattern of their route, never by their address', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    await sendDocument(shop, await till.sale({ lines: [{ item: shop.items[0]! }] }))
    const response = await client.get('/metrics')
    response.assertStatus(200)
    const text = response.text()
    assert.match(text, /tillhouse_documents_total\{kind="sale",outcome="accepted"\} [1-9]/)
    assert.match(text, /route="\/api\/documents\/:id",status="2xx"/)
    assert.match(text, /tillhouse_outbox_pending \d/)
    assert.match(text, /tillhouse_documents_accepted [1-9]/)
    assert.match(text, /tillhouse_database_up 1/)
    assert.match(text, /tillhouse_disk_free_bytes [1-9]/)
    assert.match(text, /nodejs_eventloop_lag_p99_seconds/)
    assert.notInclude(text, shop.enrolment.id)
    assert.notInclude(text, shop.store.name)
  })

  test('metrics are for this machine or for who has the token', ({ assert }) => {
    assert.isTrue(mayReadMetrics(from('127.0.0.1'), undefined))
    assert.isTrue(mayReadMetrics(from('::ffff:127.0.0.1'), 'secret'))
    assert.isFalse(mayReadMetrics(from('192.168.1.9'), undefined))
    assert.isFalse(mayReadMetrics(from('192.168.1.9', { authorization: 'Bearer ' }), undefined))
    assert.isFalse(mayReadMetrics(from('192.168.1.9', { authorization: 'Bearer wrong' }), 'secret'))
    assert.isTrue(mayReadMetrics(from('192.168.1.9', { authorization: 'Bearer secret' }), 'secret'))
    // A proxy on this machine speaks for somebody else.
    assert.isFalse(mayReadMetrics(from('127.0.0.1', { 'x-forwarded-for': '10.0.0.1' }), 'secret'))
  })
})
