import { toDatabaseTime } from '#core/clock'
import { transaction } from '#core/sql'
import type { DemoShop } from '#app/setup/demo/demo_shop'

/** Reviews that are left open, so that the demo shows what one looks like. */
const LEFT_OPEN = 3

/** Nobody waits for the events of the past, and the owner has looked at all but the last reviews. */
export async function settlePast(shop: DemoShop, now: Date): Promise<void> {
  const at = toDatabaseTime(now)
  await transaction(async (sql) => {
    await sql.run('update outbox_events set done_at = ? where done_at is null', [at])
    const reviews = await sql.all<{ id: string; sale_id: string }>(
      'select id, sale_id from sale_reviews order by created_at desc, id desc'
    )
    for (const { id, sale_id: saleId } of reviews.slice(LEFT_OPEN)) {
      await sql.run('update sale_reviews set resolved_at = ?, resolved_by_id = ? where id = ?', [
        at,
        shop.operators.owner.id,
        id,
      ])
      await sql.run("update sales set review_state = 'resolved' where id = ?", [saleId])
    }
  })
}
