import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { askServer, closeCommandSocket, openCommandSocket } from '#core/command_socket'
import { jobsFinished } from '#core/jobs/job_runner'
import { read } from '#core/sql'
import { MoveIn } from '#app/move_in/move_in'
import { MoveInFile } from '#app/move_in/move_in_file'
import type { PathMoveInResult } from '#app/move_in/move_in_from_path'
import type { User } from '#app/users/user'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'
import { givenMoveInFile, givenUpload } from '#tests/support/move_in/given_move_in'

const CSV = 'Varenr;Navn;Pris\n1;Rømme;29,90\n2;Brød;tjue\n3;Melk;24,50\n'

function upload(client: ApiClient, user: User, files: Record<string, string | Buffer>) {
  const request = client.post('/move-in').loginAs(user).withCsrfToken().redirects(0)
  for (const [filename, content] of Object.entries(files))
    request.file('files[]', Buffer.from(content as string), { filename })
  return request
}

/** What the page sends of the file's options, with some of them changed. */
function saveOptions(
  client: ApiClient,
  user: User,
  file: MoveInFile,
  changes: Record<string, unknown>
) {
  const { columns, stores: _, taxNames: __, headers: ___, shape: ____, ...options } = file.options
  return client
    .put(`/move-in/files/${file.id}`)
    .loginAs(user)
    .withCsrfToken()
    .redirects(0)
    .json({
      source: file.source,
      kind: file.kind,
      ...options,
      columns: columns.map(({ field }) => field),
      stores: [],
      taxNames: [],
      ...changes,
    })
}

function start(client: ApiClient, user: User, file: MoveInFile, work: string) {
  return client
    .post(`/move-in/files/${file.id}/work`)
    .loginAs(user)
    .withCsrfToken()
    .redirects(0)
    .json({ work })
}

const itemCount = async () =>
  Number((await read<{ count: number }>('select count(*) as count from items'))[0]?.count)

test.group('Moving in, in the back office', (group) => {
  group.each.setup(cleanDatabase)

  test('leads from the files over what they are to the check, the import and its undoing', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const clerk = await accountOf(shop.operators.stockClerk)
    const answer = await upload(client, clerk, { 'Varer 2026.csv': CSV })
    const moveIn = await MoveIn.firstOrFail()
    assert.equal(answer.header('location'), `/move-in/${moveIn.id}`)
    const list = await client.get(`/move-in/${moveIn.id}`).loginAs(clerk)
    for (const text of ['Varer 2026.csv', 'Table: items', '3 rows', 'Not imported yet'])
      assert.include(list.text(), text)
    const file = await MoveInFile.firstOrFail()
    const mapping = await client.get(`/move-in/files/${file.id}`).loginAs(clerk)
    for (const text of ['Varenr', 'Rømme', '29,90', 'The file does not say'])
      assert.include(mapping.text(), text)

    await start(client, clerk, file, 'check')
    await jobsFinished()
    assert.equal((await file.refresh()).state, 'ready', 'nobody has said the tax mode yet')
    await saveOptions(client, clerk, file, { pricesIncludeTax: true })
    await start(client, clerk, file, 'check')
    await jobsFinished()
    const checked = await client.get(`/move-in/files/${file.id}`).loginAs(clerk)
    assert.include(checked.text(), 'tjue is not a figure')
    assert.equal(await itemCount(), 0)

    await start(client, clerk, file, 'import')
    await jobsFinished()
    assert.equal((await file.refresh()).state, 'imported')
    assert.equal(await itemCount(), 2)
    const errors = await client.get(`/move-in/files/${file.id}/errors.csv`).loginAs(clerk)
    assert.equal(
      errors.header('content-disposition'),
      'attachment; filename="Varer_2026-errors.csv"'
    )
    assert.include(errors.text(), 'Row,Reason,Varenr,Navn,Pris')
    assert.include(errors.text(), 'Brød')

    await start(client, clerk, file, 'undo')
    await jobsFinished()
    assert.equal((await file.refresh()).state, 'undone')
    assert.equal(await itemCount(), 0)
  })

  test('a file that cannot be read says why, the others of the same drop are taken', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const clerk = await accountOf(shop.operators.stockClerk)
    await upload(client, clerk, { 'items.csv': CSV, 'picture.csv': Buffer.alloc(2_000, 0) })
    assert.lengthOf(await MoveInFile.all(), 1)
    await upload(client, clerk, { 'picture.csv': Buffer.alloc(2_000, 0) })
    assert.lengthOf(await MoveIn.all(), 1, 'a move-in without a file is none')
  })

  test('a mapping is remembered for the next file with these headers', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const clerk = await accountOf(shop.operators.stockClerk)
    await upload(client, clerk, { 'a.csv': 'Name;Hylle;Pris\nRømme;A3;10,00\n' })
    const file = await MoveInFile.firstOrFail()
    await saveOptions(client, clerk, file, {
      columns: ['name', 'custom', 'price'],
      pricesIncludeTax: false,
    })
    await upload(client, clerk, { 'b.csv': 'Pris;Name;Hylle\n12,00;Brød;B1\n' })
    const next = await MoveInFile.query().where({ fileName: 'b.csv' }).firstOrFail()
    assert.deepEqual(
      next.options.columns.map(({ field }) => field),
      ['price', 'name', 'custom']
    )
    assert.isFalse(next.options.pricesIncludeTax)
  })

  test('a mapping that makes no sense is refused', async ({ client, assert }) => {
    const shop = await givenShop({ items: 0 })
    const clerk = await accountOf(shop.operators.stockClerk)
    await upload(client, clerk, { 'a.csv': CSV })
    const file = await MoveInFile.firstOrFail()
    const before = file.options.columns
    for (const columns of [['name', 'name', 'price'], ['sku']])
      await saveOptions(client, clerk, file, { columns })
    assert.deepEqual((await file.refresh()).options.columns, before)
    await saveOptions(client, clerk, file, { columns: ['ignore', 'ignore', 'price'] })
    await start(client, clerk, file, 'import')
    await jobsFinished()
    assert.equal((await file.refresh()).state, 'ready')
    assert.equal(await itemCount(), 0)
  })

  test('a cashier, and the stock clerk of another store, see nothing of it', async ({ client }) => {
    const shop = await givenShop({ items: 0 })
    const other = await givenShop({ items: 0, code: 'other' })
    await upload(client, await accountOf(shop.operators.stockClerk), { 'a.csv': CSV })
    const file = await MoveInFile.firstOrFail()
    const cashier = await client.get('/move-in').loginAs(await accountOf(shop.operators.cashier))
    cashier.assertStatus(403)
    const stranger = await accountOf(other.operators.stockClerk)
    for (const path of [`/move-in/${file.moveInId}`, `/move-in/files/${file.id}`]) {
      const answer = await client.get(path).loginAs(stranger)
      answer.assertStatus(404)
    }
  })

  test('nobody brings stock into a store in which they may not import', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop({ items: 1 })
    const other = await givenShop({ items: 0, code: 'other' })
    const clerk = await accountOf(shop.operators.stockClerk)
    const file = await givenMoveInFile(
      shop,
      `SKU,Quantity,Location\n${shop.items[0]!.sku},4,${shop.store.name}\n${shop.items[0]!.sku},900,Elsewhere\n`
    )
    const { stores } = file.options
    assert.deepEqual(Object.keys(stores), [shop.store.name, 'Elsewhere'])
    await file
      .merge({ options: { ...file.options, stores: { ...stores, Elsewhere: other.store.id } } })
      .save()
    const level = () =>
      read(
        'select item_id from stock_movements m join stock_locations l on l.id = m.location_id where l.store_id = ?',
        [other.store.id]
      )
    const before = (await level()).length
    await start(client, clerk, file, 'import')
    await jobsFinished()
    assert.equal((await file.refresh()).state, 'ready')
    assert.lengthOf(await level(), before)
  })

  test('a file can be taken off the list until something was imported from it', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const clerk = await accountOf(shop.operators.stockClerk)
    await upload(client, clerk, { 'a.csv': 'Name;Code\nRømme;A3\n' })
    const file = await MoveInFile.firstOrFail()
    const remove = () =>
      client.delete(`/move-in/files/${file.id}`).loginAs(clerk).withCsrfToken().redirects(0)
    await start(client, clerk, file, 'import')
    await jobsFinished()
    await remove()
    assert.lengthOf(await MoveInFile.all(), 1)
    await start(client, clerk, file, 'undo')
    await jobsFinished()
    await upload(client, clerk, { 'b.csv': 'Name;Code\nBrød;B3\n' })
    const other = await MoveInFile.query().where({ fileName: 'b.csv' }).firstOrFail()
    await client.delete(`/move-in/files/${other.id}`).loginAs(clerk).withCsrfToken().redirects(0)
    assert.lengthOf(await MoveInFile.all(), 1)
  })
})

test.group('Moving in from the command line', (group) => {
  group.each.setup(cleanDatabase)
  group.each.teardown(closeCommandSocket)

  test('the running server does the work and tells how far it is', async ({ assert }) => {
    await import('#app/move_in/listeners')
    await import('#app/move_in/jobs')
    const shop = await givenShop({ items: 0 })
    const request = {
      path: givenUpload(CSV),
      store: shop.store.code,
      isDryRun: false,
      pricesIncludeTax: null,
    }
    assert.deepEqual(await askServer('move_in.run', request, () => undefined), {
      isRunning: false,
    })
    await openCommandSocket()
    const answer = await askServer('move_in.run', request, () => undefined)
    const result = answer.isRunning ? (answer.value as PathMoveInResult) : null
    assert.isTrue(result?.ok)
    assert.deepInclude(result?.ok ? result.progress : {}, { created: 2, failed: 1 })
    assert.equal(await itemCount(), 2)
    await assert.rejects(
      () => askServer('no.such.command', {}, () => undefined),
      /knows no command/
    )
  })
})
