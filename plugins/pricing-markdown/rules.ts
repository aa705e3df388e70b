import type { RuleInput, RuleOperation } from '@tillhouse/sdk'

/** What of an item is marked down: a batch by its last day of sale, or what has lain too long. */
export interface Mark {
  /** Only pieces whose scanned code says this; null for any piece. */
  batch: string | null
  /** Likewise, YYYY-MM-DD. */
  expiresOn: string | null
  /** Of any piece: no more than so many thousandths of one sale. */
  leftThousandths: number | null
  /** Ten-thousandths of a minor unit in the store's tax mode; the unit never costs less. */
  floorMinorE4: number
  /** From which day which share comes off, and in which words; the days ascend. */
  steps: { from: string; ratePpm: number; reason: string }[]
  /** The last day on which anything comes off. */
  until: string
}

/** The dataset that the job keeps: by store, by item. */
export type Marks = Record<string, Record<string, Mark[]>>

interface Settings {
  floorPpm?: number
  withPromotions?: 'add' | 'better'
  excludedDepartments?: string[]
}

type Line = RuleInput['sale']['lines'][number]
interface Offer {
  mark: Mark
  reason: string
  /** Of the line, how much of it is marked down. */
  countedThousandths: number
  amountMinor: number
}

/** Takes off a line what its mark says for the store's own day; of several marks the one that gives most. */
export function markDown({ sale, settings, datasets }: RuleInput): RuleOperation[] {
  const day = sale.moment?.date
  const marks = (datasets?.marks as Marks | null)?.[sale.storeId ?? '']
  if (!day || !marks) return []
  const used = new Map<Mark, number>()
  return sale.lines.flatMap((line): RuleOperation[] => {
    if (isLeftOut(line, settings)) return []
    const offers = (marks[line.itemId ?? ''] ?? []).flatMap((mark) =>
      offerOf(line, mark, day, used.get(mark) ?? 0, settings)
    )
    const best = offers.reduce<Offer | null>(
      (most, offer) => (most && most.amountMinor >= offer.amountMinor ? most : offer),
      null
    )
    if (!best) return []
    used.set(best.mark, (used.get(best.mark) ?? 0) + best.countedThousandths)
    const { amountMinor, reason } = best
    return [{ op: 'line.discount', lineId: line.lineId, amountMinor, reason }]
  })
}

/** Goods that come back without a receipt are paid back at what they cost now, unmarked. */
function isLeftOut(line: Line, { excludedDepartments = [] }: Settings): boolean {
  return (
    line.isFee ||
    line.quantityThousandths <= 0 ||
    line.amountMinor <= 0 ||
    line.departmentIds.some((id) => excludedDepartments.includes(id))
  )
}

function offerOf(
  line: Line,
  mark: Mark,
  day: string,
  usedThousandths: number,
  settings: Settings
): Offer[] {
  const step = mark.steps.findLast(({ from }) => from <= day)
  if (!step || day > mark.until || !isMeant(line, mark)) return []
  const { quantityThousandths } = line
  const countedThousandths =
    mark.leftThousandths === null
      ? quantityThousandths
      : Math.min(quantityThousandths, mark.leftThousandths - usedThousandths)
  if (countedThousandths <= 0) return []
  const amountMinor = reductionMinor(
    line,
    { mark, ratePpm: step.ratePpm, settings },
    countedThousandths
  )
  return amountMinor > 0 ? [{ mark, reason: step.reason, countedThousandths, amountMinor }] : []
}

/** Pieces whose code names another batch or day are not meant; a mark without a number of pieces needs it named. */
function isMeant(line: Line, { batch, expiresOn, leftThousandths }: Mark): boolean {
  const said = [
    [line.batch, batch],
    [line.expiresOn, expiresOn],
  ].filter(([ofLine, ofMark]) => ofLine !== null && ofMark !== null)
  return (
    said.every(([ofLine, ofMark]) => ofLine === ofMark) &&
    (leftThousandths !== null || said.length > 0)
  )
}

function reductionMinor(
  line: Line,
  { mark, ratePpm, settings }: { mark: Mark; ratePpm: number; settings: Settings },
  countedThousandths: number
): number {
  const { floorPpm = 0, withPromotions = 'add' } = settings
  const share = (amountMinor: number) =>
    mulDivDown(amountMinor, countedThousandths, line.quantityThousandths)
  const leftMinor = share(line.amountMinor)
  const listMinor = mulDivDown(line.unitPriceMinorE4, countedThousandths, 10_000_000)
  const fullMinor = Math.max(listMinor, leftMinor)
  const lowestMinor = Math.max(
    mulDivUp(fullMinor, floorPpm, 1_000_000),
    mulDivUp(mark.floorMinorE4, countedThousandths, 10_000_000)
  )
  const wantedMinor =
    withPromotions === 'better'
      ? mulDivDown(fullMinor, ratePpm, 1_000_000) - (fullMinor - leftMinor)
      : mulDivDown(leftMinor, ratePpm, 1_000_000)
  return Math.max(0, Math.min(wantedMinor, leftMinor - lowestMinor))
}

/** Exact whatever the figures: products of amounts and quantities are beyond 2^53. */
function mulDivDown(value: number, multiplier: number, divisor: number): number {
  return Number((BigInt(value) * BigInt(multiplier)) / BigInt(divisor))
}

function mulDivUp(value: number, multiplier: number, divisor: number): number {
  const product = BigInt(value) * BigInt(multiplier)
  return Number((product + BigInt(divisor) - 1n) / BigInt(divisor))
}
