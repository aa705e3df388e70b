import { asksCondition } from '#app/documents/return_policy'
import type { ReturnableSale } from '#app/sales/returns/returnable_sale'
import type { LineBack } from '~/plugin_runtime/plugin_types'
import { refuseLine, type LineTools, type Step } from '#resources/register/plugins/prepared_step'
import { feesOfReturn, judgeReturn, returnedLines } from '#resources/register/returns/return_lines'
import { addReturned } from '#resources/register/sale/add_returned'
import type { DraftSale } from '#resources/register/sale/draft_sale'

/** The sale with a line of an earlier one given back, on the terms of its receipt. */
export async function withBack(
  tools: LineTools,
  draft: DraftSale,
  { receiptNumber, sourceLineId, reason }: LineBack,
  lineId: string
): Promise<Step> {
  const { parts, deps } = tools
  const path = `/api/sales/by_receipt/${encodeURIComponent(receiptNumber)}`
  const answer = await parts.api<ReturnableSale>({ method: 'GET', path })
  if (!answer.ok) return refuseLine(answer.status === 0 ? 'offline' : 'nothing_left')
  const { sale, lines } = answer.body
  const line = lines.find((one) => one.lineId === sourceLineId)
  if (!line || sale.postVoidedById !== null || line.remainingThousandths <= 0)
    return refuseLine('nothing_left')
  const { terms, remainingThousandths: quantityThousandths } = line
  const { store, restockingFeeLabel: feeLabel = '' } = parts.bootstrap.value
  const moment = { now: deps.now(), timeZone: store.timeZone }
  // Nobody can have used what is no thing.
  const condition = asksCondition(terms) ? ('unopened' as const) : null
  const { obstacles } = judgeReturn(terms, { ...moment, soldAt: sale.completedAt, condition })
  const tasks = ['sale.return', ...(obstacles.length > 0 ? ['sale.return_outside_policy'] : [])]
  for (const task of tasks) if (!(await mayDo(tools, task, draft.id))) return refuseLine('stopped')
  const choices = [{ lineId: sourceLineId, quantityThousandths, reason, condition }]
  const fees = feesOfReturn(answer.body, choices, moment)
  const actor = { operatorId: deps.operatorId(), now: deps.now() }
  const back = addReturned(
    draft,
    returnedLines(answer.body, choices, { fees, waiver: null }),
    { actor, newId: deps.newId, feeLabel },
    new Map([[sourceLineId, lineId]])
  )
  return { ok: true, draft: back }
}

async function mayDo({ parts }: LineTools, task: string, saleId: string): Promise<boolean> {
  if (parts.session.grant(task)?.isAllowed) return true
  return (await parts.dialogs.open('manager_override', { task, context: { saleId } })) !== null
}
