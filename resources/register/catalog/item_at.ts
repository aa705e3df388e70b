import type { RegisterItem } from '#app/catalog/register_item'

/**
 * An item with the price that holds at an instant. Coming prices lie on the device beforehand, so
 * that the change-over needs no network.
 */
export function itemAt(item: RegisterItem, instant: string): RegisterItem {
  const due = item.nextPrices?.filter(({ validFrom }) => validFrom <= instant).at(-1)
  if (!due) return item
  const { unitPriceMinorE4, priceId, priceVersion } = due
  return {
    ...item,
    unitPriceMinorE4,
    priceId,
    priceVersion,
    isOpenPrice: unitPriceMinorE4 === null,
  }
}
