import { column } from '@adonisjs/lucid/orm'
import { Model } from '#core/model'
import { instant, json } from '#database/columns'

/** How a register prints: not at all, to a picture on the screen, or to a printer in the network. */
export type PrinterSettings =
  | { kind: 'none' }
  | { kind: 'simulated'; columns: number; profile: string }
  | { kind: 'tcp'; host: string; port: number; columns: number; profile: string }

/** What the device that stands there is for: selling, or telling customers what things cost. */
export const REGISTER_MODES = ['sell', 'price_check'] as const
export type RegisterMode = (typeof REGISTER_MODES)[number]

export interface RegisterSettings {
  printer: PrinterSettings
  /** Left out: it sells. */
  mode?: RegisterMode
  /** When a test paper last came out of this printer; null for one that is not tried yet. */
  printerTriedAt?: string | null
}

/** A place where sales are rung up. The device that stands there is its enrolment. */
export class Register extends Model {
  static table = 'registers'

  @column()
  declare storeId: string

  @column()
  declare number: number

  @column()
  declare name: string

  @json()
  declare settings: RegisterSettings

  @instant()
  declare archivedAt: string | null

  @instant({ autoCreate: true })
  declare createdAt: string

  @instant({ autoUpdate: true })
  declare updatedAt: string
}
