import hash from '@adonisjs/core/services/hash'
import { withAuthFinder } from '@adonisjs/auth/mixins/lucid'
import { compose } from '@adonisjs/core/helpers'
import { column } from '@adonisjs/lucid/orm'
import { Model } from '#core/model'
import { bool, instant } from '#database/columns'

const AuthFinder = withAuthFinder(() => hash.use('scrypt'), {
  uids: ['email'],
  passwordColumnName: 'password',
})

/** A person who signs in: in the back office by password, at a register (as operator) by PIN. */
export class User extends compose(Model, AuthFinder) {
  static table = 'users'

  @column()
  declare name: string

  @column()
  declare email: string | null

  @column({ serializeAs: null })
  declare password: string | null

  /** Hash made by the `pin` hasher; null when the person never signs on at a register. */
  @column({ serializeAs: null })
  declare pin: string | null

  @column()
  declare pinFailures: number

  @instant()
  declare pinLockedUntil: string | null

  @column()
  declare locale: string

  @column()
  declare color: string | null

  @bool()
  declare isActive: boolean

  @instant({ autoCreate: true })
  declare createdAt: string

  @instant({ autoUpdate: true })
  declare updatedAt: string
}

export default User
