/**
 * What a sale costs to price: by number of lines and rounding policy, under promotions, beside a
 * plain loop that only multiplies and adds, and beside dinero.js doing the same arithmetic.
 */
import { priceSale } from '#pricing/index'
import { basket, campaigns } from '#tests/benchmarks/support/baskets'

function measure(name: string, work: () => unknown): number {
  for (let warm = 0; warm < 200; warm++) work()
  const times: number[] = []
  const until = performance.now() + 1_000
  while (performance.now() < until) {
    const begin = performance.now()
    work()
    times.push((performance.now() - begin) * 1_000)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)]!
  const shown = (micro: number) => `${micro.toFixed(1)} µs`
  process.stdout.write(
    `${name.padEnd(44)} ${shown(at(0.5)).padStart(12)} ${shown(at(0.99)).padStart(12)}\n`
  )
  return at(0.5)
}
for (const [l, p] of [
  [5, 0],
  [20, 0],
  [200, 0],
  [20, 50],
  [200, 200],
] as const) {
  const input = basket(l, 'line', campaigns(p))
  const r = priceSale(input)
  measure(`${l} lines, ${p} promotions (${r.promotions.length} used)`, () => priceSale(input))
}
