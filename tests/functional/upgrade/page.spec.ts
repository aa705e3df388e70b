import { test } from '@japa/runner'
import { transaction } from '#core/sql'
import { startJob, jobFinished } from '#core/jobs/job_runner'
import type { RehearsalReport } from '#app/upgrade/rehearsal_report'
import { reportPlace } from '#app/sales/resend/report_place'
import { noteRestore } from '#app/stores/restores/note_restore'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, type GivenShop } from '#tests/support/given_shop'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

async function sell(shop: GivenShop, count: number): Promise<void> {
  const till = await givenOpenTill(shop)
  for (let number = 0; number < count; number++) {
    const { body } = await sendDocument(
      shop,
      await till.sale({ lines: [{ item: shop.items[0]! }] })
    )
    if (body.state !== 'accepted') throw new Error(JSON.stringify(body))
  }
}

async function rehearse(): Promise<RehearsalReport> {
  const job = await startJob({ kind: 'upgrade.rehearse', params: { days: 7, release: null } })
  const ended = await jobFinished(job!.id)
  if (ended.state !== 'done') throw new Error(JSON.stringify(ended.problem))
  return ended.result!.report as RehearsalReport
}

test.group('The page of the upgrade', (group) => {
  group.each.setup(cleanDatabase)

  test('tells what came back from registers after a restore', async ({ assert, client }) => {
    const shop = await givenShop()
    await sell(shop, 2)
    await transaction((sql) => noteRestore(sql, '2026-11-20T03:00:00.000Z'))
    await reportPlace({ enrolmentId: shop.enrolment.id }, 5)
    const page = await client
      .get('/settings/upgrade')
      .loginAs(await accountOf(shop.operators.owner))
    page.assertStatus(200)
    assert.include(page.text(), 'data-server-rendered')
    assert.match(page.text(), /Restored on .*0 of 2 came back/s)
  })

  test('is for those who look after the machinery', async ({ client }) => {
    const shop = await givenShop()
    const cashier = await accountOf(shop.operators.cashier)
    const page = await client.get('/settings/upgrade').loginAs(cashier)
    page.assertStatus(403)
  })

  test('shows a rehearsal: past sales come out the same, a tampered figure is listed', async ({
    assert,
    client,
  }) => {
    const shop = await givenShop()
    await sell(shop, 3)
    const good = await rehearse()
    assert.deepInclude(good, { verdict: 'good', migrations: [], tables: [] })
    assert.deepInclude(good.check, { ledgers: 0, journal: 0, foreignKeys: 0 })
    assert.deepInclude(good.check.replay, { sales: 3, differenceCount: 0, unverifiable: 0 })

    // As if the code of then had come to another tax: everything else is as it was signed.
    await transaction(async (sql) => {
      const [row] = await sql.all<{ id: string; bytes: string }>(
        `select id, bytes from documents where kind = 'sale' order by acceptance_sequence limit 1`
      )
      const document = JSON.parse(row!.bytes)
      document.body.totals.taxMinor += 1
      document.body.taxes[0].taxMinor += 1
      const text = JSON.stringify(document)
      await sql.run('update documents set bytes = ? where id = ?', [text, row!.id])
    })
    const other = await rehearse()
    const fields = other.check.replay.differences.map(({ field }) => field)
    assert.deepEqual(fields, ['taxMinor', 'taxes.250000.taxMinor'])
    const [tax] = other.check.replay.taxes
    assert.equal(tax!.storedTaxMinor, tax!.replayedTaxMinor + 1)

    const owner = await accountOf(shop.operators.owner)
    const page = await client.get('/settings/upgrade').loginAs(owner)
    assert.match(page.text(), /data-verdict="bad".*2 figures differ/s)
  }).timeout(120_000)
})
