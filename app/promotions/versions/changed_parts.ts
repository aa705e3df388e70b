import type { PromotionDefinition } from '#pricing/promotions/promotion_draft'
import type { GivesBack } from '#app/promotions/uses/give_back_uses'

/** The parts of the editor, in its order. */
export type PromotionPart = 'name' | 'what' | 'when' | 'whom' | 'except' | 'together' | 'limits'

/** What a version keeps of a promotion. */
export interface KeptFields {
  name: string
  definition: PromotionDefinition
  maxUses: number | null
  budgetMinor: number | null
  givesBack: GivesBack
}

/** What somebody changed from one version to the next, as parts of the editor. */
export function changedParts(before: KeptFields, after: KeptFields): PromotionPart[] {
  const old = partsOf(before)
  return Object.entries(partsOf(after))
    .filter(([part, value]) => JSON.stringify(value) !== JSON.stringify(old[part as PromotionPart]))
    .map(([part]) => part as PromotionPart)
}

function partsOf(fields: KeptFields): Record<PromotionPart, unknown> {
  const { definition: does, name, maxUses, budgetMinor, givesBack } = fields
  return {
    name,
    what: [does.scope, does.effect],
    when: does.times,
    whom: [does.audienceGroupIds, does.needsCoupon],
    except: does.exclusions,
    together: [does.stacking, does.percentOf],
    limits: [does.threshold, does.maxUsesPerSale, maxUses, budgetMinor, givesBack],
  }
}
