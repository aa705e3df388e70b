import type { FieldSection } from '#app/custom_fields/field_sections'
import type { Ext, FieldValue } from '#app/plugin_sdk/custom_fields'

/** What a form edits: every field is there, one without a value as null. */
export type ExtForm = Record<string, Record<string, FieldValue | null>>

export function extFormOf(sections: readonly FieldSection[], ext: Ext | undefined): ExtForm {
  return Object.fromEntries(
    sections.map(({ pluginId, fields }) => [
      pluginId,
      Object.fromEntries(fields.map(({ key }) => [key, ext?.[pluginId]?.[key] ?? null])),
    ])
  )
}
