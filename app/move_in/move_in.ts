import { column } from '@adonisjs/lucid/orm'
import { Model } from '#core/model'
import { instant } from '#database/columns'

/** Files that were brought together, from the system that a shop used before. */
export class MoveIn extends Model {
  static table = 'move_ins'

  @column()
  declare storeId: string

  @column()
  declare createdById: string | null

  @instant({ autoCreate: true })
  declare createdAt: string
}
