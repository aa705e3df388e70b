import { readFile } from 'node:fs/promises'
import { test } from '@japa/runner'
import type { ClientManifest } from '#app/plugin_kernel/client/client_manifest'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const MANIFEST = {
  entry: { client: 'client/index.ts' },
  slots: [{ slot: 'draft_sale.side@1', component: 'Panel' }],
}
const SHEET = `<script setup lang="ts">
import { TButton } from '@tillhouse/sdk/ui'
import { own } from './own.ts'
const props = defineProps<{ sale: { totalMinor: number } }>()
</script>
<template><TButton class="panel">{{ own }} {{ props.sale.totalMinor }}</TButton></template>
<style scoped>.panel { color: rebeccapurple }</style>
`
const FILES = {
  'client/index.ts': `export { default as Panel } from './panel.vue'`,
  'client/panel.vue': SHEET,
  'client/own.ts': `export const own: string = 'Bottles'`,
}

test.group('Client halves that lie there as sources', (group) => {
  group.each.setup(cleanDatabase)

  test('are built to one module that takes Vue and the components from the page', async ({
    assert,
    cleanup,
    client,
  }) => {
    const shop = await givenShop()
    const assets = await readFile('public/assets/.vite/manifest.json', 'utf8')
    const home = await PluginHome.open(cleanup)
    await home.drop('bottles', MANIFEST, FILES)
    await home.enable('bottles')
    const answer = await client.get('/api/plugin_client').headers(shop.device.headers())
    const [bottles] = (answer.body() as ClientManifest).plugins
    const bundle = (await client.get(bottles!.url)).text()
    const imports = [...bundle.matchAll(/from\s*["']([^"']+)["']/g)].map(([, from]) => from)
    assert.sameMembers(imports, ['vue', '@tillhouse/sdk/ui'])
    assert.include(bundle, 'Bottles')
    assert.include((await client.get(bottles!.style!.url)).text(), '639')
    assert.equal(await readFile('public/assets/.vite/manifest.json', 'utf8'), assets)
  })

  test('that cannot be built keep their plugin from running, with the reason', async ({
    assert,
    cleanup,
  }) => {
    const home = await PluginHome.open(cleanup)
    await home.drop('bottles', MANIFEST, { ...FILES, 'client/own.ts': 'export const own = {{' })
    await home.enable('bottles')
    assert.equal(await home.stateOf('bottles'), 'failed')
  })
})
