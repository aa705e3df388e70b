import { integer, nullable, object, text, uuid } from '#app/documents/shape'
import type { PriceSource } from '#pricing/choose_price'
import { MAX_QUANTITY_THOUSANDTHS, MAX_RATE_PPM, MAX_UNIT_PRICE_MINOR_E4 } from '#pricing/limits'

/** The price list that a line's unit price comes from. */
export const priceSource = object<PriceSource>({
  listId: uuid,
  name: text(120),
  fromThousandths: nullable(integer(1, MAX_QUANTITY_THOUSANDTHS)),
  ratePpm: nullable(integer(1, MAX_RATE_PPM)),
  shelfUnitPriceMinorE4: integer(0, MAX_UNIT_PRICE_MINOR_E4),
})
