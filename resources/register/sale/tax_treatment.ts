import type { ConsumptionPlace, TaxTreatment } from '#pricing/tax/tax_treatment'
import type { DraftSale } from '#resources/register/sale/draft_sale'
import type { PricingSettings } from '#resources/register/sale/pricing_settings'

type Treated = Pick<DraftSale, 'taxTreatment'>

/**
 * How the sale on the screen is taxed; goods are taken away until somebody says otherwise. Where
 * they are eaten is asked where the law or the service charge makes a difference.
 */
export function taxTreatmentOf(draft: Treated, settings: PricingSettings): TaxTreatment | null {
  const asksPlace = settings.taxRatesByPlace || settings.serviceCharge?.occasion === 'eat_in'
  const place = asksPlace ? (draft.taxTreatment?.place ?? 'take_away') : null
  const relief = draft.taxTreatment?.relief ?? null
  return place === null && relief === null ? null : { place, relief }
}

export function consumeAt(draft: DraftSale, place: ConsumptionPlace): DraftSale {
  return { ...draft, taxTreatment: { relief: draft.taxTreatment?.relief ?? null, place } }
}

/** The other of the two; nothing where it makes no difference. */
export function switchPlace(draft: DraftSale, settings: PricingSettings): DraftSale {
  const place = taxTreatmentOf(draft, settings)?.place
  if (!place) return draft
  return consumeAt(draft, place === 'eat_in' ? 'take_away' : 'eat_in')
}
