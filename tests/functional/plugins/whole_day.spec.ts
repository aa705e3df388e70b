import { test } from '@japa/runner'
import { read } from '#core/sql'
import { HOOK_POINTS, type HookName, type HookPoint } from '#app/plugin_sdk/hook_points'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { patient } from '#tests/support/long_tier'
import { tellAll } from '#tests/support/plugin_kernel/listening_plugin'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { ShopDay } from '#tests/support/plugin_kernel/shop_day'

const HOOKS = Object.entries(HOOK_POINTS as Record<string, HookPoint>)
const diary = globalThis as { diary?: string[] }

/** Listens to every hook point there is and keeps a diary. */
const MANIFEST = {
  entry: { server: 'index.ts' },
  hooks: HOOKS.map(([hook, { kinds }]) => ({ hook: `${hook}@1`, kind: kinds[0] })),
  permissions: [
    ...HOOKS.filter(([, { kinds }]) => kinds[0] === 'guard').map(([hook]) => ({
      cap: `hook:veto:${hook}`,
      why: 'Listens.',
    })),
    { cap: 'hook:tx', why: 'Listens.' },
    { cap: 'sales:write:ext', why: 'Listens.' },
  ],
}
const CODE = `
export default {
  setup(ctx) {
    for (const { hook } of ${JSON.stringify(MANIFEST.hooks)}) {
      const name = hook.split('@')[0]
      ctx.on(name, () => void globalThis.diary.push(name))
    }
  },
}`

/** What a day is like for whoever listens to all of it, in the order of plugins.md. */
const SALE = [
  'sale.before_complete',
  'sale.enrich',
  'sale.tx',
  'stock.moved',
  'sale.completed',
] as const
const GOLDEN: [string, HookName[]][] = [
  ['sign on', ['operator.before_sign_on']],
  ['open the till', ['till_session.before_open', 'till_session.opened']],
  ['put change in', ['cash.before_movement', 'cash.moved']],
  ['sell', [...SALE]],
  ['park and recall', ['sale.before_park', 'sale.parked']],
  [
    'take goods back',
    [
      ...SALE,
      'sale.before_complete',
      'return.before_complete',
      'sale.enrich',
      'sale.tx',
      'stock.moved',
      'sale.completed',
      'return.completed',
    ],
  ],
  ['reverse a sale', [...SALE, 'sale.before_void', 'sale.tx', 'stock.moved', 'sale.voided']],
  ['look at the X', ['xreport.sections']],
  ['close with a Z', ['till_session.before_close', 'zreport.sections', 'till_session.closed']],
  ['save a customer', ['customer.before_save', 'customer.saved']],
  ['save an item', ['item.before_save', 'item.saved']],
  ['correct the stock', ['stock.before_adjust', 'stock.moved']],
  ['save settings', ['settings.changed']],
  ['hand out and erase', ['privacy.export', 'privacy.erase']],
]

test.group('A plugin that listens to a whole day', (group) => {
  group.each.setup(cleanDatabase)

  test('hears of every hook point there is, in the documented order', async ({
    assert,
    client,
    cleanup,
  }) => {
    const shop = await givenShop()
    const home = await PluginHome.open(cleanup)
    await tellAll(home)
    diary.diary = []
    await home.drop('diary', MANIFEST, { 'index.ts': CODE })
    await home.enable('diary')
    const lived: [string, string[]][] = []
    await new ShopDay(shop, client, home, 'diary').live((step) => {
      lived.push([step, diary.diary!.splice(0)])
    })
    assert.deepEqual(await read('select why, message from plugin_failures'), [])
    assert.deepEqual(lived, GOLDEN)
    const heard = new Set(lived.flatMap(([, hooks]) => hooks))
    const missed = HOOKS.map(([hook]) => hook).filter((hook) => !heard.has(hook))
    assert.deepEqual(missed, [], 'In the contract and never emitted')
  }).timeout(patient(60_000))
})
