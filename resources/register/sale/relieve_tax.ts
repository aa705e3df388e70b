import type { TaxRelief } from '#pricing/tax/tax_treatment'
import { owesTaxAtHome, plainVatNumber } from '#pricing/tax/vat_number'
import { act, type Actor } from '#resources/register/sale/draft_acts'
import {
  withAct,
  type DraftCustomer,
  type DraftSale,
  type TaxCertificate,
} from '#resources/register/sale/draft_sale'

/** Takes the tax off the sale, or charges it again; either is written down. */
export function relieveSale(draft: DraftSale, relief: TaxRelief | null, actor: Actor): DraftSale {
  const place = draft.taxTreatment?.place ?? null
  return withAct(
    { ...draft, taxTreatment: { place, relief } },
    act(
      'sale.tax_relieved',
      {
        saleId: draft.id,
        relief: relief?.kind ?? null,
        authorisedById: relief?.authorisedById ?? null,
      },
      actor
    )
  )
}

/** The VAT number of a customer who may owe the tax in another country; null for all others. */
export function foreignVatNumber(
  customer: DraftCustomer | null,
  storeCountry: string
): string | null {
  const vatNumber = customer?.vatNumber ?? null
  return vatNumber !== null && owesTaxAtHome(vatNumber, storeCountry)
    ? plainVatNumber(vatNumber)
    : null
}

/** The customer's certificate, when it is good on the business date. */
export function certificateInForce(
  customer: DraftCustomer | null,
  businessDate: string
): TaxCertificate | null {
  const certificate = customer?.taxCertificate ?? null
  const until = certificate?.validUntil ?? null
  return until !== null && until < businessDate ? null : certificate
}

/** Another customer does not inherit what freed the one before of the tax. */
export function withCustomer(draft: DraftSale, customer: DraftCustomer | null): DraftSale {
  const isAnother = draft.customer !== null && draft.customer.id !== customer?.id
  return isAnother && draft.taxTreatment?.relief
    ? { ...draft, customer, taxTreatment: { ...draft.taxTreatment, relief: null } }
    : { ...draft, customer }
}
