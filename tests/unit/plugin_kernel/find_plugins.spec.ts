import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from '@japa/runner'
import { findPlugins, type FoundPlugin } from '#app/plugin_kernel/discovery/find_plugins'

function manifestOf(id: string, more: object = {}): string {
  return JSON.stringify({ id, version: '1.0.0', name: id, api: '^1.0.0', ...more })
}

function told({ id, origin, manifest }: FoundPlugin) {
  const wrong = manifest.ok
    ? []
    : manifest.problems.map(({ pointer, code }) => `${pointer} ${code}`)
  return [id, origin, ...wrong]
}

test.group('Folders of plugins', (group) => {
  let home = ''
  group.each.setup(async () => {
    home = await mkdtemp(join(tmpdir(), 'plugins-'))
    return () => rm(home, { recursive: true })
  })

  async function given(files: Record<string, string>) {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(home, path)), { recursive: true })
      await writeFile(join(home, path), text)
    }
  }

  const find = async () =>
    (
      await findPlugins(
        { data: join(home, 'data'), dropIn: join(home, 'plugins') },
        new Map([['club', '1.0.0']])
      )
    ).map(told)

  test('are found in order wherever they lie; files and hidden folders are none', async ({
    assert,
  }) => {
    await given({
      'plugins/README.md': 'Drop plugins here.',
      'plugins/.git/plugin.json': manifestOf('git'),
      'plugins/_old/plugin.json': manifestOf('old'),
      'plugins/hello/plugin.json': manifestOf('hello'),
      'data/club/1.0.0/plugin.json': manifestOf('club'),
      'data/club/0.9.0/plugin.json': manifestOf('club', { version: 'old' }),
      'data/gone/files/1.jpg': '',
      'data/own/plugin.json': manifestOf('own'),
    })
    assert.deepEqual(await find(), [
      ['club', 'installed'],
      ['hello', 'dropped'],
      ['own', 'dropped'],
    ])
  })

  test('that are missing altogether hold none', async ({ assert }) => {
    assert.deepEqual(await find(), [])
  })

  test('of one id are the shop’s own before an installed one', async ({ assert }) => {
    await given({
      'data/club/1.0.0/plugin.json': manifestOf('club'),
      'plugins/club/plugin.json': manifestOf('club', { version: '2.0.0' }),
    })
    assert.deepEqual(await find(), [['club', 'dropped']])
  })

  test('that are wrong are told, and the others are found', async ({ assert }) => {
    await given({
      'plugins/empty/index.ts': '',
      'plugins/hello/plugin.json': manifestOf('hello'),
      'plugins/renamed/plugin.json': manifestOf('club'),
      'plugins/torn/plugin.json': '{"id": "torn",',
    })
    assert.deepEqual(await find(), [
      ['empty', 'dropped', ' not_readable'],
      ['hello', 'dropped'],
      ['renamed', 'dropped', '/id other_folder'],
      ['torn', 'dropped', ' not_json'],
    ])
  })

  test('must hold what they name, also once links are followed', async ({ assert }) => {
    const entry = { server: 'index.ts', client: 'out.js' }
    await given({
      'secret.js': 'key',
      'plugins/hello/plugin.json': manifestOf('hello', { entry, locales: 'locales' }),
      'plugins/hello/locales/en.json': '{}',
    })
    await symlink(join(home, 'secret.js'), join(home, 'plugins/hello/out.js'))
    assert.deepEqual(await find(), [
      ['hello', 'dropped', '/entry/server no_such_file', '/entry/client no_such_file'],
    ])
  })

  test('may be links to where a developer works', async ({ assert }) => {
    await given({ 'work/hello/plugin.json': manifestOf('hello'), 'plugins/README.md': '' })
    await symlink(join(home, 'work/hello'), join(home, 'plugins/hello'))
    assert.deepEqual(await find(), [['hello', 'dropped']])
  })
})
