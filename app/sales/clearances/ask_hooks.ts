import { hooks, type GuardVerdict, type HookPayloads } from '#app/hooks/hook_port'
import { passedOf, refusalsOf, type Refusal } from '#app/hooks/refusals'
import type { ClearanceRequest } from '#app/sales/clearances/clearance'
import type { Asker } from '#app/sales/clearances/clearance_records'

/** What others than Tillhouse itself say to a sale before it is paid. */
export interface HookAnswers {
  /** Why it may not be paid, as long as nobody lets it pass. */
  refusals: Refusal[]
  /** What the operator, or a manager, means to let pass. */
  passed: Refusal[]
  /** Who should have been heard and gave no answer. */
  degraded: string[]
  /** What is kept with the sale, by who adds it. */
  ext: Record<string, unknown>
}

/** Asks whoever wants a say in a sale. Not inside a transaction: an answer may take its time. */
export async function askHooks(asker: Asker, request: ClearanceRequest): Promise<HookAnswers> {
  const verdict = await askGuards(asker, request)
  const all = refusalsOf(verdict)
  const passed = passedOf(all, request.passedRefusals ?? null)
  const refusals = all.filter((one) => !passed.includes(one))
  const isAdded = refusals.length === 0 && request.postVoidOfSaleId === null
  return {
    refusals,
    passed,
    degraded: [...new Set(verdict.degraded)],
    ext: isAdded ? await hooks.enrich('sale.enrich', askedSale(asker, request)) : {},
  }
}

async function askGuards(asker: Asker, request: ClearanceRequest): Promise<GuardVerdict> {
  const { saleId, postVoidOfSaleId } = request
  if (postVoidOfSaleId !== null)
    return hooks.askGuards('sale.before_void', { ...asker, saleId, voidedSaleId: postVoidOfSaleId })
  const asked = askedSale(asker, request)
  const sale = await hooks.askGuards('sale.before_complete', asked)
  if (!request.lines.some(({ sourceLineId }) => sourceLineId !== null)) return sale
  const back = await hooks.askGuards('return.before_complete', asked)
  return {
    denials: [...sale.denials, ...back.denials],
    degraded: [...sale.degraded, ...back.degraded],
    unavailable: [...new Set([...sale.unavailable, ...back.unavailable])],
  }
}

function askedSale(asker: Asker, request: ClearanceRequest): HookPayloads['sale.before_complete'] {
  const { saleId, customerId, channel, grossMinor = null, paidBackMinor, lines } = request
  return {
    ...asker,
    saleId,
    customerId,
    channel,
    grossMinor,
    paidBackMinor,
    lines: lines.map((line) => ({
      lineId: line.lineId,
      itemId: line.itemId,
      departmentId: line.departmentId,
      quantityThousandths: line.quantityThousandths,
      netMinor: line.netMinor,
      sourceSaleId: line.sourceSaleId,
      sourceLineId: line.sourceLineId,
    })),
  }
}
