import { column } from '@adonisjs/lucid/orm'
import { Model } from '#core/model'
import { instant } from '#database/columns'

/** What kind of goods an item is for VAT; the rate follows from country and date. */
export class TaxCategory extends Model {
  static table = 'tax_categories'

  @column()
  declare code: string

  @column()
  declare name: string

  @instant()
  declare archivedAt: string | null
}
