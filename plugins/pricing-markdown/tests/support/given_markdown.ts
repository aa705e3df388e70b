import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { clock } from '#core/clock'
import { transaction } from '#core/sql'
import { dropTables } from '#app/plugin_kernel/data/drop_tables'
import { saveSettings } from '#app/plugin_kernel/settings/save_settings'
import type { SettingsSchema } from '#app/plugin_kernel/settings/settings_schema'
import { activeRules } from '#app/rules/active_rules'
import { adjustStock } from '#app/stock/adjust_stock'
import { listLocations } from '#app/stock/list_locations'
import type { GivenShop } from '#tests/support/given_shop'
import { givenContext } from '#tests/support/plugin_kernel/given_context'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import type { Batch, Markdown, MarkRow } from '../../server/markdown.ts'
import type { MarkdownSettings } from '../../server/markdown_settings.ts'
import { readWords } from '../../server/words.ts'

export const ID = 'pricing-markdown'
export const FOLDER = fileURLToPath(new URL('../..', import.meta.url))

type Cleanup = Parameters<typeof PluginHome.open>[0]

/** The plugin as it is shipped, switched on by its owner. */
export async function givenShipped(cleanup: Cleanup): Promise<PluginHome> {
  const home = await PluginHome.open(cleanup)
  cleanup(() => dropTables(ID))
  await cp(FOLDER, join(home.folder, 'plugins', ID), { recursive: true })
  await home.enable(ID)
  return home
}

export const SETTINGS: MarkdownSettings = {
  expirySteps: [
    { days: 3, ratePpm: 250_000 },
    { days: 1, ratePpm: 500_000 },
    { days: 0, ratePpm: 750_000 },
  ],
  ageSteps: [],
  floorPpm: 100_000,
  neverBelowCost: false,
  taxOnCostPpm: 250_000,
  withPromotions: 'better',
  excludedDepartments: [],
  expiryWords: '',
  ageWords: '',
}

/** The work of the plugin on its own tables in the real database, at a time that the test says. */
export async function givenMarkdown(cleanup: Cleanup) {
  const home = await PluginHome.open(cleanup)
  cleanup(() => dropTables(ID))
  const manifest = JSON.parse(await readFile(join(FOLDER, 'plugin.json'), 'utf8')) as {
    rules: object[]
    permissions: { cap: string }[]
  }
  const { rules, permissions } = manifest
  const files = Object.fromEntries(
    await Promise.all(
      ['migrations/001_mark_downs.ts', 'rules.ts'].map(
        async (file) => [file, await readFile(join(FOLDER, file), 'utf8')] as const
      )
    )
  )
  const data = { migrations: 'migrations', version: 1, readableSince: 1 }
  const entry = { server: 'index.ts', rules: 'rules.ts' }
  const plain = permissions.map(({ cap }) => ({ cap, why: 'For the test.' }))
  const ctx = await givenContext(home, ID, { entry, rules, data, permissions: plain }, files)
  const owner = structuredClone(SETTINGS)
  const time = { now: '2026-11-21T10:00:00.000Z' }
  const warnings: string[] = []
  const { db, catalog, stock, stores } = ctx
  const markdown: Markdown = {
    ...{ db, catalog, stock, stores, rules: ctx.rules },
    settings: async () => owner,
    words: await readWords(),
    now: () => time.now,
    warn: (message) => void warnings.push(message),
  }
  const marks = () => db.table<MarkRow>('marks').orderBy('id').select()
  const dataset = (storeId: string) =>
    activeRules(storeId).packages[0]?.datasets.marks as Record<string, Record<string, unknown[]>>
  return { markdown, ctx, owner, time, warnings, marks, dataset }
}

export function aBatch(shop: GivenShop, changes: Partial<Batch> = {}): Batch {
  const [item] = shop.items
  return {
    id: crypto.randomUUID(),
    store_id: shop.store.id,
    item_id: item!.id,
    item_name: 'Item 1',
    gtin: null,
    batch: null,
    expires_on: '2026-11-24',
    quantity_thousandths: 5_000,
    thrown_thousandths: 0,
    is_open: true,
    added_at: '2026-11-20T10:00:00.000Z',
    added_by: null,
    closed_at: null,
    ...changes,
  }
}

/** Goods that came in at a time of their own. */
export async function receive(
  shop: GivenShop,
  { itemId, at, pieces }: { itemId: string; at: string; pieces: number }
): Promise<void> {
  const { now } = clock
  clock.now = () => new Date(at)
  const [location] = await listLocations(shop.store.id)
  const adjusted = await transaction((sql) =>
    adjustStock(sql, {
      storeId: shop.store.id,
      locationId: location!.id,
      itemId,
      kind: 'receive',
      quantityThousandths: pieces * 1_000,
      note: null,
      operatorId: shop.operators.owner.id,
    })
  )
  clock.now = now
  if (!adjusted.ok) throw new Error(adjusted.reason)
}

/** Sets it for the store and waits until the rules know. */
export async function setMarkdown(shop: GivenShop, values: Partial<MarkdownSettings>) {
  const schema = JSON.parse(
    await readFile(join(FOLDER, 'settings.schema.json'), 'utf8')
  ) as SettingsSchema
  const saved = await saveSettings(
    { pluginId: ID, schema },
    { scope: 'store', scopeId: shop.store.id, values, secrets: {} },
    { storeId: shop.store.id, operatorId: shop.operators.owner.id }
  )
  if (!saved.ok) throw new Error(JSON.stringify(saved.errors))
  const known = () => activeRules(shop.store.id).packages[0]?.settings ?? {}
  const wanted = Object.entries(values)
  while (!wanted.every(([key, value]) => JSON.stringify(known()[key]) === JSON.stringify(value)))
    await setTimeout(5)
}
