import type { FieldCell } from '#app/move_in/engine/record'
import type { SourceFormat } from '#app/move_in/engine/source'
import { foldHeader } from '#app/move_in/sources/fold_header'
import { knownColumns, scoreHeaders } from '#app/move_in/sources/known_columns'
import { rowByRow } from '#app/move_in/sources/row_by_row'

const SHOPIFY: Record<string, string> = {
  'handle': 'parentCode',
  'option1 value': 'optionValue1',
  'option2 value': 'optionValue2',
  'option3 value': 'optionValue3',
  'sku': 'sku',
  'location': 'location',
  'on hand': 'stock',
}

const CODES =
  /^(sku|item code|article number|varenummer|varenr|artikelnummer|artikelnr|tuotenumero)$/
const BARCODES = /^(ean|gtin|barcode|upc|strekkode|stregkode|streepjescode|viivakoodi)$/
const QUANTITIES =
  /^(stock|quantity|qty|on hand|in stock|stock on hand|antall|antal|beholdning|lager|voorraad|aantal|varasto|saldo|maara)$/
const PLACES = /^(store|location|shop|butikk|butik|winkel|locatie|lager sted|myymala|paikka)$/
const COSTS = /^(cost|unit cost|cost price|innpris|kostpris|kostprijs|ostohinta)$/
/** A file that has these is about the items themselves, not only about how many there are. */
const ITEM_COLUMNS =
  /^(name|item name|navn|varenavn|naam|nimi|price|unit price|pris|prijs|hinta|department|category|description)$/

/** What Shopify exports under Inventory: a row for each variant and location. */
const shopifyStock: SourceFormat = {
  source: 'shopify',
  kind: 'stock',
  pricesIncludeTax: null,
  score: (headers) => scoreHeaders(headers, ['handle', 'sku', 'location', 'on hand', 'available']),
  columns: (headers) => knownColumns(headers, { fields: SHOPIFY, otherwise: 'ignore' }),
  async *assemble(openRows) {
    for await (const record of rowByRow(openRows)) {
      const fields = record.fields.filter(isQuantityOrName)
      yield { ...record, fields }
    }
  },
}

/** `not stocked` is no quantity, and `Default Title` no option. */
function isQuantityOrName({ field, text }: FieldCell): boolean {
  if (field === 'stock') return /\d/.test(text)
  return !(field.startsWith('optionValue') && /^default title$/i.test(text))
}

function meaningOf(header: string): string {
  const folded = foldHeader(header)
  if (CODES.test(folded)) return 'sku'
  if (BARCODES.test(folded)) return 'gtin'
  if (QUANTITIES.test(folded)) return 'stock'
  if (PLACES.test(folded)) return 'location'
  return COSTS.test(folded) ? 'cost' : 'ignore'
}

/** Any table of codes and quantities. */
const genericStock: SourceFormat = {
  source: 'generic',
  kind: 'stock',
  pricesIncludeTax: null,
  score(headers) {
    const fields = new Set(headers.map(meaningOf))
    const isAboutStock = fields.has('stock') && (fields.has('sku') || fields.has('gtin'))
    return isAboutStock && !headers.some((header) => ITEM_COLUMNS.test(header)) ? 30 : 0
  },
  columns(headers) {
    const used = new Set<string>()
    return headers.map((header) => {
      const field = meaningOf(header)
      if (used.has(field)) return { field: 'ignore' }
      used.add(field)
      return { field }
    })
  },
  assemble: rowByRow,
}

/** stock_levels.csv of Tillhouse's own export; its items were brought with their ids as codes. */
const tillhouseStock: SourceFormat = {
  source: 'tillhouse',
  kind: 'stock',
  pricesIncludeTax: null,
  score: (headers) =>
    headers.includes('item id') && headers.includes('location id') && headers.includes('on hand')
      ? 80
      : 0,
  columns: (headers) =>
    knownColumns(headers, {
      fields: { 'item id': 'alias', 'sku': 'sku', 'store': 'location', 'on hand': 'stock' },
      otherwise: 'ignore',
    }),
  assemble: rowByRow,
}

export const stockFormats = [tillhouseStock, shopifyStock, genericStock]
