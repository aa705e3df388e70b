import { exchangeBarcode } from '#app/documents/receipt_numbers'
import type { StoreProfile } from '#app/documents/receipt_document'
import type { ItemUnit, SaleDocument } from '#app/documents/types'

/** A slip for a present: what was bought, not what it cost, and a barcode that opens the exchange. */
export interface ExchangeSlip {
  seller: StoreProfile
  receiptNumber: string
  soldAt: string
  lines: { name: string; quantityThousandths: number; unit: ItemUnit; options: string[] }[]
  barcode: string
}

/** Slip for a whole sale, or for one of its lines. Goods coming back are not on it. */
export function buildExchangeSlip(
  sale: SaleDocument,
  seller: StoreProfile,
  lineId: string | null = null
): ExchangeSlip {
  const { lines, receipt } = sale.body
  const position = lineId === null ? null : lines.findIndex((line) => line.lineId === lineId) + 1
  const chosen = lines.filter(
    (line) => line.quantityThousandths > 0 && (lineId === null || line.lineId === lineId)
  )
  return {
    seller,
    receiptNumber: receipt.number,
    soldAt: sale.correctedAt,
    lines: chosen.map(({ name, quantityThousandths, unit, options }) => ({
      name,
      quantityThousandths,
      unit,
      options: options.map((option) => option.name),
    })),
    barcode: exchangeBarcode(receipt.number, position),
  }
}
