import { migration } from '@tillhouse/sdk'

export default migration((tables) => {
  tables.change('members', (table) => {
    // Since when a member has not been seen; the day of joining until they bought something.
    table.instant('last_visit_at').nullable().index()
  })
  tables.fill('members', 'last_visit_at', { from: 'joined_at' })

  // What members bought, also where it earned nothing: what a message brought is counted here.
  tables.create('visits', (table) => {
    table.code('sale_id', 36).primary()
    table.code('customer_id', 36)
    table.code('store_id', 36)
    table.integer('amount_minor')
    table.instant('completed_at')
    table.index(['customer_id', 'completed_at'])
  })

  tables.create('messages', (table) => {
    table.id().primary()
    table.code('store_id', 36)
    table.text('subject', 150)
    table.longText('body')
    table.json('segment')
    // Days after the mail within which a purchase counts as brought by it.
    table.integer('days')
    table.code('state', 20).index()
    table.text('written_by', 120)
    table.instant('written_at')
    table.index(['written_at'])
  })

  // Who is written to. Of the key in the link only its digest is kept.
  tables.create('recipients', (table) => {
    table.id().primary()
    table.id('message_id').references('messages', 'cascade')
    table.code('customer_id', 36).index()
    table.code('state', 20)
    table.code('token_digest', 64).nullable().unique()
    table.instant('sent_at').nullable()
    table.instant('left_at').nullable()
    table.unique(['message_id', 'customer_id'])
    table.index(['message_id', 'state'])
  })
})
