import { migration } from '@tillhouse/sdk'

export default migration((tables) => {
  // Who takes part. Addresses stay with the customer; the name is the one that the till knew.
  tables.create('members', (table) => {
    table.code('customer_id', 36).primary()
    table.text('name', 200)
    table.instant('joined_at')
    // Always the sum of the member's moves.
    table.integer('balance').default(0)
    table.text('tier', 80).nullable()
    table.code('birthday', 5).nullable().index()
    table.boolean('takes_mail').default(false)
  })

  // What a member said yes or no to, and in which words they were asked. Never changed.
  tables.create('consents', (table) => {
    table.code('id', 80).primary()
    table.code('customer_id', 36).index()
    table.code('purpose', 20)
    table.boolean('is_given')
    table.longText('wording')
    table.instant('said_at')
    table.code('said_to', 36).nullable()
  })

  // The ledger. Never changed; what was wrong is put right by another move.
  tables.create('moves', (table) => {
    // What it is for: the same cause counts once, however often it is heard of.
    table.code('cause', 130).primary()
    table.code('customer_id', 36)
    table.code('kind', 20)
    table.integer('points')
    table.instant('moved_at')
    table.code('sale_id', 36).nullable()
    table.text('note', 200).nullable()
    table.index(['customer_id', 'moved_at'])
  })

  // What a sale earned, for as long as goods of it may come back.
  tables.create('earnings', (table) => {
    table.code('sale_id', 36).primary()
    table.code('customer_id', 36).index()
    table.integer('amount_minor')
    table.integer('points')
    // What is left of the points.
    table.integer('points_left')
    table.text('receipt_number', 80)
    table.instant('completed_at')
  })

  // Goods that came back. A return may be heard of before its sale.
  tables.create('returns', (table) => {
    table.code('cause', 130).primary()
    table.code('sale_id', 36).index()
    table.code('document_id', 36).index()
    table.integer('returned_minor')
    table.instant('returned_at')
  })

  // Points that a sale is being paid with, by the coupon that they bought.
  tables.create('redemptions', (table) => {
    table.code('sale_id', 36).primary()
    table.code('customer_id', 36).index()
    table.code('coupon', 80)
    table.integer('points')
    table.code('state', 20).index()
    // Counts how often points were taken and given back on this sale.
    table.integer('round').default(1)
    table.instant('held_at')
  })
})
