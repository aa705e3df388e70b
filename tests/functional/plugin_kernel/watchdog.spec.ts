import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { test } from '@japa/runner'
import { newId } from '#core/ids'
import { read } from '#core/sql'
import { findPluginRow } from '#app/plugin_kernel/state/plugin_rows'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { patient } from '#tests/support/long_tier'
import { givenPlugin } from '#tests/support/plugin_kernel/given_plugin'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'
import { ServerProcess } from '#tests/support/sales/server_process'

const SERVED = { entry: { server: 'index.ts' } }
/** Does something of its own, that nobody asked for, once the test says so. */
const onceTold = (act: string) => `
import { existsSync, writeFileSync } from 'node:fs'
import { definePlugin, type PluginContext } from '@tillhouse/sdk'

export default definePlugin({
  setup(ctx: PluginContext) {
    const timer = setInterval(async () => {
      if (!existsSync(process.env.DATA_DIR + '/now')) return
      clearInterval(timer)
      ${act}
    }, 20)
  },
})
`
const LOOPS = onceTold('for (;;) ctx.id.length')
const WAITS = onceTold(`
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_500)
      writeFileSync(process.env.DATA_DIR + '/waited', '')`)
const THROWS = onceTold(`setTimeout(() => { throw new Error('a timer') })`)
const REJECTS = onceTold(`throw new Error('a promise that nobody waits for')`)
/** Part of no plugin. */
const NOBODYS = `
import { existsSync } from 'node:fs'
setInterval(() => {
  if (existsSync(process.env.DATA_DIR + '/now')) throw new Error('nobody’s')
}, 20).unref()
`

test.group('A plugin that goes wild in the process that serves the shop', (group) => {
  const dataDir = resolve('tmp', `wild-${newId().slice(-8)}`)
  group.each.setup(cleanDatabase)
  group.each.setup(() => () => rmSync(dataDir, { recursive: true, force: true }))

  async function serve(
    cleanup: (undo: () => Promise<void>) => void,
    environment: Record<string, string> = {}
  ) {
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    const server = await ServerProcess.start({ DATA_DIR: dataDir, ...environment })
    cleanup(() => server.kill())
    const sell = async () => {
      const sale = await till.sale({ lines: [{ item: shop.items[0]! }] })
      return sendDocument(shop, sale, server.address)
    }
    writeFileSync(resolve(dataDir, 'now'), '')
    return { server, sell }
  }

  async function untilQuarantined(id: string) {
    for (;;) {
      const row = await findPluginRow(id)
      if (row?.state === 'quarantined') return row
      await wait(20)
    }
  }

  test('is named when it freezes it, and left out at the next start', async ({
    assert,
    cleanup,
  }) => {
    await givenPlugin(resolve(dataDir, 'plugins'), 'spinner', SERVED, LOOPS)
    const { server, sell } = await serve(cleanup)
    assert.deepEqual(await server.untilEnded(), { code: null, signal: 'SIGKILL' })
    await server.start()
    const row = await untilQuarantined('spinner')
    assert.containsSubset(row.problem, { kind: 'fault', place: 'background', why: 'froze' })
    const [failure] = await read<{ plugin_id: string; why: string }>(
      'select plugin_id, why from plugin_failures'
    )
    assert.containsSubset(failure, { plugin_id: 'spinner', why: 'froze' })
    assert.isFalse(existsSync(resolve(dataDir, 'plugins/quarantine.json')))
    assert.equal((await sell()).body.state, 'accepted')
  }).timeout(patient(120_000))

  test('is left alone when it waits, as for a slow disk, and computes nothing', async ({
    assert,
    cleanup,
  }) => {
    await givenPlugin(resolve(dataDir, 'plugins'), 'sleeper', SERVED, WAITS)
    const { sell } = await serve(cleanup)
    while (!existsSync(resolve(dataDir, 'waited'))) await wait(20)
    assert.equal((await sell()).body.state, 'accepted')
    assert.equal((await findPluginRow('sleeper'))?.state, 'enabled')
  }).timeout(patient(120_000))

  const strays: [string, string][] = [
    ['throws in a timer', THROWS],
    ['rejects a promise that nobody waits for', REJECTS],
  ]
  for (const [what, code] of strays) {
    test(`is put into quarantine when it ${what}, and the shop goes on`, async ({
      assert,
      cleanup,
    }) => {
      await givenPlugin(resolve(dataDir, 'plugins'), 'stray', SERVED, code)
      const { sell } = await serve(cleanup)
      const row = await untilQuarantined('stray')
      assert.containsSubset(row.problem, { place: 'background', why: 'threw_outside' })
      assert.equal((await sell()).body.state, 'accepted')
    }).timeout(patient(120_000))
  }

  test('an error of nobody’s ends it in order, to be started afresh', async ({
    assert,
    cleanup,
  }) => {
    const file = resolve(dataDir, 'nobodys.mjs')
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, NOBODYS)
    const options = `${process.env.NODE_OPTIONS ?? ''} --import=${file}`
    const { server } = await serve(cleanup, { NODE_OPTIONS: options })
    assert.deepEqual(await server.untilEnded(), { code: 70, signal: null })
  }).timeout(patient(120_000))
})
