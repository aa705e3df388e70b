import { centred, type PrintBlock } from '#app/documents/print_document'
import type { StoreProfile } from '#app/documents/receipt_document'
import type { Wording } from '#app/documents/wording'

/** Countries whose registration number has a name and a form of its own. */
const COUNTRIES = new Set(['NO', 'DK', 'NL', 'FI', 'SE', 'DE', 'FR', 'GB', 'CA', 'AU', 'CH'])

/** The country's part of a translation key; `other` where no law names anything. */
export function countryKey({ country }: StoreProfile): string {
  return COUNTRIES.has(country) ? country.toLowerCase() : 'other'
}

/** Name, address and registration number, as every paper of the shop begins. */
export function layOutSeller(seller: StoreProfile, wording: Wording): PrintBlock[] {
  const { name, legalName, addressLines, phone, email, receiptHeader } = seller
  return [
    { kind: 'heading', text: name },
    ...[legalName === name ? null : legalName, ...addressLines, phone, email]
      .filter((line) => line !== null && line !== '')
      .map((line) => centred(line as string)),
    ...organisationNumber(seller, wording),
    ...receiptHeader.map((line) => centred(line)),
  ]
}

function organisationNumber(seller: StoreProfile, wording: Wording): PrintBlock[] {
  if (!seller.organisationNumber) return []
  const suffix = seller.country === 'NO' && seller.isVatRegistered ? '_vat' : ''
  return [
    centred(
      wording.text(`receipts.organisation_number.${countryKey(seller)}${suffix}`, {
        number: seller.organisationNumber,
      })
    ),
  ]
}
