import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { test } from '@japa/runner'
import ts from 'typescript'
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

  test('has no fault of types in what it begins with, and its tests are green', async ({
    assert,
    cleanup,
  }) => {
    const home = await mkdtemp(join(tmpdir(), 'kinds-'))
    cleanup(() => rm(home, { recursive: true }))
    await writeFile(join(home, 'package.json'), '{ "type": "module" }')
    const sources: string[] = []
    for (const kind of PLUGIN_KINDS)
      for (const [path, text] of Object.entries(templateOf(kind, `my-${kind}`))) {
        const file = join(home, `my-${kind}`, path)
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, text)
        if (file.endsWith('.ts')) sources.push(file)
      }
    assert.deepEqual(faultsOfTypes(sources), [])
    const folders = PLUGIN_KINDS.map((kind) => join(home, `my-${kind}`))
    const line = ['ace.js', 'plugin:test', ...folders, '--no-ansi']
    const { stdout } = await run(process.execPath, line)
    assert.match(stdout, /PASSED/)
    assert.notInclude(stdout, 'failed')
  }).timeout(600_000)

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
    assert.include(await ace('plugin:test', folder), '3 passed')
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

/** What the editor of an author would underline, with the settings of plugins/tsconfig.json. */
function faultsOfTypes(files: string[]): string[] {
  const { config } = ts.readConfigFile('plugins/tsconfig.json', (path) =>
    ts.sys.readFile(path)
  ) as {
    config: { include: string[] }
  }
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, 'plugins')
  const typeRoots = [resolve('node_modules/@types')]
  // Their folder is outside of the project, where no packages are.
  const anywhere = { ...options, rootDir: '/', typeRoots, types: ['node'] }
  const ambient = ['adonisrc.ts', 'tests/bootstrap.ts', '.adonisjs/server/pages.d.ts'].map((file) =>
    resolve(file)
  )
  const program = ts.createProgram([...files, ...ambient], anywhere)
  return files.flatMap((file) => {
    const source = program.getSourceFile(file)!
    return ts
      .getPreEmitDiagnostics(program, source)
      .map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
  })
}
