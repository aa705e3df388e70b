import type { MoveInKind } from '#app/move_in/kinds'
import type { Target } from '#app/move_in/engine/target'
import { creditsTarget } from '#app/move_in/targets/credits'
import { customersTarget } from '#app/move_in/targets/customers'
import { giftCardsTarget } from '#app/move_in/targets/gift_cards'
import { itemsTarget } from '#app/move_in/targets/items'
import { listPricesTarget } from '#app/move_in/targets/list_prices/list_prices'
import { stockTarget } from '#app/move_in/targets/stock'
import { pastSalesTarget } from '#app/move_in/targets/past_sales'
import { taxRatesTarget } from '#app/move_in/targets/tax_rates'

/** What can be moved in, one line each. */
const TARGETS: readonly Target[] = [
  taxRatesTarget,
  itemsTarget,
  stockTarget,
  listPricesTarget,
  customersTarget,
  giftCardsTarget,
  creditsTarget,
  pastSalesTarget,
] as Target[]

export function findTarget(kind: MoveInKind): Target {
  const found = TARGETS.find((one) => one.kind === kind)
  if (!found) throw new Error(`Nothing takes in ${kind}`)
  return found
}

/** The kinds that something takes in. */
export function knownKinds(): MoveInKind[] {
  return TARGETS.map(({ kind }) => kind)
}
