import { lineAmountMinor } from '#pricing/amounts'

/** What part of a price is taxed under which category: of a kit whose parts differ. */
export interface TaxShare {
  taxCategoryId: string
  /** Any unit, the same in all shares of a line. */
  weight: number
}

/** One of the goods that a kit is made of, as it would cost by itself. */
export interface KitPart {
  taxCategoryId: string
  /** With one of the kit. */
  quantityThousandths: number
  unitPriceMinorE4: number
}

/**
 * How the price of a kit is shared out for tax: by what its parts cost by themselves, in the order
 * of the categories. Null where one category is enough; that of the kit then holds, as it does
 * where no part has a price.
 */
export function taxSharesOf(parts: readonly KitPart[]): TaxShare[] | null {
  const weights = new Map<string, number>()
  for (const { taxCategoryId, quantityThousandths, unitPriceMinorE4 } of parts) {
    const worthMinor = lineAmountMinor(unitPriceMinorE4, quantityThousandths)
    weights.set(taxCategoryId, (weights.get(taxCategoryId) ?? 0) + worthMinor)
  }
  const shares = [...weights].map(([taxCategoryId, weight]) => ({ taxCategoryId, weight }))
  if (shares.length < 2 || shares.every(({ weight }) => weight === 0)) return null
  return shares.sort((a, b) => (a.taxCategoryId < b.taxCategoryId ? -1 : 1))
}
