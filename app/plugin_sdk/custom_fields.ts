/** What a plugin may add fields to. */
export const FIELD_ENTITIES = ['item', 'customer', 'sale', 'sale_line'] as const
export type FieldEntity = (typeof FIELD_ENTITIES)[number]

export const FIELD_TYPES = [
  'text',
  'integer',
  'amount',
  'percent',
  'date',
  'boolean',
  'choice',
] as const
export type FieldType = (typeof FIELD_TYPES)[number]

/**
 * What a field holds: texts and choices as text, dates as `YYYY-MM-DD`, amounts in minor units of
 * the store's currency, percentages in parts per million. A field without a value is not there.
 */
export type FieldValue = string | number | boolean

/** Values by the id of the plugin, then by the name of the field. */
export type Ext = Record<string, Record<string, FieldValue>>

/** The file that `customFields` in plugin.json names. */
export interface CustomFieldsFile {
  $schema?: string
  fields: CustomField[]
}

/**
 * A field that a plugin adds to items, customers or sales. People fill in those of items and
 * customers; those of a sale and its lines are what the plugin answers at `sale.enrich`.
 */
export interface CustomField {
  entity: FieldEntity
  /** Unique for its entity within the plugin: `shelfLife`. */
  name: string
  type: FieldType
  /** A text, or `t:` and a key of its `locales`. */
  label: string
  hint?: string
  /** The form is not saved without it. */
  required?: boolean
  /** Of a text: characters; 200 when left out, 2,000 at most. */
  maxLength?: number
  /** Of an integer, an amount (minor units) or a percentage (parts per million). */
  min?: number
  max?: number
  /** Of a choice: what is kept, and what people read. */
  choices?: { value: string; label: string }[]
  /** Of a customer: says something about a person. Erased with the customer, and told to nobody. */
  personal?: boolean
  /** Registers and rules get it: `item.ext`, `customer.ext`. */
  inRules?: boolean
  /** Printed on receipts. */
  onReceipt?: boolean
  /** A column in the list. */
  inList?: boolean
  /** Part of `ext` in what hooks are told. */
  inApi?: boolean
}
