import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Migration } from '#app/plugin_sdk/migration'
import { NAME_PATTERN } from '#app/plugin_kernel/data/table_names'

const name = { type: 'string', pattern: NAME_PATTERN, maxLength: 40 }
const names = { type: 'array', items: name, maxItems: 16 }
const value = { type: ['string', 'number', 'boolean', 'null'] }

function exact(properties: Record<string, unknown>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((key) => !optional.includes(key))
  return { type: 'object', additionalProperties: false, properties, required }
}

const column = exact(
  {
    name,
    kind: {
      enum: ['id', 'code', 'text', 'long_text', 'integer', 'boolean', 'instant', 'date', 'json'],
    },
    length: { type: 'integer', minimum: 1, maximum: 255 },
    isNullable: { type: 'boolean' },
    default: value,
    references: exact({ table: name, onDelete: { enum: ['restrict', 'cascade'] } }),
  },
  ['length', 'isNullable', 'default', 'references']
)
const columns = { type: 'array', items: column, maxItems: 200 }
const index = exact({ columns: { ...names, minItems: 1 }, isUnique: { type: 'boolean' } })
const indices = { type: 'array', items: index, maxItems: 60 }

const change = {
  anyOf: [
    exact({
      change: { const: 'create' },
      table: name,
      columns: { ...columns, minItems: 1 },
      primary: names,
      indices,
    }),
    exact({ change: { const: 'alter' }, table: name, add: columns, drop: names, indices }),
    exact({ change: { const: 'drop' }, table: name }),
    exact({ change: { const: 'fill' }, table: name, column: name, value }),
    exact({ change: { const: 'fill' }, table: name, column: name, from: name }),
  ],
}

const validate = new Ajv2020({ allowUnionTypes: true }).compile<Migration>(
  exact({ changes: { type: 'array', items: change, maxItems: 200 } })
)

/** What a file exported, if it is a migration; a text that says why not. */
export function asMigration(exported: unknown): Migration | string {
  if (validate(exported)) return exported
  const said = validate.errors ?? []
  // Of the several forms that a change may have, the one that came closest says the most.
  const error = said.toSorted(
    (left, right) => right.instancePath.length - left.instancePath.length
  )[0]
  return error ? `${error.instancePath || '/'} ${error.message}` : 'is no migration'
}
