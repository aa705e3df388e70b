import { reductionsOf, sumReductions, type Reduction } from '#app/documents/explanation/reductions'
import { isKeptBack } from '#app/documents/kept_back'
import { receiptBarcode } from '#app/documents/receipt_numbers'
import type {
  ReceiptDiscount,
  ReceiptDocument,
  ReceiptField,
  ReceiptKind,
  ReceiptLine,
  ReceiptPromotion,
  StoreProfile,
} from '#app/documents/receipt_document'
import type { SaleComponent } from '#app/documents/sale_component'
import type { SaleDocument, SaleDocumentBody, SaleDocumentLine } from '#app/documents/types'
import type { LineFee } from '#pricing/fees/fee'
import type { ManualDiscount } from '#pricing/types'

/** What a sale names by id only. Names are looked up by the caller, who knows the people. */
export interface ReceiptContext {
  seller: StoreProfile
  registerName: string
  operatorName: string
  /** Numbers of the receipts that returned lines came from, by sale id. */
  receiptNumbers?: Record<string, string>
  mark?: ReceiptDocument['mark']
  /** Custom fields of the customer and the sale, and those of the lines by their ids. */
  fields?: ReceiptField[] | null
  lineFields?: Record<string, ReceiptField[]> | null
  publicUrl?: string | null
}

/** Turns a sale into what its receipt says. Pure: the same sale prints the same in ten years. */
export function buildReceipt(sale: SaleDocument, context: ReceiptContext): ReceiptDocument {
  const { body } = sale
  const numbers = context.receiptNumbers ?? {}
  const reductions = reductionsOf(body.explanation)
  const promotions = promotionsOf(reductions.filter(({ isShare }) => isShare))
  const { lineDiscountMinor, saleDiscountMinor } = body.totals
  return {
    kind: kindOf(body),
    saleId: sale.id,
    seller: context.seller,
    number: body.receipt.number,
    mark: context.mark ?? null,
    issuedAt: sale.correctedAt,
    registerName: context.registerName,
    operatorName: context.operatorName,
    currency: body.currency,
    pricesIncludeTax: body.pricesIncludeTax,
    lines: body.lines.map((line) => ({
      ...receiptLineOf(line, reductions, numbers),
      ...(context.lineFields?.[line.lineId]?.length && {
        fields: context.lineFields[line.lineId],
      }),
    })),
    promotions,
    saleDiscount: discountOf(saleDiscountMinor - sumOf(promotions), body.saleDiscount),
    savedMinor: body.promotions?.length ? lineDiscountMinor + saleDiscountMinor : 0,
    taxes: body.taxes.toSorted((one, other) => other.ratePpm - one.ratePpm),
    relief: body.taxTreatment?.relief ?? null,
    totals: body.totals,
    tipMinor: body.tipMinor,
    roundingMinor: body.roundingMinor,
    paidMinor: body.totals.grossMinor + body.tipMinor + body.roundingMinor,
    tenders: body.tenders.map(({ name, givenMinor, amountMinor, reference }) => ({
      name,
      givenMinor,
      amountMinor,
      reference,
    })),
    changeMinor: body.changeMinor,
    note: body.note,
    postVoid: postVoidOf(body, numbers),
    ...(context.fields?.length && { fields: context.fields }),
    ...(body.receiptBlocks && { blocks: body.receiptBlocks }),
    barcode: receiptBarcode(body.receipt.number),
    publicUrl: context.publicUrl ?? null,
  }
}

function kindOf({ kind, lines }: SaleDocumentBody): ReceiptKind {
  if (kind === 'post_void') return 'post_void'
  const hasSold = lines.some((line) => line.quantityThousandths > 0 && !isKeptBack(line))
  const hasReturned = lines.some((line) => line.quantityThousandths < 0)
  if (hasSold && hasReturned) return 'exchange'
  return hasReturned ? 'return' : 'sale'
}

function receiptLineOf(
  line: SaleDocumentLine,
  reductions: readonly Reduction[],
  numbers: Record<string, string>
): ReceiptLine {
  const promotions = promotionsOf(
    reductions.filter(({ lineId, isShare }) => lineId === line.lineId && !isShare)
  )
  const { name, quantityThousandths, unit, options, override, note, fee, components } = line
  return {
    name,
    quantityThousandths,
    unit,
    unitPriceMinorE4: line.priced.unitPriceMinorE4,
    baseMinor: line.priced.baseMinor,
    options: options.map((option) => ({
      name: option.name,
      unitPriceMinorE4: option.unitPriceMinorE4,
    })),
    override: override && {
      listUnitPriceMinorE4: line.listUnitPriceMinorE4,
      reason: override.reason,
    },
    promotions,
    discount: discountOf(line.priced.lineDiscountMinor - sumOf(promotions), line.discount),
    note,
    serial: line.lot?.serial ?? null,
    ...(components && { components: components.map(namedPart) }),
    followsGoods: followsGoods(fee ?? null),
    returned: returnedOf(line, numbers),
  }
}

function namedPart({ name, quantityThousandths }: SaleComponent) {
  return { name, quantityThousandths }
}

function followsGoods(fee: LineFee | null): boolean {
  return (fee?.kind === 'deposit' || fee?.kind === 'fee') && fee.of !== null
}

/** What promotions took off, by name. */
function promotionsOf(reductions: readonly Reduction[]): ReceiptPromotion[] {
  return sumReductions(reductions.filter(({ promotionId }) => promotionId !== null)).map(
    ({ label, amountMinor }) => ({ name: label ?? '', amountMinor })
  )
}

function sumOf(promotions: readonly ReceiptPromotion[]): number {
  return promotions.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
}

function returnedOf(
  { quantityThousandths, sourceSaleId, returnReason }: SaleDocumentLine,
  numbers: Record<string, string>
): ReceiptLine['returned'] {
  if (quantityThousandths > 0) return null
  const receiptNumber = sourceSaleId === null ? null : (numbers[sourceSaleId] ?? null)
  return { receiptNumber, reason: returnReason }
}

function discountOf(amountMinor: number, manual: ManualDiscount | null): ReceiptDiscount | null {
  if (amountMinor === 0) return null
  return {
    amountMinor,
    ratePpm: manual?.kind === 'percent' ? manual.ratePpm : null,
    reason: manual?.reason ?? null,
  }
}

function postVoidOf(
  { postVoidOfSaleId, postVoidReason }: SaleDocumentBody,
  numbers: Record<string, string>
): ReceiptDocument['postVoid'] {
  if (postVoidOfSaleId === null) return null
  return { receiptNumber: numbers[postVoidOfSaleId] ?? null, reason: postVoidReason }
}
