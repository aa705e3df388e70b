import type { MoveInKind, MoveInSource } from '#app/move_in/kinds'
import type { SourceFormat } from '#app/move_in/engine/source'
import { balanceFormats } from '#app/move_in/sources/money/balance_formats'
import { taxRateFormats } from '#app/move_in/sources/money/tax_rate_formats'
import { customerFormats } from '#app/move_in/sources/people/customer_formats'
import { pastSaleFormats } from '#app/move_in/sources/sales/past_sale_formats'
import { shopifyItems } from '#app/move_in/sources/shopify_items'
import { woocommerceItems } from '#app/move_in/sources/woocommerce_items'
import { squareItems } from '#app/move_in/sources/square_items'
import { loyverseItems } from '#app/move_in/sources/loyverse_items'
import { lightspeedItems } from '#app/move_in/sources/lightspeed_items'
import { vendureItems } from '#app/move_in/sources/vendure_items'
import { opensourceposItems } from '#app/move_in/sources/opensourcepos_items'
import { nexoposItems } from '#app/move_in/sources/nexopos_items'
import { tillhouseItems } from '#app/move_in/sources/tillhouse_items'
import { listPriceFormats } from '#app/move_in/sources/list_price_formats'
import { stockFormats } from '#app/move_in/sources/stock_formats'
import { genericItems } from '#app/move_in/sources/generic_items'

/** Every export format that is known, one line each; of two that fit alike the earlier wins. */
const SOURCES: readonly SourceFormat[] = [
  tillhouseItems,
  shopifyItems,
  woocommerceItems,
  squareItems,
  loyverseItems,
  lightspeedItems,
  vendureItems,
  opensourceposItems,
  nexoposItems,
  ...stockFormats,
  ...listPriceFormats,
  ...taxRateFormats,
  ...customerFormats,
  ...balanceFormats,
  ...pastSaleFormats,
  genericItems,
]

export function findSource(source: MoveInSource, kind: MoveInKind): SourceFormat {
  const found = SOURCES.find((one) => one.source === source && one.kind === kind)
  if (!found) throw new Error(`There is no format ${source}/${kind}`)
  return found
}

export function isSource(source: MoveInSource, kind: MoveInKind): boolean {
  return SOURCES.some((one) => one.source === source && one.kind === kind)
}

/** The formats that a file with these folded headers may be of, the likeliest first. */
export function recogniseSource(headers: readonly string[]): SourceFormat[] {
  return SOURCES.map((format) => ({ format, score: format.score(headers) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ format }) => format)
}

/** The likeliest format of a kind, where a person has said what the file is about. */
export function recogniseOfKind(kind: MoveInKind, headers: readonly string[]): SourceFormat {
  const formats = sourcesOfKind(kind)
  return recogniseSource(headers).find((one) => one.kind === kind) ?? formats.at(-1)!
}

export function sourcesOfKind(kind: MoveInKind): SourceFormat[] {
  return SOURCES.filter((one) => one.kind === kind)
}

/** Every format, for a person who knows better than the headers. */
export function listFormats(): { source: MoveInSource; kind: MoveInKind }[] {
  return SOURCES.map(({ source, kind }) => ({ source, kind }))
}
