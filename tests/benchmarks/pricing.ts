/** Prints how many sales a second the engine prices, by number of lines and rounding policy. */
import { priceSale } from '#pricing/index'
import type { PricingInput } from '#pricing/types'
import { aLine, aSale, percentOff } from '#tests/support/pricing/builders'

const SECONDS = 1
const LINE_COUNTS = [5, 20, 200]
const categories = ['standard', 'food', 'fish', 'zero']

/** A basket as shops see it: four rates, some weighed, every fifth line and the sale discounted. */
function basket(lineCount: number, taxRounding: PricingInput['taxRounding']): PricingInput {
  const lines = Array.from({ length: lineCount }, (_, index) =>
    aLine({
      lineId: `01960000-0000-7000-8000-${String(index).padStart(12, '0')}`,
      taxCategoryId: categories[index % categories.length]!,
      quantityThousandths: index % 3 === 0 ? 734 : 1_000 * (1 + (index % 4)),
      unitPriceMinorE4: (990 + 370 * index) * 10_000,
      discount: index % 5 === 0 ? percentOff(10) : null,
    })
  )
  return aSale({ lines, taxRounding, saleDiscount: percentOff(5) })
}

function salesPerSecond(input: PricingInput): number {
  const until = performance.now() + SECONDS * 1_000
  let sales = 0
  while (performance.now() < until) {
    priceSale(input)
    sales++
  }
  return Math.round(sales / SECONDS)
}

for (const taxRounding of ['line', 'document'] as const) {
  for (const lineCount of LINE_COUNTS) {
    const input = basket(lineCount, taxRounding)
    salesPerSecond(input)
    const rate = salesPerSecond(input)
    const microseconds = Math.round(1_000_000 / rate)
    process.stdout.write(
      `pricing ${taxRounding.padEnd(8)} ${String(lineCount).padStart(3)} lines: ` +
        `${rate.toLocaleString('en')} sales/s, ${microseconds} µs each\n`
    )
  }
}
