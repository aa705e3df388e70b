import { addDays, daysBetween } from './days.ts'
import type { MarkdownSettings, MarkdownStep } from './markdown_settings.ts'

const PPM = 1_000_000
const PERCENT = 10_000

export interface DatedRate {
  from: string
  ratePpm: number
}

/** From which day a batch is marked down by how much; days after its last one are nobody's. */
export function expirySchedule(expiresOn: string, steps: readonly MarkdownStep[]): DatedRate[] {
  return inOrder(steps.map(({ days, ratePpm }) => ({ from: addDays(expiresOn, -days), ratePpm })))
}

export interface AgeLayer {
  /** The day on which it came in. */
  day: string
  quantityThousandths: number
}

/**
 * What of an item has lain too long today: the pieces that reached the highest step that any of them
 * has reached, and from which day which rate counts for the oldest. Null when nothing has.
 */
export function agedStock(
  layers: readonly AgeLayer[],
  steps: readonly MarkdownStep[],
  today: string
): { schedule: DatedRate[]; quantityThousandths: number } | null {
  const oldest = layers.reduce<AgeLayer | null>(
    (first, layer) => (first && first.day <= layer.day ? first : layer),
    null
  )
  if (!oldest) return null
  const ageOf = ({ day }: AgeLayer) => daysBetween(day, today)
  const reached = steps.filter(({ days }) => days <= ageOf(oldest))
  if (reached.length === 0) return null
  const most = Math.max(...reached.map(({ days }) => days))
  const quantityThousandths = layers
    .filter((layer) => ageOf(layer) >= most)
    .reduce((sum, layer) => sum + layer.quantityThousandths, 0)
  const dated = steps.map(({ days, ratePpm }) => ({ from: addDays(oldest.day, days), ratePpm }))
  return { schedule: inOrder(dated), quantityThousandths }
}

/** By day; of two steps on one day the greater rate counts. */
function inOrder(dated: DatedRate[]): DatedRate[] {
  const byDay = new Map<string, number>()
  for (const { from, ratePpm } of dated) byDay.set(from, Math.max(byDay.get(from) ?? 0, ratePpm))
  return [...byDay]
    .map(([from, ratePpm]) => ({ from, ratePpm }))
    .sort((one, other) => (one.from < other.from ? -1 : 1))
}

export function rateOn(schedule: readonly DatedRate[], day: string): number {
  return schedule.findLast(({ from }) => from <= day)?.ratePpm ?? 0
}

/** Ten-thousandths of a minor unit below which a unit is never sold, for its cost. */
export function costFloorE4(
  unitCostMinorE4: number | null,
  includesTax: boolean,
  { neverBelowCost, taxOnCostPpm }: Pick<MarkdownSettings, 'neverBelowCost' | 'taxOnCostPpm'>
): number {
  if (!neverBelowCost || unitCostMinorE4 === null) return 0
  const taxE4 = includesTax
    ? Number((BigInt(unitCostMinorE4) * BigInt(taxOnCostPpm)) / 1_000_000n)
    : 0
  return unitCostMinorE4 + taxE4
}

/** What may come off, so that a label never promises more than the till gives: whole percents. */
export function cappedRate(
  ratePpm: number,
  {
    floorPpm,
    floorE4,
    unitPriceMinorE4,
  }: { floorPpm: number; floorE4: number; unitPriceMinorE4: number | null }
): number {
  const most = Math.min(ratePpm, PPM - floorPpm)
  if (floorE4 === 0 || !unitPriceMinorE4) return most
  const overCost = Number(
    (BigInt(Math.max(unitPriceMinorE4 - floorE4, 0)) * 1_000_000n) / BigInt(unitPriceMinorE4)
  )
  return overCost >= most ? most : overCost - (overCost % PERCENT)
}
