import { setTimeout as wait } from 'node:timers/promises'
import { test } from '@japa/runner'
import { read } from '#core/sql'
import { HOOK_POINTS, type HookKind, type HookPoint } from '#app/plugin_sdk/hook_points'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { patient } from '#tests/support/long_tier'
import { tellAll } from '#tests/support/plugin_kernel/listening_plugin'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { ShopDay } from '#tests/support/plugin_kernel/shop_day'
import { seededRandom } from '#tests/support/sales/seeded_random'

const POINTS = Object.entries(HOOK_POINTS as Record<string, HookPoint>).map(
  ([hook, { kinds }]) => ({
    hook,
    kind: kinds[0]!,
  })
)
type Point = (typeof POINTS)[number]
type Place = 'inside' | 'apart'

interface Harm {
  what: string
  code: string
  /** Where it can be tried without ending the test itself. */
  places: Place[]
  /** Harmless where nobody reads an answer. */
  isAnswer?: boolean
}

/** What a handler does. */
const HARMS: Harm[] = [
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
  { what: 'answers garbage', code: `return 10n`, places: ['inside', 'apart'], isAnswer: true },
  {
    what: 'changes what it was given',
    code: `for (const name of Object.keys(payload)) payload[name] = null`,
    places: ['inside'],
  },
  {
    what: 'answers something huge',
    code: `return { deny: { code: 'x', message: 'x'.repeat(2e7) }, more: 'x'.repeat(2e7) }`,
    places: ['inside', 'apart'],
    isAnswer: true,
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

const READ: readonly HookKind[] = ['guard', 'filter', 'collect']

const all = POINTS.flatMap((point) =>
  HARMS.filter(({ isAnswer }) => !isAnswer || READ.includes(point.kind)).flatMap(
    ({ what, code, places }) =>
      places
        // Only what is fully trusted is let into a transaction.
        .filter((place) => place === 'inside' || point.kind !== 'tx')
        .map((place) => ({ point, what, code, place }))
  )
)
/** Eight of them in every run, all of them in the long tier. */
const chosen = process.env.CHAOS === 'whole' ? all : draw(8)

test.group('A shop’s day beside a plugin gone wild', (group) => {
  group.each.setup(cleanDatabase)
  group.each.timeout(patient(120_000))

  for (const { point, what, code, place } of chosen) {
    test(`goes on to its Z: one at ${point.hook}, ${place}, ${what}`, async ({
      assert,
      client,
      cleanup,
    }) => {
      const shop = await givenShop()
      const home = await PluginHome.open(cleanup)
      await tellAll(home)
      await givenWild(home, place, point, code)
      await new ShopDay(shop, client, home, 'wild').live()
      const [kept] = await read<Record<string, number>>(
        `select (select count(*) from sales) as sale_rows,
                (select count(distinct receipt_number) from sales) as receipt_numbers,
                (select count(*) from stock_movements where kind <> 'count') as moves,
                (select count(*) from z_reports where differences is null) as z_reports,
                (select count(*) from cash_movements) as cash_movements,
                (select count(*) from parked_sales where recalled_at is not null) as parked`
      )
      // Three sales, a return and a reversal; each document is sent twice.
      assert.deepEqual(
        Object.fromEntries(Object.entries(kept!).map(([name, count]) => [name, Number(count)])),
        {
          sale_rows: 5,
          receipt_numbers: 5,
          moves: 5,
          z_reports: 1,
          cash_movements: 1,
          parked: 1,
        }
      )
      assert.isTrue(await isNamed())
    })
  }
})

async function givenWild(home: PluginHome, place: Place, { hook, kind }: Point, code: string) {
  const manifest = {
    entry: { server: 'index.ts' },
    hooks: [{ hook: `${hook}@1`, kind, timeout: 200 }],
    permissions: [
      ...(kind === 'guard' ? [{ cap: `hook:veto:${hook}`, why: 'Says no.' }] : []),
      { cap: 'hook:tx', why: 'Writes with a sale.' },
      { cap: 'sales:write:ext', why: 'Adds to a sale.' },
    ],
  }
  const server = `
    import { definePlugin } from '@tillhouse/sdk'
    export default definePlugin({
      setup(ctx: any) { ctx.on('${hook}', async (payload: any) => { ${code} }) },
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
