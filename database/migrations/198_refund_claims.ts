import { BaseSchema } from '@adonisjs/lucid/schema'
import { instant, money, uuid } from '#database/migration_columns'

/** What sales pay back of others, or are about to, by the way these were paid. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('refund_claims', (table) => {
      uuid(table, 'sale_id').notNullable()
      uuid(table, 'source_sale_id').notNullable()
      uuid(table, 'tender_type_id').notNullable()
      money(table, 'amount_minor').notNullable()
      // A claim ends by itself unless its sale has come.
      instant(table, 'held_until').notNullable()
      table.primary(['sale_id', 'source_sale_id', 'tender_type_id'])
      table.index(['source_sale_id'])
    })
    // What was paid back before; of returns from several receipts nobody can say of which.
    this.schema.raw(
      `insert into refund_claims (sale_id, source_sale_id, tender_type_id, amount_minor, held_until)
       select s.id, r.source_sale_id, t.tender_type_id, -sum(t.amount_minor), s.completed_at
         from (select sale_id, min(source_sale_id) as source_sale_id from sale_lines
                where source_sale_id is not null
                group by sale_id having count(distinct source_sale_id) = 1) r
         join sales s on s.id = r.sale_id and s.post_void_of_sale_id is null
         join sale_tenders t on t.sale_id = s.id and t.amount_minor < 0
        group by s.id, r.source_sale_id, t.tender_type_id, s.completed_at`
    )
  }

  async down() {
    this.schema.dropTable('refund_claims')
  }
}
