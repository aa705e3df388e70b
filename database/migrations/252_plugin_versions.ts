import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, jsonText } from '#database/migration_columns'

export default class extends BaseSchema {
  async up() {
    // Every version that lies in data/plugins; which of them serves is plugins.active_version.
    this.schema.createTable('plugin_versions', (table) => {
      code(table, 'plugin_id', 40).notNullable()
      code(table, 'version', 60).notNullable()
      // Of its list of files, which names the digest of every file.
      code(table, 'digest', 120).notNullable()
      // `file`, `folder`, or the name of a registry.
      code(table, 'source', 40).notNullable()
      code(table, 'signed_by', 60)
      jsonText(table, 'manifest').notNullable()
      instant(table, 'added_at').notNullable()
      // What its last try to serve ended with.
      jsonText(table, 'problem')
      table.primary(['plugin_id', 'version'])
    })
    // Whose key signed the first version that this shop installed; later ones must carry the same.
    this.schema.createTable('plugin_authors', (table) => {
      code(table, 'plugin_id', 40).primary().notNullable()
      code(table, 'public_key', 60).notNullable()
      instant(table, 'pinned_at').notNullable()
    })
    // One row a change of version: how far it came, and what puts everything back.
    this.schema.createTable('plugin_upgrades', (table) => {
      table.increments('id').notNullable()
      code(table, 'plugin_id', 40).notNullable()
      code(table, 'from_version', 60)
      code(table, 'to_version', 60).notNullable()
      code(table, 'step', 20).notNullable()
      code(table, 'outcome', 20)
      // The tables that were copied with what makes them anew, and rows of the kernel’s own tables.
      jsonText(table, 'kept')
      jsonText(table, 'problem')
      instant(table, 'began_at').notNullable()
      instant(table, 'ended_at')
      // When the copies are dropped.
      instant(table, 'kept_until')
      table.index(['plugin_id', 'id'])
      table.index(['ended_at'])
    })
    this.schema.createTable('plugin_registries', (table) => {
      code(table, 'name', 40).primary().notNullable()
      // A folder, or an address that is asked only when the owner has allowed it.
      table.string('place', 500).notNullable()
      table.boolean('may_call_out').notNullable()
      // Whose signature under an index is believed: the owner’s word first, then the last index’s.
      jsonText(table, 'public_keys').notNullable()
      table.bigInteger('seq').notNullable()
      instant(table, 'expires_at')
      jsonText(table, 'listing')
      instant(table, 'refreshed_at')
    })
  }

  async down() {
    for (const name of [
      'plugin_registries',
      'plugin_upgrades',
      'plugin_authors',
      'plugin_versions',
    ])
      this.schema.dropTable(name)
  }
}
