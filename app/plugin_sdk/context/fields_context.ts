import type { FieldValue } from '#app/plugin_sdk/custom_fields'

/** By the name of the field; a field without a value is not there. */
export type FieldValues = Record<string, FieldValue>

/** What people fill in; the fields of sales are answered at `sale.enrich`. */
export type FieldOwner = 'item' | 'customer'

/**
 * The plugin’s own fields (`customFields` in plugin.json) at items and customers; needs the
 * permission `fields:own`, and `customers:read:pii` as well to read fields that are `personal`.
 * Fields of other plugins are not there.
 */
export interface FieldsContext {
  /** Empty where nothing is filled in, and for a record that is not there. */
  get(entity: FieldOwner, id: string): Promise<FieldValues>
  /** The same of at most 500 records in one go, by their ids; who has nothing is left out. */
  getMany(entity: FieldOwner, ids: readonly string[]): Promise<Record<string, FieldValues>>
  /**
   * Fills in what is named and leaves the rest; null takes a value away. An item's variants get it as
   * well. Writes a line of the journal, and has `item.saved` or `customer.saved` told, where something
   * is different then. Throws an error with the code `FIELD_REFUSED` for a field that is not declared,
   * a value that it cannot hold, and a record that is not there.
   */
  set(entity: FieldOwner, id: string, values: Record<string, FieldValue | null>): Promise<void>
}
