import type { RegisterItem } from '#app/catalog/register_item'
import type { ListPrice } from '#pricing/choose_price'

/**
 * An item with the prices that hold at an instant. Coming prices lie on the device beforehand, so
 * that the change-over needs no network.
 */
export function itemAt(item: RegisterItem, instant: string): RegisterItem {
  const due = item.nextPrices?.filter(({ validFrom }) => validFrom <= instant).at(-1)
  const listPrices = listPricesAt(item.listPrices ?? null, instant)
  if (!due) return listPrices === item.listPrices ? item : { ...item, listPrices }
  const { unitPriceMinorE4, priceId, priceVersion } = due
  return {
    ...item,
    unitPriceMinorE4,
    priceId,
    priceVersion,
    listPrices,
    isOpenPrice: unitPriceMinorE4 === null,
  }
}

/** Without those that have ended; one that has begun is no longer one to come. */
function listPricesAt(prices: ListPrice[] | null, instant: string): ListPrice[] | null {
  if (!prices?.some(({ validFrom, validTo }) => validFrom ?? validTo)) return prices
  return prices
    .filter(({ validTo = null }) => validTo === null || validTo > instant)
    .map(({ validFrom, ...price }) =>
      validFrom !== undefined && validFrom > instant ? { ...price, validFrom } : price
    )
}
