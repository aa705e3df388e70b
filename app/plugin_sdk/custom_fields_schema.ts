import { FIELD_ENTITIES, FIELD_TYPES } from '#app/plugin_sdk/custom_fields'

const text = { type: 'string', minLength: 1, maxLength: 200 }
const flag = { type: 'boolean' }
const figure = { type: 'integer', minimum: -1_000_000_000_000, maximum: 1_000_000_000_000 }

const choice = {
  type: 'object',
  additionalProperties: false,
  required: ['value', 'label'],
  properties: {
    value: { type: 'string', pattern: '^[A-Za-z0-9_-]+$', maxLength: 40 },
    label: text,
  },
}

const field = {
  type: 'object',
  additionalProperties: false,
  required: ['entity', 'name', 'type', 'label'],
  properties: {
    entity: { enum: FIELD_ENTITIES },
    name: { type: 'string', pattern: '^[a-z][A-Za-z0-9]*$', maxLength: 40 },
    type: { enum: FIELD_TYPES },
    label: text,
    hint: text,
    required: flag,
    maxLength: { type: 'integer', minimum: 1, maximum: 2_000 },
    min: figure,
    max: figure,
    choices: { type: 'array', minItems: 1, maxItems: 100, items: choice },
    personal: flag,
    inRules: flag,
    onReceipt: flag,
    inList: flag,
    inApi: flag,
  },
}

/** What the file named by `customFields` may say (JSON Schema 2020-12). */
export const CUSTOM_FIELDS_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Custom fields of a plugin of Tillhouse',
  type: 'object',
  additionalProperties: false,
  required: ['fields'],
  properties: {
    $schema: { type: 'string' },
    fields: { type: 'array', maxItems: 50, items: field },
  },
} as const
