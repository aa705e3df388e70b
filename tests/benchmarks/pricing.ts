/**
 * What a sale costs to price: by lines and rounding policy, under promotions, beside a plain loop that
 * only multiplies and adds the same lines, and beside dinero.js doing the same arithmetic. Under
 * promotions also in Chromium, at full speed and at a quarter of it.
 */
import { priceSale } from '#pricing/index'
import type { PricingInput } from '#pricing/types'
import { basket, campaigns } from '#tests/benchmarks/support/baskets'
import { priceWithDinero } from '#tests/benchmarks/support/dinero_sale'
import { priceInChromium } from '#tests/benchmarks/support/price_in_chromium'

const MILLISECONDS = 1_500

/** Times of single runs in microseconds; a run is a batch of calls where one is too short to time. */
function measure(work: () => unknown, batch: number): { p50: number; p99: number } {
  const times: number[] = []
  const run = () => {
    const begin = performance.now()
    for (let call = 0; call < batch; call++) work()
    times.push(((performance.now() - begin) * 1_000) / batch)
  }
  const warmUntil = performance.now() + 500
  while (performance.now() < warmUntil) run()
  times.length = 0
  const until = performance.now() + MILLISECONDS
  while (performance.now() < until) run()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)]!
  return { p50: at(0.5), p99: at(0.99) }
}

function print(name: string, { p50, p99 }: { p50: number; p99: number }, remark = ''): void {
  const shown = (microseconds: number) => `${microseconds.toFixed(1)} µs`.padStart(11)
  process.stdout.write(`${name.padEnd(46)} p50 ${shown(p50)}  p99 ${shown(p99)}  ${remark}\n`)
}

/** The least anybody could do with the same lines: multiply, add, and nothing else. */
function multiplyAndAdd({ lines }: PricingInput): number {
  let total = 0
  for (const { unitPriceMinorE4, quantityThousandths } of lines) {
    total += Math.round((unitPriceMinorE4 * quantityThousandths) / 10_000_000)
  }
  return total
}

for (const taxRounding of ['line', 'document'] as const) {
  for (const lineCount of [5, 20, 200]) {
    const input = basket(lineCount, taxRounding)
    print(
      `${lineCount} lines, VAT per ${taxRounding}`,
      measure(() => priceSale(input), 20)
    )
  }
}

const twenty = basket(20, 'line')
const plain = measure(() => multiplyAndAdd(twenty), 1_000)
const ours = measure(() => priceSale(twenty), 20)
const ratio = (ours.p50 / plain.p50).toFixed(0)
print('20 lines, a loop that multiplies and adds', plain, `the engine takes ${ratio} ×`)

const theirs = measure(() => priceWithDinero(twenty), 5)
const { grossMinor, taxMinor } = priceWithDinero(twenty)
const { totals } = priceSale(twenty)
const isSame = grossMinor === totals.grossMinor && taxMinor === totals.taxMinor
print(
  '20 lines, dinero.js',
  theirs,
  `${(theirs.p50 / ours.p50).toFixed(1)} × the engine; ` +
    (isSame
      ? 'the same total and tax'
      : `${grossMinor} with ${taxMinor} tax, the engine ` +
        `${totals.grossMinor} with ${totals.taxMinor}`)
)

const underPromotions = [
  [20, 50, 1_000],
  [200, 200, 16_000],
] as const
for (const [lineCount, count, aim] of underPromotions) {
  const input = basket(lineCount, 'line', campaigns(count))
  const used = priceSale(input).promotions.length
  const times = measure(() => priceSale(input), 1)
  const remark = `aim ${aim} µs: ${times.p50 < aim ? 'met' : 'MISSED'}, ${used} promotions took off`
  print(`${lineCount} lines, ${count} active promotions`, times, remark)
}

for (const { name, ...times } of await priceInChromium()) print(name, times)
