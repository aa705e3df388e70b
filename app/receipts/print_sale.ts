import { appUrl } from '#config/app'
import { buildExchangeSlip } from '#app/documents/exchange_slip'
import { buildReceipt } from '#app/documents/build_receipt'
import { layOutExchangeSlip } from '#app/documents/lay_out_exchange_slip'
import { layOutReceipt } from '#app/documents/lay_out_receipt'
import type { PrintDocument } from '#app/documents/print_document'
import type { ReceiptDocument } from '#app/documents/receipt_document'
import type { PrintableSale } from '#app/receipts/load_sale'
import { receiptWording } from '#app/receipts/receipt_wording'
import { storeProfile } from '#app/stores/store_profile'

/** The receipt of a sale, as the shop's own paper. */
export function receiptPaper(
  sale: PrintableSale,
  mark: ReceiptDocument['mark'] = null
): PrintDocument {
  return layOutReceipt(
    buildReceipt(sale.document, { ...contextOf(sale), mark }),
    receiptWording(sale.store)
  )
}

/**
 * The same receipt for the customer's page and mail: a view of the original, so it bears no mark.
 * It names no person, tells nothing of the customer and carries no note, because whoever has the address can read it.
 */
export function customerReceiptPaper(sale: PrintableSale): PrintDocument {
  const fields = sale.fields?.sale ?? []
  const receipt = buildReceipt(sale.document, { ...contextOf(sale), fields })
  const lines = receipt.lines.map((line) => ({ ...line, note: null }))
  return layOutReceipt(
    { ...receipt, lines, operatorName: null, note: null, publicUrl: null },
    receiptWording(sale.store)
  )
}

/** Exchange slip of a whole sale, or of one line. */
export function exchangeSlipPaper(sale: PrintableSale, lineId: string | null): PrintDocument {
  return layOutExchangeSlip(
    buildExchangeSlip(sale.document, storeProfile(sale.store), lineId),
    receiptWording(sale.store)
  )
}

function contextOf(sale: PrintableSale) {
  const { store, register, operatorName, receiptNumbers, publicToken, fields } = sale
  return {
    seller: storeProfile(store),
    registerName: String(register.number),
    operatorName,
    receiptNumbers,
    publicUrl: publicReceiptUrl(publicToken),
    fields: fields && [...fields.customer, ...fields.sale],
    lineFields: fields?.lines ?? null,
  }
}

export function publicReceiptUrl(publicToken: string): string {
  return new URL(`/r/${publicToken}`, appUrl).href
}
