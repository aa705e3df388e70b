import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { isSqlite, transaction } from '#core/sql'
import { readInWorker } from '#core/reader'
import { storeChain } from '#app/journal/append_store_entry'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, type GivenShop, type OperatorKey } from '#tests/support/given_shop'
import { readEntries } from '#tests/support/journal/read_entries'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

async function givenTrade(code = 'main') {
  const shop = await givenShop({ code })
  const till = await givenOpenTill(shop)
  await sendDocument(shop, await till.sale({ lines: [{ item: shop.items[0]! }] }))
  return shop
}

async function journalOf(
  client: ApiClient,
  shop: GivenShop,
  query = {},
  key: OperatorKey = 'owner'
) {
  return client
    .get('/journal')
    .qs(query)
    .loginAs(await accountOf(shop.operators[key]))
    .withInertia()
}

test.group('Journal pages', (group) => {
  group.each.setup(cleanDatabase)

  test('show what was done, newest first, in the HTML without scripts', async ({
    client,
    assert,
  }) => {
    const shop = await givenTrade()
    const page = await client.get('/journal').loginAs(await accountOf(shop.operators.accountant))
    page.assertStatus(200)
    const rows = page.text().split('<tbody>')[1]!
    assert.match(rows, /Sale[^]*Front till[^]*Cashier[^]*Till opened/)
  })

  test('are narrowed by act, register, person and day', async ({ client, assert }) => {
    const shop = await givenTrade()
    const kindsFor = async (query: Record<string, string>) => {
      const { rows } = (await journalOf(client, shop, query)).inertiaProps
      return (rows as { kind: string }[]).map((row) => row.kind)
    }
    assert.deepEqual(await kindsFor({ kind: 'sale.completed' }), ['sale.completed'])
    assert.sameMembers(await kindsFor({ register: shop.register.id }), [
      'sale.completed',
      'till_session.opened',
    ])
    assert.isEmpty(await kindsFor({ operator: shop.operators.accountant.id }))
    assert.isEmpty(await kindsFor({ to: '2001-01-01' }))
    assert.isNotEmpty(await kindsFor({ from: '2001-01-01', to: '2999-01-01', kind: '' }))
  })

  test('show one entry with its hashes, but not another store’s', async ({ client, assert }) => {
    const [shop, other] = [await givenTrade(), await givenTrade('other')]
    const [entry] = await readEntries(shop.enrolment.id)
    const address = `/journal/${shop.enrolment.id}/1`
    const page = await client.get(address).loginAs(await accountOf(shop.operators.accountant))
    page.assertStatus(200)
    assert.include(page.text(), entry!.hash)
    const foreign = await client.get(address).loginAs(await accountOf(other.operators.accountant))
    foreign.assertStatus(404)
    const unknown = await client
      .get(`/journal/${shop.enrolment.id}/999`)
      .loginAs(await accountOf(shop.operators.accountant))
    unknown.assertStatus(404)
  })

  test('verify the journal, say so, and note who did it', async ({ client, assert }) => {
    const shop = await givenTrade()
    const verify = async () =>
      client
        .post('/journal/verifications')
        .loginAs(await accountOf(shop.operators.accountant))
        .withCsrfToken()
        .redirects(0)
    assert.equal((await verify()).flashMessage('notice'), 'The journal is whole.')
    const act = (await readEntries(storeChain(shop.store.id))).at(-1)
    assert.equal(act?.kind, 'journal.verified')
    assert.equal(act?.operatorId, shop.operators.accountant.id)
    await transaction((sql) =>
      sql.run("update journal_entries set payload = '{}' where kind = 'sale.completed'")
    )
    assert.include((await verify()).flashMessage('problem'), '1 place does not hold')
    const { lastVerification } = (await journalOf(client, shop)).inertiaProps
    assert.deepEqual((lastVerification as { findings: object[] }).findings, [
      { problem: 'changed', place: shop.enrolment.id, sequence: 2 },
    ])
  })

  test('are closed to a cashier', async ({ client }) => {
    const shop = await givenTrade()
    const page = await journalOf(client, shop, {}, 'cashier')
    page.assertStatus(403)
  })

  test('read along the index of the store', async ({ assert }) => {
    if (!isSqlite()) return assert.isTrue(true)
    const plan = await readInWorker<{ detail: string }>(
      `explain query plan select * from journal_entries e where e.store_id = ? order by e.occurred_at desc limit 50`,
      ['s']
    )
    assert.match(plan[0]!.detail, /USING INDEX journal_entries_store_id_occurred_at_index/)
  })
})
