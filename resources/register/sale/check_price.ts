import type { RegisterItem } from '#app/catalog/register_item'
import { unitPriceOfContent } from '#pricing/index'
import type { PromotionUse } from '#pricing/promotions/promotion'
import { newDraft, type DraftCustomer } from '#resources/register/sale/draft_sale'
import { lineOfItem } from '#resources/register/sale/line_of_item'
import { priceDraft } from '#resources/register/sale/price_draft'
import type { PricingSettings } from '#resources/register/sale/pricing_settings'

/** What one unit of an item costs now, and why. */
export interface CheckedPrice {
  /** Before promotions. */
  listMinor: number
  priceMinor: number
  /** Those that count on one unit of it, for this customer. */
  promotions: PromotionUse[]
  /** Per kilogram, litre or whatever its content is counted in, before promotions. */
  contentUnitPriceMinorE4: number | null
}

/** Prices one unit as if it were sold to this customer; null for an item of open price. */
export function checkPrice(
  item: RegisterItem,
  customer: DraftCustomer | null,
  settings: PricingSettings
): CheckedPrice | null {
  if (item.unitPriceMinorE4 === null) return null
  const line = lineOfItem(item, null, {
    lineId: 'checked',
    operatorId: '',
    quantityThousandths: 1_000,
    identifier: null,
    options: [],
    openPriceMinorE4: null,
  })
  const priced = priceDraft({ ...newDraft('checked', ''), customer, lines: [line] }, settings)
  if (!priced.ok) return null
  const { baseMinor, lineDiscountMinor, saleDiscountMinor } = priced.sale.totals
  const content = item.contentQuantityThousandths
  return {
    listMinor: baseMinor,
    priceMinor: baseMinor - lineDiscountMinor - saleDiscountMinor,
    promotions: priced.sale.promotions,
    contentUnitPriceMinorE4: content ? unitPriceOfContent(item.unitPriceMinorE4, content) : null,
  }
}
