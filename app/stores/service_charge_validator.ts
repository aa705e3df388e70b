import vine from '@vinejs/vine'
import { SERVICE_CHARGE_OCCASIONS } from '#app/documents/service_charge'

/** A half of the goods; more is rather a slip of the finger. */
const MOST_PPM = 500_000

export const serviceChargeValidator = vine.create({
  isOn: vine.boolean(),
  name: vine.string().trim().minLength(1).maxLength(60),
  ratePpm: vine.number().withoutDecimals().range([1, MOST_PPM]),
  taxCategoryId: vine.string().exists({
    table: 'tax_categories',
    column: 'id',
    filter: (query) => void query.whereNull('scheme'),
  }),
  occasion: vine.enum(SERVICE_CHARGE_OCCASIONS),
})
