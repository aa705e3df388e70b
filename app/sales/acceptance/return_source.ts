import type { SourceLine } from '#app/sales/acceptance/sale_facts'
import type { ReturnSource } from '#pricing/types'

/** What a line leaves to pay back, after `beforeThousandths` of it on this very sale. */
export function returnSourceOf(source: SourceLine, beforeThousandths = 0): ReturnSource {
  const { saleId, lineId, quantityThousandths } = source
  const { baseMinor, lineDiscountMinor, saleDiscountMinor, netMinor, grossMinor, taxes } = source
  return {
    saleId,
    lineId,
    quantityThousandths,
    returnedThousandths: source.returnedThousandths + beforeThousandths,
    baseMinor,
    lineDiscountMinor,
    saleDiscountMinor,
    netMinor,
    grossMinor,
    taxes,
  }
}
