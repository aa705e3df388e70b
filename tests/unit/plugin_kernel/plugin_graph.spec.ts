import { test } from '@japa/runner'
import fc from 'fast-check'
import { planPlugins, type GraphHost } from '#app/plugin_kernel/contract/plugin_graph'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

const HOST: GraphHost = { sdkVersion: '1.4.0', db: 'sqlite', chosen: {} }

function plugin(id: string, more: Partial<PluginManifest> = {}): PluginManifest {
  return { id, version: '1.0.0', name: id, api: '^1.0.0', ...more }
}

function needing(id: string, ...needed: string[]): PluginManifest {
  const plugins = Object.fromEntries(needed.map((one) => [one, '^1.0.0']))
  return plugin(id, { requires: { plugins } })
}

function plan(plugins: PluginManifest[], host: Partial<GraphHost> = {}) {
  const { order, refused } = planPlugins(plugins, { ...HOST, ...host })
  return { order, refused: Object.fromEntries(refused) }
}

test.group('Which plugins run together', () => {
  test('a missing one, and whoever needs who needs it, stay out; everybody else runs', ({
    assert,
  }) => {
    const { order, refused } = plan([needing('a', 'b'), needing('b', 'gone'), plugin('c')])
    assert.deepEqual(order, ['c'])
    assert.deepEqual(refused, {
      a: [{ code: 'needs_refused', needed: 'b' }],
      b: [{ code: 'missing', needed: 'gone', range: '^1.0.0' }],
    })
  })

  test('another version than the one that is needed is told with both', ({ assert }) => {
    const crm = plugin('crm', { version: '2.9.0' })
    const orders = plugin('orders', { requires: { plugins: { crm: '^3.0.0' } } })
    const club = plugin('club', { requires: { optional: { crm: '^3.0.0', gone: '^1.0.0' } } })
    const wrong = { code: 'wrong_version', needed: 'crm', range: '^3.0.0', have: '2.9.0' } as const
    assert.deepEqual(plan([crm, orders, club]), {
      order: ['crm'],
      refused: { club: [wrong], orders: [wrong] },
    })
  })

  test('those that need each other are told the way round', ({ assert }) => {
    const { order, refused } = plan([
      needing('a', 'b'),
      needing('b', 'c'),
      needing('c', 'a'),
      needing('d', 'a'),
      plugin('e'),
    ])
    assert.deepEqual(order, ['e'])
    assert.deepEqual(refused.b, [{ code: 'cycle', path: ['b', 'c', 'a', 'b'] }])
    assert.deepEqual(refused.d, [{ code: 'needs_refused', needed: 'a' }])
  })

  test('one that does not run beside another says so of itself only', ({ assert }) => {
    const a = plugin('a', { requires: { conflicts: { b: '<2.0.0' } } })
    assert.deepEqual(plan([a, plugin('b')]), {
      order: ['b'],
      refused: { a: [{ code: 'conflict', other: 'b', range: '<2.0.0', have: '1.0.0' }] },
    })
    assert.deepEqual(plan([a, plugin('b', { version: '2.0.0' })]).order, ['a', 'b'])
  })

  test('of two that stand in for the same the owner’s choice serves', ({ assert }) => {
    const both = [
      plugin('club', { provides: { 'tax-engine': '1.0.0' } }),
      plugin('bridge', { provides: { 'tax-engine': '1.0.0' } }),
    ]
    const rival = (other: string) => [
      { code: 'same_provider', provider: 'tax-engine', other } as const,
    ]
    assert.deepEqual(plan(both), { order: ['bridge'], refused: { club: rival('bridge') } })
    assert.deepEqual(plan(both, { chosen: { 'tax-engine': 'club' } }), {
      order: ['club'],
      refused: { bridge: rival('club') },
    })
    const broken = [needing('bridge', 'gone'), both[0]!]
    broken[0]!.provides = { 'tax-engine': '1.0.0' }
    assert.deepEqual(plan(broken).order, ['club'])
  })

  test('those that are chosen store by store run beside each other', ({ assert }) => {
    const both = ['club', 'bridge'].map((id) => plugin(id, { provides: { loyalty: '1.0.0' } }))
    assert.deepEqual(plan(both), { order: ['bridge', 'club'], refused: {} })
  })

  const ranges: [string, string, boolean][] = [
    ['^1.0.0', '1.4.0', true],
    ['^1.5.0', '1.4.0', false],
    ['^1.0.0', '2.0.0', false],
    ['^1.0.0 || ^2.0.0', '2.0.0', true],
    ['~1.4.0', '1.4.9', true],
    ['^2.0.0', '2.0.0-beta.1', false],
    ['^1.0.0', '1.5.0-beta.1', true],
    ['>=2.0.0-beta.1 <3.0.0', '2.0.0-beta.2', true],
  ]
  test('the range {0} and the interface {1}')
    .with(ranges)
    .run(({ assert }, [api, sdkVersion, isFit]) => {
      assert.equal(plan([plugin('a', { api })], { sdkVersion }).order.length === 1, isFit)
    })

  test('a database that it does not know keeps it out', ({ assert }) => {
    const a = plugin('a', { requires: { db: ['mysql'] } })
    assert.deepEqual(plan([a]).refused, {
      a: [{ code: 'database', needed: 'mysql', have: 'sqlite' }],
    })
    assert.deepEqual(plan([a], { db: 'mysql' }).order, ['a'])
  })

  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  const some = fc.subarray(ids, { maxLength: 2 })
  const folders = fc.tuple(
    ...ids.map((id) => fc.record({ id: fc.constant(id), needs: some, after: some }))
  )
  const manifests = folders.map((all) =>
    all.map(({ id, needs, after }) => {
      const one = needing(id, ...needs)
      return { ...one, requires: { ...one.requires, after } }
    })
  )

  test('the order is the same however the folders are found, and nobody starts before what it needs', ({
    assert,
  }) => {
    fc.assert(
      fc.property(manifests, fc.infiniteStream(fc.nat()), (found, luck) => {
        const shuffled = found
          .map((one) => ({ one, at: luck.next().value }))
          .sort((left, right) => left.at - right.at)
          .map(({ one }) => one)
        const { order, refused } = plan(found)
        assert.deepEqual(plan(shuffled), { order, refused })
        assert.sameMembers([...order, ...Object.keys(refused)], ids)
        for (const { id, requires } of found) {
          if (!order.includes(id)) continue
          for (const needed of Object.keys(requires?.plugins ?? {}))
            assert.isBelow(order.indexOf(needed), order.indexOf(id), `${id} needs ${needed}`)
        }
      })
    )
  })

  test('a wish to come after is passed over only where wishes go round in a circle', ({
    assert,
  }) => {
    fc.assert(
      fc.property(manifests, (found) => {
        const { order } = plan(found)
        const before = new Map(
          found.map(({ id, requires }) => [
            id,
            [...Object.keys(requires?.plugins ?? {}), ...(requires?.after ?? [])].filter((one) =>
              order.includes(one)
            ),
          ])
        )
        const leadsTo = (from: string, to: string, seen = new Set<string>()): boolean =>
          before.get(from)!.some((next) => {
            if (next === to) return true
            if (seen.has(next)) return false
            seen.add(next)
            return leadsTo(next, to, seen)
          })
        for (const id of order) {
          for (const wished of before.get(id)!) {
            if (order.indexOf(wished) > order.indexOf(id)) assert.isTrue(leadsTo(wished, id))
          }
        }
      })
    )
  })
})
