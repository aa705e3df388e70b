import { migration } from '@tillhouse/sdk'

export default migration((tables) => {
  tables.change('redemptions', (table) => {
    // What points take off a sale where there is no reward, whose coupon says it.
    table.integer('amount_minor').default(0)
    // What the goods of that sale cost, and the points that came back with goods that came back.
    table.integer('sold_minor').default(0)
    table.integer('points_back').default(0)
  })
})
