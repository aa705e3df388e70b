import type { PluginTexts } from '#app/plugin_kernel/texts/plugin_texts'
import {
  isSettableAt,
  type SettingSchema,
  type SettingScope,
  type SettingsSchema,
} from '#app/plugin_kernel/settings/settings_schema'

export type SettingControl =
  | 'text'
  | 'long'
  | 'color'
  | 'date'
  | 'secret'
  | 'choice'
  | 'figure'
  | 'money'
  | 'percent'
  | 'number'
  | 'switch'
  | 'list'
  | 'group'
  | PickedKind
export type PickedKind = 'item' | 'department' | 'customer_group' | 'store' | 'register'

/** One setting as the form shows it. */
export interface SettingField {
  key: string
  control: SettingControl
  label: string
  hint: string | null
  isRequired: boolean
  choices: { value: string | number; label: string }[]
  /** Of a group, or of each row of a list; a list of plain values has one without a key. */
  fields: SettingField[]
}

/** The fields of a form for settings at a place, in the order of the schema. */
export function settingFields(
  schema: SettingsSchema,
  scope: SettingScope,
  texts: PluginTexts
): SettingField[] {
  return Object.entries(schema.properties)
    .filter(([, one]) => isSettableAt(one, scope))
    .map(([key, one]) => toField(key, one, schema.required ?? [], texts))
}

function toField(
  key: string,
  schema: SettingSchema,
  required: readonly string[],
  texts: PluginTexts
): SettingField {
  const { title = key, description, enum: values = [], items, properties } = schema
  const titles = schema['x-titles'] ?? []
  const partsOf = (one: SettingSchema) =>
    Object.entries(one.properties ?? {}).map(([name, part]) =>
      toField(name, part, one.required ?? [], texts)
    )
  const row = items && (items.properties ? partsOf(items) : [toField('', items, [''], texts)])
  return {
    key,
    control: controlOf(schema),
    label: texts.say(title),
    hint: description === undefined ? null : texts.say(description),
    isRequired: required.includes(key),
    choices: values.map((value, at) => ({ value, label: texts.say(titles[at] ?? String(value)) })),
    fields: row ?? (properties ? partsOf(schema) : []),
  }
}

function controlOf({ type, enum: values, ...schema }: SettingSchema): SettingControl {
  if (values) return 'choice'
  const kind = schema['x-kind']
  switch (type) {
    case 'boolean':
      return 'switch'
    case 'array':
      return 'list'
    case 'object':
      return 'group'
    case 'number':
      return 'number'
    case 'integer':
      return kind === 'money' || kind === 'percent' ? kind : 'figure'
    case 'string':
      return kind && kind !== 'money' && kind !== 'percent' ? kind : 'text'
  }
}
