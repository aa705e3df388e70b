import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import type { ListPage } from '#core/count_rows'
import { newId } from '#core/ids'
import { read, transaction } from '#core/sql'
import type { OpenReview, ReviewCount } from '#app/sales/history/list_open_reviews'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, type GivenShop } from '#tests/support/given_shop'
import { percent } from '#tests/support/sales/clearance_body'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

interface Queue {
  rows: OpenReview[]
  page: ListPage
  counts: ReviewCount[]
}

/** A shop with a sale at a price of its own making, and after it a discount nobody cleared. */
async function given() {
  const shop = await givenShop()
  const till = await givenOpenTill(shop)
  const [first, second] = shop.items
  const cheap = { ...first!, unitPriceMinorE4: 1_000_000 }
  const priced = await till.sale({ lines: [{ item: cheap }, { item: second! }] })
  await sendDocument(shop, priced)
  const reduced = await till.sale({ lines: [{ item: second!, discount: percent(500_000) }] })
  await sendDocument(shop, reduced)
  return { shop, priced: priced.document, reduced: reduced.document }
}

async function queueOf(client: ApiClient, shop: GivenShop, filters: Record<string, string> = {}) {
  const manager = await accountOf(shop.operators.manager)
  const page = await client.get('/sale_reviews').qs(filters).loginAs(manager).withInertia()
  page.assertStatus(200)
  return page.inertiaProps as unknown as Queue
}

async function openReviewsOf(client: ApiClient, person: GivenShop['operators']['manager']) {
  const page = await client
    .get('/sales')
    .loginAs(await accountOf(person))
    .withInertia()
  return (page.inertiaProps as { openReviews: number }).openReviews
}

const reasonsOf = ({ rows }: Queue) => rows.map(({ reason }) => reason)

test.group('The review queue', (group) => {
  group.each.setup(cleanDatabase)

  test('lists what waits, the newest first, with what the server would have asked for', async ({
    client,
    assert,
  }) => {
    const { shop, priced, reduced } = await given()
    const queue = await queueOf(client, shop)
    assert.equal(queue.rows[0]!.saleId, reduced.id)
    const [review] = queue.rows.filter(({ reason }) => reason === 'price_differs')
    assert.equal(queue.rows.at(-1)!.saleId, priced.id)
    assert.equal(review!.saleId, priced.id)
    assert.equal(review!.grossMinor, 2_100)
    assert.equal(review!.serverMinor, 3_000)
    const [uncleared] = queue.rows.filter(({ reason }) => reason === 'not_cleared')
    assert.isNull(uncleared!.serverMinor)
  })

  test('is narrowed to a reason, and says how many wait for each', async ({ client, assert }) => {
    const { shop } = await given()
    const whole = await queueOf(client, shop)
    const narrowed = await queueOf(client, shop, { reason: 'price_differs' })
    assert.deepEqual(reasonsOf(narrowed), ['price_differs'])
    assert.equal(narrowed.page.total, 1)
    assert.deepEqual(narrowed.counts, whole.counts, 'the way to the other reasons stays')
    assert.deepInclude(whole.counts, { reason: 'price_differs', count: 1 })
    assert.lengthOf(whole.rows, whole.page.total)
    assert.lengthOf((await queueOf(client, shop, { reason: 'clock_skew' })).rows, 0)
  })

  test('has fifty a page and turns back to its last one', async ({ client, assert }) => {
    const { shop, priced } = await given()
    await transaction(async (sql) => {
      for (let index = 0; index < 60; index++) {
        await sql.run(
          `insert into sale_reviews (id, sale_id, reason, detail, created_at)
           values (?, ?, 'clock_skew', '{}', '2020-01-01 00:00:00.000')`,
          [newId(), priced.id]
        )
      }
    })
    const first = await queueOf(client, shop, { reason: 'clock_skew' })
    assert.lengthOf(first.rows, 50)
    const last = await queueOf(client, shop, { reason: 'clock_skew', page: '90' })
    assert.equal(last.page.current, 2)
    assert.lengthOf(last.rows, 10)
    const seen = new Set([...first.rows, ...last.rows].map(({ id }) => id))
    assert.equal(seen.size, 60, 'no row stands on two pages')
  })

  test('is told on the page of sales to those who may resolve', async ({ client, assert }) => {
    const { shop } = await given()
    const { page } = await queueOf(client, shop)
    assert.equal(await openReviewsOf(client, shop.operators.manager), page.total)
    assert.equal(await openReviewsOf(client, shop.operators.accountant), 0)
    const accountant = await accountOf(shop.operators.accountant)
    const refused = await client.get('/sale_reviews').loginAs(accountant)
    refused.assertStatus(403)
  })

  test('shows nothing of another store, and says when nothing waits', async ({
    client,
    assert,
  }) => {
    await given()
    const other = await givenShop({ code: 'other' })
    assert.lengthOf((await queueOf(client, other)).rows, 0)
    const manager = await accountOf(other.operators.manager)
    const page = await client.get('/sale_reviews').loginAs(manager)
    assert.include(page.text(), 'Nothing to look at')
  })

  test('leads to both calculations beside each other, with what differs marked', async ({
    client,
    assert,
  }) => {
    const { shop, priced } = await given()
    const manager = await accountOf(shop.operators.manager)
    const html = (await client.get(`/sales/${priced.id}`).loginAs(manager)).text()
    const atServer = html.indexOf('data-testid="told-by-server"')
    const atRegister = html.indexOf('data-testid="told-by-register"')
    assert.isTrue(atRegister > 0 && atRegister < atServer)
    const register = html.slice(atRegister, atServer)
    assert.match(register, /<li[^>]*data-marked="true"[^>]*>.{0,80}List price 1\.00/s)
    assert.match(register, /<li(?![^>]*data-marked)[^>]*>.{0,80}List price 20\.00/s)
    const server = html.slice(atServer, html.indexOf('data-testid="review-resolution"'))
    assert.match(server, /<li[^>]*data-marked="true"[^>]*>.{0,80}List price 10\.00/s)
    assert.match(server, /<li(?![^>]*data-marked)[^>]*>.{0,80}List price 20\.00/s)
  })

  test('is left by what was looked at, and the note stays on the sale', async ({
    client,
    assert,
  }) => {
    const { shop, priced } = await given()
    const before = await queueOf(client, shop)
    const review = before.rows.find(({ reason }) => reason === 'price_differs')!
    const manager = await accountOf(shop.operators.manager)
    const resolve = (note: string) =>
      client
        .put(`/sales/${priced.id}/reviews/${review.id}`)
        .json({ note })
        .loginAs(manager)
        .withCsrfToken()
        .redirects(0)
    await resolve('x'.repeat(501))
    assert.equal((await queueOf(client, shop)).page.total, before.page.total, 'a note has an end')
    await resolve('  Old label on the shelf  ')
    await resolve('Somebody else’s words')
    const after = await queueOf(client, shop)
    assert.notInclude(reasonsOf(after), 'price_differs')
    assert.equal(after.page.total, before.page.total - 1)
    const html = (await client.get(`/sales/${priced.id}`).loginAs(manager)).text()
    assert.match(html, /data-testid="review-note"[^>]*>\s*Old label on the shelf\s*</)
    const [row] = await read<{ detail: string }>('select detail from sale_reviews where id = ?', [
      review.id,
    ])
    const detail = JSON.parse(row!.detail)
    assert.isNotEmpty(detail.differences, 'both calculations are kept')
    assert.deepEqual(detail.register, priced.body.explanation)
  })
})
