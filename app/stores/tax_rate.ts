import { column } from '@adonisjs/lucid/orm'
import { Model } from '#core/model'

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

  /** Code of the national standard export (SAF-T), where the country has one. */
  @column()
  declare standardCode: string | null

  @column()
  declare validFrom: string

  @column()
  declare validTo: string | null
}
