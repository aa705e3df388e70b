/** How a reader of a language writes decimals; English alone uses a point. */
export function decimalSeparatorOf(locale: string): ',' | '.' {
  return locale.startsWith('en') ? '.' : ','
}
