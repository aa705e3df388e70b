import type { SaleItem } from '#app/catalog/load_sale_items'
import type { SaleDocument, SaleDocumentLine } from '#app/documents/types'
import type { SaleFacts } from '#app/sales/acceptance/sale_facts'
import { momentOf, provenGroupIds, startOf } from '#app/sales/promotions/sale_occasion'
import type { PipelineContent } from '#app/sales/pipeline_content'
import { choosePrice, type ChosenPrice, type PriceQuestion } from '#pricing/choose_price'

/** A sale's price lists, day and customer: what its base prices hang on, beside the quantities. */
export interface PriceOccasion extends Omit<PriceQuestion, 'quantityThousandths'> {
  /** When the first line was rung up, ISO 8601 UTC. */
  from: string
}

export function priceOccasionOf(
  document: SaleDocument,
  { pipeline: { content }, customerGroupIds }: SaleFacts
): PriceOccasion {
  return {
    priceLists: content.priceLists ?? [],
    date: momentOf(document, content.timeZone).date,
    channel: document.body.channel ?? 'register',
    customerId: document.body.customerId,
    customerGroupIds: provenGroupIds(document, content, customerGroupIds),
    from: startOf(document),
  }
}

/** The lists in which each item has a price of its own. */
export function listsWithPrices({ priceLists = [] }: PipelineContent): string[] {
  return priceLists.filter(({ ratePpm }) => ratePpm === null).map(({ listId }) => listId)
}

type NamedPrice = Pick<SaleDocumentLine, 'priceId' | 'priceVersion' | 'quantityThousandths'>

/**
 * The base price by the server's own prices. Rows change while goods are rung up, so each moment of
 * the sale is asked, and the one at which the line's own row was right decides; otherwise its end.
 * Null where the price is keyed: of an item of open price, or without any.
 */
export function basePriceOf(
  item: SaleItem,
  line: NamedPrice,
  occasion: PriceOccasion
): ChosenPrice | null {
  if (item.isOpenPrice || item.prices.length === 0) return null
  const question = { ...occasion, quantityThousandths: line.quantityThousandths }
  const choices = momentsOf(item, occasion.from).flatMap((at) => {
    const shelf = item.prices.find((price) => holdsAt(price, at))
    if (!shelf) return []
    const listPrices = item.listPrices.filter((price) => holdsAt(price, at))
    const { unitPriceMinorE4, priceId, version } = shelf
    return [choosePrice({ unitPriceMinorE4, priceId, priceVersion: version, listPrices }, question)]
  })
  const named = choices.find(
    ({ priceId, priceVersion }) => priceId === line.priceId && priceVersion === line.priceVersion
  )
  return named ?? choices.at(-1) ?? null
}

interface Held {
  validFrom: string
  validTo: string | null
}

function holdsAt({ validFrom, validTo }: Held, at: string): boolean {
  return validFrom <= at && (validTo === null || validTo > at)
}

/** The beginning of the sale and the moments since at which one of the rows began, in order. */
function momentsOf({ prices, listPrices }: SaleItem, from: string): string[] {
  const begun = [...prices, ...listPrices].map(({ validFrom }) => validFrom)
  return [...new Set([from, ...begun.filter((moment) => moment > from)])].sort()
}
