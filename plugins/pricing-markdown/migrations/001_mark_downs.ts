import { migration } from '@tillhouse/sdk'

export default migration((tables) => {
  // Goods with one last day of sale, as somebody of the shop wrote them down.
  tables.create('batches', (table) => {
    table.id().primary()
    table.code('store_id', 36)
    table.code('item_id', 36)
    table.text('item_name', 200)
    // The item's GTIN in fourteen figures: with it a label can name the batch to a scanner.
    table.code('gtin', 14).nullable()
    table.code('batch', 20).nullable()
    table.date('expires_on')
    table.integer('quantity_thousandths')
    table.integer('thrown_thousandths').default(0)
    table.boolean('is_open').default(true)
    table.instant('added_at')
    table.code('added_by', 36).nullable()
    table.instant('closed_at').nullable()
    table.index(['store_id', 'is_open', 'expires_on'])
    table.index(['item_id'])
  })

  // What is marked down now, one row for each batch and each item that has lain too long.
  tables.create('marks', (table) => {
    // Of a batch its id, of an item in a store `age/<item>/<store>`.
    table.code('id', 90).primary()
    table.code('store_id', 36)
    table.code('item_id', 36)
    table.text('item_name', 200)
    table.code('batch_id', 36).nullable()
    table.code('kind', 10)
    table.integer('rate_ppm')
    table.text('reason', 160)
    table.integer('left_thousandths')
    // The list price that labels are printed from, in ten-thousandths of a minor unit.
    table.integer('unit_price_minor_e4').nullable()
    table.date('until')
    // The mark as the rule is handed it.
    table.json('mark')
    // What the last label said; another rate means another label.
    table.integer('labelled_ppm').default(0)
    table.instant('changed_at')
    table.index(['store_id', 'item_id'])
  })

  // What was sold at a marked price, by line of a sale; told twice it counts once.
  tables.create('sold', (table) => {
    table.code('line_id', 36).primary()
    table.code('sale_id', 36).index()
    table.code('store_id', 36)
    table.code('item_id', 36)
    table.text('item_name', 200)
    table.code('mark_id', 90).nullable().index()
    table.date('sold_on')
    table.integer('quantity_thousandths')
    table.integer('gross_minor')
    table.integer('given_minor')
    table.index(['store_id', 'sold_on'])
  })

  // What was thrown away, with the price that it would have had.
  tables.create('thrown', (table) => {
    table.id().primary()
    table.code('store_id', 36)
    table.code('batch_id', 36).index()
    table.text('item_name', 200)
    table.date('thrown_on')
    table.integer('quantity_thousandths')
    table.integer('worth_minor')
    table.index(['store_id', 'thrown_on'])
  })
})
