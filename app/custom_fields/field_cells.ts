import { formatMinor, formatRatePercent } from '#pricing/format_decimal'
import {
  parseAmountMinor,
  parseRatePpm,
  type DecimalSeparator,
  type ParsedDecimal,
} from '#pricing/parse_decimal'
import { fail, succeed, type Result } from '#core/result'
import { problemOfValue, type ValueProblem } from '#app/custom_fields/check_value'
import type { FilledEntity } from '#app/custom_fields/ext_rows'
import { fieldsFor, type Field, type FieldSet } from '#app/custom_fields/field_set'
import type { FieldValue } from '#app/plugin_sdk/custom_fields'

/** A field as the column of a file: `plugin-id.name`. */
export interface FieldHeader {
  header: string
  pluginId: string
  field: Field
}

/** The columns of these plugins' fields, in the order of plugins and of their fields. */
export function fieldHeaders(sets: readonly FieldSet[], entity: FilledEntity): FieldHeader[] {
  return sets.flatMap((set) =>
    fieldsFor(set, entity).map((field) => ({
      header: `${set.pluginId}.${field.name}`,
      pluginId: set.pluginId,
      field,
    }))
  )
}

/** A header that names a field of some plugin, be it here or in the shop that the file is from. */
export function namesField(header: string): boolean {
  return /^[a-z][a-z0-9-]*\.[a-z][A-Za-z0-9]*$/.test(header.trim())
}

/** A value as files have it: exact, the same in every language, and read by `readFieldCell`. */
export function fieldCell({ type }: Field, value: FieldValue, currencyDigits: number): string {
  if (type === 'amount') return formatMinor(Number(value), currencyDigits)
  return type === 'percent' ? formatRatePercent(Number(value)) : String(value)
}

export interface CellReading {
  currencyDigits: number
  decimalSeparator: DecimalSeparator
}

/** Why a cell is no value of its field; each has a sentence at `move_in.problems`. */
export interface CellProblem {
  reason:
    | 'figure_malformed'
    | 'figure_ambiguous'
    | 'figure_too_many_decimals'
    | 'figure_out_of_range'
    | 'flag_unreadable'
    | 'date_unreadable'
    | 'text_too_long'
    | 'field_not_a_choice'
    | 'field_too_low'
    | 'field_too_high'
  detail: string | null
}

/** Reads a cell that is not empty. A choice may be named by its label, in any language. */
export function readFieldCell(
  field: Field,
  text: string,
  reading: CellReading
): Result<FieldValue, CellProblem> {
  const value = valueOf(field, text.trim(), reading)
  if (typeof value === 'object') return fail(value)
  const problem = problemOfValue(field, value)
  return problem ? fail(told(problem, field, reading)) : succeed(value)
}

function valueOf(field: Field, text: string, reading: CellReading): FieldValue | CellProblem {
  switch (field.type) {
    case 'text':
    case 'date':
      return text
    case 'boolean':
      return flagOf(text) ?? { reason: 'flag_unreadable', detail: null }
    case 'choice':
      return choiceOf(field, text)
    case 'amount':
      return figureOf(parseAmountMinor(text, reading.currencyDigits, reading.decimalSeparator))
    case 'percent':
      return figureOf(parseRatePpm(text.replace(/\s*%$/, '')))
    case 'integer':
      return figureOf(parseAmountMinor(text, 0, reading.decimalSeparator))
  }
}

function figureOf(parsed: ParsedDecimal): number | CellProblem {
  if (parsed.ok) return parsed.value
  const reason = parsed.reason === 'empty' ? 'malformed' : parsed.reason
  return { reason: `figure_${reason}`, detail: null }
}

const YES = /^(true|yes|y|1|ja|j|kyllä|k|x)$/i
const NO = /^(false|no|n|0|nei|nej|nee|ei|e)$/i

function flagOf(text: string): boolean | null {
  if (YES.test(text)) return true
  return NO.test(text) ? false : null
}

function choiceOf({ choices }: Field, text: string): string {
  const wanted = text.toLowerCase()
  const named = choices.find(
    ({ value, label }) =>
      value === text || Object.values(label).some((word) => word.toLowerCase() === wanted)
  )
  return named?.value ?? text
}

function told(problem: ValueProblem, field: Field, reading: CellReading): CellProblem {
  switch (problem.code) {
    case 'not_a_date':
      return { reason: 'date_unreadable', detail: null }
    case 'not_a_choice':
      return {
        reason: 'field_not_a_choice',
        detail: field.choices.map(({ value }) => value).join(', '),
      }
    case 'too_long':
      return { reason: 'text_too_long', detail: String(problem.limit) }
    case 'too_low':
    case 'too_high':
      return {
        reason: `field_${problem.code}`,
        detail: fieldCell(field, problem.limit, reading.currencyDigits),
      }
    default:
      return { reason: 'figure_malformed', detail: null }
  }
}
