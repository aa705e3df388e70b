import { column } from '@adonisjs/lucid/orm'
import { Model } from '#core/model'
import { bool } from '#database/columns'

/** A rate of VAT in one country from its first to its last day, both included. */
export class TaxRate extends Model {
  static table = 'tax_rates'

  @column()
  declare taxCategoryId: string

  @column()
  declare country: string

  @column()
  declare name: string

  @column()
  declare ratePpm: number

  /** Which tax it is, where several share a category: `vat`, or `gst` and `pst`. */
  @column()
  declare levy: string

  /** Taken of the price with the other taxes of its category on it. */
  @bool()
  declare isCompound: boolean

  /** Province whose rate it is; null everywhere in the country. */
  @column()
  declare region: string | null

  /** Code of the national standard export (SAF-T), where the country has one. */
  @column()
  declare standardCode: string | null

  @column()
  declare validFrom: string

  @column()
  declare validTo: string | null
}
