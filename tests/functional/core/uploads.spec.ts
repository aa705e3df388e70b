import { watch } from 'node:fs'
import { readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { test } from '@japa/runner'
import { uploadFolder } from '#config/app'
import { clock } from '#core/clock'
import { deleteLeftUploads } from '#core/uploads'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, givenSignOn } from '#tests/support/given_shop'

const FILE = Buffer.alloc(200_000, 'x')

/** How many files were written, even for a moment, while something was done. */
async function writtenDuring(work: () => Promise<unknown>): Promise<number> {
  const names = new Set<string | null>()
  const watcher = watch(uploadFolder, (_event, name) => names.add(name))
  await work()
  // The system tells of a file a little after it was made.
  await wait(50)
  watcher.close()
  return names.size
}

test.group('Uploads', (group) => {
  group.each.setup(cleanDatabase)

  test('a stranger’s file is not taken, whatever the route', async ({ client, assert }) => {
    const written = await writtenDuring(async () => {
      for (const path of ['/sign-in', '/move-in', '/api/customers']) {
        await client.post(path).redirects(0).withCsrfToken().file('file', FILE, 'x.csv')
      }
    })
    assert.equal(written, 0)
  })

  test('a file sent without the token of the form is not taken', async ({ client, assert }) => {
    const shop = await givenShop()
    const owner = await accountOf(shop.operators.owner)
    const written = await writtenDuring(() =>
      client.post('/move-in').redirects(0).loginAs(owner).file('files[]', FILE, 'x.csv').send()
    )
    assert.equal(written, 0)
  })

  test('a route that wants no file takes none, also from those who may use it', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const headers = shop.device.headers(await givenSignOn(shop, 'cashier'))
    const written = await writtenDuring(() =>
      client.post('/api/customers').headers(headers).file('file', FILE, 'x.csv').send()
    )
    assert.equal(written, 0)
  })

  test('what was taken is gone when the request has been answered', async ({ client, assert }) => {
    const shop = await givenShop({ items: 1 })
    const owner = await accountOf(shop.operators.owner)
    const send = (path: string, field: string, name: string) =>
      client
        .post(path)
        .redirects(0)
        .loginAs(owner)
        .withCsrfToken()
        .file(field, Buffer.from('name,price\nA,1\n'), name)
        .send()
    const written = await writtenDuring(async () => {
      await send('/move-in', 'files[]', 'x.csv')
      await send(`/items/${shop.items[0]!.id}/pictures`, 'pictures[]', 'x.webp')
    })
    assert.equal(written, 2)
    assert.deepEqual(await readdir(uploadFolder), [])
  })
  test('nor does anything stay of a request that broke off after a file', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const owner = await accountOf(shop.operators.owner)
    const part = (name: string) =>
      `--cut\r\ncontent-disposition: form-data; name="files[]"; filename="${name}"\r\n\r\n${FILE}`
    const written = await writtenDuring(async () => {
      const sending = client.post('/move-in').redirects(0).loginAs(owner).withCsrfToken()
      sending.request.type('multipart/form-data; boundary=cut')
      sending.request.send(`${part('whole.csv')}\r\n${part('cut.csv')}`)
      const response = await sending
      response.assertStatus(400)
    })
    assert.equal(written, 2)
    assert.deepEqual(await readdir(uploadFolder), [])
  })

  test('nor of one whose field is named as if it were many', async ({ client, assert }) => {
    const shop = await givenShop()
    const owner = await accountOf(shop.operators.owner)
    const written = await writtenDuring(() =>
      client
        .post('/move-in')
        .redirects(0)
        .loginAs(owner)
        .withCsrfToken()
        .file('files[a][b]', FILE, 'x.csv')
        .send()
    )
    assert.equal(written, 1)
    assert.deepEqual(await readdir(uploadFolder), [])
  })
  test('what a killed process left is thrown away after a day, what is on its way stays', async ({
    assert,
    cleanup,
  }) => {
    cleanup(() => rm(join(uploadFolder, 'new'), { force: true }))
    for (const name of ['old', 'new']) await writeFile(join(uploadFolder, name), 'name\nKari')
    const twoDaysAgo = clock.now().getTime() / 1_000 - 2 * 86_400
    await utimes(join(uploadFolder, 'old'), twoDaysAgo, twoDaysAgo)
    await deleteLeftUploads()
    assert.deepEqual(await readdir(uploadFolder), ['new'])
  })
})
