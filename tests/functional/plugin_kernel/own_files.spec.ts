import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { test } from '@japa/runner'
import { dataDir } from '#config/app'
import { listDataFiles } from '#app/backups/archive/data_files'
import { filesFolder, ownFiles, removeFiles } from '#app/plugin_kernel/files/own_files'
import { KERNEL_PARTS } from '#app/plugin_kernel/host/kernel_parts'
import { reply } from '#app/plugin_sdk/context/routes_context'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenContext } from '#tests/support/plugin_kernel/given_context'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const MANIFEST = { permissions: [{ cap: 'files:own', why: 'Keeps reports.' }] }
const PDF = '%PDF-1.7 …'

test.group('Files of a plugin', (group) => {
  group.each.setup(cleanDatabase)
  group.each.teardown(async () => {
    for (const id of ['keeper', 'other', 'apart']) await removeFiles(id)
  })

  test('are written, read, listed and deleted, and known by what is in them', async ({
    assert,
    cleanup,
  }) => {
    const { files } = await givenContext(await PluginHome.open(cleanup), 'keeper', MANIFEST)
    assert.deepEqual(await files.list(), [])
    await files.write('reports/january.txt', PDF)
    await files.write('reports/page.html', '<script>alert(1)</script>')
    await files.write('raw.pdf', new Uint8Array([0, 1, 2, 0xff]))
    assert.deepEqual(
      (await files.list()).map(({ path, type }) => [path, type]),
      [
        ['raw.pdf', 'application/octet-stream'],
        ['reports/january.txt', 'application/pdf'],
        ['reports/page.html', 'text/plain'],
      ]
    )
    assert.lengthOf(await files.list('reports'), 2)
    assert.equal(Buffer.from((await files.read('reports/january.txt'))!).toString(), PDF)
    await files.write('raw.pdf', 'other')
    assert.equal(Buffer.from((await files.read('raw.pdf'))!).toString(), 'other')
    assert.isTrue(await files.delete('raw.pdf'))
    assert.isFalse(await files.delete('raw.pdf'))
    assert.isNull(await files.read('raw.pdf'))
  })

  test('lie in a folder that no path leads out of, and have their limits', async ({
    assert,
    cleanup,
  }) => {
    const home = await PluginHome.open(cleanup)
    const { files } = await givenContext(home, 'keeper', MANIFEST)
    const other = await givenContext(home, 'other', MANIFEST)
    await other.files.write('mine.txt', 'mine')
    for (const path of [
      '../other/mine.txt',
      '/etc/passwd',
      'a/../../b',
      '.env',
      'a//b',
      '',
      'a\0b',
    ])
      await assert.rejects(() => files.read(path), /cannot be called/)
    await assert.rejects(() => files.write('big', Buffer.alloc(10 * 1024 * 1024 + 1)), /10 MB/)
    const silent = await givenContext(home, 'silent', {})
    assert.throws(() => silent.files.list(), /"files:own"/)
  })

  test('are sent by its own routes, a page as no page', async ({ assert, client, cleanup }) => {
    await givenShop()
    const ctx = await givenContext(await PluginHome.open(cleanup), 'keeper', MANIFEST)
    await ctx.files.write('report.pdf', PDF)
    await ctx.files.write('page.html', '<script>alert(1)</script>')
    ctx.routes.get('/files/:name', { access: 'public' }, ({ params }) =>
      reply({ file: String(params.name).replace('-', '.') })
    )
    const sent = await client.get('/plugins/public/keeper/files/report-pdf')
    sent.assertStatus(200)
    sent.assertHeader('content-type', 'application/pdf')
    assert.equal(Buffer.from(sent.body()).toString(), PDF)
    const page = await client.get('/plugins/public/keeper/files/page-html')
    page.assertHeader('content-type', 'text/plain; charset=utf-8')
    page.assertHeader('content-disposition', 'attachment; filename="page.html"')
    const nothing = await client.get('/plugins/public/keeper/files/nothing')
    nothing.assertStatus(404)
  })

  test('are in the backups and gone with a purge', async ({ assert, cleanup }) => {
    const ctx = await givenContext(await PluginHome.open(cleanup), 'keeper', MANIFEST)
    await ctx.files.write('reports/january.txt', PDF)
    const kept = await listDataFiles(resolve(dataDir))
    assert.include(kept, 'plugin_files/keeper/reports/january.txt')
    for (const part of KERNEL_PARTS) await part.purge?.('keeper')
    await assert.rejects(() => access(filesFolder('keeper')), /ENOENT/)
  })

  test('are there for a plugin in a process of its own as well', async ({ assert, cleanup }) => {
    const home = await PluginHome.open(cleanup)
    const code = `
      import { definePlugin } from '@tillhouse/sdk'
      export default definePlugin({
        async setup(ctx) {
          await ctx.files.write('bytes', new Uint8Array([1, 2, 3]))
          const read = await ctx.files.read('bytes')
          await ctx.files.write('sum', String(read[0] + read[1] + read[2]))
          await ctx.files.write('../out', 'x').catch((error) => ctx.files.write('error', error.message))
        },
      })`
    await home.install(
      'apart',
      { entry: { server: 'index.ts' }, ...MANIFEST },
      { 'index.ts': code }
    )
    const keeper = await givenContext(home, 'keeper', MANIFEST)
    assert.isNull(await keeper.files.read('sum'))
    assert.equal(Buffer.from((await ownFiles('apart').read('sum'))!).toString(), '6')
    assert.include(Buffer.from((await ownFiles('apart').read('error'))!).toString(), 'cannot')
  })
})
