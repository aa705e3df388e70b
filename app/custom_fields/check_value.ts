import type { Field } from '#app/custom_fields/field_set'
import type { FieldValue } from '#app/plugin_sdk/custom_fields'

/** What is wrong with a value; the words are `custom_fields.errors.<code>`. */
export type ValueProblem =
  | { code: 'missing' | 'wrong_type' | 'not_a_date' | 'not_a_choice' }
  | { code: 'too_long' | 'too_low' | 'too_high'; limit: number }

const LONGEST_TEXT = 200

/** Null when the field can hold it. */
export function problemOfValue(field: Field, value: unknown): ValueProblem | null {
  switch (field.type) {
    case 'text':
      return typeof value === 'string' ? problemOfText(field, value) : { code: 'wrong_type' }
    case 'boolean':
      return typeof value === 'boolean' ? null : { code: 'wrong_type' }
    case 'date':
      return isDate(value) ? null : { code: 'not_a_date' }
    case 'choice':
      return field.choices.some((choice) => choice.value === value)
        ? null
        : { code: 'not_a_choice' }
    default:
      return Number.isSafeInteger(value)
        ? problemOfFigure(field, value as number)
        : { code: 'wrong_type' }
  }
}

export function holds(field: Field, value: unknown): value is FieldValue {
  return problemOfValue(field, value) === null
}

function problemOfText({ maxLength = LONGEST_TEXT }: Field, value: string): ValueProblem | null {
  return [...value].length > maxLength ? { code: 'too_long', limit: maxLength } : null
}

function problemOfFigure({ min, max }: Field, value: number): ValueProblem | null {
  if (min !== undefined && value < min) return { code: 'too_low', limit: min }
  if (max !== undefined && value > max) return { code: 'too_high', limit: max }
  return null
}

/** A day of the calendar: the thirtieth of February is none. */
function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const instant = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value)
}
