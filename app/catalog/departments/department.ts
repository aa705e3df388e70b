import { column } from '@adonisjs/lucid/orm'
import { Model } from '#core/model'
import { bool, instant } from '#database/columns'

/** A group of items in the tree of departments, with defaults for what is put into it. */
export class Department extends Model {
  static table = 'departments'

  @column()
  declare parentId: string | null

  @column()
  declare name: string

  /** A CSS colour, one of `DEPARTMENT_COLORS`: items without a picture get a tile in it. */
  @column()
  declare color: string

  @column()
  declare taxCategoryId: string | null

  @column()
  declare position: number

  /** May be sold from without an item ("item not on file"). */
  @bool()
  declare isSellable: boolean

  @instant()
  declare archivedAt: string | null

  @instant({ autoCreate: true })
  declare createdAt: string

  @instant({ autoUpdate: true })
  declare updatedAt: string
}
