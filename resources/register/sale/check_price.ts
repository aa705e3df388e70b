import type { RegisterItem } from '#app/catalog/register_item'
import { unitPriceOfContent } from '#pricing/index'
import type { PriceSource } from '#pricing/choose_price'
import type { PromotionUse } from '#pricing/promotions/promotion'
import { newDraft, type DraftCustomer, type DraftSale } from '#resources/register/sale/draft_sale'
import { withChosenPrices } from '#resources/register/sale/line_prices'
import { lineOfItem } from '#resources/register/sale/line_of_item'
import { priceDraft } from '#resources/register/sale/price_draft'
import type { PricingSettings } from '#resources/register/sale/pricing_settings'

/** What one unit of an item costs now, and why. */
export interface CheckedPrice {
  /** Before promotions, by the customer's price list or the shelf. */
  listMinor: number
  priceMinor: number
  /** The price list that it comes from; null for the shelf. */
  source: PriceSource | null
  /** What a unit costs from larger quantities on. */
  steps: { fromThousandths: number; unitPriceMinorE4: number }[]
  /** Those that count on one unit of it, for this customer. */
  promotions: PromotionUse[]
  /** Those that count once there are more of it. */
  promotionsOfMore: PromotionUse[]
  /** Per kilogram, litre or whatever its content is counted in, after promotions. */
  contentUnitPriceMinorE4: number | null
}

const ONE = 1_000
/** Enough for every set that shops make of one item. */
const MANY = 12_000
const MINOR_E4 = 10_000

/** Prices one unit as if it were sold to this customer; null for an item of open price. */
export function checkPrice(
  item: RegisterItem,
  customer: DraftCustomer | null,
  settings: PricingSettings
): CheckedPrice | null {
  if (item.unitPriceMinorE4 === null) return null
  const one = draftOf(item, customer, ONE)
  const priced = priceDraft(one, settings)
  if (!priced.ok) return null
  const { baseMinor, lineDiscountMinor, saleDiscountMinor } = priced.sale.totals
  const priceMinor = baseMinor - lineDiscountMinor - saleDiscountMinor
  const { promotions } = priced.sale
  const content = item.contentQuantityThousandths
  return {
    listMinor: baseMinor,
    priceMinor,
    source: withChosenPrices(one, settings).lines[0]?.priceSource ?? null,
    steps: stepsOf(item, customer, settings),
    promotions,
    promotionsOfMore: promotionsOfMore(item, customer, settings).filter(
      ({ promotionId }) => !promotions.some((counted) => counted.promotionId === promotionId)
    ),
    contentUnitPriceMinorE4: content ? unitPriceOfContent(priceMinor * MINOR_E4, content) : null,
  }
}

function draftOf(
  item: RegisterItem,
  customer: DraftCustomer | null,
  quantityThousandths: number
): DraftSale {
  const line = lineOfItem(item, null, {
    lineId: 'checked',
    operatorId: '',
    quantityThousandths,
    identifier: null,
    options: [],
    openPriceMinorE4: null,
  })
  return { ...newDraft('checked', ''), customer, lines: [line] }
}

function stepsOf(
  item: RegisterItem,
  customer: DraftCustomer | null,
  settings: PricingSettings
): CheckedPrice['steps'] {
  const quantities = new Set((item.listPrices ?? []).map(({ fromThousandths }) => fromThousandths))
  return [...quantities]
    .sort((one, other) => one - other)
    .flatMap((fromThousandths) => {
      const draft = withChosenPrices(draftOf(item, customer, fromThousandths), settings)
      const { priceSource = null, listUnitPriceMinorE4 } = draft.lines[0]!
      return priceSource?.fromThousandths === fromThousandths
        ? [{ fromThousandths, unitPriceMinorE4: listUnitPriceMinorE4 }]
        : []
    })
}

function promotionsOfMore(
  item: RegisterItem,
  customer: DraftCustomer | null,
  settings: PricingSettings
): PromotionUse[] {
  const priced = priceDraft(draftOf(item, customer, MANY), settings)
  return priced.ok ? priced.sale.promotions : []
}
