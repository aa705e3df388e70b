import type { SaleItem } from '#app/catalog/load_sale_items'
import type { ClearanceLine, ClearanceRequest } from '#app/sales/clearances/clearance'
import type { ClearedGoods } from '#app/sales/clearances/load_goods'
import type { FeeDifference } from '#app/sales/returns/fee_differences'
import type { OutsidePolicy } from '#app/sales/returns/outside_policy'
import type { Task } from '#app/users/tasks'
import { lineAmountMinor, mulDiv, type ManualDiscount } from '#pricing/index'

/** Something on a sale that a person must be allowed to do, and its size. */
export interface GuardedAct {
  task: Task
  lineId: string | null
  departmentId: string | null
  ratePpm: number
  amountMinor: number
  /** The second person named on the sale, if any. */
  authorisedById: string | null
}

/** What the return policy has against a sale. */
export interface PolicyBreaches {
  outside: readonly OutsidePolicy[]
  otherFees: readonly FeeDifference[]
  /** What would be paid back another way than the goods were paid for. */
  otherwiseMinor: number
}

const ALL_PPM = 1_000_000

/** Every guarded act of a sale: discounts and overrides with their size, and returns. */
export function actsOfSale(
  request: ClearanceRequest,
  { items, listPrices }: Pick<ClearedGoods, 'items' | 'listPrices'>,
  { outside, otherFees, otherwiseMinor }: PolicyBreaches
): GuardedAct[] {
  if (request.postVoidOfSaleId !== null) return [plainAct('sale.post_void')]
  const bases = request.lines.map(({ lineId, quantityThousandths }) =>
    lineAmountMinor(listPrices.get(lineId) ?? 0, quantityThousandths)
  )
  const acts = request.lines.flatMap((line, index) => actsOfLine(line, bases[index] ?? 0, items))
  const breach = (task: Task) => (line: { lineId: string; departmentId: string | null }) => {
    const { lineId, departmentId } = line
    const index = request.lines.findIndex((one) => one.lineId === lineId)
    return { ...plainAct(task), lineId, departmentId, amountMinor: Math.abs(bases[index] ?? 0) }
  }
  acts.push(...outside.map(breach('sale.return_outside_policy')))
  acts.push(...otherFees.map(breach('sale.waive_restocking_fee')))
  if (otherwiseMinor > 0) {
    acts.push({ ...plainAct('sale.return_outside_policy'), amountMinor: otherwiseMinor })
  }
  if (request.saleDiscount) {
    const baseMinor = bases.reduce((sum, amount) => sum + amount, 0)
    const act = { ...plainAct('sale.discount'), ...sizeOf(request.saleDiscount, baseMinor) }
    acts.push(act)
  }
  if (request.taxRelief) {
    const { authorisedById } = request.taxRelief
    acts.push({ ...plainAct('sale.relieve_tax'), authorisedById })
  }
  if (request.serviceChargeChange) {
    const { authorisedById } = request.serviceChargeChange
    acts.push({ ...plainAct('sale.change_service_charge'), authorisedById })
  }
  return acts
}

function actsOfLine(
  line: ClearanceLine,
  baseMinor: number,
  items: ReadonlyMap<string, SaleItem>
): GuardedAct[] {
  const item = line.itemId === null ? undefined : items.get(line.itemId)
  const place = { lineId: line.lineId, departmentId: item?.departmentId ?? line.departmentId }
  const acts: GuardedAct[] = []
  if (line.discount) {
    acts.push({ ...plainAct('line.discount'), ...place, ...sizeOf(line.discount, baseMinor) })
  }
  if (line.override) {
    const { unitPriceMinorE4, authorisedById } = line.override
    const amountMinor = baseMinor - lineAmountMinor(unitPriceMinorE4, line.quantityThousandths)
    const ratePpm = rateOf(amountMinor, baseMinor)
    acts.push({
      ...plainAct('line.override_price'),
      ...place,
      ratePpm,
      amountMinor,
      authorisedById,
    })
  }
  if (item?.kind === 'gift_card' && line.quantityThousandths > 0) {
    acts.push({ ...plainAct('gift_card.sell'), ...place, amountMinor: baseMinor })
  }
  if (
    line.quantityThousandths < 0 &&
    !isEmpties({ ...line, isSlip: line.slipCode !== null }, item)
  ) {
    const task = line.sourceLineId === null ? 'sale.return_without_receipt' : 'sale.return'
    acts.push({ ...plainAct(task), ...place, amountMinor: Math.abs(baseMinor) })
  }
  return acts
}

/**
 * Empties bring no goods back: whoever may sell pays their deposit out. An amount of one's own
 * choice needs a slip that says it.
 */
export function isEmpties(
  { sourceLineId, isSlip }: { sourceLineId: string | null; isSlip: boolean },
  item: Pick<SaleItem, 'kind' | 'isOpenPrice'> | undefined
): boolean {
  return sourceLineId === null && item?.kind === 'deposit' && (isSlip || !item.isOpenPrice)
}

export function plainAct(task: Task): GuardedAct {
  return {
    task,
    lineId: null,
    departmentId: null,
    ratePpm: 0,
    amountMinor: 0,
    authorisedById: null,
  }
}

function sizeOf(discount: ManualDiscount, baseMinor: number) {
  const { authorisedById } = discount
  if (discount.kind === 'percent') {
    const amountMinor = mulDiv(Math.abs(baseMinor), discount.ratePpm, ALL_PPM)
    return { ratePpm: discount.ratePpm, amountMinor, authorisedById }
  }
  const { amountMinor } = discount
  return { ratePpm: rateOf(amountMinor, baseMinor), amountMinor, authorisedById }
}

/** A part of nothing counts as all of it: such a discount is for a manager to see. */
function rateOf(amountMinor: number, baseMinor: number): number {
  if (amountMinor <= 0) return 0
  return baseMinor === 0
    ? ALL_PPM
    : Math.min(ALL_PPM, mulDiv(amountMinor, ALL_PPM, Math.abs(baseMinor)))
}
