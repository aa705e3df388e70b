import { holds } from '#app/custom_fields/check_value'
import { fieldsFor, wordsIn, type Field, type FieldSet } from '#app/custom_fields/field_set'
import { shownValue, type Reader } from '#app/custom_fields/shown_value'
import type { FieldEntity } from '#app/plugin_sdk/custom_fields'

/** A field with its value, for a reader. */
export interface ShownField {
  label: string
  value: string
}

/** Those of a plugin's fields that have a value which they can hold, in the plugin's order. */
export function shownFields(
  set: FieldSet,
  { entity, values: given }: { entity: FieldEntity; values: unknown },
  reader: Reader,
  isMeant: (field: Field) => boolean = () => true
): ShownField[] {
  const values = recordOf(given)
  return fieldsFor(set, entity)
    .filter(isMeant)
    .flatMap((field) => {
      const value = values[field.name]
      if (!holds(field, value)) return []
      return [
        { label: wordsIn(field.label, reader.locale), value: shownValue(field, value, reader) },
      ]
    })
}

/** What a plugin says of a line in what it adds to the sale. */
export function ofLine(added: unknown, lineId: string): unknown {
  return recordOf(recordOf(added).lines)[lineId]
}

/** A plugin may have added anything to a sale. */
function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
