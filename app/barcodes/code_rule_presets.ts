import type { CodeRule } from '#app/barcodes/code_rules'

/** Sweden's, which its neighbours' scales are delivered with too: six figures of item, four of amount. */
const NORDIC: CodeRule[] = [
  { kind: 'price', pattern: '20IIIIIIAAAAC', decimals: 2 },
  { kind: 'price', pattern: '21IIIIIIAAAAC', decimals: 1 },
  { kind: 'price', pattern: '22IIIIIIAAAAC', decimals: 0 },
  { kind: 'weight', pattern: '23IIIIIIAAAAC', decimals: 3 },
  { kind: 'weight', pattern: '24IIIIIIAAAAC', decimals: 2 },
  { kind: 'weight', pattern: '25IIIIIIAAAAC', decimals: 1 },
]

/** A price with a check digit of its own behind five figures of item. */
const CHECKED_PRICE: CodeRule[] = [{ kind: 'price', pattern: '2NIIIIIVAAAAC', decimals: 2 }]

const BY_COUNTRY: Record<string, CodeRule[]> = {
  NO: NORDIC,
  SE: NORDIC,
  DK: NORDIC,
  FI: NORDIC,
  NL: CHECKED_PRICE,
}

/** The rules that a shop begins with; its scale may be set otherwise, so it edits them. */
export function presetCodeRules(country: string): CodeRule[] {
  return BY_COUNTRY[country] ?? []
}
