import type { ReceiptLine } from '#app/documents/receipt_document'

/** Whether a line needs no count: it is one piece, or a share of the goods such as a service charge. */
export function saysItsPrice(line: ReceiptLine): boolean {
  const { unit, quantityThousandths, unitPriceMinorE4, baseMinor, options } = line
  const isShare = unitPriceMinorE4 === 0 && baseMinor !== 0 && options.length === 0
  return isShare || (unit === 'piece' && quantityThousandths === 1_000)
}
