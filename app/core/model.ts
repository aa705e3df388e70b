import { BaseModel, column } from '@adonisjs/lucid/orm'
import { newId } from '#core/ids'

/** Base of every Lucid model: a UUIDv7 made here, never by the database. */
export class Model extends BaseModel {
  static selfAssignPrimaryKey = true

  @column({ isPrimary: true })
  declare id: string

  static boot() {
    if (this.booted) return
    super.boot()
    this.before('create', (model) => {
      const row = model as Model
      row.id ??= newId()
    })
  }
}
