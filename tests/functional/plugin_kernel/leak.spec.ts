import { test } from '@japa/runner'
import { hooks } from '#app/hooks/hook_port'
import { read } from '#core/sql'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { isLongTier, patient } from '#tests/support/long_tier'
import { ASKED_SALE } from '#tests/support/plugin_kernel/asked_sale'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

/** Enough for a process to be replaced; in the long tier fifty times. */
const SALES = isLongTier ? 2_000 : 100

/** Keeps a megabyte of every sale, outside of the heap that Node limits, and says so when asked. */
const LEAKS = `
import { definePlugin, deny } from '@tillhouse/sdk'
const kept = []
export default definePlugin({
  setup(ctx) {
    ctx.on('sale.before_complete', ({ saleId }) => {
      if (saleId === 'how much') return deny('kept', [process.pid, kept.length].join())
      kept.push(Buffer.alloc(1024 * 1024, kept.length + 1))
    })
  },
})`
const MANIFEST = {
  entry: { server: 'index.ts' },
  hooks: [{ hook: 'sale.before_complete@1', kind: 'guard', timeout: 2_000 }],
  permissions: [{ cap: 'hook:veto:sale.before_complete', why: 'Keeps too much.' }],
}

test('a plugin that keeps a megabyte of each sale is replaced, and no sale is lost', async ({
  assert,
  cleanup,
}) => {
  await cleanDatabase()
  const shop = await givenShop()
  const till = await givenOpenTill(shop)
  const ask = (saleId: string) => hooks.askGuards('sale.before_complete', { ...ASKED_SALE, saleId })
  let unheard = 0
  const sell = async () => {
    const signed = await till.sale({ lines: [{ item: shop.items[0]! }] })
    unheard += (await ask(signed.document.id)).degraded.length
    const answer = await sendDocument(shop, signed)
    assert.equal(answer.body.state, 'accepted', JSON.stringify(answer))
  }
  const home = await PluginHome.open(cleanup)
  await home.install('leaky', MANIFEST, { 'index.ts': LEAKS })
  assert.equal(await home.stateOf('leaky'), 'enabled')
  const processes = new Set<string>()
  let most = 0
  for (let count = 0; count < SALES; count++) {
    await sell()
    if (count % 10 !== 0) continue
    const [pid = '', kept = '0'] = (await ask('how much')).denials[0]?.message.split(',') ?? []
    processes.add(pid)
    most = Math.max(most, Number(kept))
  }
  const rows = await read<{ sold: number }>('select count(*) as sold from sales')
  assert.equal(Number(rows[0]!.sold), SALES)
  assert.equal(unheard, 0)
  assert.isAbove(processes.size, SALES / 60)
  assert.isBelow(most, 100)
  assert.isEmpty(await read("select id from plugin_failures where why = 'process_ended'"))
}).timeout(patient(60_000))
