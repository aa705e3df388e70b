import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { askServer, closeCommandSocket, openCommandSocket } from '#core/command_socket'
import { read } from '#core/sql'
import { ImportJob } from '#app/catalog/import/import_job'
import { importsFinished } from '#app/catalog/import/import_runner'
import type { PathImportResult } from '#app/catalog/import/import_from_path'
import type { User } from '#app/users/user'
import { givenFile } from '#tests/support/catalog/given_import'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'

const CSV = 'Varenr;Navn;Pris\n1;Rømme;29,90\n2;Brød;tjue\n3;Melk;24,50\n'

async function givenUpload(client: ApiClient, user: User, content: string | Buffer = CSV) {
  const answer = await client
    .post('/items/imports')
    .loginAs(user)
    .withCsrfToken()
    .file('file', Buffer.from(content), { filename: 'Varer 2026.csv' })
    .redirects(0)
  return { answer, job: await ImportJob.query().orderBy('createdAt', 'desc').first() }
}

function run(client: ApiClient, user: User, job: ImportJob, changes: Record<string, unknown> = {}) {
  const { columns, decimalSeparator } = job.options
  return client
    .post(`/items/imports/${job.id}/runs`)
    .loginAs(user)
    .withCsrfToken()
    .json({
      columns,
      decimalSeparator,
      taxCategoryId: null,
      priceScope: 'all_stores',
      isDryRun: true,
      ...changes,
    })
    .redirects(0)
}

const itemCount = async () =>
  Number((await read<{ count: number }>('select count(*) as count from items'))[0]?.count)

test.group('Import in the back office', (group) => {
  group.each.setup(cleanDatabase)

  test('leads from the file over mapping and check to the result', async ({ client, assert }) => {
    const shop = await givenShop({ items: 0 })
    const clerk = await accountOf(shop.operators.stockClerk)
    const { answer, job } = await givenUpload(client, clerk)
    assert.equal(answer.header('location'), `/items/imports/${job!.id}`)
    const mapping = await client.get(`/items/imports/${job!.id}`).loginAs(clerk)
    for (const text of ['Varer 2026.csv', 'Varenr', 'Rømme', '29,90'])
      assert.include(mapping.text(), text)

    await run(client, clerk, job!)
    await importsFinished()
    const checked = await client.get(`/items/imports/${job!.id}`).loginAs(clerk)
    assert.include(checked.text(), 'tjue is not a figure')
    assert.equal(await itemCount(), 0)

    await run(client, clerk, job!, { isDryRun: false })
    await importsFinished()
    await job!.refresh()
    assert.deepInclude(job!.summary, { created: 2, failed: 1, isDryRun: false })
    assert.equal(job!.state, 'done')
    assert.equal(await itemCount(), 2)

    const errors = await client.get(`/items/imports/${job!.id}/errors.csv`).loginAs(clerk)
    assert.equal(
      errors.header('content-disposition'),
      'attachment; filename="Varer_2026-errors.csv"'
    )
    assert.include(errors.text(), 'Row,Reason,Varenr,Navn,Pris')
    assert.include(errors.text(), 'Brød')
  })

  test('a file that cannot be read says why and leaves nothing', async ({ client, assert }) => {
    const shop = await givenShop({ items: 0 })
    const clerk = await accountOf(shop.operators.stockClerk)
    const answer = await client
      .post('/items/imports')
      .loginAs(clerk)
      .withCsrfToken()
      .withInertia()
      .header('referer', '/items/imports/new')
      .file('file', Buffer.from('PK\u0003\u0004rest', 'latin1'), { filename: 'items.xlsx' })
    assert.include(answer.inertiaProps.errors, {
      file: 'This is a workbook. Open it and save the sheet as CSV.',
    })
    assert.lengthOf(await ImportJob.all(), 0)
  })

  test('a mapping that makes no sense is refused', async ({ client, assert }) => {
    const shop = await givenShop({ items: 0 })
    const clerk = await accountOf(shop.operators.stockClerk)
    const { job } = await givenUpload(client, clerk)
    for (const columns of [['name', 'name', 'price'], ['ignore', 'ignore', 'price'], ['sku']]) {
      await run(client, clerk, job!, { columns, isDryRun: false })
      await importsFinished()
    }
    await job!.refresh()
    assert.equal(job!.state, 'uploaded')
    assert.equal(await itemCount(), 0)
  })

  test('a cashier, and the stock clerk of another store, see nothing of it', async ({ client }) => {
    const shop = await givenShop({ items: 0 })
    const other = await givenShop({ items: 0, code: 'other' })
    const { job } = await givenUpload(client, await accountOf(shop.operators.stockClerk))
    const cashier = await client
      .get('/items/imports/new')
      .loginAs(await accountOf(shop.operators.cashier))
    cashier.assertStatus(403)
    const stranger = await client
      .get(`/items/imports/${job!.id}`)
      .loginAs(await accountOf(other.operators.stockClerk))
    stranger.assertStatus(404)
  })

  test('a job that ran when the server was stopped says so, and can be run again', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const clerk = await accountOf(shop.operators.stockClerk)
    const { job } = await givenUpload(client, clerk)
    await job!.merge({ state: 'running', rowsDone: 1 }).save()
    const page = await client.get(`/items/imports/${job!.id}`).loginAs(clerk)
    assert.include(page.text(), 'Interrupted')
    await run(client, clerk, job!, { isDryRun: false })
    await importsFinished()
    assert.equal(await itemCount(), 2)
  })
})

test.group('Import from the command line', (group) => {
  group.each.setup(cleanDatabase)
  group.each.teardown(closeCommandSocket)

  test('the running server does the work and tells how far it is', async ({ assert }) => {
    await import('#app/catalog/listeners')
    const shop = await givenShop({ items: 0 })
    const request = { path: givenFile(CSV), store: shop.store.code, isDryRun: false }
    assert.deepEqual(await askServer('catalog.import', request, () => undefined), {
      isRunning: false,
    })
    await openCommandSocket()
    const news: unknown[] = []
    const answer = await askServer('catalog.import', request, (one) => news.push(one))
    const result = answer.isRunning ? (answer.value as PathImportResult) : null
    assert.isTrue(result?.ok)
    assert.deepInclude(result?.ok ? result.summary : {}, { created: 2, failed: 1 })
    assert.deepEqual(news.at(-1), { done: 3, total: 3 })
    assert.equal(await itemCount(), 2)
    await assert.rejects(
      () => askServer('no.such.command', {}, () => undefined),
      /knows no command/
    )
  })
})
