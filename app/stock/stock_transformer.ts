import { lineAmountMinor } from '#pricing/index'
import type { Store } from '#app/stores/store'
import type { ItemLevels } from '#app/stock/list_levels'

/** A row of the stock list; its value only for who may see costs. */
export function toLevelRow({ unitCostMinorE4, ...row }: ItemLevels, maySeeCosts: boolean) {
  const isCosted = maySeeCosts && unitCostMinorE4 !== null
  return {
    ...row,
    valueMinor: isCosted ? lineAmountMinor(unitCostMinorE4, row.totalThousandths) : null,
  }
}

export type LevelRow = ReturnType<typeof toLevelRow>

export function toStoreMoney({ currency, currencyDigits }: Store) {
  return { currency, digits: currencyDigits }
}
