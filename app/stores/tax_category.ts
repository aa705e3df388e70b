import { column } from '@adonisjs/lucid/orm'
import { Model } from '#core/model'
import { instant } from '#database/columns'
import type { TaxScheme } from '#pricing/tax/tax_treatment'

/** What kind of goods an item is for VAT; the rate follows from country and date. */
export class TaxCategory extends Model {
  static table = 'tax_categories'

  @column()
  declare code: string

  @column()
  declare name: string

  /** What the goods are for tax beyond their rate: of a margin scheme, or a voucher. */
  @column()
  declare scheme: TaxScheme | null

  @instant()
  declare archivedAt: string | null
}
