import type { RegisterItem } from '#app/catalog/register_item'
import type { DraftLine } from '#resources/register/sale/draft_sale'
import type { PricingSettings } from '#resources/register/sale/pricing_settings'
import { NO_PROMOTIONS } from '#pricing/promotions/promotion_set'
import { NOK } from '#tests/support/documents'
import { taxRates } from '#tests/support/pricing/builders'

/** A shop in kroner, prices with VAT, without promotions. */
export function pricingSettingsOf(changes: Partial<PricingSettings> = {}): PricingSettings {
  return {
    store: {
      id: 'store-1',
      currency: NOK,
      pricesIncludeTax: true,
      taxRounding: 'line',
      cashRounding: { stepMinor: 100, mode: 'half_up' },
    },
    taxRates,
    promotionSet: NO_PROMOTIONS,
    pipelineHash: 'pipeline-1',
    businessDate: '2026-11-22',
    moment: { date: '2026-11-22', time: '12:00', weekday: 7 },
    ...changes,
  }
}

/** One piece of an item at 10.00, as a scan rings it up. */
export function aDraftLine(changes: Partial<DraftLine> = {}): DraftLine {
  return {
    lineId: 'line-1',
    itemId: 'item-1',
    name: 'Rye bread',
    identifier: '7038010055720',
    sku: null,
    departmentId: 'bread',
    departmentName: 'Bread',
    taxCategoryId: 'standard',
    unit: 'piece',
    quantityThousandths: 1_000,
    listUnitPriceMinorE4: 10_000_000,
    priceId: 'price-1',
    priceVersion: 1,
    override: null,
    options: [],
    discount: null,
    note: null,
    operatorId: 'kari',
    returnOf: null,
    returnReason: null,
    ...changes,
  }
}

/** An item as the catalog of a register has it. */
export function anItem(changes: Partial<RegisterItem> = {}): RegisterItem {
  return {
    id: 'item-1',
    name: 'Rye bread',
    kind: 'goods',
    departmentId: 'bread',
    taxCategoryId: 'standard',
    unit: 'piece',
    unitPriceMinorE4: 10_000_000,
    priceId: 'price-1',
    priceVersion: 1,
    isOpenPrice: false,
    lookupKeys: [],
    sku: null,
    thumbnail: null,
    tags: [],
    optionGroupIds: [],
    minimumAge: null,
    saleHours: null,
    contentQuantityThousandths: null,
    contentUnit: null,
    durationMinutes: null,
    tracksStock: true,
    stockThousandths: 5_000,
    parentId: null,
    variantLabel: null,
    ...changes,
  }
}
