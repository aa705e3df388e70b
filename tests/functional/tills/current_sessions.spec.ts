import { test } from '@japa/runner'
import { nowForDatabase } from '#core/clock'
import { transaction } from '#core/sql'
import { applySessionOpened } from '#app/tills/apply_session_opened'
import type { RegisterTill } from '#app/tills/find_current_session'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, type GivenShop } from '#tests/support/given_shop'
import { signedDocument } from '#tests/support/shop_documents'

async function givenOpenTill(shop: GivenShop, floatMinor: number) {
  const tillSessionId = '01890000-0000-7000-8000-0000000000a1'
  const grandTotals = { salesMinor: 0, returnsMinor: 0, netMinor: 0 }
  const opening = await signedDocument(
    shop,
    'session_opened',
    { floatMinor, denominations: [], grandTotals },
    { tillSessionId }
  )
  const { document, text, signature } = opening
  await transaction(async (sql) => {
    await applySessionOpened(sql, document)
    await sql.run(
      `insert into documents (id, enrolment_id, sequence, kind, store_id, till_session_id, state, bytes,
         signature, digest, acceptance_sequence, received_at)
       values (?, ?, 1, 'session_opened', ?, ?, 'accepted', ?, ?, ?, 1, ?)`,
      [
        document.id,
        document.enrolmentId,
        document.storeId,
        tillSessionId,
        text,
        signature,
        '0'.repeat(64),
        nowForDatabase(),
      ]
    )
  })
  return document
}

/** The test client of Japa keeps a cookie jar of its own; a register sends one plain cookie. */
function askAs(shop: GivenShop) {
  const url = `http://${process.env.HOST}:${process.env.PORT}/api/till_sessions/current`
  return fetch(url, { headers: { cookie: shop.device.cookie } })
}

test.group('GET /api/till_sessions/current', (group) => {
  group.each.setup(cleanDatabase)

  test('a browser that is no register learns nothing', async ({ client }) => {
    const response = await client.get('/api/till_sessions/current')
    response.assertStatus(401)
  })

  test('a register whose till is closed has no session and totals of nothing', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const response = await askAs(shop)

    assert.equal(response.status, 200)
    assert.deepEqual(await response.json(), {
      session: null,
      documents: [],
      lastClose: null,
      zNumber: 0,
      grandTotals: { salesMinor: 0, returnsMinor: 0, netMinor: 0 },
    })
  })

  test('an open session comes with its documents, byte for byte as a device signed them', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const opening = await givenOpenTill(shop, 50_000)
    const response = await askAs(shop)

    const { session, documents } = (await response.json()) as RegisterTill
    assert.equal(session?.id, opening.tillSessionId)
    assert.equal(session?.floatMinor, 50_000)
    assert.equal(session?.openedAt, opening.correctedAt)
    assert.deepEqual(documents, [opening])
  })
})
