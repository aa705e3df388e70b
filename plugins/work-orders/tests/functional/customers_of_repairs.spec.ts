import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'
import { Customer } from '#app/customers/customer'
import type { FilesContext } from '@tillhouse/sdk'
import { moveOrder, noteOnOrder } from '../../server/change_order.ts'
import type { Desk } from '../../server/desk.ts'
import { historyOf } from '../../server/find_orders.ts'
import { addPhoto, photosOf } from '../../server/photos.ts'
import { eraseCustomer, exportRepairs } from '../../server/privacy.ts'
import { tellAgain, tellReady } from '../../server/tell_customer.ts'
import { readWords } from '../../server/texts.ts'
import { tidyUp } from '../../server/tidy_up.ts'
import { givenPlugin, givenWorkshop, INTAKE, STAFF } from '../support/given_workshop.ts'
import { DOT } from '../support/pictures.ts'

const HOME = '/plugins/api/work-orders'
const ADA = '22222222-2222-4222-8222-222222222222'
const running = new AbortController().signal

/** The plugin's folder, in memory. */
function givenFiles(): FilesContext & { kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>()
  return {
    kept,
    write: async (path, content) => void kept.set(path, new Uint8Array(content as Uint8Array)),
    read: async (path) => kept.get(path) ?? null,
    list: async () => [],
    delete: async (path) => kept.delete(path),
  }
}

async function givenOffice(client: ApiClient, cleanup: Parameters<typeof givenPlugin>[0]) {
  const shop = await givenShop({ items: 2 })
  await givenPlugin(cleanup)
  const account = await accountOf(shop.operators.owner)
  return {
    shop,
    get: (path: string) =>
      client
        .get(HOME + path)
        .loginAs(account)
        .accept('json'),
    post: (path: string, body: object) =>
      client
        .post(HOME + path)
        .loginAs(account)
        .withCsrfToken()
        .json(body),
    remove: (path: string) =>
      client
        .delete(HOME + path)
        .loginAs(account)
        .withCsrfToken(),
  }
}

test.group('Customers of repairs', (group) => {
  group.each.setup(cleanDatabase)

  test('and parts are chosen from those of the shop', async ({ assert, client, cleanup }) => {
    const office = await givenOffice(client, cleanup)
    const { id } = await Customer.create({ name: 'Grace Hopper', phone: '555 0199' })
    const found = (await office.get('/customers?text=Grace')).body()
    assert.deepEqual(
      found.map((one: { id: string; name: string }) => [one.id, one.name]),
      [[id, 'Grace Hopper']]
    )
    const [first] = office.shop.items
    const byName = (await office.get(`/items?text=${first!.name}`)).body()
    assert.containSubset(byName, [{ id: first!.id, name: first!.name, price_minor: 1_000 }])
    const byCode = (await office.get(`/items?text=${first!.sku}`)).body()
    assert.equal(byCode[0].id, first!.id)
    const made = await office.post('/orders', { ...INTAKE, customer_id: id })
    const theirs = (await office.get(`/customers/${id}/orders`)).body()
    assert.deepEqual(
      theirs.map((one: { id: string }) => one.id),
      [made.body().id]
    )
  })

  test('see pictures of what they hand in, and nothing that is none', async ({
    assert,
    client,
    cleanup,
  }) => {
    const office = await givenOffice(client, cleanup)
    const { id } = (await office.post('/orders', INTAKE)).body()
    const photo = DOT.toString('base64')
    const added = await office.post(`/orders/${id}/photos`, { photo })
    added.assertStatus(201)
    const path = `/orders/${id}/photos/${added.body().id}`
    const shown = await office.get(path)
    shown.assertHeader('content-type', 'image/png')
    assert.deepEqual(shown.body(), DOT)
    const page = Buffer.from('<html><script>').toString('base64')
    const refused = await office.post(`/orders/${id}/photos`, { photo: page })
    refused.assertStatus(409)
    refused.assertBodyContains({ problem: 'no_picture' })
    ;(await office.remove(path)).assertStatus(200)
    ;(await office.get(path)).assertStatus(404)
    assert.isEmpty((await office.get(`/orders/${id}`)).body().photos)
  })

  test('are forgotten at once where the repair is over, else when it is', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenWorkshop(cleanup)
    const archive = { ...shop, files: givenFiles() }
    const over = await shop.open({ customer_id: ADA })
    await addPhoto(archive, over, DOT, STAFF)
    await noteOnOrder(shop, over, 'Ada wants it blue', STAFF)
    await moveOrder(shop, await shop.again(over), 'collected', STAFF)
    const inHouse = await shop.open({ customer_id: ADA })
    await addPhoto(archive, inHouse, DOT, STAFF)
    const file = JSON.stringify(await exportRepairs(archive, ADA))
    for (const word of ['Ada Bike', 'GZ-77', 'wants it blue', 'photos/']) assert.include(file, word)

    await eraseCustomer(archive, ADA)
    const forgotten = await shop.again(over)
    assert.deepEqual(
      [forgotten.customer_id, forgotten.customer_name, forgotten.customer_email, forgotten.serial],
      [null, '–', null, null]
    )
    assert.equal(forgotten.number, over.number)
    assert.notInclude(JSON.stringify(await historyOf(shop, over.id)), 'blue')
    assert.equal((await shop.again(inHouse)).customer_name, 'Ada Bike')
    assert.equal(archive.files.kept.size, 1)

    await tidyUp(archive, running)
    assert.equal((await shop.again(inHouse)).customer_name, 'Ada Bike')
    await moveOrder(shop, await shop.again(inHouse), 'collected', STAFF)
    await tidyUp(archive, running)
    assert.equal((await shop.again(inHouse)).customer_name, '–')
    assert.equal(archive.files.kept.size, 0)
    assert.isEmpty(await exportRepairs(archive, ADA))
  })

  test('find no picture any more when the shop has kept it long enough', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenWorkshop(cleanup)
    const archive = { ...shop, files: givenFiles() }
    const order = await shop.open()
    await addPhoto(archive, order, DOT, STAFF)
    await moveOrder(shop, await shop.again(order), 'collected', STAFF)
    shop.clock.now = '2027-11-22T03:40:00.000Z'
    await tidyUp(archive, running)
    assert.lengthOf(await photosOf(shop, order.id), 1)
    shop.clock.now = '2027-11-23T03:40:00.000Z'
    await tidyUp(archive, running)
    assert.isEmpty(await photosOf(shop, order.id))
    assert.equal(archive.files.kept.size, 0)
  })

  test('are told once that it is ready, also where the mail server was away at first', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenWorkshop(cleanup)
    let isAway = true
    const post = {
      ...shop,
      mail: async (mail: Parameters<typeof shop.mail>[0]) => !isAway && shop.mail(mail),
    }
    const wordsIn = await readWords()
    const stores = { get: async () => ({ name: 'Bike shop' }) }
    const desk = { shop: post, wordsIn, ctx: { stores } } as unknown as Desk
    const order = await shop.open({ locale: 'da' })
    await moveOrder(shop, order, 'ready', STAFF)
    assert.isFalse(await tellReady(desk, order.id))
    await tellAgain(desk, running)
    isAway = false
    await tellAgain(desk, running)
    await tellAgain(desk, running)
    assert.lengthOf(shop.mails, 1)
    assert.include(shop.mails[0]!.subject, 'R0001')
    assert.include(shop.mails[0]!.text, 'Hej Ada Bike')
    const kinds = (await historyOf(shop, order.id)).map(({ kind }) => kind)
    assert.deepEqual(
      kinds.filter((kind) => kind === 'mail_failed' || kind === 'told_ready'),
      ['mail_failed', 'told_ready']
    )
  })
})
