import { column } from '@adonisjs/lucid/orm'
import { Model } from '#core/model'
import { json } from '#database/columns'
import type { GrantLimits, Task } from '#app/users/tasks'

/** A task allowed or denied to a role or to one person, narrowed by store, department and limits. */
export class Grant extends Model {
  static table = 'grants'

  @column()
  declare roleId: string | null

  @column()
  declare userId: string | null

  @column()
  declare storeId: string | null

  @column()
  declare departmentId: string | null

  @column()
  declare task: Task | '*'

  @column()
  declare effect: 'allow' | 'deny'

  @json()
  declare limits: GrantLimits
}
