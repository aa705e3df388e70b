import { column } from '@adonisjs/lucid/orm'
import { Model } from '#core/model'

/** A rate of a tax category in a country, in force from a day to a day (inclusive, null = open). */
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

  @column()
  declare standardCode: string | null

  @column()
  declare validFrom: string

  @column()
  declare validTo: string | null
}
