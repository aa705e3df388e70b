import { reductionsOf, sumReductions, type Reduction } from '#app/documents/explanation/reductions'
import type { ExplanationStep, PricedTotals } from '#pricing/types'

/** What the arithmetic of a sale is told from: a draft on the screen or a stored document. */
export interface ToldSale {
  lines: readonly { lineId: string; name: string }[]
  totals: PricedTotals
  explanation: readonly ExplanationStep[]
}

/** One line of a sale in words: its price steps add up to its amount. */
export interface ToldLine {
  lineId: string
  name: string
  price: ExplanationStep[]
  amountMinor: number
  /** Promotions that mean these goods and do not count on them, with why. */
  passed: ExplanationStep[]
  taxes: ExplanationStep[]
}

/** The way from the goods to the total, a row for each name. */
export interface ToldSum {
  goodsMinor: number
  reductions: ReturnType<typeof sumReductions>
  feesMinor: number
  /** Tax that came on top, or was taken off; 0 where it is in the prices. */
  taxMinor: number
  totalMinor: number
  savedMinor: number
}

export interface Explained {
  sum: ToldSum
  lines: ToldLine[]
  /** Steps of the whole sale that no row of the sum tells: what did not count, taxes. */
  passed: ExplanationStep[]
  taxes: ExplanationStep[]
}

/** Orders the steps of the engine as a person asks: the total first, then each line. */
export function explainSale({ lines, totals, explanation }: ToldSale): Explained {
  const reductions = reductionsOf(explanation)
  const stepsOf = (id: string | null) => explanation.filter(({ lineId }) => lineId === id)
  const ofSale = stepsOf(null)
  return {
    sum: sumOf(explanation, reductions, totals),
    lines: lines.map(({ lineId, name }) =>
      toldLine(lineId, name, named(stepsOf(lineId), reductions))
    ),
    passed: ofSale.filter(isPassed),
    taxes: ofSale.filter(({ stage }) => stage === 'tax'),
  }
}

/** Shares of a discount on the sale say whose share they are. */
function named(steps: ExplanationStep[], reductions: readonly Reduction[]): ExplanationStep[] {
  const shares = reductions.filter(({ lineId, isShare }) => isShare && lineId === steps[0]?.lineId)
  return steps.map((step) => {
    if (step.code !== 'sale.allocation' || step.amountMinor === 0) return step
    const label = shares.shift()?.label ?? null
    return label === null
      ? step
      : { ...step, code: 'told.share_of', detail: { ...step.detail, label } }
  })
}

function toldLine(lineId: string, name: string, steps: ExplanationStep[]): ToldLine {
  const price = steps.filter((step) => isPrice(step) && !isPassed(step))
  return {
    lineId,
    name,
    price,
    amountMinor: sumMinor(price),
    passed: steps.filter(isPassed),
    taxes: steps.filter(({ stage }) => stage === 'tax'),
  }
}

function sumOf(
  explanation: readonly ExplanationStep[],
  reductions: readonly Reduction[],
  totals: PricedTotals
): ToldSum {
  const ofLines = explanation.filter(({ lineId }) => lineId !== null)
  const goodsMinor = sumMinor(ofLines.filter(({ stage }) => stage === 'base'))
  const feesMinor = sumMinor(ofLines.filter(({ stage }) => stage === 'fee'))
  const rows = sumReductions(reductions)
  const offMinor = rows.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  return {
    goodsMinor,
    reductions: rows,
    feesMinor,
    taxMinor: totals.grossMinor - (goodsMinor - offMinor + feesMinor),
    totalMinor: totals.grossMinor,
    savedMinor: Math.max(0, offMinor),
  }
}

const isPassed = ({ code }: ExplanationStep) => code.endsWith('_passed')
const isPrice = ({ stage }: ExplanationStep) => stage !== 'tax' && stage !== 'total'

function sumMinor(steps: readonly ExplanationStep[]): number {
  return steps.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
}
