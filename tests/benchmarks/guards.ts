/**
 * What guards of plugins cost a completion: ten that answer at once, asked as the clearance asks
 * them, with the copy of the sale that nobody can change, budgets and breakers.
 */
import { askGuards } from '#app/plugin_kernel/hooks/call_hooks'
import { HookRegistry } from '#app/plugin_kernel/hooks/hook_registry'
import { realTime } from '#app/plugin_kernel/hooks/time'
import type { AskedSale } from '#app/plugin_sdk/payloads/sales'

const AIM_MS = 1
const ROUNDS = 2_000
const GUARDS = 10

const sale: AskedSale = {
  saleId: 'sale-1',
  storeId: 'store-1',
  registerId: 'register-1',
  operatorId: 'operator-1',
  customerId: null,
  channel: 'register',
  grossMinor: 125_000,
  paidBackMinor: 0,
  lines: Array.from({ length: 50 }, (_, line) => ({
    lineId: `line-${line}`,
    itemId: `item-${line}`,
    departmentId: 'department-1',
    quantityThousandths: 1_000,
    netMinor: 2_000,
    sourceSaleId: null,
    sourceLineId: null,
  })),
}

function dispatchOf(guards: number) {
  const registry = new HookRegistry(realTime)
  for (let guard = 0; guard < guards; guard++)
    registry.add({
      pluginId: `plugin-${guard}`,
      hook: 'sale.before_complete',
      kind: 'guard',
      phase: 'normal',
      timeoutMs: 200,
      blocksWhenUnavailable: false,
      run: async (payload) => void (payload as AskedSale).lines.length,
    })
  return { registry, time: realTime, reports: { onFailure() {}, onCall() {} } }
}

async function figures(guards: number): Promise<{ p50Ms: number; p99Ms: number }> {
  const dispatch = dispatchOf(guards)
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const begin = performance.now()
    await askGuards(dispatch, 'sale.before_complete', sale)
    times.push(performance.now() - begin)
  }
  times.sort((left, right) => left - right)
  return { p50Ms: times[ROUNDS / 2]!, p99Ms: times[Math.floor(ROUNDS * 0.99)]! }
}

const shown = (ms: number) => `${ms.toFixed(3)} ms`
await figures(GUARDS)
const none = await figures(0)
const ten = await figures(GUARDS)
const added = ten.p50Ms - none.p50Ms
process.stdout.write(`a sale of 50 lines, no guards    p50 ${shown(none.p50Ms)}\n`)
process.stdout.write(
  `a sale of 50 lines, ${GUARDS} guards    p50 ${shown(ten.p50Ms)}  p99 ${shown(ten.p99Ms)}\n`
)
process.stdout.write(
  `${GUARDS} guards add ${shown(added)}, ${(added / AIM_MS).toFixed(2)} of the aim of ${AIM_MS} ms: ${added < AIM_MS ? 'met' : 'MISSED'}\n`
)
