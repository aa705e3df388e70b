import { choosePrice, type ChosenPrice, type ItemPrices } from '#pricing/choose_price'
import type { RegisterItem } from '#app/catalog/register_item'
import type { DraftLine, DraftSale } from '#resources/register/sale/draft_sale'
import {
  CHANNEL,
  groupIdsOf,
  type PricingSettings,
} from '#resources/register/sale/pricing_settings'

/** The prices that an item may have, from which each line is given its own; null asks for one. */
export function pricesOf(item: RegisterItem): ItemPrices | null {
  const { unitPriceMinorE4, priceId, priceVersion, isOpenPrice, listPrices } = item
  if (isOpenPrice || unitPriceMinorE4 === null || priceId === null || priceVersion === null)
    return null
  const inForce = (listPrices ?? []).filter(({ validFrom }) => validFrom === undefined)
  return { unitPriceMinorE4, priceId, priceVersion, listPrices: inForce }
}

/** The price of a line's item on the shelf, whatever list it is sold by. */
export function shelfPriceOf(line: DraftLine): number {
  return line.prices?.unitPriceMinorE4 ?? line.listUnitPriceMinorE4
}

/**
 * The sale with the base price of each line for its quantity, the customer and the day. Lines that
 * bring goods back, and those whose price was asked for, keep theirs.
 */
export function withChosenPrices(draft: DraftSale, settings: PricingSettings): DraftSale {
  const question = {
    priceLists: settings.priceLists ?? [],
    date: settings.moment.date,
    channel: CHANNEL,
    customerId: draft.customer?.id ?? null,
    customerGroupIds: groupIdsOf(draft.customer, settings),
  }
  const lines = draft.lines.map((line): DraftLine => {
    if (!line.prices || line.returnOf) return line
    const { quantityThousandths } = line
    const chosen = choosePrice(line.prices, { ...question, quantityThousandths })
    if (isPricedSo(line, chosen)) return line
    return {
      ...line,
      listUnitPriceMinorE4: chosen.unitPriceMinorE4,
      priceId: chosen.priceId,
      priceVersion: chosen.priceVersion,
      priceSource: chosen.source,
    }
  })
  return lines.every((line, index) => line === draft.lines[index]) ? draft : { ...draft, lines }
}

function isPricedSo(line: DraftLine, { source, ...chosen }: ChosenPrice): boolean {
  return (
    line.listUnitPriceMinorE4 === chosen.unitPriceMinorE4 &&
    line.priceId === chosen.priceId &&
    line.priceVersion === chosen.priceVersion &&
    (line.priceSource?.listId ?? null) === (source?.listId ?? null) &&
    (line.priceSource?.name ?? null) === (source?.name ?? null)
  )
}
