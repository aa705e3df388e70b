import { explainSale, type ToldSum } from '#app/documents/explanation/explain_sale'
import { stepSource, type StepSource } from '#app/documents/explanation/step_source'
import { stepText } from '#app/documents/explanation/step_text'
import type { Wording } from '#app/documents/wording'
import { loadSale } from '#app/receipts/load_sale'
import type { Currency, ExplanationStep } from '#pricing/types'

/** A step as a program reads it: figures to reckon with, and the sentence to show. */
export interface WordedStep extends Pick<
  ExplanationStep,
  'stage' | 'code' | 'amountMinor' | 'detail'
> {
  source: StepSource | null
  text: string
}

/** Why a sale costs what it costs, in the order of the sale page; docs/explanation.md has its fields. */
export interface SaleExplanation {
  saleId: string
  receiptNumber: string
  currency: Currency
  locale: string
  /** The rules, promotions and rates it was priced with. */
  pipelineHash: string
  sum: ToldSum
  lines: { lineId: string; name: string; amountMinor: number; steps: WordedStep[] }[]
  /** Steps of the sale as a whole. */
  steps: WordedStep[]
}

/** The explanation that is stored with a sale, in words; null when the server has no such sale. */
export async function loadExplanation(
  saleId: string,
  wording: Wording
): Promise<SaleExplanation | null> {
  const printable = await loadSale(saleId)
  if (!printable) return null
  const { body } = printable.document
  const { currency } = body
  const told = explainSale(body)
  const worded = (steps: ExplanationStep[]) =>
    steps.map((step) => wordedStep(step, currency, wording))
  return {
    saleId,
    receiptNumber: body.receipt.number,
    currency,
    locale: wording.locale,
    pipelineHash: body.pipelineHash,
    sum: told.sum,
    lines: told.lines.map(({ lineId, name, amountMinor, price, passed, taxes }) => ({
      lineId,
      name,
      amountMinor,
      steps: worded([...price, ...passed, ...taxes]),
    })),
    steps: worded(body.explanation.filter(({ lineId }) => lineId === null)),
  }
}

function wordedStep(step: ExplanationStep, currency: Currency, wording: Wording): WordedStep {
  const { stage, code, amountMinor, detail } = step
  const text = stepText(step, currency, {
    ...wording,
    quantity: (quantityThousandths) => wording.quantity(quantityThousandths, 'piece'),
  })
  return { stage, code, amountMinor, source: stepSource(step), text, detail }
}
