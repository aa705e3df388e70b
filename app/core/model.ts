import { BaseModel, column } from '@adonisjs/lucid/orm'
import { nowIso } from '#core/clock'
import { newId } from '#core/ids'

/** Base of every Lucid model: a UUIDv7 made here, never by the database. */
export class Model extends BaseModel {
  static selfAssignPrimaryKey = true

  @column({ isPrimary: true })
  declare id: string

  static boot() {
    // Each model boots for itself; what a parent class has booted does not count.
    if (Object.hasOwn(this, 'booted') && this.booted) return
    super.boot()
    if (this !== Model) return
    this.before('create', (model) => {
      const row = model as Model
      row.id ??= newId()
      row.stampInstants('autoCreate')
    })
    this.before('save', (model) => (model as Model).stampInstants('autoUpdate'))
  }

  /** Fills the instants that are set by themselves. */
  private stampInstants(occasion: 'autoCreate' | 'autoUpdate') {
    const now = nowIso()
    const columns = (this.constructor as typeof Model).$columnsDefinitions
    for (const [name, { meta }] of columns) {
      if (!meta?.[occasion]) continue
      if (occasion === 'autoUpdate' || this.$attributes[name] === undefined)
        this.$attributes[name] = now
    }
  }
}
