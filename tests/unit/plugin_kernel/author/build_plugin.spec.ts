import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { test } from '@japa/runner'
import { buildPlugin, staleFiles } from '#app/plugin_kernel/author/build_plugin'
import { readPluginFolder } from '#app/plugin_kernel/author/plugin_folder'
import { redirectImportsOf } from '#app/plugin_kernel/loader/redirect_imports'
import { checkCode } from '#app/rules/check_code'
import { loadEngine } from '#app/rules/load_engine'
import { scriptOf } from '#app/plugin_kernel/rules/rule_code'
import { givenPluginFolder } from '#tests/support/plugin_kernel/given_plugin_folder'

const WITH_DECORATORS = {
  'baker/server/index.ts': `import { definePlugin, service } from '@tillhouse/sdk'
import { Oven } from './oven.ts'
enum Bread { Rye = 4 }
@service()
export class Baker {
  constructor(private readonly oven: Oven) {}
  bake() { return this.oven.loaves + Bread.Rye }
}
export default definePlugin({ setup() {} })
`,
  'baker/server/oven.ts': `import { service } from '@tillhouse/sdk'
@service()
export class Oven { readonly loaves = 2 }
`,
  'baker/rules/index.ts': `import { off } from './off.ts'
export function cheaper({ sale }: { sale: { lines: { lineId: string }[] } }) {
  return sale.lines.map(({ lineId }) => ({ op: 'line.discount', lineId, ratePpm: off(), reason: 'x' }))
}
`,
  'baker/rules/off.ts': `export const off = (): number => 100_000\n`,
}
const BUILT = { entry: { server: 'dist/server.js', rules: 'dist/rules.js' } }

/** Those that come with Tillhouse: a shop's own are none of this project's business. */
function shippedPlugins(): string[] {
  const tracked = execFileSync('git', ['ls-files', 'plugins'], { encoding: 'utf8' })
  return tracked
    .split('\n')
    .flatMap((path) => /^plugins\/([^/]+)\/plugin\.json$/.exec(path)?.[1] ?? [])
}

test.group('Building a plugin', () => {
  for (const id of shippedPlugins()) {
    test(`makes of ${id} what is shipped, byte by byte`, async ({ assert }) => {
      const read = await readPluginFolder(id)
      if (!read.ok) return assert.fail(read.words)
      const stale = await staleFiles(read.value.folder, read.value.manifest)
      assert.deepEqual(stale, { ok: true, value: [] }, `node ace plugin:build ${id}`)
    }).timeout(120_000)
  }

  test('compiles decorators, with what a service is made of', async ({ assert, cleanup }) => {
    const home = await givenPluginFolder(cleanup, WITH_DECORATORS)
    const folder = join(home, 'baker')
    const built = await buildPlugin(folder, BUILT)
    assert.isTrue(built.ok, JSON.stringify(built))
    assert.sameMembers(await readdir(join(folder, 'dist')), ['server.js', 'rules.js'])
    redirectImportsOf(folder)
    const { Baker } = (await import(pathToFileURL(join(folder, 'dist/server.js')).href)) as {
      Baker: new (oven: { loaves: number }) => { bake(): number }
    }
    assert.equal(new Baker({ loaves: 2 }).bake(), 6)
    const kept = Reflect.getMetadata('design:paramtypes', Baker) as (new () => object)[]
    assert.deepEqual(
      kept.map(({ name }) => name),
      ['Oven']
    )
  })

  test('makes one script of rules in several files, which the engine takes', async ({
    assert,
    cleanup,
  }) => {
    const home = await givenPluginFolder(cleanup, WITH_DECORATORS)
    const folder = join(home, 'baker')
    await buildPlugin(folder, BUILT)
    const code = scriptOf(await readFile(join(folder, 'dist/rules.js'), 'utf8'))
    assert.isNull(checkCode(await loadEngine(), code, ['cheaper']))
  })

  test('makes the same bytes wherever the sources lie', async ({ assert, cleanup }) => {
    const home = await givenPluginFolder(cleanup, WITH_DECORATORS)
    const elsewhere = await mkdtemp(join(tmpdir(), 'a-longer-name-'))
    cleanup(() => rm(elsewhere, { recursive: true }))
    await cp(join(home, 'baker'), join(elsewhere, 'deep/down/baker'), { recursive: true })
    await buildPlugin(join(home, 'baker'), BUILT)
    assert.isNotEmpty(await readdir(join(home, 'baker/dist')))
    await cp(join(home, 'baker/dist'), join(elsewhere, 'deep/down/baker/dist'), { recursive: true })
    const stale = await staleFiles(join(elsewhere, 'deep/down/baker'), BUILT)
    assert.deepEqual(stale, { ok: true, value: [] })
  })

  test('leaves dist/ alone when one half cannot be built', async ({ assert, cleanup }) => {
    const home = await givenPluginFolder(cleanup, {
      ...WITH_DECORATORS,
      'baker/rules/off.ts': 'export const off = {{',
      'baker/dist/server.js': '// of before',
    })
    const folder = join(home, 'baker')
    const built = await buildPlugin(folder, BUILT)
    assert.containSubset(built, { ok: false, reason: 'not_built', half: 'rules' })
    assert.equal(await readFile(join(folder, 'dist/server.js'), 'utf8'), '// of before')
    const none = await buildPlugin(folder, { entry: { client: 'dist/client.js' } })
    assert.containSubset(none, { ok: false, reason: 'no_source', half: 'client' })
  })
})
