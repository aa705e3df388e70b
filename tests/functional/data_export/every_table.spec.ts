import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { EXPORT_LINES, EXPORT_TABLES } from '#app/data_export/export_contents'

/** What no file of the export holds, each with the reason. */
const LEFT_OUT: Record<string, string> = {
  safe_balances: 'the sums of safe_movements',
  item_words: 'made of names, codes and tags',
  removed_items: 'tells registers what to forget',
  refund_claims: 'worked out from the returns and their tenders',
  return_claims: 'held for minutes while a sale is paid',
  stock_holds: 'held for minutes while a sale is paid',
  balance_holds: 'held for minutes while a sale is paid',
  coupon_holds: 'held for minutes while a sale is paid',
  promotion_holds: 'held for minutes while a sale is paid',
  clearances: 'answers to registers, good for minutes',
  pipelines: 'how prices were worked out, kept to check sales again',
  roles: 'who may do what is set up anew',
  user_roles: 'who may do what is set up anew',
  grants: 'who may do what is set up anew',
  second_factors: 'what people sign in with',
  recovery_codes: 'what people sign in with',
  operator_sessions: 'what people sign in with',
  http_sessions: 'what people sign in with',
  settings: 'keys and choices of this server',
  counters: 'numbers of this server',
  schedules: 'work of this server',
  jobs: 'work of this server',
  locks: 'work of this server',
  rate_limits: 'work of this server',
  outbox_events: 'work of this server',
  register_statuses: 'how registers are doing now',
  resends: 'what registers sent again after a restore',
  backup_files: 'backups of this server',
  backup_targets: 'backups of this server',
  restores: 'backups of this server',
  upgrades: 'upgrades of this server',
  plugins: 'plugins of this server',
  plugin_datasets: 'worked out by plugins for their rules',
  plugin_failures: 'plugins of this server',
  plugin_versions: 'plugins of this server',
  plugin_authors: 'plugins of this server',
  plugin_upgrades: 'plugins of this server',
  plugin_registries: 'plugins of this server',
  move_ins: 'how data moved in; what moved in is here',
  plugin_tables: 'plugins of this server',
  plugin_settings: 'plugins of this server',
  custom_fields: 'plugins of this server',
  custom_values_before: 'what registers were told before; what holds now is here',
  plugin_subscriptions: 'what plugins want to be told of',
  plugin_deliveries: 'work of this server',
  plugin_schedules: 'work of this server',
  plugin_calls: 'whom plugins of this server called',
  plugin_shadows: 'plugins of this server, on trial',
  plugin_shadow_sales: 'plugins of this server, on trial',
  provider_choices: 'plugins of this server',
  loyalty_reservations: 'points held while a sale is paid; the points are the plugin’s',
  move_in_files: 'how data moved in; what moved in is here',
  move_in_changes: 'how data moved in; what moved in is here',
  move_in_problems: 'how data moved in; what moved in is here',
  move_in_mappings: 'how data moved in; what moved in is here',
}

test.group('Every table of the database', () => {
  test('is in a file of the export, or left out for a reason', async ({ assert }) => {
    const selects = [...EXPORT_TABLES, ...EXPORT_LINES].map(({ select }) => select).join('\n')
    const read = new Set([...selects.matchAll(/\b(?:from|join)\s+(\w+)/g)].map(([, name]) => name!))
    const tables = (await db.connection().getAllTables()).filter(
      (name) => !name.startsWith('adonis_schema')
    )
    assert.deepEqual(
      tables.filter((name) => !read.has(name) && !(name in LEFT_OUT)),
      []
    )
    assert.deepEqual(
      Object.keys(LEFT_OUT).filter((name) => read.has(name) || !tables.includes(name)),
      [],
      'left out without being there'
    )
  })
})
