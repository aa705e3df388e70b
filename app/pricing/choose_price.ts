import { mulDiv } from '#pricing/mul_div'

const PPM = 1_000_000
/** A whole minor unit, in ten-thousandths. */
const MINOR_E4 = 10_000
const ONE = 1_000

/** Where sales are made; price lists may hold in some of them only. */
export const SALE_CHANNELS = ['register', 'kiosk', 'web', 'delivery'] as const
export type SaleChannel = (typeof SALE_CHANNELS)[number]

/** A price list as it travels with the pipeline, in the owner's order: for whom it is, and when. */
export interface PriceListHead {
  listId: string
  name: string
  /** What is paid of the list price, of 1_000_000; null where each item has its prices in the list. */
  ratePpm: number | null
  /** First and last day in the store; null is open. */
  startsOn: string | null
  endsOn: string | null
  /** Customers of these groups only; null is everyone. */
  groupIds: readonly string[] | null
  /** This customer only; left out of lists for groups and for everyone. */
  customerId?: string
  /** Sales of these channels only; left out of lists for all of them. */
  channels?: readonly SaleChannel[]
}

/** A price of an item in a list, from a quantity on. */
export interface ListPrice {
  listId: string
  priceId: string
  priceVersion: number
  fromThousandths: number
  unitPriceMinorE4: number
  /** When a price that is to come begins, and one that ends does, ISO 8601 UTC. */
  validFrom?: string
  validTo?: string | null
}

/** The prices that an item may have: that of the shelf and those of the lists. */
export interface ItemPrices {
  unitPriceMinorE4: number
  priceId: string
  priceVersion: number
  listPrices: readonly ListPrice[]
}

export interface PriceQuestion {
  /** Price lists in the owner's order. */
  priceLists: readonly PriceListHead[]
  quantityThousandths: number
  /** The day in the store. */
  date: string
  channel: SaleChannel
  customerId: string | null
  customerGroupIds: readonly string[]
}

/** Where a price comes from that is not the list price of the shelf. */
export interface PriceSource {
  listId: string
  name: string
  /** The quantity from which it holds; null where it holds for any. */
  fromThousandths: number | null
  ratePpm: number | null
  /** The price without the list. */
  shelfUnitPriceMinorE4: number
}

export interface ChosenPrice {
  unitPriceMinorE4: number
  priceId: string
  priceVersion: number
  source: PriceSource | null
}

/**
 * The base price of an item by the order of pricing.md: the customer's own list, then those of the
 * customer's groups, then those for everyone, each in the owner's order; in the list the highest step of quantity that is reached;
 * otherwise the price of the shelf. The first list that has a price decides, also a dearer one.
 */
export function choosePrice(prices: ItemPrices, question: PriceQuestion): ChosenPrice {
  const open = question.priceLists.filter((list) => isOpen(list, question))
  for (const list of [0, 1, 2].flatMap((reach) => open.filter((one) => reachOf(one) === reach))) {
    const chosen = priceInList(list, prices, question.quantityThousandths)
    if (chosen) return chosen
  }
  const { unitPriceMinorE4, priceId, priceVersion } = prices
  return { unitPriceMinorE4, priceId, priceVersion, source: null }
}

/** How many a list is for: one customer, the customers of groups, everyone. */
function reachOf({ customerId, groupIds }: PriceListHead): 0 | 1 | 2 {
  if (customerId !== undefined) return 0
  return groupIds === null ? 2 : 1
}

function isOpen(list: PriceListHead, question: PriceQuestion): boolean {
  const { date, channel, customerId, customerGroupIds } = question
  if (list.startsOn !== null && list.startsOn > date) return false
  if (list.endsOn !== null && list.endsOn < date) return false
  if (list.channels && !list.channels.includes(channel)) return false
  if (list.customerId !== undefined) return list.customerId === customerId
  return list.groupIds === null || list.groupIds.some((id) => customerGroupIds.includes(id))
}

function priceInList(
  { listId, name, ratePpm }: PriceListHead,
  prices: ItemPrices,
  quantityThousandths: number
): ChosenPrice | null {
  const shelfUnitPriceMinorE4 = prices.unitPriceMinorE4
  if (ratePpm !== null) {
    const { priceId, priceVersion } = prices
    const source = { listId, name, fromThousandths: null, ratePpm, shelfUnitPriceMinorE4 }
    return {
      unitPriceMinorE4: partOf(shelfUnitPriceMinorE4, ratePpm),
      priceId,
      priceVersion,
      source,
    }
  }
  const reached = stepReached(prices.listPrices, listId, Math.abs(quantityThousandths))
  if (!reached) return null
  const { unitPriceMinorE4, priceId, priceVersion } = reached
  // Goods by weight have no step at one kilogram: the lowest step of a list holds for any quantity.
  const fromThousandths = reached.fromThousandths > ONE ? reached.fromThousandths : null
  const source = { listId, name, fromThousandths, ratePpm, shelfUnitPriceMinorE4 }
  return { unitPriceMinorE4, priceId, priceVersion, source }
}

/** The highest step that a quantity reaches; equal ones, which no list has, go by their ids. */
function stepReached(
  steps: readonly ListPrice[],
  listId: string,
  quantityThousandths: number
): ListPrice | null {
  let best: ListPrice | null = null
  for (const step of steps) {
    if (step.listId !== listId) continue
    const holds = step.fromThousandths <= ONE || step.fromThousandths <= quantityThousandths
    if (!holds) continue
    const isBetter =
      !best ||
      step.fromThousandths > best.fromThousandths ||
      (step.fromThousandths === best.fromThousandths && step.priceId < best.priceId)
    if (isBetter) best = step
  }
  return best
}

/** To whole minor units where the price is of whole minor units itself, as on a shelf. */
function partOf(unitPriceMinorE4: number, ratePpm: number): number {
  const step = unitPriceMinorE4 % MINOR_E4 === 0 ? MINOR_E4 : 1
  return mulDiv(unitPriceMinorE4, ratePpm, PPM * step) * step
}
