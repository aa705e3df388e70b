import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { test } from '@japa/runner'
import { transaction } from '#core/sql'
import { pluginHost } from '#app/plugin_kernel/host/current_host'
import { writeDesired } from '#app/plugin_kernel/state/plugin_rows'
import { cleanDatabase } from '#tests/support/clean_database'
import { isLongTier, patient } from '#tests/support/long_tier'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

/** A process each time: some in every run, 500 in the long tier. */
const TIMES = isLongTier ? 500 : 20
const MANIFEST = {
  entry: { server: 'index.ts' },
  hooks: [{ hook: 'sale.before_complete@1', kind: 'guard' }],
  permissions: [{ cap: 'hook:veto:sale.before_complete', why: 'Says no.' }],
}
const SERVER = `export default { setup(ctx) { ctx.on('sale.before_complete', () => {}) } }`

/** The first times load what is loaded once. */
const WARM_UP = 20
const MOST_GROWTH_BYTES = 20 * 1024 * 1024

/** Main memory of this process after all that nobody needs is gone. */
function residentBytes(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().rss
}

const handles = () => {
  const counted: Record<string, number> = {}
  for (const kind of process.getActiveResourcesInfo()) counted[kind] = (counted[kind] ?? 0) + 1
  const { Timeout = 0, ProcessWrap = 0, PipeWrap = 0 } = counted
  const listeners = process.eventNames().map((name) => process.listenerCount(name))
  return { Timeout, ProcessWrap, PipeWrap, listeners }
}

/** Without the owner's full trust, so that it keeps its own process. */
async function switchOn(home: PluginHome): Promise<void> {
  await transaction((sql) => writeDesired(sql, 'often', 'enabled'))
  await home.host.reconcile()
}

test('a plugin that is switched on and off again and again leaves nothing behind', async ({
  assert,
  cleanup,
}) => {
  await cleanDatabase()
  const home = await PluginHome.open(cleanup)
  await home.install('often', MANIFEST, { 'index.ts': SERVER })
  await home.disable('often')
  const before = handles()
  let bytesBefore = 0
  for (let time = 0; time < TIMES; time++) {
    if (time === WARM_UP) bytesBefore = residentBytes()
    await switchOn(home)
    assert.equal(await home.stateOf('often'), 'enabled')
    await home.disable('often')
  }
  if (isLongTier) {
    const grownBytes = residentBytes() - bytesBefore
    process.stdout.write(`${(grownBytes / 1024 ** 2).toFixed(1)} MiB more after ${TIMES} times\n`)
    assert.isBelow(grownBytes, MOST_GROWTH_BYTES)
  }
  assert.lengthOf(pluginHost().registry.handlersOf('sale.before_complete'), 0)
  const { Timeout, ...rest } = handles()
  const { Timeout: timersBefore, ...restBefore } = before
  assert.deepEqual(rest, restBefore)
  // The framework's own come and go; one per time would be many more.
  assert.isBelow(Timeout, timersBefore + 3)
}).timeout(patient(120_000))
