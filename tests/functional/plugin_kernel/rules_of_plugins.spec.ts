import { test } from '@japa/runner'
import { setTimeout } from 'node:timers/promises'
import { read, transaction } from '#core/sql'
import { saveSettings, type NewSettings } from '#app/plugin_kernel/settings/save_settings'
import type { SettingsSchema } from '#app/plugin_kernel/settings/settings_schema'
import { findPluginRow } from '#app/plugin_kernel/state/plugin_rows'
import { currentPipeline } from '#app/sales/pipeline'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenContext } from '#tests/support/plugin_kernel/given_context'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

const RULES = `
import type { RuleInput, RuleOperation } from '@tillhouse/sdk'

interface Rate { ratePpm: number }

export function tenOff({ sale }: RuleInput): RuleOperation[] {
  const rate: Rate = { ratePpm: 100_000 }
  return sale.lines.map(({ lineId }) => ({ op: 'line.discount', lineId, ...rate } as RuleOperation))
}

export const tiers = ({ datasets }: RuleInput): RuleOperation[] =>
  datasets!.tiers ? [{ op: 'note', text: JSON.stringify(datasets!.tiers) }] : []
`
const manifest = {
  name: 'Ten off',
  entry: { rules: 'rules.ts' },
  rules: [
    { id: 'ten-off', stage: 'price.line', export: 'tenOff', inputs: ['sale.lines'] },
    { id: 'tiers', stage: 'price.sale', export: 'tiers', datasets: ['tiers'] },
  ],
}

async function given(cleanup: Parameters<typeof PluginHome.open>[0]) {
  const shop = await givenShop({ items: 1 })
  const home = await PluginHome.open(cleanup)
  const pipeline = () => transaction((sql) => currentPipeline(sql, shop.store.id))
  return { shop, home, pipeline }
}

test.group('Rules of a plugin', (group) => {
  group.each.setup(cleanDatabase)

  test('written in TypeScript price the next sale, and stop when the plugin is switched off', async ({
    assert,
    cleanup,
  }) => {
    const { shop, home, pipeline } = await given(cleanup)
    const before = await pipeline()
    await home.drop('ten-off', manifest, { 'rules.ts': RULES })
    await home.enable('ten-off')
    assert.equal(await home.stateOf('ten-off'), 'enabled')
    const till = await givenOpenTill(shop)
    const sale = await till.sale({ lines: [{ item: shop.items[0]! }] })
    const { body } = await sendDocument(shop, sale)
    assert.deepEqual(body.reviews, [])
    const step = sale.document.body.explanation.find(({ code }) => code === 'line.rule')
    assert.include(step?.detail, { label: 'Ten off', pluginId: 'ten-off', ruleId: 'ten-off' })
    assert.equal(-step!.amountMinor * 10, sale.document.body.lines[0]!.priced.baseMinor)
    await home.disable('ten-off')
    assert.equal((await pipeline()).hash, before.hash)
  })

  test('are no part of the pricing while they have nothing to work with', async ({
    assert,
    cleanup,
  }) => {
    const { home, pipeline } = await given(cleanup)
    const before = await pipeline()
    const [tenOff, tiers] = manifest.rules
    const rules = [
      { ...tenOff, needs: ['settings.note'] },
      { ...tiers, needs: ['datasets.tiers'] },
    ]
    const settings = 'settings.schema.json'
    const schema = { type: 'object', properties: { note: { type: 'string', title: 'A note' } } }
    await home.drop(
      'ten-off',
      { ...manifest, rules, settings, entry: { ...manifest.entry, server: 'index.ts' } },
      {
        'rules.ts': RULES,
        [settings]: JSON.stringify(schema),
        'index.ts': `export default { async setup(ctx) {
          await ctx.rules.setDataset('tiers', { none: [], nothing: '' })
          globalThis.setTiers = (value) => ctx.rules.setDataset('tiers', value)
        } }`,
      }
    )
    await home.enable('ten-off')
    assert.equal(await home.stateOf('ten-off'), 'enabled')
    assert.equal((await pipeline()).hash, before.hash)
    const { setTiers } = globalThis as unknown as { setTiers(value: unknown): Promise<void> }
    await setTiers({ none: [0] })
    const { content } = await pipeline()
    assert.deepEqual(
      content.rules?.packages.flatMap((one) => one.rules.map(({ id }) => id)),
      ['tiers']
    )
  })

  test('tell the registers whenever something of them changes', async ({ assert, cleanup }) => {
    const { home } = await given(cleanup)
    const told = () =>
      read("select id from outbox_events where kind = 'stores.pricing.changed'").then(
        (rows) => rows.length
      )
    const before = await told()
    await home.drop('ten-off', manifest, { 'rules.ts': RULES })
    await home.enable('ten-off')
    const enabled = await told()
    assert.isAbove(enabled, before)
    await home.disable('ten-off')
    assert.isAbove(await told(), enabled)
  })

  test('are handed what the plugin worked out for them', async ({ assert, cleanup }) => {
    const { home, pipeline } = await given(cleanup)
    const both = { ...manifest, entry: { server: 'index.ts', rules: 'rules.ts' } }
    const ctx = await givenContext(home, 'ten-off', both, { 'rules.ts': RULES })
    const before = await pipeline()
    await ctx.rules.setDataset('tiers', [{ from: 100 }])
    const after = await pipeline()
    assert.notEqual(after.hash, before.hash)
    assert.deepEqual(after.content.rules!.packages[0]!.datasets, { tiers: [{ from: 100 }] })
    await ctx.rules.setDataset('tiers', [{ from: 100 }])
    assert.equal((await pipeline()).hash, after.hash)
    await assert.rejects(() => ctx.rules.setDataset('other', []), /No rule in plugin.json/)
    await assert.rejects(() => ctx.rules.setDataset('tiers', 'x'.repeat(1_000_001)), /1 MB/)
  })

  test('see what is set for their store, and never what is secret', async ({ assert, cleanup }) => {
    const { shop, home, pipeline } = await given(cleanup)
    const schema = {
      type: 'object',
      additionalProperties: false,
      properties: {
        rate: { 'type': 'integer', 'title': 'Rate', 'default': 5, 'x-scope': 'store' },
        key: { 'type': 'string', 'title': 'Key', 'x-kind': 'secret' },
      },
    }
    const ruled = { ...manifest, settings: 'settings.json' }
    await home.drop('ten-off', ruled, {
      'rules.ts': RULES,
      'settings.json': JSON.stringify(schema),
    })
    await home.enable('ten-off')
    const settings = async () => (await pipeline()).content.rules?.packages[0]?.settings
    assert.deepEqual(await settings(), { rate: 5 })
    const change = { scope: 'store', scopeId: shop.store.id, values: { rate: 7 }, secrets: {} }
    const author = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
    const owner = { pluginId: 'ten-off', schema: schema as unknown as SettingsSchema }
    const saved = await saveSettings(owner, change as NewSettings, author)
    assert.isTrue(saved.ok)
    while ((await settings())?.rate !== 7) await setTimeout(10)
    assert.deepEqual(await settings(), { rate: 7 })
  })

  test('that cannot run are refused before any shop runs them, with the reason', async ({
    assert,
    cleanup,
  }) => {
    const { home } = await given(cleanup)
    const wrong: Record<string, [string, RegExp]> = {
      'no-parse': ['export function tenOff( {', /./],
      'no-export': [RULES.replace('tenOff', 'other'), /There is no function tenOff/],
      'imports': [`import { readFileSync } from 'node:fs'\n${RULES}`, /Rules import nothing/],
      'imports-later': [`${RULES}\nconst later = () => import('node:fs')`, /import nothing/],
      'default': [`${RULES}\nexport default tenOff`, /./],
      'throws': [`${RULES}\nthrow new Error('at the start')`, /at the start/],
      'loops': [`${RULES}\nfor (;;) ;`, /interrupted/],
      'too-large': [`${RULES}\n// ${'x'.repeat(262_144)}`, /256 KB/],
      'closes': [`${RULES}\n}; fetch('x'); {`, /./],
    }
    for (const [id, [code, reason]] of Object.entries(wrong)) {
      await home.drop(id, { ...manifest, name: id }, { 'rules.ts': code })
      await home.enable(id)
      const row = await findPluginRow(id)
      assert.equal(row?.state, 'invalid', id)
      const { problems } = row!.problem as unknown as { problems: { values: { detail: string } }[] }
      assert.match(problems[0]!.values.detail, reason, id)
    }
  })
})
