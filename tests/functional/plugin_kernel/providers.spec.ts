import { test } from '@japa/runner'
import { transaction } from '#core/sql'
import { hooks } from '#app/hooks/hook_port'
import { chooseProvider } from '#app/plugin_kernel/providers/choose_provider'
import { findPluginRow, writeDesired } from '#app/plugin_kernel/state/plugin_rows'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const MANIFEST = { entry: { server: 'index.ts' }, provides: { loyalty: '1.0.0' } }

/** A club whose terms say what it is; a test says what it does with a card that is asked for. */
const club = (card = 'return whole') => `
import { definePlugin } from '@tillhouse/sdk'
export default definePlugin({
  setup(ctx) {
    const whole = {
      state: 'current', member: null, canJoin: true, takesCard: false, terms: ctx.id,
      rewards: [], held: null, purchases: [],
    }
    ctx.provide('loyalty', {
      async card(call, { signal }) { ${card} },
      find: () => null,
      join: () => ({ ok: true }),
      reserve: () => ({ ok: false, reason: 'not_member' }),
      release: () => ({ ok: true }),
      settle() {}, earn() {}, clawBack() {},
    })
  },
})`

type Cleanup = (undo: () => Promise<void>) => void

async function given(cleanup: Cleanup) {
  const home = await PluginHome.open(cleanup)
  const shop = await givenShop()
  const storeId = shop.store.id
  const author = { storeId, operatorId: shop.operators.owner.id }
  return {
    ...{ home, storeId },
    async drop(id: string, card?: string, manifest: object = MANIFEST) {
      await home.drop(id, manifest, { 'index.ts': club(card) })
      await home.enable(id)
    },
    choose: (choice: { pluginId: string } | 'nobody' | 'inherit', at: string | null = null) =>
      chooseProvider({ contract: 'loyalty', storeId: at, choice }, author),
    ask: () =>
      hooks.askProvider(
        { contract: 'loyalty', method: 'card', storeId },
        { storeId, customerId: 'ada', saleId: null }
      ),
  }
}

test.group('Plugins that stand in for something', (group) => {
  group.each.setup(cleanDatabase)

  test('the only one serves without being chosen, and one that comes later does not push in', async ({
    assert,
    cleanup,
  }) => {
    const { ask, drop, home } = await given(cleanup)
    assert.deepEqual(await ask(), { ok: false, reason: 'nobody', pluginId: null })
    await drop('club')
    assert.containSubset(await ask(), { ok: true, pluginId: 'club', answer: { terms: 'club' } })
    await drop('bridge')
    assert.equal(await home.stateOf('bridge'), 'enabled')
    assert.containSubset(await ask(), { ok: true, pluginId: 'club' })
  })

  test('the owner swaps them while registers sell, for all stores or for one', async ({
    assert,
    cleanup,
  }) => {
    const { ask, choose, drop, storeId } = await given(cleanup)
    await drop('club')
    await drop('bridge')
    await choose({ pluginId: 'bridge' })
    assert.containSubset(await ask(), { ok: true, answer: { terms: 'bridge' } })
    await choose({ pluginId: 'club' }, storeId)
    assert.containSubset(await ask(), { ok: true, answer: { terms: 'club' } })
    await choose('nobody', storeId)
    assert.containSubset(await ask(), { ok: false, reason: 'nobody' })
    await choose('inherit', storeId)
    assert.containSubset(await ask(), { ok: true, answer: { terms: 'bridge' } })
    assert.isFalse((await choose({ pluginId: 'stranger' })).ok)
  })

  test('the chosen one that is off is nobody’s work, and the one left takes a place that nobody chose', async ({
    assert,
    cleanup,
  }) => {
    const { ask, choose, drop, home } = await given(cleanup)
    await drop('club')
    await home.disable('club')
    assert.containSubset(await ask(), { ok: false, reason: 'unavailable', pluginId: 'club' })
    await drop('bridge')
    assert.containSubset(await ask(), { ok: true, pluginId: 'bridge' })
    await choose({ pluginId: 'bridge' })
    await transaction((sql) => writeDesired(sql, 'bridge', 'disabled'))
    await home.enable('club')
    assert.containSubset(await ask(), { ok: false, pluginId: 'bridge' })
  })

  const bad: [string, string][] = [
    ['throws', 'throw new Error("down")'],
    ['never answers', 'await new Promise(() => {})'],
    ['answers nonsense', 'return { ...whole, terms: 7 }'],
    [
      'makes up points',
      'return { ...whole, member: { points: -5, tier: null, next: null, isBirthday: false } }',
    ],
    ['adds what nobody asked for', 'return { ...whole, more: true }'],
  ]
  test('one that {0} is unavailable, and is left alone after three times')
    .with(bad)
    .run(async ({ assert, cleanup }, [, card]) => {
      const { ask, drop } = await given(cleanup)
      await drop('club', card)
      for (let count = 0; count < 4; count++)
        assert.deepEqual(await ask(), { ok: false, reason: 'unavailable', pluginId: 'club' })
    })

  test('the same in a process of its own, which is asked over its line', async ({
    assert,
    cleanup,
  }) => {
    const { ask, home } = await given(cleanup)
    const card = 'return { ...whole, terms: call.customerId + signal.aborted }'
    await home.install('apart', MANIFEST, { 'index.ts': club(card) })
    assert.equal(await home.stateOf('apart'), 'enabled')
    assert.containSubset(await ask(), { ok: true, answer: { terms: 'adafalse' } })
  })

  test('one that does not do all of it, or did not declare it, does not start', async ({
    assert,
    cleanup,
  }) => {
    const { drop, home } = await given(cleanup)
    const part = `export default { setup(ctx) { ctx.provide('loyalty', { find: () => null }) } }`
    await home.drop('part', MANIFEST, { 'index.ts': part })
    await home.enable('part')
    const { problem } = (await findPluginRow('part'))!
    assert.include(JSON.stringify(problem), 'loyalty lacks its methods card')
    await drop('quiet', undefined, { entry: { server: 'index.ts' } })
    assert.equal(await home.stateOf('quiet'), 'failed')
    await drop('older', undefined, { ...MANIFEST, provides: { loyalty: '2.0.0' } })
    assert.equal(await home.stateOf('older'), 'invalid')
  })
})
