import { column } from '@adonisjs/lucid/orm'
import { Model } from '#core/model'
import { bool, instant } from '#database/columns'

export type TenderKind = 'cash' | 'card' | 'other'

/** What it takes its money off, where the shop itself keeps that. */
export const REDEEMABLE = ['gift_card', 'credit'] as const
export type Redeemable = (typeof REDEEMABLE)[number]

/** A way to pay that the register offers; without a store it is offered in all of them. */
export class TenderType extends Model {
  static table = 'tender_types'

  @column()
  declare storeId: string | null

  @column()
  declare code: string

  @column()
  declare name: string

  @column()
  declare kind: TenderKind

  @bool()
  declare opensDrawer: boolean

  /** Whether the operator keys an approval code or voucher number. Never a card number. */
  @bool()
  declare asksReference: boolean

  @column()
  declare redeems: Redeemable | null

  @bool()
  declare canRefund: boolean

  @column()
  declare position: number

  @instant()
  declare archivedAt: string | null
}
