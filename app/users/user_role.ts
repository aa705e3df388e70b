import { column } from '@adonisjs/lucid/orm'
import { Model } from '#core/model'

/** A person's role in one store, or in all of them without a store. */
export class UserRole extends Model {
  static table = 'user_roles'

  @column()
  declare userId: string

  @column()
  declare roleId: string

  @column()
  declare storeId: string | null
}
