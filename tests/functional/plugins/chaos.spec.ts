import { setTimeout as wait } from 'node:timers/promises'
import { test } from '@japa/runner'
import { read } from '#core/sql'
import type { ClearanceAnswer } from '#app/sales/clearances/clearance'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, givenSignOn } from '#tests/support/given_shop'
import { patient } from '#tests/support/long_tier'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { callRegister } from '#tests/support/sales/call_register'
import { clearanceBody } from '#tests/support/sales/clearance_body'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { seededRandom } from '#tests/support/sales/seeded_random'
import { sendDocument } from '#tests/support/sales/send_document'

/** The points that a cash sale passes. */
const POINTS = [
  { hook: 'sale.before_complete', kind: 'guard' },
  { hook: 'sale.enrich', kind: 'filter' },
] as const
type Point = (typeof POINTS)[number]
type Place = 'inside' | 'apart'

/** What a handler does, and where it can be tried without ending the test itself. */
const HARMS: { what: string; code: string; places: Place[] }[] = [
  { what: 'throws', code: `throw new Error('boom')`, places: ['inside', 'apart'] },
  {
    what: 'rejects',
    code: `return Promise.reject(new Error('boom'))`,
    places: ['inside', 'apart'],
  },
  { what: 'never answers', code: `return new Promise(() => {})`, places: ['inside', 'apart'] },
  {
    what: 'answers after five seconds',
    code: `return new Promise((done) => setTimeout(done, 5_000).unref())`,
    places: ['inside', 'apart'],
  },
  { what: 'answers garbage', code: `return 10n`, places: ['inside', 'apart'] },
  { what: 'changes what it was given', code: `payload.lines = []`, places: ['inside'] },
  {
    what: 'answers something huge',
    code: `return { deny: { code: 'x', message: 'x'.repeat(2e7) }, more: 'x'.repeat(2e7) }`,
    places: ['inside', 'apart'],
  },
  { what: 'ends its process', code: `process.exit(0)`, places: ['apart'] },
  { what: 'loops for ever', code: `for (;;) {}`, places: ['apart'] },
  {
    what: 'throws later',
    code: `setTimeout(() => { throw new Error('later') }, 20)`,
    places: ['apart'],
  },
  {
    what: 'leaves a rejected promise behind',
    code: `void Promise.reject(new Error('nobody waits'))`,
    places: ['apart'],
  },
]

const all = POINTS.flatMap((point) =>
  HARMS.flatMap(({ what, code, places }) => places.map((place) => ({ point, what, code, place })))
)
/** Eight of them in every run, all of them in the long tier. */
const chosen = process.env.CHAOS === 'whole' ? all : draw(8)

test.group('A cash sale beside a plugin gone wild', (group) => {
  group.each.setup(cleanDatabase)
  group.each.timeout(patient(60_000))

  for (const { point, what, code, place } of chosen) {
    test(`is completed once: one at ${point.hook}, ${place}, ${what}`, async ({
      assert,
      cleanup,
    }) => {
      const shop = await givenShop()
      const till = await givenOpenTill(shop)
      const token = await givenSignOn(shop)
      const home = await PluginHome.open(cleanup)
      await givenWild(home, place, point, code)
      const item = shop.items[0]!
      const body = clearanceBody([{ item }])
      const { body: given } = await callRegister(shop, token, 'POST', '/api/clearances', body)
      const clearance = given as unknown as ClearanceAnswer
      assert.equal(clearance.answer, 'cleared')
      const sketch = { id: body.saleId, clearanceId: clearance.id, lines: [{ item }] }
      const sale = await till.sale(sketch)
      assert.equal((await sendDocument(shop, sale)).body.state, 'accepted')
      assert.equal((await sendDocument(shop, sale)).body.state, 'accepted')
      const [kept] = await read<Record<string, number>>(
        `select (select count(*) from sales) as sale_rows,
                (select count(distinct receipt_number) from sales) as receipt_numbers,
                (select count(*) from stock_movements where kind = 'sale') as moves`
      )
      assert.deepEqual(Object.values(kept!).map(Number), [1, 1, 1])
      assert.isTrue(await isNamed())
    })
  }
})

async function givenWild(home: PluginHome, place: Place, point: Point, code: string) {
  const manifest = {
    entry: { server: 'index.ts' },
    hooks: [{ hook: `${point.hook}@1`, kind: point.kind, timeout: 200 }],
    permissions: [
      { cap: 'hook:veto:sale.before_complete', why: 'Says no.' },
      { cap: 'sales:write:ext', why: 'Adds to a sale.' },
    ],
  }
  const server = `
    import { definePlugin } from '@tillhouse/sdk'
    export default definePlugin({
      setup(ctx: any) { ctx.on('${point.hook}', async (payload: any) => { ${code} }) },
    })`
  if (place === 'apart') return home.install('wild', manifest, { 'index.ts': server })
  await home.drop('wild', manifest, { 'index.ts': server })
  await home.enable('wild')
}

/** Nobody waits for it to be written down. */
async function isNamed(): Promise<boolean> {
  for (let look = 0; look < 200; look++) {
    const rows = await read<{ plugin_id: string }>('select plugin_id from plugin_failures')
    if (rows.some((row) => row.plugin_id === 'wild')) return true
    await wait(50)
  }
  return false
}

function draw(count: number) {
  const random = seededRandom(Number(process.env.FC_SEED ?? 20_261_122))
  return all
    .map((one) => ({ one, turn: random() }))
    .sort((left, right) => left.turn - right.turn)
    .slice(0, count)
    .map(({ one }) => one)
}
