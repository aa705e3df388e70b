import type { ItemFee, RegisterItem } from '#app/catalog/register_item'
import { feeQuantity } from '#pricing/index'
import type { LineFee, UnitFee } from '#pricing/fees/fee'
import type { DraftLine } from '#resources/register/sale/draft_sale'
import { lineOfItem } from '#resources/register/sale/line_of_item'

/** The line of the goods that a fee comes with; null for goods and for a fee on its own. */
export function goodsOf({ fee }: Pick<DraftLine, 'fee'>): string | null {
  return fee && fee.kind !== 'service_charge' ? (fee.of?.lineId ?? null) : null
}

/** Fees take the quantity of their goods, and go when they go. */
export function followFees(lines: DraftLine[]): DraftLine[] {
  const byId = new Map(lines.map((line) => [line.lineId, line]))
  return lines.flatMap((line) => {
    const goodsId = goodsOf(line)
    if (goodsId === null) return [line]
    const goods = byId.get(goodsId)
    if (!goods) return []
    const of = followed(line)
    if (!of) return [line]
    const quantityThousandths = feeQuantity(goods.quantityThousandths, of.perUnitThousandths)
    return quantityThousandths === line.quantityThousandths
      ? [line]
      : [{ ...line, quantityThousandths }]
  })
}

/** The catalog's side of a fee: the items that fees are, and where they belong. */
export interface FeeItems {
  items: readonly RegisterItem[]
  departmentName(departmentId: string | null): string | null
  newId(): string
}

/** The lines of what comes with an item. One that the register does not know is left out. */
export function feeLines(
  goods: DraftLine,
  fees: readonly ItemFee[],
  { items, departmentName, newId }: FeeItems
): DraftLine[] {
  return fees.flatMap(({ itemId, quantityThousandths }) => {
    const item = items.find(({ id }) => id === itemId)
    if (!item) return []
    const line = lineOfItem(item, departmentName(item.departmentId), {
      lineId: newId(),
      operatorId: goods.operatorId,
      quantityThousandths: feeQuantity(goods.quantityThousandths, quantityThousandths),
      identifier: null,
      options: [],
      openPriceMinorE4: null,
    })
    const of = { lineId: goods.lineId, perUnitThousandths: quantityThousandths }
    return [{ ...line, fee: { kind: item.kind === 'deposit' ? 'deposit' : 'fee', of } }]
  })
}

function followed({ fee }: Pick<DraftLine, 'fee'>): UnitFee['of'] {
  return fee?.kind === 'deposit' || fee?.kind === 'fee' ? fee.of : null
}

/** The fee of a line that has become another line, and so have its goods. */
export function movedFee(
  fee: LineFee | null | undefined,
  ids: ReadonlyMap<string, string>
): LineFee | null {
  if (!fee || fee.kind === 'service_charge' || fee.of === null) return fee ?? null
  const lineId = ids.get(fee.of.lineId)
  if (fee.kind === 'restocking') return { ...fee, of: { lineId: lineId ?? fee.of.lineId } }
  return { ...fee, of: lineId === undefined ? null : { ...fee.of, lineId } }
}
