import { migration } from '@tillhouse/sdk'

export default migration((tables) => {
  // What the foreign system last said of a member, for when it says nothing.
  tables.create('cards', (table) => {
    table.code('customer_id', 36).primary()
    table.longText('said')
    table.instant('said_at')
  })
  // Sales that it was told of, or is to be told of: goods of no other sale take points back there.
  tables.create('counted', (table) => {
    table.code('sale_id', 36).primary()
    table.code('customer_id', 36).index()
    table.instant('counted_at')
  })
})
