/**
 * What rules of plugins cost on the server: a sale of 50 lines without rules, and with ten rules of
 * two plugins, of which the sandbox runs every stage.
 */
import { priceSale } from '#pricing/index'
import type { RuleRunner } from '#pricing/rules/rule'
import { loadEngine } from '#app/rules/load_engine'
import { loadRules } from '#app/rules/rule_runner'
import { basket } from '#tests/benchmarks/support/baskets'
import { houseRules } from '#tests/support/rules/house_rules'

const AIM_MS = 5
const ROUNDS = 500

const moment = { date: '2026-11-22', time: '16:00', weekday: 7 }
const occasion = { storeId: 'store-1', moment, customer: { groupIds: ['club'] } }
const input = { ...basket(50, 'line'), occasion }

function medianMs(run?: RuleRunner): number {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const begin = performance.now()
    priceSale(input, run)
    times.push(performance.now() - begin)
  }
  return times.sort((a, b) => a - b)[ROUNDS / 2]!
}

const begin = performance.now()
const rules = loadRules(await loadEngine(), houseRules)
const count = houseRules.flatMap((one) => one.rules).length
priceSale(input, rules.run)
const startMs = performance.now() - begin
const without = medianMs()
const under = medianMs(rules.run)
rules.dispose()
const shown = (ms: number) => `${ms.toFixed(2)} ms`
process.stdout.write(`the engine and two plugins start in ${shown(startMs)}\n`)
process.stdout.write(`50 lines without rules   p50 ${shown(without)}\n`)
process.stdout.write(
  `50 lines, ${count} rules       p50 ${shown(under)}  aim ${AIM_MS} ms: ${under < AIM_MS ? 'met' : 'MISSED'}\n`
)
