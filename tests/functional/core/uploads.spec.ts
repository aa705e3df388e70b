import { watch } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { test } from '@japa/runner'
import { uploadFolder } from '#config/app'
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
})
