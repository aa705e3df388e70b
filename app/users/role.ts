import { column } from '@adonisjs/lucid/orm'
import { Model } from '#core/model'
import { instant } from '#database/columns'

/** A named bundle of grants that people hold in one store or in all. */
export class Role extends Model {
  static table = 'roles'

  /** `owner`, `manager`… for the starting roles; anything for roles made in the shop. */
  @column()
  declare key: string

  @column()
  declare name: string

  @instant({ autoCreate: true })
  declare createdAt: string

  @instant({ autoUpdate: true })
  declare updatedAt: string
}
