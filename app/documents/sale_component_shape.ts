import { count, name, reference } from '#app/documents/document_shapes'
import type { SaleComponent } from '#app/documents/sale_component'
import { integer, nullable, object } from '#app/documents/shape'
import { MAX_QUANTITY_THOUSANDTHS, MAX_UNIT_PRICE_MINOR_E4 } from '#pricing/limits'

/** So many parts are more than any kit has. */
export const MAX_COMPONENTS = 50

export const saleComponent = object<SaleComponent>({
  itemId: reference,
  name,
  quantityThousandths: integer(1, MAX_QUANTITY_THOUSANDTHS),
  taxCategoryId: reference,
  unitPriceMinorE4: integer(0, MAX_UNIT_PRICE_MINOR_E4),
  priceId: nullable(reference),
  priceVersion: nullable(count),
})
