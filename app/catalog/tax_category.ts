import { column, hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import { Model } from '#core/model'
import { instant } from '#database/columns'
import { TaxRate } from '#app/catalog/tax_rate'

/** What an item is to the tax office; its dated rates per country hang below. */
export class TaxCategory extends Model {
  static table = 'tax_categories'

  @column()
  declare code: string

  @column()
  declare name: string

  @instant()
  declare archivedAt: string | null

  @hasMany(() => TaxRate, { foreignKey: 'taxCategoryId' })
  declare rates: HasMany<typeof TaxRate>
}
