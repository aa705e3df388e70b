import assert from 'node:assert/strict'
import { read, transaction } from '#core/sql'
import { ownTables } from '#app/plugin_kernel/data/plugin_tables'
import { ledgerName } from '#app/plugin_kernel/data/table_names'
import { CircuitBreaker } from '#app/plugin_kernel/hooks/circuit_breaker'
import type { HandlerRun } from '#app/plugin_kernel/hooks/call_handler'
import type { RegisteredHandler } from '#app/plugin_kernel/hooks/hook_registry'
import type { TestHost } from '#app/workbench/kit/test_host'

/** What was done to a plugin, and what became of the sale. */
export interface ChaosRound {
  hook: string
  harm: string
  outcome: 'completed' | 'waits'
}

const HARMS: Record<string, HandlerRun> = {
  'throws': () => {
    throw new Error('chaos')
  },
  'rejects': () => Promise.reject(new Error('chaos')),
  'never answers': () => new Promise(() => {}),
  'answers garbage': () => 10n,
  'answers something huge': () => ({ deny: { code: 'x', message: 'x'.repeat(20_000_000) } }),
  'changes what it was given': (payload) => void ((payload as { lines: unknown }).lines = []),
}
/** Points that a plain sale of this kit passes. */
const AT_A_SALE = ['sale.before_complete', 'sale.enrich']

/**
 * Breaks each handler of a plugin at a sale in every way, one after the other, and sells: each sale
 * is completed, save where the owner chose to wait for the plugin. Then everything that the plugin
 * was told of those sales is told once more, as after a power cut: its tables must hold the same.
 */
export async function chaos(host: TestHost, pluginId: string): Promise<ChaosRound[]> {
  const rounds: ChaosRound[] = []
  const handlers = host.handlers().filter((one) => one.pluginId === pluginId)
  for (const handler of handlers.filter(({ hook }) => AT_A_SALE.includes(hook)))
    for (const [harm, run] of Object.entries(HARMS))
      rounds.push({ hook: handler.hook, harm, outcome: await sellBeside(host, handler, run) })
  const sold = await host.register.sale().scan('bread').pay('cash')
  assert.equal(sold.outcome, 'completed', `${pluginId} is well and refuses a loaf of bread`)
  await host.tell()
  const once = await keptBy(pluginId)
  // Due at once: what was claimed lies there until its claim has run out.
  const again = await transaction((sql) =>
    sql.run(
      `update plugin_deliveries set done_at = null, attempts = 0, available_at = created_at
        where plugin_id = ?`,
      [pluginId]
    )
  )
  await host.tell()
  assert.deepEqual(
    await keptBy(pluginId),
    once,
    `Told ${again.changes} things a second time, ${pluginId} counts them twice: keep the saleId`
  )
  return rounds
}

async function sellBeside(
  host: TestHost,
  handler: RegisteredHandler,
  harm: HandlerRun
): Promise<ChaosRound['outcome']> {
  const { run, breaker } = handler
  handler.run = harm
  // Each harm meets the handler as it would the first time.
  handler.breaker = new CircuitBreaker(() => performance.now())
  try {
    const sold = await host.register.sale().scan('bread').pay('cash')
    if (sold.outcome === 'completed') return 'completed'
    const isWaiting = sold.refusals.every(({ code }) => code === 'no_answer')
    assert.ok(
      isWaiting && handler.blocksWhenUnavailable,
      `A broken handler at ${handler.hook} refuses the sale: ${JSON.stringify(sold.refusals)}`
    )
    return 'waits'
  } finally {
    handler.run = run
    handler.breaker = breaker
  }
}

/** Every row in the plugin's own tables. */
async function keptBy(pluginId: string): Promise<Record<string, string[]>> {
  const tables = (await ownTables(pluginId)).filter(
    (table) => !table.startsWith(ledgerName(pluginId))
  )
  const kept: Record<string, string[]> = {}
  for (const table of tables) {
    const rows = await read<object>(`select * from ${table}`)
    kept[table] = rows.map((row) => JSON.stringify(row)).sort()
  }
  return kept
}
