import { column } from '@adonisjs/lucid/orm'
import type { PromotionDefinition } from '#pricing/promotions/promotion_draft'
import { Model } from '#core/model'
import { readDefinition } from '#app/promotions/read_definition'
import type { GivesBack } from '#app/promotions/uses/give_back_uses'
import { instant, int64 } from '#database/columns'

/** The starting points of the editor; the engine knows only the definition. */
export const PROMOTION_KINDS = [
  'percent',
  'amount',
  'price',
  'pay_fewer',
  'set_price',
  'mix',
  'meal',
  'with_another',
  'quantity',
  'basket',
  'happy_hour',
  'club',
  'employee',
  'coupon',
] as const
export type PromotionKind = (typeof PROMOTION_KINDS)[number]

export const PROMOTION_STATES = ['draft', 'active', 'paused', 'ended', 'archived'] as const
export type PromotionState = (typeof PROMOTION_STATES)[number]

/** A promotion in the back office: one row, its definition as data. */
export class PromotionRow extends Model {
  static table = 'promotions'

  /** Null runs in all stores of the currency. */
  @column()
  declare storeId: string | null

  @column()
  declare currency: string

  @column()
  declare position: number

  @column()
  declare name: string

  @column()
  declare kind: PromotionKind

  @column()
  declare state: PromotionState

  @column()
  declare version: number

  @column({
    prepare: (definition: PromotionDefinition) => JSON.stringify(definition),
    consume: readDefinition,
  })
  declare definition: PromotionDefinition

  @column()
  declare startsAt: string | null

  @column()
  declare endsAt: string | null

  @int64()
  declare maxUses: number | null

  @int64()
  declare budgetMinor: number | null

  @column()
  declare givesBack: GivesBack

  @column()
  declare createdById: string | null

  @instant({ autoCreate: true })
  declare createdAt: string

  @instant({ autoCreate: true, autoUpdate: true })
  declare updatedAt: string
}
