import { checkDigitOf, hasValidCheckDigit } from '#app/barcodes/check_digit'
import { priceCheckDigit } from '#app/barcodes/price_check_digit'

/** `price` and `weight` are of goods from a scale; a `slip` is one of a reverse-vending machine. */
export const CODE_RULE_KINDS = ['price', 'weight', 'slip'] as const

/** How the shop's own EAN-13 codes carry a price or a weight. */
export interface CodeRule {
  kind: (typeof CODE_RULE_KINDS)[number]
  /**
   * A sign for each of thirteen figures: a figure as it stands, `I` of the item's number, `A` of
   * the amount, `V` the check digit of the amount, `N` any, `C` the check digit of the code.
   */
  pattern: string
  /** Decimals of the amount: 3 for grams in kilograms, 2 for øre in kroner. */
  decimals: number
}

export type CodeRuleProblem =
  'length' | 'signs' | 'no_check' | 'no_amount' | 'no_item' | 'no_prefix'

/** What a code of the shop's own says. */
export interface EmbeddedCode {
  kind: CodeRule['kind']
  /** Codes that the item may be kept under, the likeliest first; none on a slip. */
  itemCodes: string[]
  amount: number
  decimals: number
}

/** What is wrong with a rule as an owner writes it; null when it can be used. */
export function checkCodeRule({ kind, pattern }: CodeRule): CodeRuleProblem | null {
  if (pattern.length !== 13) return 'length'
  if (!/^[0-9IAVNC]+$/.test(pattern)) return 'signs'
  if (!/^[^C]{12}C$/.test(pattern)) return 'no_check'
  if (!/^[^A]*A{3,6}[^A]*$/.test(pattern)) return 'no_amount'
  if ((kind === 'slip') === pattern.includes('I')) return 'no_item'
  // Without two fixed figures a rule would take goods of any maker for its own.
  return /^\d{2}/.test(pattern) || /^2N/.test(pattern) ? null : 'no_prefix'
}

/** Reads a code by the first rule that it follows. */
export function readEmbeddedCode(text: string, rules: readonly CodeRule[]): EmbeddedCode | null {
  const code = text.trim()
  if (!/^\d{13}$/.test(code) || !hasValidCheckDigit(code)) return null
  for (const rule of rules) {
    const figures = figuresOf(code, rule.pattern)
    if (figures === null) continue
    return {
      kind: rule.kind,
      itemCodes: rule.kind === 'slip' ? [] : itemCodes(code, rule.pattern, figures.I),
      amount: Number(figures.A),
      decimals: rule.decimals,
    }
  }
  return null
}

/** The figures behind each sign; null when the code does not follow the pattern. */
function figuresOf(code: string, pattern: string): { I: string; A: string } | null {
  const found: Record<string, string> = { I: '', A: '', V: '', N: '', C: '' }
  for (const [index, sign] of [...pattern].entries()) {
    const figure = code[index]!
    if (sign in found) found[sign] += figure
    else if (sign !== figure) return null
  }
  const isChecked = found.V === '' || Number(found.V) === priceCheckDigit(found.A!)
  return isChecked ? { I: found.I!, A: found.A! } : null
}

/** The same code with an amount of 0, as many scales and shops keep it, and the bare number (PLU). */
function itemCodes(code: string, pattern: string, itemNumber: string): string[] {
  const emptied = [...code].map((figure, index) => ('AV'.includes(pattern[index]!) ? '0' : figure))
  const digits = emptied.slice(0, 12).join('')
  return [digits + checkDigitOf(digits), itemNumber]
}
