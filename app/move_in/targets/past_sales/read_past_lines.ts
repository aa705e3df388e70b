import { lineAmountMinor } from '#pricing/index'
import { type RecordPart, type SourceRecord, textOf } from '#app/move_in/engine/record'
import type { FieldReader } from '#app/move_in/targets/reading/field_reader'
import type { PastSaleLine } from '#app/past_sales/past_sale'

/** Minor units to the ten-thousandths that a unit price counts in. */
const E4 = 10_000

/** The lines of a sale, and what else was on it: shipping and tip. */
export function readPastLines(
  record: SourceRecord,
  head: FieldReader,
  currency: string
): PastSaleLine[] {
  const lines = record.parts.filter(isLine).map((part) => readLine(head.part(part), part, currency))
  return [
    ...lines,
    ...extra('shipping', head.amount('shipping', currency), head.text('shippingName', 255)),
    ...extra('tip', head.amount('tip', currency), null),
  ]
}

/** A row that names an item, and is not the head or a payment of the sale. */
function isLine(part: RecordPart): boolean {
  const type = textOf(part, 'lineType')
  if (type !== null) return /^sale line$/i.test(type)
  return textOf(part, 'lineName') !== null || textOf(part, 'lineIdentifier') !== null
}

function readLine(reader: FieldReader, part: RecordPart, currency: string): PastSaleLine {
  const identifier = reader.text('lineIdentifier', 80)
  const variant = textOf(part, 'lineVariant')
  const name = reader.text('lineName', 255) ?? identifier ?? ''
  const quantityThousandths = reader.quantity('lineQuantity') ?? 1_000
  const unitPriceMinor = reader.amount('lineUnitPrice', currency)
  const discountMinor = Math.abs(reader.amount('lineDiscount', currency) ?? 0)
  const taxMinor = reader.amount('lineTax', currency)
  const net = reader.amount('lineNet', currency)
  const sum = reader.amount('lineSum', currency)
  const includesTax = reader.reading.includesTax
  const total = sum === null || !includesTax ? reader.amount('lineTotal', currency) : sum
  const untaxed = net ?? (includesTax ? null : sum)
  const priced =
    unitPriceMinor === null
      ? 0
      : lineAmountMinor(unitPriceMinor * E4, quantityThousandths) - discountMinor
  return {
    kind: 'item',
    itemId: null,
    name: isOwnName(variant) ? `${name} · ${variant}`.slice(0, 255) : name,
    identifier,
    quantityThousandths,
    grossMinor: total ?? (untaxed === null ? priced : untaxed + (taxMinor ?? 0)),
    discountMinor,
    taxMinor,
  }
}

/** `Regular` and `Default Title` are what systems write when there is no variant. */
function isOwnName(variant: string | null): boolean {
  return variant !== null && !/^(regular|default title|default|standard)$/i.test(variant)
}

function extra(
  kind: 'shipping' | 'tip',
  grossMinor: number | null,
  name: string | null
): PastSaleLine[] {
  if (grossMinor === null || grossMinor === 0) return []
  const line = { itemId: null, identifier: null, quantityThousandths: 1_000, discountMinor: 0 }
  return [{ ...line, kind, name: name ?? '', grossMinor, taxMinor: null }]
}
