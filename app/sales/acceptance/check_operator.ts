import { departsFromRule } from '#app/documents/service_charge'
import { isGiftCard } from '#app/documents/gift_cards'
import type { SaleDocument, SaleDocumentLine } from '#app/documents/types'
import type { Review, SaleFacts } from '#app/sales/acceptance/sale_facts'
import { emptiesLine } from '#app/sales/deposits/slips_of'
import { isEmpties } from '#app/sales/clearances/acts_of_sale'
import { answerPermission } from '#app/users/permissions'
import type { Task } from '#app/users/tasks'

interface NeededTask {
  task: Task
  departmentId: string | null
}

/**
 * Whether who is named on a sale may sell at all, and do what is on it. A clearance has asked for
 * the rest already; where a second person is named, it is that person's act.
 */
export function checkOperator(document: SaleDocument, facts: SaleFacts): Review[] {
  const { operatorId, storeId } = document
  const needed: NeededTask[] = [{ task: 'register.sell', departmentId: null }]
  if (!facts.isCleared) needed.push(...actsOf(document, facts), ...breaches(document, facts))
  const lacking = needed.filter(
    ({ task, departmentId }) =>
      !answerPermission(facts.operatorGrants, { task, storeId, departmentId }).isAllowed
  )
  const tasks = [...new Set(lacking.map(({ task }) => task))]
  return tasks.length === 0
    ? []
    : [{ reason: 'operator_unauthorised', detail: { operatorId, tasks } }]
}

function actsOf({ body }: SaleDocument, { items, pipeline }: SaleFacts): NeededTask[] {
  if (body.kind === 'post_void') return [{ task: 'sale.post_void', departmentId: null }]
  const ofSale: NeededTask[] =
    body.saleDiscount && !body.saleDiscount.authorisedById
      ? [{ task: 'sale.discount', departmentId: null }]
      : []
  const relief = body.taxTreatment?.relief
  if (relief && !relief.authorisedById) {
    ofSale.push({ task: 'sale.relieve_tax', departmentId: null })
  }
  const place = body.taxTreatment?.place ?? null
  if (
    departsFromRule(body.lines, pipeline.content.serviceCharge, place) &&
    !body.serviceChargeChange?.authorisedById
  ) {
    ofSale.push({ task: 'sale.change_service_charge', departmentId: null })
  }
  return [...ofSale, ...body.lines.flatMap((line) => actsOfLine(line, items))]
}

function breaches({ body }: SaleDocument, facts: SaleFacts): NeededTask[] {
  const allowed = new Set(
    body.lines.flatMap(({ lineId, feeWaiver }) => (feeWaiver?.authorisedById ? [lineId] : []))
  )
  return [
    ...facts.outsidePolicy.map(({ departmentId }): NeededTask => ({
      task: 'sale.return_outside_policy',
      departmentId,
    })),
    ...facts.otherFees
      .filter(({ lineId }) => !allowed.has(lineId))
      .map(({ departmentId }): NeededTask => ({
        task: 'sale.waive_restocking_fee',
        departmentId,
      })),
  ]
}

function actsOfLine(line: SaleDocumentLine, items: SaleFacts['items']): NeededTask[] {
  const { departmentId, discount, override, quantityThousandths, sourceLineId } = line
  const tasks: Task[] = []
  if (discount && !discount.authorisedById) tasks.push('line.discount')
  if (override && !override.authorisedById) tasks.push('line.override_price')
  if (isGiftCard(line) && quantityThousandths > 0) tasks.push('gift_card.sell')
  if (quantityThousandths < 0 && !isEmpties(emptiesLine(line), items.get(line.itemId ?? ''))) {
    tasks.push(sourceLineId === null ? 'sale.return_without_receipt' : 'sale.return')
  }
  return tasks.map((task) => ({ task, departmentId }))
}
