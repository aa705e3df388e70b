import type { ReturnedLine } from '#resources/register/register_context'
import { act, type Actor } from '#resources/register/sale/draft_acts'
import {
  addLine,
  withAct,
  type DraftLine,
  type DraftSale,
} from '#resources/register/sale/draft_sale'
import { movedFee } from '#resources/register/sale/line_fees'
import { lineOfRestocking, lineOfReturn } from '#resources/register/sale/line_of_item'

export interface ReturnTools {
  actor: Actor
  newId(): string
  /** What the line of a restocking fee is called. */
  feeLabel: string
}

/** The sale with goods of earlier ones that come back, and with what is kept back of them. */
export function addReturned(
  draft: DraftSale,
  lines: readonly ReturnedLine[],
  tools: ReturnTools,
  ids = new Map(lines.map(({ sourceLineId }) => [sourceLineId, tools.newId()]))
): DraftSale {
  const { operatorId } = tools.actor
  return lines.reduce((before, line) => {
    const lineId = ids.get(line.sourceLineId)!
    const goods = lineOfReturn(line, { lineId, operatorId, fee: movedFee(line.fee, ids) })
    const next = addLine(before, goods, restockingOf(goods, line, tools))
    if (!line.feeWaiver) return next
    const { itemId, feeWaiver } = line
    const { authorisedById = null } = feeWaiver
    const waived = { saleId: draft.id, itemId, authorisedById }
    return withAct(next, act('sale.fee_waived', waived, tools.actor))
  }, draft)
}

function restockingOf(
  goods: DraftLine,
  { restocking, feeWaiver }: ReturnedLine,
  { newId, feeLabel }: ReturnTools
): DraftLine[] {
  if (!restocking || feeWaiver) return []
  return [lineOfRestocking(goods, restocking, { lineId: newId(), name: feeLabel })]
}
