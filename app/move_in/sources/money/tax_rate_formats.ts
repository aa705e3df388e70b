import type { SourceFormat } from '#app/move_in/engine/source'
import { byHeaders } from '#app/move_in/sources/known_headers'
import { rowByRow } from '#app/move_in/sources/row_by_row'

/** WooCommerce's tax table: rates by country, state, postcode and city. */
export const taxRateFormats: readonly SourceFormat[] = [
  {
    source: 'woocommerce',
    kind: 'tax_rates',
    pricesIncludeTax: false,
    ...byHeaders({
      marks: ['country code', 'rate|rate %', 'tax class', 'priority|compound'],
      fields: {
        country: 'country code',
        region: 'state code|zip postcode|city',
        rate: 'rate|rate %',
        name: 'tax name',
        priority: 'priority',
        taxClass: 'tax class',
      },
      repeatable: ['region'],
      rest: 'ignore',
    }),
    assemble: rowByRow,
  },
]
