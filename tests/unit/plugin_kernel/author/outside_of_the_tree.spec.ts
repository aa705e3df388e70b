import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { test } from '@japa/runner'

const run = promisify(execFile)

/** The block of authors.md that begins with these words, as its reader copies it. */
async function blockWith(words: string): Promise<string> {
  const page = await readFile('docs/plugins/authors.md', 'utf8')
  const blocks = [...page.matchAll(/^```\w+\n([^]*?)^```$/gm)].map(([, text = '']) => text)
  return blocks.find((one) => one.includes(words))!
}

test.group('A plugin that lies outside of the checkout', () => {
  test('is built with the settings of Vite that the page tells', async ({ assert, cleanup }) => {
    const home = await mkdtemp(join(tmpdir(), 'outside-'))
    cleanup(() => rm(home, { recursive: true }))
    const files = {
      'package.json': '{ "type": "module" }',
      'vite.config.ts': await blockWith('tillhousePlugin('),
      'client/index.ts': `export { default as Panel } from './panel.vue'`,
      'client/panel.vue': `<script setup lang="ts">
import { TBadge } from '@tillhouse/sdk/ui'
const bags: number = 3
</script>
<template><TBadge>{{ bags }}</TBadge></template>`,
    }
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(home, path)), { recursive: true })
      await writeFile(join(home, path), text)
    }
    // What `npm install` makes of a folder, and of the packages that its author has.
    const links = {
      '@tillhouse/sdk': 'app/plugin_sdk/package',
      'vite': 'node_modules/vite',
      '@vitejs/plugin-vue': 'node_modules/@vitejs/plugin-vue',
    }
    for (const [name, target] of Object.entries(links)) {
      await mkdir(dirname(join(home, 'node_modules', name)), { recursive: true })
      await symlink(resolve(target), join(home, 'node_modules', name))
    }
    const vite = resolve('node_modules/vite/bin/vite.js')
    await run(process.execPath, [vite, 'build', '--logLevel=error'], { cwd: home })
    const bundle = await readFile(join(home, 'dist/client.js'), 'utf8')
    const imports = [...bundle.matchAll(/from\s*["']([^"']+)["']/g)].map(([, from]) => from)
    assert.sameMembers(imports, ['vue', '@tillhouse/sdk/ui'])
  }).timeout(120_000)
})
