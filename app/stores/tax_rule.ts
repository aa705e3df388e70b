import { column } from '@adonisjs/lucid/orm'
import { Model } from '#core/model'
import type { ConsumptionPlace } from '#pricing/tax/tax_treatment'

/** Goods of a category that are consumed there are taxed as another category, in one country. */
export class TaxRule extends Model {
  static table = 'tax_rules'

  @column()
  declare country: string

  @column()
  declare taxCategoryId: string

  @column()
  declare place: ConsumptionPlace

  @column()
  declare taxedAsId: string

  @column()
  declare validFrom: string

  @column()
  declare validTo: string | null
}
