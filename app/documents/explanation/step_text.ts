import type { Currency, ExplanationStep } from '#pricing/types'

/** How the figures of a step are written in the reader's language. */
export interface StepFormat {
  text(key: string, values: Record<string, string | number>): string
  money(amountMinor: number, currency: Currency): string
  unitPrice(unitPriceMinorE4: number, currency: Currency): string
  quantity(quantityThousandths: number): string
  rate(ratePpm: number): string
}

/** A step of the engine in words; the ending of a figure's name is its unit. */
export function stepText(
  { code, detail }: ExplanationStep,
  currency: Currency,
  format: StepFormat
): string {
  const values: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(detail)) {
    values[name] =
      typeof value === 'number' ? figure(name, value, currency, format) : String(value ?? '')
  }
  const words = format.text(keyOf(code), values)
  const isHeldBack = Number(detail.heldBackMinor ?? 0) > 0
  return isHeldBack ? `${words}. ${format.text('pricing.told.held_back', values)}` : words
}

/** Steps of the engine by their code; those that the telling itself puts in their place. */
function keyOf(code: string): string {
  return code.startsWith('told.')
    ? `pricing.${code}`
    : `pricing.explanation.${code.replaceAll('.', '_')}`
}

function figure(name: string, value: number, currency: Currency, format: StepFormat) {
  if (name.endsWith('MinorE4')) return format.unitPrice(value, currency)
  if (name.endsWith('Minor')) return format.money(value, currency)
  if (name.endsWith('Thousandths')) return format.quantity(value)
  return name.endsWith('Ppm') ? format.rate(value) : value
}
