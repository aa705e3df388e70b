import type { CustomField, FieldEntity } from '#app/plugin_sdk/custom_fields'

/** A text in every language of the product. */
export type Words = Record<string, string>

/** A field with its words, which need the plugin's files no more. */
export interface Field extends Omit<CustomField, 'label' | 'hint' | 'choices'> {
  label: Words
  hint: Words | null
  choices: { value: string; label: Words }[]
}

/** All fields of one plugin. */
export interface FieldSet {
  pluginId: string
  title: Words
  fields: Field[]
}

export function fieldsFor({ fields }: FieldSet, entity: FieldEntity): Field[] {
  return fields.filter((field) => field.entity === entity)
}

/** Registers get what rules and receipts need, and never what says something about a person. */
export function isTold({ inRules, onReceipt, personal }: Field): boolean {
  return [inRules, onReceipt].includes(true) && !personal
}

export function wordsIn(words: Words, locale: string): string {
  return words[locale] ?? words.en ?? ''
}
