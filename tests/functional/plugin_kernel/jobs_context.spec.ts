import { test } from '@japa/runner'
import { read } from '#core/sql'
import { clock } from '#core/clock'
import { freeDeliveries } from '#app/plugin_kernel/deliveries/delivery_store'
import { listDeliveries } from '#app/plugin_kernel/deliveries/list_deliveries'
import { replayDelivery } from '#app/plugin_kernel/deliveries/replay_delivery'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenContext } from '#tests/support/plugin_kernel/given_context'
import { tellAll } from '#tests/support/plugin_kernel/listening_plugin'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const MANIFEST = { permissions: [{ cap: 'jobs:own', why: 'Sends reports.' }] }
const SECOND_MS = 1_000

/** Lets time pass for those who ask the clock. */
function forward(cleanup: (undo: () => void) => void) {
  const { now } = clock
  let aheadMs = 0
  clock.now = () => new Date(now().getTime() + aheadMs)
  cleanup(() => void (clock.now = now))
  return (milliseconds: number) => void (aheadMs += milliseconds)
}

test.group('Jobs that a plugin gives itself', (group) => {
  group.each.setup(cleanDatabase)

  test('are done later, again where they fail, and given up in sight of the owner', async ({
    assert,
    cleanup,
  }) => {
    const pass = forward(cleanup)
    const home = await PluginHome.open(cleanup)
    const { jobs } = await givenContext(home, 'sender', MANIFEST)
    const done: unknown[] = []
    let isFailing = true
    jobs.on<{ month: number }>('report', (payload, { id, attempt }) => {
      done.push([payload.month, attempt, id])
      if (isFailing) throw new Error('no connection')
    })
    const id = await jobs.add('report', { month: 3 }, { attempts: 2 })
    assert.deepEqual(done, [], 'not at once')
    await tellAll(home)
    await tellAll(home)
    pass(2 * SECOND_MS)
    await tellAll(home)
    assert.deepEqual(done, [
      [3, 1, id],
      [3, 2, id],
    ])
    const [dead] = await listDeliveries('sender')
    assert.deepInclude(dead, { id, hook: 'job.report', state: 'dead' })
    assert.include(dead!.lastError, 'no connection')
    isFailing = false
    assert.isTrue(await replayDelivery(id))
    await tellAll(home)
    assert.lengthOf(done, 3)
    assert.deepEqual(await listDeliveries('sender'), [])
  })

  test('wait for their time, for one another and for their plugin', async ({ assert, cleanup }) => {
    const pass = forward(cleanup)
    const home = await PluginHome.open(cleanup)
    const { jobs } = await givenContext(home, 'sender', MANIFEST)
    const done: string[] = []
    let mayPass = false
    jobs.on<string>('step', (name) => {
      if (name === 'first' && !mayPass) throw new Error('not yet')
      done.push(name)
    })
    await jobs.add('step', 'first', { inOrderOf: 'order 7' })
    await jobs.add('step', 'second', { inOrderOf: 'order 7' })
    await jobs.add('step', 'other', { inOrderOf: 'order 8' })
    await jobs.add('step', 'tomorrow', { afterMs: 86_400_000 })
    await tellAll(home)
    assert.deepEqual(done, ['other'])
    await freeDeliveries()
    mayPass = true
    await tellAll(home)
    assert.deepEqual(done, ['other', 'first', 'second'], 'a restart makes nothing due early')
    await home.disable('sender')
    pass(86_400_000)
    await tellAll(home)
    const [waiting] = await listDeliveries('sender')
    assert.equal(waiting!.state, 'paused')
    const again = await givenContext(home, 'sender', MANIFEST)
    again.jobs.on<string>('step', (name) => void done.push(name))
    await tellAll(home)
    assert.deepEqual(done, ['other', 'first', 'second', 'tomorrow'])
  })

  test('have names, limits and a permission', async ({ assert, cleanup }) => {
    const home = await PluginHome.open(cleanup)
    const { jobs } = await givenContext(home, 'sender', MANIFEST)
    await assert.rejects(() => jobs.add('No name', {}), /1 to 40/)
    await assert.rejects(() => jobs.add('a', 'x'.repeat(100_001)), /100 KB/)
    await assert.rejects(() => jobs.add('a', 1, { afterMs: -1 }), /30 days/)
    await assert.rejects(() => jobs.add('a', 1, { attempts: 22 }), /1 to 21/)
    jobs.on('a', () => {})
    assert.throws(() => jobs.on('a', () => {}), /already/)
    assert.lengthOf(await read('select id from plugin_deliveries'), 0)
    const silent = await givenContext(home, 'silent', {})
    assert.throws(() => silent.jobs.add('a', 1), /"jobs:own"/)
  })

  test('are the same for one in a process of its own', async ({ assert, cleanup }) => {
    const home = await PluginHome.open(cleanup)
    const server = `
      export default { async setup(ctx) {
        ctx.jobs.on('sum', async ({ a, b }, { attempt, signal }) => {
          if (attempt === 1) throw new Error('once more')
          await ctx.files.write('sum', String(a + b) + signal.aborted)
        })
        await ctx.jobs.add('sum', { a: 1, b: 2 })
      } }`
    await home.install(
      'apart',
      {
        entry: { server: 'index.js' },
        permissions: [...MANIFEST.permissions, { cap: 'files:own', why: 'Keeps them.' }],
      },
      { 'index.js': server }
    )
    const pass = forward(cleanup)
    await tellAll(home)
    pass(2 * SECOND_MS)
    await tellAll(home)
    assert.deepEqual(await listDeliveries('apart'), [])
    const { ownFiles, removeFiles } = await import('#app/plugin_kernel/files/own_files')
    cleanup(() => removeFiles('apart'))
    assert.equal(Buffer.from((await ownFiles('apart').read('sum'))!).toString(), '3false')
  })
})
