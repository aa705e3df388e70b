import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { test } from '@japa/runner'
import { examineFolder } from '#app/plugin_kernel/doctor/examine'
import { PLUGIN_KINDS, templateOf } from '#app/plugin_kernel/author/templates'
import { givenPluginFolder } from '#tests/support/plugin_kernel/given_plugin_folder'

const run = promisify(execFile)

test.group('The way of an author', () => {
  for (const kind of PLUGIN_KINDS) {
    test(`begins with a plugin of the kind ${kind} in which nothing is wrong`, async ({
      assert,
      cleanup,
    }) => {
      const files = Object.entries(templateOf(kind, 'my-plugin'))
      const inFolder = files.map(([path, text]) => [`my-plugin/${path}`, text])
      const home = await givenPluginFolder(cleanup, Object.fromEntries(inFolder))
      assert.deepEqual(await examineFolder(join(home, 'my-plugin')), [])
    })
  }

  test('leads from nothing to a second shop: made, changed, tested, packed and installed', async ({
    assert,
    cleanup,
  }) => {
    const home = await mkdtemp(join(tmpdir(), 'author-'))
    cleanup(() => rm(home, { recursive: true }))
    const shop = {
      ...process.env,
      DB_CONNECTION: 'sqlite',
      DB_FILE: join(home, 'shop.sqlite3'),
      DATA_DIR: join(home, 'shop'),
    }
    const ace = async (...args: string[]) =>
      (await run(process.execPath, ['ace.js', ...args, '--no-ansi'], { env: shop })).stdout
    const folder = join(home, 'member-price')
    const begun = performance.now()
    await ace('make:plugin', 'member-price', '--kind=pricing', `--into=${home}`)
    const rules = join(folder, 'rules.ts')
    await writeFile(rules, (await readFile(rules, 'utf8')).replace('100000', '150000'))
    assert.include(await ace('plugin:test', folder), '2 passed')
    await ace('plugin:pack', folder, `--into=${home}`)
    await ace('migration:run', '--force')
    await ace('plugin:add', join(home, 'member-price-0.1.0.tillplugin'), '--yes')
    const seconds = Math.round((performance.now() - begun) / 1000)
    const installed = join(home, 'shop', 'plugins', 'member-price', '0.1.0')
    assert.sameMembers(await readdir(installed), [
      'README.md',
      'files.json',
      'plugin.json',
      'rules.ts',
    ])
    assert.include(await readFile(join(installed, 'rules.ts'), 'utf8'), '150000')
    process.stdout.write(`      from nothing to a second shop in ${seconds} s\n`)
  }).timeout(600_000)
})
