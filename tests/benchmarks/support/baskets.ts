/** Baskets and campaigns as shops see them, the same in every run. */
import type { ItemScope, Promotion, PromotionEffect } from '#pricing/index'
import type { PricingInput } from '#pricing/types'
import { aLine, aSale, percentOff } from '#tests/support/pricing/builders'
import {
  aPromotion,
  cheapestFree,
  departments,
  everything,
  forOnePrice,
  inForce,
  items,
  linePercent,
} from '#tests/support/pricing/promotions'

const categories = ['standard', 'food', 'fish', 'zero']
const DEPARTMENTS = 12

/** Four rates, some weighed, every fifth line and the sale discounted by hand. */
export function basket(
  lineCount: number,
  taxRounding: PricingInput['taxRounding'],
  promotions: Promotion[] = []
): PricingInput {
  const lines = Array.from({ length: lineCount }, (_, index) =>
    aLine({
      lineId: `01960000-0000-7000-8000-${String(index).padStart(12, '0')}`,
      itemId: `item-${index}`,
      taxCategoryId: categories[index % categories.length]!,
      quantityThousandths: index % 3 === 0 ? 734 : 1_000 * (1 + (index % 4)),
      unitPriceMinorE4: (990 + 370 * index) * 10_000,
      discount: index % 5 === 0 ? percentOff(10) : null,
      traits: {
        departmentIds: [`department-${index % DEPARTMENTS}`, 'all-food'],
        tags: index % 4 === 0 ? ['eco'] : [],
        floorUnitPriceMinorE4: index % 2 === 0 ? (400 + 150 * index) * 10_000 : null,
      },
    })
  )
  return aSale({
    lines,
    taxRounding,
    saleDiscount: percentOff(5),
    promotions: promotions.length > 0 ? inForce(promotions, { customerGroupIds: ['club'] }) : null,
  })
}

/**
 * So many promotions that all run at the moment of the sale: of every ten six on lines, two on sets
 * and two on baskets; one in ten for everything, the others for items, departments and tags.
 */
export function campaigns(count: number): Promotion[] {
  return Array.from({ length: count }, (_, index) =>
    aPromotion({
      promotionId: `promotion-${index}`,
      name: `Campaign ${index}`,
      stacking: stackingOf(index),
      times: {
        from: '2026-11-01T00:00',
        to: '2026-12-01T00:00',
        weekdays: [1, 2, 3, 4, 5],
        hours: [{ from: '16:00', to: '18:00' }],
      },
      audienceGroupIds: index % 7 === 0 ? ['club'] : null,
      scope: scopeOf(index),
      effect: effectOf(index),
    })
  )
}

function stackingOf(index: number): Promotion['stacking'] {
  if (index % 9 === 0) return { kind: 'exclusive' }
  return index % 4 === 0 ? { kind: 'best_of_group', group: 'week' } : { kind: 'stack' }
}

function scopeOf(index: number): ItemScope {
  if (index % 10 === 9) return everything
  if (index % 3 === 0) return departments(`department-${index % DEPARTMENTS}`)
  if (index % 3 === 1) return items(`item-${index}`, `item-${index + 1}`, `item-${index + 2}`)
  return { ...departments('drinks'), tags: ['eco'] }
}

function effectOf(index: number): PromotionEffect {
  const kind = index % 10
  if (kind === 6) return cheapestFree(scopeOf(index), 3)
  if (kind === 7) return forOnePrice(scopeOf(index), 2, 4_000)
  if (kind >= 8) {
    const discount = { kind: 'percent', ratePpm: 20_000 } as const
    return { kind: 'basket', steps: [{ fromMinor: 10_000, discount }] }
  }
  return linePercent(5 + kind)
}
