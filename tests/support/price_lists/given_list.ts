import { transaction } from '#core/sql'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { savePriceList, type PriceListChange } from '#app/price_lists/save_price_list'
import { setListPrices } from '#app/price_lists/set_list_prices'
import type { GivenShop } from '#tests/support/given_shop'

/** A price list of a shop, for everyone and always unless told otherwise, and how it is filled. */
export async function givenList(
  { store, operators }: Pick<GivenShop, 'store' | 'operators'>,
  changes: Partial<PriceListChange> = {}
) {
  const author = { storeId: store.id, operatorId: operators.owner.id }
  const scope = await loadPriceScope(store.id)
  const terms: PriceListChange = {
    name: 'Quantity prices',
    storeId: null,
    ratePpm: null,
    startsOn: null,
    endsOn: null,
    groupIds: null,
    customerId: null,
    channels: null,
    isArchived: false,
    ...changes,
  }
  const saved = await transaction((sql) => savePriceList(sql, null, terms, scope, author))
  if (!saved.ok) throw new Error(saved.reason)
  const listId = saved.value.id
  return {
    listId,
    /** Sets what an item costs from so many pieces on, in minor units; null takes it out. */
    price: (
      itemId: string,
      fromPieces: number,
      unitPriceMinor: number | null,
      validFrom: string | null = null
    ) =>
      transaction((sql) => {
        const fromThousandths = fromPieces * 1_000
        const unitPriceMinorE4 = unitPriceMinor === null ? null : unitPriceMinor * 10_000
        const prices = [{ itemId, fromThousandths, unitPriceMinorE4 }]
        return setListPrices(sql, { listId, validFrom, changes: prices }, author)
      }),
  }
}
