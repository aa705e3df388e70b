import { Store } from '#app/stores/store'
import { formatMinor } from '#pricing/format_decimal'

/** Writes amounts of a store with its currency, in the reader's language. */
export async function storeMoneyWords(
  storeId: string,
  locale: string
): Promise<(amountMinor: number) => string> {
  const { currency, currencyDigits } = await Store.findOrFail(storeId)
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency })
  return (amountMinor) =>
    format.format(formatMinor(amountMinor, currencyDigits) as Intl.StringNumericLiteral)
}
