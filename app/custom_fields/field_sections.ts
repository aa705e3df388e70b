import { fieldsFor, wordsIn, type Field } from '#app/custom_fields/field_set'
import type { FilledEntity } from '#app/custom_fields/ext_rows'
import type { FieldProblem } from '#app/custom_fields/read_ext'
import { runningFields } from '#app/custom_fields/running_fields'
import { shownValue, type Reader } from '#app/custom_fields/shown_value'
import type { Ext } from '#app/plugin_sdk/custom_fields'

/** The fields of one plugin on a form. */
export interface FieldSection {
  pluginId: string
  title: string
  fields: ShownField[]
}

export interface ShownField {
  key: string
  control: FieldControl
  label: string
  hint: string | null
  isRequired: boolean
  choices: { value: string; label: string }[]
  /** A field of the form may have parts; these have none. */
  fields: []
}

export type FieldControl =
  'text' | 'long' | 'date' | 'choice' | 'figure' | 'money' | 'percent' | 'switch'

/** Longer texts get several rows. */
const LONG_TEXT = 200

/** What a form shows beside Tillhouse's own fields, by plugin. */
export function fieldSections(entity: FilledEntity, locale: string): FieldSection[] {
  return runningFields(entity).map((set) => ({
    pluginId: set.pluginId,
    title: wordsIn(set.title, locale),
    fields: fieldsFor(set, entity).map((field) => ({
      key: field.name,
      control: controlOf(field),
      label: wordsIn(field.label, locale),
      hint: field.hint && wordsIn(field.hint, locale),
      isRequired: field.required ?? false,
      choices: field.choices.map(({ value, label }) => ({ value, label: wordsIn(label, locale) })),
      fields: [],
    })),
  }))
}

function controlOf({ type, maxLength = LONG_TEXT }: Field): FieldControl {
  switch (type) {
    case 'text':
      return maxLength > LONG_TEXT ? 'long' : 'text'
    case 'integer':
      return 'figure'
    case 'amount':
      return 'money'
    case 'boolean':
      return 'switch'
    default:
      return type
  }
}

/** The fields that plugins add to a form, with what is filled in. */
export interface FormFields {
  sections: FieldSection[]
  ext: Ext
  currency: Reader['currency']
}

export interface FieldColumn {
  key: string
  label: string
}

/** Columns of fields that are part of the list. */
export function fieldColumns(entity: FilledEntity, locale: string): FieldColumn[] {
  return listed(entity).map(({ key, field }) => ({ key, label: wordsIn(field.label, locale) }))
}

/** What stands in those columns for one record; nothing where nothing is filled in. */
export function fieldCells(
  entity: FilledEntity,
  ext: Ext | undefined,
  reader: Reader
): Record<string, string> {
  const cells = listed(entity).flatMap(({ key, pluginId, field }) => {
    const value = ext?.[pluginId]?.[field.name]
    return value === undefined ? [] : [[key, shownValue(field, value, reader)]]
  })
  return Object.fromEntries(cells)
}

function listed(entity: FilledEntity) {
  return runningFields(entity).flatMap((set) =>
    fieldsFor(set, entity)
      .filter(({ inList }) => inList)
      .map((field) => ({ key: keyOf(set.pluginId, field.name), pluginId: set.pluginId, field }))
  )
}

function keyOf(pluginId: string, name: string): string {
  return `ext.${pluginId}.${name}`
}

/** Errors of a form, by the place of the field, in the reader's words. */
export function fieldErrors(
  entity: FilledEntity,
  problems: readonly FieldProblem[],
  reader: Reader,
  translate: (key: string, values: Record<string, string>) => string
): Record<string, string[]> {
  const errors = problems.map(({ pluginId, name, problem }) => {
    const set = runningFields(entity).find((one) => one.pluginId === pluginId)!
    const field = fieldsFor(set, entity).find((one) => one.name === name)!
    const limit =
      'limit' in problem
        ? problem.code === 'too_long'
          ? String(problem.limit)
          : shownValue(field, problem.limit, reader)
        : ''
    const label = wordsIn(field.label, reader.locale)
    const words = translate(`custom_fields.errors.${problem.code}`, { label, limit })
    return [keyOf(pluginId, name), [words]]
  })
  return Object.fromEntries(errors)
}
