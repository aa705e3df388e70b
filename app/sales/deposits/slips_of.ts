import type { SaleDocumentLine } from '#app/documents/types'

export interface PaidSlip {
  lineId: string
  code: string
  amountMinor: number
}

/** The slips of reverse-vending machines among the lines of a sale. */
export function slipsOf(lines: readonly SaleDocumentLine[]): PaidSlip[] {
  return lines.flatMap((line) => {
    const { lineId, identifier, fee, embeddedPriceMinor = null, quantityThousandths } = line
    const isSlip = fee?.kind === 'deposit' && quantityThousandths < 0 && line.sourceLineId === null
    return isSlip && identifier !== null && embeddedPriceMinor !== null
      ? [{ lineId, code: identifier, amountMinor: embeddedPriceMinor }]
      : []
  })
}

/** A line as the question sees it whether empties are paid out. */
export function emptiesLine({ sourceLineId, embeddedPriceMinor = null }: SaleDocumentLine) {
  return { sourceLineId, isSlip: embeddedPriceMinor !== null }
}
