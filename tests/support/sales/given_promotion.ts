import { newId } from '#core/ids'
import { nowForDatabase } from '#core/clock'
import { transaction } from '#core/sql'
import type { Promotion } from '#pricing/promotions/promotion'
import type { GivenShop } from '#tests/support/given_shop'
import { aPromotion } from '#tests/support/pricing/promotions'

/** A promotion that runs in the shop's store, behind those it has already. */
export async function givenPromotion(
  { store }: Pick<GivenShop, 'store'>,
  changes: Partial<Promotion> = {}
): Promise<Promotion> {
  const promotion = aPromotion({ promotionId: newId(), ...changes })
  const { promotionId, version, name, ...definition } = promotion
  const now = nowForDatabase()
  await transaction(async (sql) => {
    const [last] = await sql.all<{ n: number }>('select count(*) as n from promotions')
    await sql.run(
      `insert into promotions (id, store_id, currency, position, name, kind, state, version,
                               definition, starts_at, ends_at, created_at, updated_at)
       values (?, ?, ?, ?, ?, 'percent', 'active', ?, ?, ?, ?, ?, ?)`,
      [
        promotionId,
        store.id,
        store.currency,
        Number(last?.n ?? 0) + 1,
        name,
        version,
        JSON.stringify(definition),
        definition.times.from,
        definition.times.to,
        now,
        now,
      ]
    )
  })
  return promotion
}

/** The owner gives a promotion another effect or other terms: its next version. */
export async function changePromotion(
  before: Promotion,
  changes: Partial<Promotion>
): Promise<void> {
  const { promotionId, version, name, ...definition } = { ...before, ...changes }
  await transaction((sql) =>
    sql.run('update promotions set name = ?, version = ?, definition = ? where id = ?', [
      name,
      version + 1,
      JSON.stringify(definition),
      promotionId,
    ])
  )
}
