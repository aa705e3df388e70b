import { setTimeout } from 'node:timers/promises'
import { test } from '@japa/runner'
import { migrationStatus } from '#app/plugin_kernel/data/migration_status'
import { dropTables } from '#app/plugin_kernel/data/drop_tables'
import { listDeliveries } from '#app/plugin_kernel/deliveries/list_deliveries'
import { readFailures } from '#app/plugin_kernel/health/read_failures'
import { KERNEL_PARTS } from '#app/plugin_kernel/host/kernel_parts'
import { OPERATIONS } from '#app/plugin_kernel/operations/operations'
import { traceSale } from '#app/workbench/trace/trace_sale'
import type { ClearanceAnswer } from '#app/sales/clearances/clearance'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, givenSignOn } from '#tests/support/given_shop'
import { failWhere, givenListening, tellAll } from '#tests/support/plugin_kernel/listening_plugin'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { callRegister } from '#tests/support/sales/call_register'
import { clearanceBody } from '#tests/support/sales/clearance_body'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

function toolsOf({ host, places }: PluginHome) {
  return { host, places, parts: KERNEL_PARTS, tryOut: () => Promise.resolve(null) }
}

const WATCHFUL = {
  entry: { server: 'index.ts', rules: 'rules.ts' },
  rules: [{ id: 'tenth', stage: 'price.line', export: 'tenth', inputs: ['sale'] }],
  hooks: [
    { hook: 'sale.before_complete@1', kind: 'guard' },
    { hook: 'sale.enrich@1', kind: 'filter' },
  ],
  permissions: [
    { cap: 'hook:veto:sale.before_complete', why: 'Stops large sales.' },
    { cap: 'sales:write:ext', why: 'Adds to a sale.' },
  ],
}
const WATCHFUL_FILES = {
  'index.ts': `
    import { definePlugin, deny } from '@tillhouse/sdk'
    export default definePlugin({
      setup(ctx) {
        ctx.on('sale.before_complete', (sale) => {
          if (sale.lines.length > 1) return deny('too_many', 'One thing at a time.')
        })
        ctx.on('sale.enrich', () => ({ desk: 4 }))
      },
    })`,
  'rules.ts': `
    export function tenth({ sale }) {
      return sale.lines.map(({ lineId }) => ({ op: 'line.discount', lineId, ratePpm: 100000 }))
    }`,
}
const TABLE = `import { migration } from '@tillhouse/sdk'
export default migration((tables) => {
  tables.create('NAME', (table) => { table.id().primary() })
})`

test.group('The upkeep of plugins', (group) => {
  group.each.setup(cleanDatabase)

  test('tells anew what was given up', async ({ assert, cleanup }) => {
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    const home = await PluginHome.open(cleanup)
    const heard = await givenListening(home, 'crm', ['sale.completed'], { max: 1 })
    failWhere(() => true)
    await sendDocument(shop, await till.sale({ lines: [{ item: shop.items[0]! }] }))
    await tellAll(home)
    assert.deepEqual(
      (await listDeliveries()).map(({ state }) => state),
      ['dead']
    )
    failWhere(() => false)
    assert.equal(await OPERATIONS.replay({ pluginId: 'other' }, toolsOf(home)), 0)
    assert.equal(await OPERATIONS.replay({ pluginId: 'crm' }, toolsOf(home)), 1)
    await tellAll(home)
    assert.deepEqual(await listDeliveries(), [])
    assert.lengthOf(heard, 2)
  })

  test('lets a plugin out of quarantine as its owner wants it', async ({ assert, cleanup }) => {
    const home = await PluginHome.open(cleanup)
    await givenListening(home, 'crm', ['sale.completed'])
    await givenListening(home, 'off', ['sale.completed'])
    await home.host.quarantine('crm', 'setup', 'kept_failing', new Error('boom'))
    await home.disable('off')
    assert.equal(await home.stateOf('crm'), 'quarantined')
    const states = await OPERATIONS.release({ ids: ['crm', 'off'] }, toolsOf(home))
    assert.deepEqual(states, { crm: 'enabled', off: 'disabled' })
  })

  test('runs migrations of a plugin that does not run, and says which there are', async ({
    assert,
    cleanup,
  }) => {
    const home = await PluginHome.open(cleanup)
    cleanup(() => dropTables('desk'))
    const manifest = {
      data: { migrations: 'migrations', version: 1, readableSince: 1 },
      permissions: [{ cap: 'db:own', why: 'Keeps things.' }],
    }
    const files = {
      'migrations/001_desks.ts': TABLE.replace('NAME', 'desks'),
      'migrations/002_chairs.ts': TABLE.replace('NAME', 'chairs'),
    }
    await home.drop('desk', { entry: {}, ...manifest }, files)
    await home.host.reconcile()
    const folder = `${home.places.dropIn}/desk`
    const status = () => migrationStatus({ id: 'desk', data: manifest.data }, folder)
    assert.deepEqual(await status(), [
      { name: '001_desks', state: 'pending' },
      { name: '002_chairs', state: 'pending' },
    ])
    const migrated = await OPERATIONS.migrate({ id: 'desk' }, toolsOf(home))
    assert.deepEqual(migrated, { ok: true, value: { ran: ['001_desks', '002_chairs'] } })
    assert.deepEqual(
      (await status()).map(({ state }) => state),
      ['done', 'done']
    )
    const again = await OPERATIONS.migrate({ id: 'desk' }, toolsOf(home))
    assert.deepEqual(again, { ok: true, value: { ran: [] } })
    await home.drop(
      'desk',
      { entry: {}, ...manifest },
      {
        'migrations/003_wrong.ts': 'export default 4',
      }
    )
    const refused = await OPERATIONS.migrate({ id: 'desk' }, toolsOf(home))
    assert.containSubset(refused, { reason: 'migration_refused', file: '003_wrong.ts' })
    const unknown = await OPERATIONS.migrate({ id: 'nobody' }, toolsOf(home))
    assert.containSubset(unknown, { reason: 'not_installed' })
  })

  test('traces a sale: guard, enrichment, rule with its version, delivery', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop()
    const home = await PluginHome.open(cleanup)
    await home.drop('watchful', WATCHFUL, WATCHFUL_FILES)
    await home.enable('watchful')
    await givenListening(home, 'crm', ['sale.completed'])
    const till = await givenOpenTill(shop)
    const token = await givenSignOn(shop)
    const [item, other] = shop.items
    const ask = async (body: ReturnType<typeof clearanceBody>) =>
      (await callRegister(shop, token, 'POST', '/api/clearances', body))
        .body as unknown as ClearanceAnswer
    const asked = clearanceBody([{ item: item! }])
    const two = clearanceBody([{ item: item! }, { item: other! }])
    await ask({ ...two, saleId: asked.saleId })
    const cleared = await ask(asked)
    const sale = await till.sale({
      id: asked.saleId,
      clearanceId: cleared.id,
      lines: [{ item: item! }],
    })
    assert.equal((await sendDocument(shop, sale)).body.state, 'accepted')
    await tellAll(home)
    const trace = (await traceSale(sale.document.body.receipt!.number))!
    const word = { pluginId: 'watchful', code: 'too_many', message: 'One thing at a time.' }
    assert.containSubset(trace, {
      saleId: asked.saleId,
      clearances: [
        { answer: 'refused', refusals: [word], enriched: {} },
        { answer: 'cleared', refusals: [], enriched: { watchful: { desk: 4 } } },
      ],
      rules: [
        {
          pluginId: 'watchful',
          pluginVersion: '1.0.0',
          ruleId: 'tenth',
          operation: 'line.rule',
          amountMinor: -100,
        },
      ],
      deliveries: [{ pluginId: 'crm', hook: 'sale.completed', state: 'delivered', attempts: 1 }],
    })
    assert.isNull(await traceSale('no such sale'))
  })

  test('shows which rules a sale was priced without: in its trace and among the failures', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop()
    const home = await PluginHome.open(cleanup)
    await home.drop('watchful', WATCHFUL, WATCHFUL_FILES)
    await home.enable('watchful')
    const till = await givenOpenTill(shop)
    const failed = {
      pluginId: 'watchful',
      pluginVersion: '1.0.0',
      ruleId: 'tenth',
      stage: 'price.line',
      fault: 'garbage',
    } as const
    const sale = await till.sale({
      lines: [{ item: shop.items[0]! }],
      body: { failedRules: [failed] },
    })
    await sendDocument(shop, sale)
    await tellAll(home)
    const { number } = sale.document.body.receipt!
    assert.deepEqual((await traceSale(number))!.failedRules, [failed])
    const words = `Rule tenth of version 1.0.0: garbage (${number})`
    // Nobody waits for it to be written.
    let shown = await readFailures('watchful')
    for (let tries = 0; shown.length === 0 && tries < 200; tries++) {
      await setTimeout(10)
      shown = await readFailures('watchful')
    }
    assert.containSubset(shown, [{ place: 'price.line', why: 'garbage', message: words }])
  })
})
