import { isDay } from './days.ts'
import type { OrderRow, Stroke } from './rows.ts'
import { fail, succeed, type Result } from './result.ts'

/** What the counter writes down of a customer and of what they bring in. */
export type Intake = Pick<
  OrderRow,
  | 'customer_id'
  | 'customer_name'
  | 'customer_email'
  | 'customer_phone'
  | 'locale'
  | 'device'
  | 'serial'
  | 'accessories'
  | 'fault'
  | 'technician'
  | 'due_on'
  | 'signature'
>

/** Fields that are not in order, each with the key of a text. */
export type FieldErrors = Record<string, 'required' | 'too_long' | 'malformed'>

const LIMITS = {
  customer_id: 40,
  customer_name: 120,
  customer_email: 200,
  customer_phone: 60,
  locale: 5,
  device: 160,
  serial: 120,
  accessories: 255,
  fault: 5_000,
  technician: 80,
  due_on: 10,
} as const
type TextField = keyof typeof LIMITS

const REQUIRED: readonly TextField[] = ['customer_name', 'device', 'fault']
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const LOCALES = ['en', 'nb', 'da', 'nl', 'fi']
const MAX_STROKES = 100
const MAX_POINTS = 4_000

export function readIntake(body: unknown): Result<Intake, FieldErrors> {
  const given = asRecord(body)
  const errors: FieldErrors = {}
  const texts = {} as Record<TextField, string | null>
  for (const [field, limit] of Object.entries(LIMITS) as [TextField, number][]) {
    const value = given[field]
    const text = typeof value === 'string' ? value.trim() : ''
    if (text.length > limit) errors[field] = 'too_long'
    else if (text === '' && REQUIRED.includes(field)) errors[field] = 'required'
    texts[field] = text === '' ? null : text
  }
  const { customer_email: email, due_on: dueOn } = texts
  if (email !== null && !EMAIL.test(email)) errors.customer_email = 'malformed'
  if (dueOn !== null && !isDay(dueOn)) errors.due_on = 'malformed'
  const signature = given.signature ?? null
  if (signature !== null && !isSignature(signature)) errors.signature = 'malformed'
  if (Object.keys(errors).length > 0) return fail(errors)
  return succeed({
    ...texts,
    customer_name: texts.customer_name!,
    device: texts.device!,
    fault: texts.fault!,
    locale: LOCALES.includes(texts.locale ?? '') ? texts.locale! : 'en',
    signature: signature as Stroke[] | null,
  })
}

export function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function isSignature(value: unknown): value is Stroke[] {
  if (!Array.isArray(value) || value.length > MAX_STROKES) return false
  const points: unknown[] = value.flat()
  return points.length <= MAX_POINTS && value.every(Array.isArray) && points.every(isPoint)
}

function isPoint(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(isInField)
}

function isInField(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 600
}
