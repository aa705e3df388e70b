import { migration } from '@tillhouse/sdk'

export default migration((tables) => {
  // Lines of a register that belong to a work order, from before they are paid.
  tables.create('sold_lines', (table) => {
    table.code('id', 40).primary()
    table.id('order_id').references('orders', 'cascade')
    table.code('role', 10)
    // Of a line that came back: the one that it was sold by.
    table.code('source_id', 40).nullable().index()
    table.integer('quantity_thousandths').default(0)
    table.integer('amount_minor').default(0)
    table.instant('at').index()
    table.code('sale_id', 40).nullable()
    // Empty until it is paid.
    table.code('receipt_number', 60).nullable()
    table.boolean('is_reversed').default(false)
    table.index(['order_id', 'at'])
  })
  // Pictures of the thing; the files are in the plugin's own folder.
  tables.create('photos', (table) => {
    table.id().primary()
    table.id('order_id').references('orders', 'cascade')
    table.text('path', 200)
    table.integer('bytes')
    table.instant('at')
    table.text('by_name', 120)
    table.index(['order_id', 'at'])
  })
  tables.change('orders', (table) => {
    table.integer('deposit_minor').default(0)
    // Whose customer was erased while the thing was in the house: forgotten when it is over.
    table.boolean('is_to_forget').default(false)
    // How often a mail that it is ready did not go.
    table.integer('tell_attempts').default(0)
  })
})
