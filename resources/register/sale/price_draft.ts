import { noRules, priceSale, settle } from '#pricing/index'
import type { CashRounding, Settlement } from '#pricing/settlement_types'
import type { ConsumptionPlace } from '#pricing/tax/tax_treatment'
import type { PricedSale, PricingInput, PricingLine, TaxRate } from '#pricing/types'
import { PricingError } from '#pricing/pricing_error'
import type { RegisterStore } from '#app/register/register_bootstrap'
import type { DraftLine, DraftSale } from '#resources/register/sale/draft_sale'
import { taxTreatmentOf } from '#resources/register/sale/tax_treatment'

export interface PricingSettings {
  store: Pick<RegisterStore, 'currency' | 'pricesIncludeTax' | 'taxRounding'>
  taxRates: Record<string, TaxRate[]>
  /** Only where the law asks whether goods are eaten here or taken away. */
  taxRatesByPlace?: Record<ConsumptionPlace, Record<string, TaxRate[]>>
}

export type PricedDraft =
  | { ok: true; sale: PricedSale }
  /** A change that the engine refuses; the draft stays as it was before it. */
  | { ok: false; reason: PricingError['code'] }

export function pricingInput(draft: DraftSale, settings: PricingSettings): PricingInput {
  const { currency, pricesIncludeTax, taxRounding } = settings.store
  const taxTreatment = taxTreatmentOf(draft, settings)
  const place = taxTreatment?.place
  return {
    currency,
    pricesIncludeTax,
    taxRounding,
    taxRates: (place && settings.taxRatesByPlace?.[place]) ?? settings.taxRates,
    taxTreatment,
    lines: draft.lines.map(pricingLine),
    saleDiscount: draft.saleDiscount,
    promotions: null,
  }
}

/** Prices the sale on the screen; runs on every change and takes well under a frame. */
export function priceDraft(draft: DraftSale, settings: PricingSettings): PricedDraft {
  try {
    return { ok: true, sale: priceSale(pricingInput(draft, settings), noRules) }
  } catch (error) {
    if (error instanceof PricingError) return { ok: false, reason: error.code }
    throw error
  }
}

export function settleDraft(
  draft: Pick<DraftSale, 'tenders'>,
  totalMinor: number,
  cashRounding: CashRounding
): Settlement {
  const tenders = draft.tenders.map(({ tenderId, kind, givenMinor }) => ({
    tenderId,
    kind,
    givenMinor,
  }))
  return settle({ totalMinor, tipMinor: 0, tenders, cashRounding })
}

function pricingLine(line: DraftLine): PricingLine {
  return {
    lineId: line.lineId,
    itemId: line.itemId,
    taxCategoryId: line.taxCategoryId,
    quantityThousandths: line.quantityThousandths,
    unitPriceMinorE4: line.listUnitPriceMinorE4,
    priceId: line.priceId,
    priceVersion: line.priceVersion,
    override: line.override,
    options: line.options,
    discount: line.discount,
    returnOf: line.returnOf,
    traits: null,
    fee: line.fee ?? null,
  }
}
