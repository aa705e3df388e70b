import { test } from '@japa/runner'
import { currentAttribution } from '#app/plugin_kernel/hooks/attribution'
import type { HandlerFailure } from '#app/plugin_kernel/hooks/ask_handler'
import {
  askFirst,
  askGuards,
  collect,
  filter,
  type HookDispatch,
} from '#app/plugin_kernel/hooks/call_hooks'
import { HookRegistry, type Handler } from '#app/plugin_kernel/hooks/hook_registry'
import { deny } from '#app/plugin_sdk/answers'
import { LeapingTime } from '#tests/support/plugin_kernel/leaping_time'

const SALE = { id: 'sale-1', lines: [{ lineId: 'a', grossMinor: 1_000 }] }

function givenHooks() {
  const time = new LeapingTime()
  const registry = new HookRegistry(time)
  const failures: HandlerFailure[] = []
  const reports = { onFailure: (one: HandlerFailure) => failures.push(one), onCall() {} }
  const dispatch: HookDispatch = { time, registry, reports }
  const add = (pluginId: string, run: Handler['run'], more: Partial<Handler> = {}) =>
    registry.add({
      pluginId,
      hook: 'sale.before_complete',
      kind: 'guard',
      phase: 'normal',
      timeoutMs: 200,
      blocksWhenUnavailable: false,
      run,
      ...more,
    })
  const guard = () => askGuards(dispatch, 'sale.before_complete', SALE)
  return { time, registry, failures, dispatch, add, guard }
}

const hang = () => new Promise(() => {})

test.group('Guards', () => {
  test('who says nothing lets the act pass; a no is told with its plugin and its words', async ({
    assert,
  }) => {
    const { add, guard } = givenHooks()
    add('quiet', () => undefined)
    add('credit', async () =>
      deny('over_limit', 'Ask for a deposit.', { overridableBy: 'manager' })
    )
    add('hours', () => deny('closed', 'The shop is closed.'))
    assert.deepEqual(await guard(), {
      denials: [
        {
          pluginId: 'credit',
          code: 'over_limit',
          message: 'Ask for a deposit.',
          overridableBy: 'manager',
        },
        { pluginId: 'hours', code: 'closed', message: 'The shop is closed.' },
      ],
      degraded: [],
      unavailable: [],
    })
  })

  const broken: [string, Handler['run'], HandlerFailure['why']][] = [
    [
      'throws',
      () => {
        throw new Error('boom')
      },
      'threw',
    ],
    ['rejects', () => Promise.reject(new Error('boom')), 'threw'],
    ['never answers', hang, 'late'],
    ['answers garbage', () => ({ deny: { code: 'NO!', message: 'x' } }), 'garbage'],
    ['answers something else', () => 'no', 'garbage'],
    ['denies without words', () => deny('closed', ' '), 'garbage'],
    [
      'changes what it was given',
      (payload) => {
        ;(payload as typeof SALE).lines.length = 0
      },
      'threw',
    ],
  ]
  test('one that {0} broke, which is no denial: the act goes on without it')
    .with(broken)
    .run(async ({ assert }, [, run, why]) => {
      const { add, guard, failures } = givenHooks()
      add('bad', run)
      add('good', () => deny('closed', 'The shop is closed.'))
      const { denials, degraded, unavailable } = await guard()
      assert.deepEqual([denials.length, degraded, unavailable], [1, ['bad'], []])
      assert.deepEqual(
        failures.map((one) => [one.pluginId, one.hook, one.why]),
        [['bad', 'sale.before_complete', why]]
      )
      assert.deepEqual(SALE.lines, [{ lineId: 'a', grossMinor: 1_000 }])
    })

  test('one that broke stops the act only where the owner said so', async ({ assert }) => {
    const { add, guard } = givenHooks()
    add('fiscal', hang, { blocksWhenUnavailable: true })
    const { degraded, unavailable } = await guard()
    assert.deepEqual([degraded, unavailable], [[], ['fiscal']])
  })

  test('all together take no longer than their point may: the rest counts as not there', async ({
    assert,
  }) => {
    const { add, guard, time, failures } = givenHooks()
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) add(id, hang, { timeoutMs: 300 })
    const { degraded } = await guard()
    assert.equal(time.nowMs(), 800)
    assert.deepEqual(degraded, ['a', 'b', 'c', 'd', 'e', 'f'])
    // Those that were never asked are not to blame.
    assert.deepEqual(
      failures.map(({ pluginId }) => pluginId),
      ['a', 'b', 'c']
    )
  })

  test('who is too late is told so by its signal', async ({ assert }) => {
    const { add, guard } = givenHooks()
    let isAborted = false
    add('slow', (_, { signal }) => {
      signal.addEventListener('abort', () => (isAborted = true))
      return hang()
    })
    await guard()
    assert.isTrue(isAborted)
  })

  test('the third failure in a row opens its circuit: the next sale does not wait', async ({
    assert,
  }) => {
    const { add, guard, time, failures } = givenHooks()
    add('slow', hang)
    for (let sale = 0; sale < 3; sale++) await guard()
    assert.deepEqual(
      failures.map(({ breaker }) => breaker),
      ['still_closed', 'still_closed', 'opened']
    )
    assert.equal(time.nowMs(), 600)
    assert.deepEqual((await guard()).degraded, ['slow'])
    assert.equal(time.nowMs(), 600)
  })

  test('after its time it is tried again, and put into quarantine when that happens too often', async ({
    assert,
  }) => {
    const { add, guard, time, failures } = givenHooks()
    let isWell = false
    add('moody', () => (isWell ? undefined : hang()))
    for (let sale = 0; sale < 3; sale++) await guard()
    time.leap(60_000)
    await guard()
    assert.equal(failures.at(-1)?.breaker, 'opened')
    time.leap(60_000)
    await guard()
    assert.equal(failures.at(-1)?.breaker, 'quarantine')
    isWell = true
    time.leap(60_000)
    assert.deepEqual((await guard()).degraded, [])
    assert.deepEqual((await guard()).degraded, [])
  })

  test('are asked by phase, then in the order in which plugins start', async ({ assert }) => {
    const { add, guard, registry } = givenHooks()
    const asked: string[] = []
    for (const [id, phase] of [
      ['b', 'late'],
      ['d', 'early'],
      ['a', 'normal'],
      ['c', 'normal'],
    ] as const)
      add(id, () => void asked.push(id), { phase })
    registry.setOrder(['c', 'a', 'b', 'd'])
    await guard()
    assert.deepEqual(asked, ['d', 'c', 'a', 'b'])
    registry.removePlugin('c')
    asked.length = 0
    await guard()
    assert.deepEqual(asked, ['d', 'a', 'b'])
  })

  test('what comes of their code later is still known to be theirs', async ({ assert }) => {
    const { add, guard } = givenHooks()
    const later = Promise.withResolvers<unknown>()
    add('stray', () => void setTimeout(() => later.resolve(currentAttribution()), 1))
    await guard()
    assert.deepEqual(await later.promise, { pluginId: 'stray', hook: 'sale.before_complete' })
    assert.isNull(currentAttribution())
  })
})

test.group('Other handlers', () => {
  const readText = (value: unknown) => {
    if (typeof value !== 'string') throw new TypeError('text')
    return value
  }

  test('collected items are those that came in time and are well formed, in order', async ({
    assert,
  }) => {
    const { add, dispatch, failures } = givenHooks()
    const hook = 'xreport.sections'
    const more = { hook, kind: 'collect' } as const
    add('a', () => Promise.resolve().then(() => ['one', 'two']), more)
    add('b', hang, more)
    add('c', () => ['three', 4], more)
    add('d', () => undefined, more)
    add('e', () => ['five'], more)
    assert.deepEqual(await collect(dispatch, hook, {}, readText), [
      { pluginId: 'a', item: 'one' },
      { pluginId: 'a', item: 'two' },
      { pluginId: 'e', item: 'five' },
    ])
    assert.deepEqual(failures.map(({ pluginId, why }) => `${pluginId} ${why}`).sort(), [
      'b late',
      'c garbage',
    ])
  })

  test('the first that answers is heard, the rest is not asked', async ({ assert }) => {
    const { add, dispatch } = givenHooks()
    const more = { kind: 'first' } as const
    add('a', () => null, more)
    add('b', () => 7, more)
    add('c', () => 'found', more)
    add('d', () => assert.fail('asked'), more)
    assert.deepEqual(await askFirst(dispatch, 'sale.before_complete', {}, readText), {
      pluginId: 'c',
      answer: 'found',
    })
  })

  test('a filter gets what the one before made of it; a wrong answer is passed over', async ({
    assert,
  }) => {
    const { add, dispatch } = givenHooks()
    const more = { hook: 'sale.enrich', kind: 'filter' } as const
    add('a', (value) => `${value as string}a`, more)
    add('b', () => 42, more)
    add('c', hang, more)
    add('d', () => undefined, more)
    add('e', (value) => `${value as string}e`, more)
    assert.equal(await filter(dispatch, 'sale.enrich', 'x', readText), 'xae')
  })
})
