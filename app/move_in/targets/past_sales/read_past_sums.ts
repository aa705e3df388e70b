import { parseRatePpm } from '#pricing/parse_decimal'
import { type SourceRecord, textOf } from '#app/move_in/engine/record'
import type { FieldReader } from '#app/move_in/targets/reading/field_reader'
import {
  UNNAMED_TAX,
  type PastSaleLine,
  type PastSaleTax,
  type PastSaleTender,
} from '#app/past_sales/past_sale'

/** The taxes of a sale by name; one sum where the former system knew no names. */
export function readPastTaxes(
  reader: FieldReader,
  currency: string,
  lines: PastSaleLine[]
): PastSaleTax[] {
  const names = reader.cells('taxName')
  const amounts = reader.cells('taxAmount')
  const named = names.flatMap((name) => {
    const amount = amounts.find(({ header }) => digitsOf(header) === digitsOf(name.header))
    const taxMinor = amount ? reader.amountOf(amount, currency) : null
    return taxMinor === null
      ? []
      : [{ name: name.text.slice(0, 80), ratePpm: rateIn(name.text), taxMinor }]
  })
  const ofLines = lines.reduce((sum, { taxMinor }) => sum + (taxMinor ?? 0), 0)
  const total = reader.amount('tax', currency) ?? (named.length > 0 ? null : ofLines)
  const told = named.reduce((sum, { taxMinor }) => sum + taxMinor, 0)
  // What the named taxes do not explain is kept under no name, so that the sum is the source's.
  const rest = total === null ? 0 : total - told
  return rest === 0 ? named : [...named, { name: UNNAMED_TAX, ratePpm: null, taxMinor: rest }]
}

const digitsOf = (header: string) => header.replaceAll(/\D/g, '')

/** `MVA 25%` is a rate of 25. */
function rateIn(name: string): number | null {
  const figure = /([\d.,]+)\s*%/.exec(name)?.[1]
  const read = figure === undefined ? null : parseRatePpm(figure)
  return read?.ok ? read.value : null
}

/** How a sale was paid: columns of their own, rows of their own, or names in one cell. */
export function readPastTenders(
  record: SourceRecord,
  head: FieldReader,
  currency: string,
  grossMinor: number
): PastSaleTender[] {
  const columns = head.cells('tenderAmount').flatMap((cell) => {
    const amountMinor = head.amountOf(cell, currency)
    return amountMinor === null || amountMinor === 0 ? [] : [{ name: cell.header, amountMinor }]
  })
  const rows = record.parts
    .filter((part) => /^payment$/i.test(textOf(part, 'lineType') ?? ''))
    .map((part) => ({
      name: (textOf(part, 'lineName') ?? '–').slice(0, 80),
      amountMinor: head.part(part).amount('paid', currency),
    }))
  if (columns.length + rows.length > 0) return [...columns, ...rows]
  const names = head.cells('tender').flatMap(({ text }) => text.split(/\s*[+;]\s*|,\s+/))
  const distinct = [...new Set(names.filter(Boolean))]
  return distinct.map((name) => ({
    name: name.slice(0, 80),
    amountMinor: distinct.length === 1 ? grossMinor : null,
  }))
}
