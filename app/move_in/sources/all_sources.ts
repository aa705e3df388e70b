import type { MoveInKind, MoveInSource } from '#app/move_in/kinds'
import type { SourceFormat } from '#app/move_in/engine/source'
import { balanceFormats } from '#app/move_in/sources/money/balance_formats'
import { taxRateFormats } from '#app/move_in/sources/money/tax_rate_formats'
import { customerFormats } from '#app/move_in/sources/people/customer_formats'
import { pastSaleFormats } from '#app/move_in/sources/sales/past_sale_formats'
import { genericItems } from '#app/move_in/sources/generic_items'

/** Every export format that is known, one line each; of two that fit alike the earlier wins. */
const SOURCES: readonly SourceFormat[] = [
  genericItems,
  ...taxRateFormats,
  ...customerFormats,
  ...balanceFormats,
  ...pastSaleFormats,
]

export function findSource(source: MoveInSource, kind: MoveInKind): SourceFormat {
  const found = SOURCES.find((one) => one.source === source && one.kind === kind)
  if (!found) throw new Error(`There is no format ${source}/${kind}`)
  return found
}

/** The formats that a file with these folded headers may be of, the likeliest first. */
export function recogniseSource(headers: readonly string[]): SourceFormat[] {
  return SOURCES.map((format) => ({ format, score: format.score(headers) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ format }) => format)
}

export function sourcesOfKind(kind: MoveInKind): SourceFormat[] {
  return SOURCES.filter((one) => one.kind === kind)
}
