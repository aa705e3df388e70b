import type { SaleDocumentBody, SaleDocumentLine } from '#app/documents/types'
import type { LineFee } from '#pricing/fees/fee'
import type { SaleTax } from '#pricing/types'

/** A card printed beforehand that a line sells. Its code is sealed: documents are read by many. */
export interface SoldGiftCard {
  lastFour: string
  sealedCode: string
}

/** The gift card or credit behind a tender. Who knows the account knows no code to spend it with. */
export interface TenderBalance {
  accountId: string
  /** How the card's code ends; null for the credit of a customer. */
  lastFour: string | null
}

/** Money that the shop keeps for somebody: owed, and neither turnover nor taxed. */
export function isGiftCard({ fee }: { fee?: LineFee | null }): boolean {
  return fee?.kind === 'gift_card'
}

/** What counts as sold: everything but gift cards. */
export function turnoverLines<Line extends { fee?: LineFee | null }>(
  lines: readonly Line[]
): Line[] {
  return lines.filter((line) => !isGiftCard(line))
}

/** What gift cards on a sale come to, less those that come back. */
export function giftCardMinor(lines: readonly SaleDocumentLine[]): number {
  return lines.filter(isGiftCard).reduce((sum, { priced }) => sum + priced.grossMinor, 0)
}

/** The taxes of what counts as sold. */
export function turnoverTaxes({ lines, taxes }: SaleDocumentBody): SaleTax[] {
  if (!lines.some(isGiftCard)) return taxes
  const sold = turnoverLines(lines).flatMap(({ priced }) => priced.taxes)
  const held = lines.filter(isGiftCard).flatMap(({ priced }) => priced.taxes)
  return taxes
    .filter((tax) => sold.some(isSameRate(tax)))
    .map((tax) => {
      const heldMinor = held
        .filter(isSameRate(tax))
        .reduce((sum, { netMinor }) => sum + netMinor, 0)
      return {
        ...tax,
        netMinor: tax.netMinor - heldMinor,
        grossMinor: tax.grossMinor - heldMinor,
      }
    })
}

function isSameRate(tax: Pick<SaleTax, 'taxRateId' | 'ratePpm'>) {
  return (other: Pick<SaleTax, 'taxRateId' | 'ratePpm'>) =>
    other.taxRateId === tax.taxRateId && other.ratePpm === tax.ratePpm
}
