import type { LineRow } from './rows.ts'
import { asRecord, type FieldErrors } from './intake.ts'
import { fail, succeed, type Result } from './result.ts'
import { LINE_KINDS, MAX_QUANTITY_THOUSANDTHS, MAX_UNIT_PRICE_MINOR } from './totals.ts'

export type NewLine = Pick<
  LineRow,
  'kind' | 'item_id' | 'text' | 'quantity_thousandths' | 'unit_price_minor'
>

const MAX_LINES = 100

/** Parts and labour as the page sends them; errors are named by the line's place: `2.text`. */
export function readLines(body: unknown): Result<NewLine[], FieldErrors> {
  const { lines } = asRecord(body)
  if (!Array.isArray(lines)) return fail({ lines: 'malformed' })
  if (lines.length > MAX_LINES) return fail({ lines: 'too_long' })
  const errors: FieldErrors = {}
  const read = lines.map((line, index) => readLine(asRecord(line), errors, index))
  return Object.keys(errors).length > 0 ? fail(errors) : succeed(read)
}

function readLine(given: Record<string, unknown>, errors: FieldErrors, index: number): NewLine {
  const kind = LINE_KINDS.find((one) => one === given.kind) ?? 'part'
  const text = typeof given.text === 'string' ? given.text.trim() : ''
  if (text === '') errors[`${index}.text`] = 'required'
  if (text.length > 200) errors[`${index}.text`] = 'too_long'
  return {
    kind,
    text,
    item_id: typeof given.item_id === 'string' && given.item_id !== '' ? given.item_id : null,
    quantity_thousandths: whole(
      given,
      'quantity_thousandths',
      MAX_QUANTITY_THOUSANDTHS,
      errors,
      index
    ),
    unit_price_minor: whole(given, 'unit_price_minor', MAX_UNIT_PRICE_MINOR, errors, index),
  }
}

function whole(
  given: Record<string, unknown>,
  field: string,
  most: number,
  errors: FieldErrors,
  index: number
): number {
  const value = given[field]
  if (Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most)
    return value as number
  errors[`${index}.${field}`] = 'malformed'
  return 0
}
