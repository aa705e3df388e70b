import { currencyDigits } from '#pricing/currency_digits'
import { readFieldCell, type FieldHeader } from '#app/custom_fields/field_cells'
import type { GivenExt } from '#app/custom_fields/read_ext'
import { rowProblem } from '#app/move_in/engine/row_problem'
import { type SourceRecord, textOf } from '#app/move_in/engine/record'
import { FieldReader, type Reading } from '#app/move_in/targets/reading/field_reader'
import { readCountry } from '#app/move_in/targets/reading/read_country'

/** How rows are read, and the fields of plugins by their headers. */
export interface CustomerReading {
  reading: Reading
  fields: ReadonlyMap<string, FieldHeader>
}

/** Consent as it was given to the former system, with its own words. */
export interface ImportedConsent {
  isGiven: boolean
  source: string
  wording: string
}

export interface CustomerRow {
  row: number
  number: string | null
  name: string
  company: string | null
  vatNumber: string | null
  email: string | null
  phone: string | null
  address: string | null
  postalCode: string | null
  city: string | null
  country: string | null
  note: string | null
  consents: ImportedConsent[]
  /** What has no field of its own, under its header. */
  rest: Record<string, string>
  /** Fields that plugins added, by plugin. */
  ext: GivenExt
}

const YES = /^(y|yes|true|1|j|ja|on|k|kyllä|kylla|subscribed|opted in)$/i

/** Reads a customer; every cell has a place, so that nothing is lost. */
export function readCustomer(
  record: SourceRecord,
  { reading, fields }: CustomerReading,
  source: string
) {
  const reader = new FieldReader(record, reading)
  const person = [textOf(record, 'firstName'), textOf(record, 'lastName')].filter(Boolean).join(' ')
  const company = reader.text('company', 160)
  const email = reader.email('email')
  const phones = [...new Set(reader.cells('phone').map(({ text }) => bare(text)))]
  const named = reader.text('name', 160)
  const name = named ?? (person || company || email || phones[0] || null)
  if (name === null) reader.refuse('customer_without_name')
  else if (named === null && name.length > 160) reader.refuse('text_too_long')
  const rest = Object.fromEntries(reader.cells('custom').map(({ header, text }) => [header, text]))
  const phone = phones[0] ?? null
  if (phone !== null && phone.length > 40) reader.refuse('text_too_long', 'phone')
  for (const [index, other] of phones.slice(1).entries()) rest[`Phone ${index + 2}`] = other
  const country = readCountryOf(record, rest)
  const value: CustomerRow = {
    row: record.row,
    number: numberOf(reader),
    name: name ?? '',
    company,
    vatNumber: reader.text('vatNumber', 40),
    email,
    phone,
    address: reader.joined('address', ', ', 255),
    postalCode: reader.text('postalCode', 20),
    city: reader.text('city', 80),
    country,
    note: reader.joined('note', '\n', 2_000),
    consents: reader.cells('consent').map(({ header, text }) => ({
      isGiven: YES.test(text),
      source,
      wording: `${header}: ${text}`,
    })),
    rest,
    ext: readFields(record, reader, fields),
  }
  return { value, problems: reader.problems }
}

function readFields(
  { row }: SourceRecord,
  reader: FieldReader,
  fields: ReadonlyMap<string, FieldHeader>
): GivenExt {
  const ext: GivenExt = {}
  const { decimalSeparator, currency } = reader.reading
  const figures = { decimalSeparator, currencyDigits: currencyDigits(currency) }
  for (const { header, text } of reader.cells('ext')) {
    const known = fields.get(header.trim())
    const refuse = (code: string, detail: string | null = null) =>
      reader.problems.push(rowProblem(row, code, { column: header, value: text, detail }))
    if (!known) {
      refuse('field_unknown')
      continue
    }
    const read = readFieldCell(known.field, text, figures)
    if (read.ok) (ext[known.pluginId] ??= {})[known.field.name] = read.value
    else refuse(read.reason, read.detail)
  }
  return ext
}

/** An unknown country is kept as it was written; it is no reason to lose a customer. */
function readCountryOf(record: SourceRecord, rest: Record<string, string>): string | null {
  const written = record.fields.filter(({ field }) => field === 'country')
  for (const { text } of written) {
    const country = readCountry(text)
    if (country !== null) return country
  }
  for (const { header, text } of written) rest[header] = text
  return null
}

/** Spreadsheets are kept from eating digits by an apostrophe in front. */
const bare = (text: string) => text.replace(/^'/, '').trim()

function numberOf(reader: FieldReader): string | null {
  const number = reader.text('number', 40)
  return number === null ? null : bare(number)
}
