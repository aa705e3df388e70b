import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, jsonText, uuid } from '#database/migration_columns'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('http_sessions', (table) => {
      table.string('id', 191).primary()
      table.text('data', 'longtext').notNullable()
      table.timestamp('expires_at').notNullable().index()
    })
    this.schema.createTable('settings', (table) => {
      code(table, 'name', 100).primary().notNullable()
      jsonText(table, 'value').notNullable()
    })
    // Counters whose next value is taken as the last statement before commit (decisions 16).
    this.schema.createTable('counters', (table) => {
      code(table, 'name', 100).primary().notNullable()
      table.bigInteger('value').notNullable()
    })
    this.schema.createTable('stores', (table) => {
      uuid(table, 'id').primary().notNullable()
      code(table, 'code', 20).notNullable().unique()
      table.string('name', 120).notNullable()
      table.string('country', 2).notNullable()
      table.string('currency', 3).notNullable()
      table.integer('currency_digits').notNullable()
      table.string('locale', 10).notNullable()
      table.string('time_zone', 60).notNullable()
      table.integer('day_cutoff_minutes').notNullable()
      table.boolean('prices_include_tax').notNullable()
      table.string('tax_rounding', 10).notNullable()
      table.integer('cash_rounding_step_minor').notNullable()
      table.string('cash_rounding_mode', 10).notNullable()
      table.boolean('allows_negative_stock').notNullable()
      table.string('organisation_number', 40)
      table.string('legal_name', 160)
      table.string('address', 255)
      table.string('postal_code', 20)
      table.string('city', 80)
      table.string('phone', 40)
      table.string('email', 160)
      table.text('receipt_header')
      table.text('receipt_footer')
      jsonText(table, 'settings').notNullable()
      instant(table, 'archived_at')
      instant(table, 'created_at').notNullable()
      instant(table, 'updated_at').notNullable()
    })
    this.schema.createTable('registers', (table) => {
      uuid(table, 'id').primary().notNullable()
      uuid(table, 'store_id').notNullable().references('stores.id')
      table.integer('number').notNullable()
      table.string('name', 80).notNullable()
      jsonText(table, 'settings').notNullable()
      instant(table, 'archived_at')
      instant(table, 'created_at').notNullable()
      instant(table, 'updated_at').notNullable()
      table.unique(['store_id', 'number'])
    })
    this.schema.createTable('users', (table) => {
      uuid(table, 'id').primary().notNullable()
      table.string('name', 120).notNullable()
      table.string('email', 160).unique()
      table.string('password', 255)
      table.string('pin', 255)
      table.integer('pin_failures').notNullable().defaultTo(0)
      instant(table, 'pin_locked_until')
      table.string('locale', 10).notNullable()
      table.string('color', 20)
      table.boolean('is_active').notNullable().defaultTo(true)
      instant(table, 'created_at').notNullable()
      instant(table, 'updated_at').notNullable()
    })
    this.schema.createTable('roles', (table) => {
      uuid(table, 'id').primary().notNullable()
      code(table, 'key', 40).notNullable().unique()
      table.string('name', 80).notNullable()
      instant(table, 'created_at').notNullable()
      instant(table, 'updated_at').notNullable()
    })
    // A person has a role in one store, or everywhere when store_id is null.
    this.schema.createTable('user_roles', (table) => {
      uuid(table, 'id').primary().notNullable()
      uuid(table, 'user_id').notNullable().references('users.id')
      uuid(table, 'role_id').notNullable().references('roles.id')
      uuid(table, 'store_id').references('stores.id')
      table.index(['user_id'])
    })
    // (role or person) × store × department × task, with limits; a personal denial wins.
    this.schema.createTable('grants', (table) => {
      uuid(table, 'id').primary().notNullable()
      uuid(table, 'role_id').references('roles.id')
      uuid(table, 'user_id').references('users.id')
      uuid(table, 'store_id').references('stores.id')
      uuid(table, 'department_id')
      code(table, 'task', 60).notNullable()
      table.string('effect', 5).notNullable()
      jsonText(table, 'limits').notNullable()
      table.index(['role_id'])
      table.index(['user_id'])
    })
    this.schema.createTable('enrolments', (table) => {
      uuid(table, 'id').primary().notNullable()
      uuid(table, 'register_id').notNullable().references('registers.id')
      uuid(table, 'store_id').notNullable().references('stores.id')
      table.integer('series').notNullable()
      jsonText(table, 'public_key').notNullable()
      code(table, 'token_hash', 64).notNullable().unique()
      table.string('device_name', 120).notNullable()
      uuid(table, 'enrolled_by_id').references('users.id')
      instant(table, 'enrolled_at').notNullable()
      instant(table, 'ended_at')
      table.string('end_reason', 120)
      table.unique(['register_id', 'series'])
    })
    this.schema.createTable('operator_sessions', (table) => {
      uuid(table, 'id').primary().notNullable()
      uuid(table, 'user_id').notNullable().references('users.id')
      uuid(table, 'enrolment_id').notNullable().references('enrolments.id')
      code(table, 'token_hash', 64).notNullable().unique()
      instant(table, 'created_at').notNullable()
      instant(table, 'expires_at').notNullable()
      instant(table, 'ended_at')
    })
    this.schema.createTable('manager_overrides', (table) => {
      uuid(table, 'id').primary().notNullable()
      uuid(table, 'store_id').notNullable().references('stores.id')
      uuid(table, 'register_id').references('registers.id')
      uuid(table, 'operator_id').notNullable().references('users.id')
      uuid(table, 'authorised_by_id').notNullable().references('users.id')
      code(table, 'task', 60).notNullable()
      jsonText(table, 'context').notNullable()
      instant(table, 'created_at').notNullable()
      table.index(['store_id', 'created_at'])
    })
  }

  async down() {
    for (const table of [
      'manager_overrides',
      'operator_sessions',
      'enrolments',
      'grants',
      'user_roles',
      'roles',
      'users',
      'registers',
      'stores',
      'counters',
      'settings',
      'http_sessions',
    ]) {
      this.schema.dropTable(table)
    }
  }
}
