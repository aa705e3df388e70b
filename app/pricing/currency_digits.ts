const known = new Map<string, number>()

/** Decimals of a currency's minor unit: 2 for NOK and EUR, 0 for ISK and JPY, 3 for BHD. */
export function currencyDigits(currency: string): number {
  let digits = known.get(currency)
  if (digits === undefined) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency })
    known.set(currency, (digits = format.resolvedOptions().maximumFractionDigits ?? 2))
  }
  return digits
}
