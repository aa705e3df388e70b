import { setTimeout as wait } from 'node:timers/promises'
import { test } from '@japa/runner'
import { hooks } from '#app/hooks/hook_port'
import { read } from '#core/sql'
import { cleanDatabase } from '#tests/support/clean_database'
import { patient } from '#tests/support/long_tier'
import { ASKED_SALE } from '#tests/support/plugin_kernel/asked_sale'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const GUARDS = {
  entry: { server: 'index.ts' },
  hooks: [{ hook: 'sale.before_complete@1', kind: 'guard', timeout: 800 }],
  permissions: [{ cap: 'hook:veto:sale.before_complete', why: 'Says no.' }],
}
const ask = (saleId = 'sale-1') =>
  hooks.askGuards('sale.before_complete', { ...ASKED_SALE, saleId })
const guarding = (body: string) => `
import { definePlugin, deny, type PluginContext } from '@tillhouse/sdk'

export default definePlugin({
  setup(ctx: PluginContext) {
    ctx.on('sale.before_complete', async (sale: any, { signal }) => { ${body} })
  },
})
`

test.group('A plugin in a process of its own', (group) => {
  group.each.setup(cleanDatabase)
  group.each.timeout(patient(60_000))

  async function run(cleanup: (undo: () => Promise<void>) => void, code: string, more = {}) {
    const home = await PluginHome.open(cleanup)
    await home.install('apart', { ...GUARDS, ...more }, { 'index.ts': code })
    return home
  }
  const failures = () =>
    read<{ place: string; why: string; message: string }>(
      'select place, why, message from plugin_failures order by id'
    )

  test('is asked like the others, without the owner’s full trust', async ({ assert, cleanup }) => {
    const code = guarding(
      `if (sale.saleId === 'bad') return deny('closed', 'Not today ' + process.pid)`
    )
    const home = await run(cleanup, code)
    assert.equal(await home.stateOf('apart'), 'enabled')
    assert.deepEqual((await ask()).denials, [])
    const [denial] = (await ask('bad')).denials
    assert.containsSubset(denial, { pluginId: 'apart', code: 'closed' })
    assert.notInclude(denial!.message, String(process.pid))
    await home.disable('apart')
    assert.deepEqual((await ask('bad')).denials, [])
  })

  test('fails to start with what its setup says', async ({ assert, cleanup }) => {
    const home = await run(cleanup, `export default { setup() { throw new Error('boom') } }`)
    assert.equal(await home.stateOf('apart'), 'failed')
    assert.containsSubset(await failures(), [{ place: 'setup', message: 'boom' }])
  })

  test('cannot use what it did not declare', async ({ assert, cleanup }) => {
    const home = await run(
      cleanup,
      `export default { setup(ctx) { ctx.on('sale.completed', () => {}) } }`
    )
    assert.equal(await home.stateOf('apart'), 'failed')
    assert.include((await failures())[0]!.message, 'not declared')
  })

  const harms: [string, string][] = [
    ['is killed', `process.exit(9)`],
    ['hangs in a loop', `for (;;) {}`],
    [
      'needs more memory than it may have',
      `const all = []; for (;;) all.push(new Array(1e5).fill(0))`,
    ],
    [
      'throws in a timer',
      `setTimeout(() => { throw new Error('late') }); return new Promise(() => {})`,
    ],
  ]
  for (const [what, harm] of harms) {
    test(`one that ${what} in a guard is broken, not a no, and is there again`, async ({
      assert,
      cleanup,
    }) => {
      await run(cleanup, guarding(`if (sale.saleId === 'bad') { ${harm} }; return deny('x', 'y')`))
      const verdict = await ask('bad')
      assert.deepEqual(verdict.denials, [])
      assert.deepEqual(verdict.degraded, ['apart'])
      await untilDenied()
    })
  }

  /** Its end is noticed; asked before that it would only seem to keep failing. */
  async function untilDenied() {
    for (let tries = 0; tries < 400; tries++) {
      const hasEnded = (await failures()).some(({ why }) => why === 'process_ended')
      if (hasEnded && (await ask()).denials.length > 0) return
      await wait(50)
    }
    throw new Error('It never came back')
  }
})
