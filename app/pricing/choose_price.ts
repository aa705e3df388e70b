import { mulDiv } from '#pricing/mul_div'

const PPM = 1_000_000
/** A whole minor unit, in ten-thousandths. */
const MINOR_E4 = 10_000
const ONE = 1_000

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
}

/** A price of an item in a list, from a quantity on. */
export interface ListPrice {
  listId: string
  priceId: string
  priceVersion: number
  fromThousandths: number
  unitPriceMinorE4: number
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
 * The base price of an item by the order of pricing.md: a list of the customer's groups before one
 * for everyone, each in the owner's order; in the list the highest step of quantity that is reached;
 * otherwise the price of the shelf. The first list that has a price decides, also a dearer one.
 */
export function choosePrice(prices: ItemPrices, question: PriceQuestion): ChosenPrice {
  const open = question.priceLists.filter((list) => isOpen(list, question))
  const own = open.filter(({ groupIds }) => groupIds !== null)
  const general = open.filter(({ groupIds }) => groupIds === null)
  for (const list of [...own, ...general]) {
    const chosen = priceInList(list, prices, question.quantityThousandths)
    if (chosen) return chosen
  }
  const { unitPriceMinorE4, priceId, priceVersion } = prices
  return { unitPriceMinorE4, priceId, priceVersion, source: null }
}

function isOpen(list: PriceListHead, { date, customerGroupIds }: PriceQuestion): boolean {
  if (list.startsOn !== null && list.startsOn > date) return false
  if (list.endsOn !== null && list.endsOn < date) return false
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
