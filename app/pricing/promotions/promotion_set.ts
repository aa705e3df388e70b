import type {
  ItemTraits,
  Promotion,
  PromotionContext,
  SaleMoment,
} from '#pricing/promotions/promotion'

/** Who is in a segment from its first to its last day, so that it ends without the network too. */
export interface Audience {
  groupId: string
  validFrom: string | null
  validTo: string | null
  memberIds: readonly string[]
}

/** Promotions with what they ask about: the same for the register that prices and the server. */
export interface PromotionSet {
  /** In the owner's order. */
  promotions: readonly Promotion[]
  audiences: readonly Audience[]
  /** Department → the one above it. */
  departmentParents: Readonly<Record<string, string | null>>
}

export const NO_PROMOTIONS: PromotionSet = { promotions: [], audiences: [], departmentParents: {} }

/** What a sale brings that decides which promotions it gets. */
export interface PromotionOccasion {
  moment: SaleMoment
  customerGroupIds: string[]
  couponPromotionIds: string[]
  /** Promotions that had nothing left for this sale. */
  passedPromotionIds?: readonly string[]
}

/** What the engine is given; null where there is nothing to look for. */
export function promotionContext(
  { promotions }: Pick<PromotionSet, 'promotions'>,
  { passedPromotionIds = [], ...occasion }: PromotionOccasion
): PromotionContext | null {
  if (promotions.length === 0) return null
  if (passedPromotionIds.length === 0) return { promotions, ...occasion }
  const left = promotions.filter(({ promotionId }) => !passedPromotionIds.includes(promotionId))
  return { promotions: left, ...occasion }
}

/** The goods of a line as promotions see them. */
export function traitsOf(
  { departmentParents }: Pick<PromotionSet, 'departmentParents'>,
  goods: {
    departmentId: string | null
    tags?: readonly string[]
    floorUnitPriceMinorE4?: number | null
  }
): ItemTraits {
  return {
    departmentIds: departmentPath(departmentParents, goods.departmentId),
    tags: [...(goods.tags ?? [])],
    floorUnitPriceMinorE4: goods.floorUnitPriceMinorE4 ?? null,
  }
}

/** A department and those above it; a circle, which no tree has, ends where it closes. */
export function departmentPath(
  parents: PromotionSet['departmentParents'],
  departmentId: string | null
): string[] {
  const path: string[] = []
  let id: string | null = departmentId
  while (id !== null && !path.includes(id)) {
    path.push(id)
    id = parents[id] ?? null
  }
  return path
}

/** The segments that a customer is in on a business date. */
export function audiencesOf(
  { audiences }: Pick<PromotionSet, 'audiences'>,
  customerId: string,
  date: string
): string[] {
  return audiences
    .filter((audience) => isValidOn(audience, date) && audience.memberIds.includes(customerId))
    .map(({ groupId }) => groupId)
}

/** Whether something dated counts on a day; first and last day are included. */
export function isValidOn(
  { validFrom, validTo }: { validFrom: string | null; validTo: string | null },
  date: string
): boolean {
  return (validFrom === null || validFrom <= date) && (validTo === null || validTo >= date)
}
