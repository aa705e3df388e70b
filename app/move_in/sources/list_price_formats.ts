import type { SourceFormat } from '#app/move_in/engine/source'
import { byHeaders } from '#app/move_in/sources/known_headers'
import { rowByRow } from '#app/move_in/sources/row_by_row'

/** What the page of a price list exports. */
const tillhouseListPrices: SourceFormat = {
  source: 'tillhouse',
  kind: 'list_prices',
  pricesIncludeTax: null,
  ...byHeaders({
    marks: ['price list', 'from quantity', 'price'],
    fields: {
      sku: 'sku',
      gtin: 'gtin',
      itemId: 'item id',
      fromQuantity: 'from quantity',
      price: 'price',
      validFrom: 'valid from',
      validTo: 'valid to',
    },
    rest: 'ignore',
  }),
  assemble: rowByRow,
}

/**
 * Any table of codes and prices, as suppliers send them. Never recognised by itself: it would be a
 * table of items as well. The page of a list says what it is.
 */
const genericListPrices: SourceFormat = {
  source: 'generic',
  kind: 'list_prices',
  pricesIncludeTax: null,
  columns: byHeaders({
    marks: [],
    fields: {
      sku: 'sku|item code|item number|article number|code|varenummer|varenr|artikelnummer|artikelnr|tuotenumero|tuotekoodi',
      gtin: 'ean|gtin|barcode|upc|strekkode|stregkode|streepjescode|viivakoodi',
      alias: 'alias|plu',
      fromQuantity:
        'from quantity|from|quantity|qty|minimum quantity|min qty|fra antall|antall|fra antal|antal|vanaf aantal|vanaf|aantal|alkaen maara|maara',
      price:
        'price|new price|list price|unit price|pris|ny pris|enhetspris|enhedspris|prijs|nieuwe prijs|stuksprijs|hinta|uusi hinta|yksikkohinta',
      validFrom: 'valid from|starts|start date|gyldig fra|fra dato|geldig vanaf|voimassa alkaen',
      validTo:
        'valid to|valid until|ends|end date|gyldig til|til dato|geldig tot|voimassa asti|voimassa paattyy',
    },
    rest: 'ignore',
  }).columns,
  score: () => 0,
  assemble: rowByRow,
}

export const listPriceFormats = [tillhouseListPrices, genericListPrices]
