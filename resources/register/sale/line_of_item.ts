import type { Pack, RegisterItem } from '#app/catalog/register_item'
import type { RegisterDepartment } from '#app/register/register_bootstrap'
import type { SoldGiftCard } from '#app/documents/gift_cards'
import type { GoodsLot } from '#app/documents/goods_lot'
import type { RestockingFee } from '#app/documents/return_policy'
import { labelUnitPrice } from '#pricing/index'
import type { LineFee } from '#pricing/fees/fee'
import type { ChosenOption } from '#pricing/types'
import type { ReturnedLine } from '#resources/register/register_context'
import type { DraftLine } from '#resources/register/sale/draft_sale'
import { pricesOf } from '#resources/register/sale/line_prices'

export interface LineRequest {
  lineId: string
  operatorId: string
  quantityThousandths: number
  identifier: string | null
  options: ChosenOption[]
  /** Keyed price of an open-price item. */
  openPriceMinorE4: number | null
  /** What the scanned label says, where it says more than the item. */
  label?: LineLabel | null
  giftCard?: SoldGiftCard | null
  /** What its code stands for, where that is a pack. */
  pack?: Pack | null
}

export interface LineLabel {
  priceMinor: number | null
  lot: GoodsLot | null
}

/** What a line of this item is: a fee on its own, a gift card, or goods. */
function feeOfItem({ kind }: Pick<RegisterItem, 'kind'>): LineFee | null {
  return kind === 'deposit' || kind === 'fee' || kind === 'gift_card' ? { kind, of: null } : null
}

const NOTHING_KEYED = {
  override: null,
  discount: null,
  note: null,
  returnOf: null,
  returnReason: null,
} as const

/** A line for an item of the catalog; the price row is named so that the server can look it up. */
export function lineOfItem(
  item: RegisterItem,
  departmentName: string | null,
  request: LineRequest
): DraftLine {
  const { openPriceMinorE4, label = null, giftCard = null, pack = null, ...kept } = request
  const labelE4 = labelUnitPrice(item.unit, label?.priceMinor ?? null)
  const ownPriceE4 = labelE4 ?? openPriceMinorE4
  const isKeyed = ownPriceE4 !== null
  const fee = feeOfItem(item)
  const prices = isKeyed ? null : pricesOf(item)
  return {
    ...NOTHING_KEYED,
    ...kept,
    itemId: item.id,
    name: item.name,
    sku: item.sku,
    departmentId: item.departmentId,
    departmentName,
    taxCategoryId: item.taxCategoryId,
    unit: item.unit,
    ...(item.tags.length > 0 && { tags: item.tags }),
    ...(item.minimumNetUnitPriceMinorE4 !== undefined && {
      minimumNetUnitPriceMinorE4: item.minimumNetUnitPriceMinorE4,
    }),
    ...(item.ext && { ext: item.ext }),
    listUnitPriceMinorE4: ownPriceE4 ?? item.unitPriceMinorE4 ?? 0,
    priceId: isKeyed ? null : item.priceId,
    priceVersion: isKeyed ? null : item.priceVersion,
    ...(prices && { prices }),
    ...(fee && { fee }),
    ...(giftCard && { giftCard }),
    ...(pack && { pack }),
    ...(label && { embeddedPriceMinor: label.priceMinor, lot: label.lot }),
  }
}

/** "Item not on file": sold by its department, with the code that nothing was found for. */
export function lineOfDepartment(
  department: RegisterDepartment & { taxCategoryId: string },
  name: string,
  request: Omit<LineRequest, 'label' | 'giftCard' | 'pack'> & { openPriceMinorE4: number }
): DraftLine {
  const { openPriceMinorE4, ...kept } = request
  return {
    ...NOTHING_KEYED,
    ...kept,
    itemId: null,
    name,
    sku: null,
    departmentId: department.id,
    departmentName: department.name,
    taxCategoryId: department.taxCategoryId,
    unit: 'piece',
    listUnitPriceMinorE4: openPriceMinorE4,
    priceId: null,
    priceVersion: null,
  }
}

/** Goods that come back, at the price, discount and VAT they were sold with. */
export function lineOfReturn(
  returned: ReturnedLine,
  { lineId, operatorId, fee }: { lineId: string; operatorId: string; fee: LineFee | null }
): DraftLine {
  return {
    lineId,
    operatorId,
    itemId: returned.itemId,
    name: returned.name,
    identifier: returned.identifier,
    sku: returned.sku,
    departmentId: returned.departmentId,
    departmentName: returned.departmentName,
    taxCategoryId: returned.taxCategoryId,
    unit: returned.unit,
    quantityThousandths: -returned.quantityThousandths,
    listUnitPriceMinorE4: returned.listUnitPriceMinorE4,
    priceId: returned.priceId,
    priceVersion: returned.priceVersion,
    override: returned.override,
    options: returned.options,
    discount: null,
    note: null,
    returnOf: returned.source,
    returnReason: returned.reason,
    ...(fee && { fee }),
    returnCondition: returned.condition,
    payBackTypeIds: returned.payBackTypeIds,
    ...(returned.feeWaiver && { feeWaiver: returned.feeWaiver }),
  }
}

/** What is kept back of goods that come back, as a line behind theirs. */
export function lineOfRestocking(
  goods: DraftLine,
  { rate, taxCategoryId }: RestockingFee,
  { lineId, name }: { lineId: string; name: string }
): DraftLine {
  const { departmentId, departmentName, operatorId } = goods
  const of = { lineId: goods.lineId }
  return {
    ...NOTHING_KEYED,
    lineId,
    operatorId,
    itemId: null,
    name,
    identifier: null,
    sku: null,
    departmentId,
    departmentName,
    taxCategoryId: taxCategoryId ?? goods.taxCategoryId,
    unit: 'piece',
    quantityThousandths: 1_000,
    listUnitPriceMinorE4: 0,
    priceId: null,
    priceVersion: null,
    options: [],
    fee: { kind: 'restocking', of, rate, isTaxedAsGoods: taxCategoryId === null },
  }
}
