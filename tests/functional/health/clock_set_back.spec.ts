import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { onSchedule, nextByInterval, runDue } from '#core/schedule'
import { read } from '#core/sql'
import { clockCheck } from '#app/health/checks/clock_check'
import { mendAfterJump } from '#app/health/monitor/mend_after_jump'
import { verifyJournal } from '#app/journal/verify_journal'
import { verifyLedgers } from '#app/reporting/verify_ledgers'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, givenSignOn } from '#tests/support/given_shop'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

const HOUR_MS = 3_600_000
const realNow = clock.now

function setBack(byMs: number) {
  clock.now = () => new Date(realNow().getTime() - byMs)
}

test.group('The clock set back in the middle of a till session', (group) => {
  group.each.setup(cleanDatabase)

  for (const hours of [1, 24]) {
    test(`by ${hours} h: numbers and journal go on, operators sell on, and health says so`, async ({
      client,
      assert,
    }) => {
      const shop = await givenShop()
      const operator = await givenSignOn(shop)
      const till = await givenOpenTill(shop)
      const { document: first, ...signed } = await till.sale({ lines: [{ item: shop.items[0]! }] })
      const { businessDate } = first
      const answer = await sendDocument(shop, { document: first, ...signed })
      assert.equal(answer.body.state, 'accepted')
      /** A register keeps the business day of its till session, whatever its clock says. */
      const sell = async () => {
        const { document } = await till.sale({ lines: [{ item: shop.items[0]! }] })
        const kept = { ...document, businessDate }
        return (await sendDocument(shop, { document: kept, ...(await shop.device.sign(kept)) }))
          .body.state
      }
      setBack(hours * HOUR_MS)
      await mendAfterJump()
      assert.equal(await sell(), 'accepted')
      assert.equal(await sell(), 'accepted')

      const accepted = await read<{ n: number; sequence: number }>(
        `select acceptance_sequence as n, sequence from documents
          where state = 'accepted' order by acceptance_sequence`
      )
      assert.deepEqual(
        accepted.map(({ n }) => Number(n)),
        accepted.map((_, index) => Number(accepted[0]!.n) + index)
      )
      assert.deepEqual(
        accepted.map(({ sequence }) => Number(sequence)),
        accepted.map((_, index) => index + 1)
      )
      assert.isEmpty((await verifyJournal()).findings)
      assert.isEmpty(await verifyLedgers())
      const parked = await client.get('/api/parked_sales').headers(shop.device.headers(operator))
      parked.assertStatus(200)
      const { state, reason } = await clockCheck.read({ storeId: shop.store.id })
      assert.equal(`${state} ${reason}`, 'trouble behind_records')
    })
  }

  test('scheduled work runs again after its interval, not only when the old time is reached', async ({
    assert,
  }) => {
    let runs = 0
    onSchedule('test.hourly', {
      next: nextByInterval(HOUR_MS),
      run: async () => void (runs += 1),
    })
    await runDue()
    setBack(24 * HOUR_MS)
    await runDue()
    assert.equal(runs, 0)
    setBack(23 * HOUR_MS - 1_000)
    await runDue()
    assert.equal(runs, 1)
  })
})
