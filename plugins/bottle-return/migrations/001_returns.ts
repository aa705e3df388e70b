import { migration } from '@tillhouse/sdk'

/** One row for each sale with empties; what a day counts is the sum of its rows. */
export default migration((tables) => {
  tables.create('returns', (table) => {
    table.code('sale_id', 36).primary()
    table.code('store_id', 36)
    table.date('business_date')
    table.integer('pieces')
    table.index(['store_id', 'business_date'])
  })
})
