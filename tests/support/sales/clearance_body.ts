import { newId } from '#core/ids'
import type { ManualDiscount, PriceOverride } from '#pricing/types'
import type { GivenItem } from '#tests/support/given_items'

export interface ClearanceLineSketch {
  item: Pick<GivenItem, 'id'>
  quantityThousandths?: number
  discount?: ManualDiscount
  override?: PriceOverride
  netMinor?: number
  sourceSaleId?: string
  sourceLineId?: string
  returnCondition?: string
  returnedThousandths?: number
  lineId?: string
  restocking?: { ofLineId: string; isTaxedAsGoods: boolean; kind: string; ratePpm?: number }
}

/** The question that a register asks before the first money. */
export function clearanceBody(lines: ClearanceLineSketch[], changes: Record<string, unknown> = {}) {
  return {
    saleId: newId(),
    draftDigest: newId(),
    customerId: null,
    saleDiscount: null,
    lines: lines.map(({ item, ...rest }) => ({
      lineId: newId(),
      itemId: item.id,
      quantityThousandths: 1_000,
      override: null,
      discount: null,
      sourceSaleId: null,
      sourceLineId: null,
      ...rest,
    })),
    ...changes,
  }
}

export function percent(ratePpm: number, authorisedById: string | null = null): ManualDiscount {
  return { kind: 'percent', ratePpm, reason: 'Damaged', authorisedById }
}
