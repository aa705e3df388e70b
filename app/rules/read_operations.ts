import type { OperationName, RuleOperation } from '#pricing/rules/rule'

const MAX_OPERATIONS = 5_000
const MAX_TEXT = 500

type Check = (value: unknown) => boolean

const id: Check = (value) => isText(value, 64)
const words: Check = (value) => isText(value, MAX_TEXT)
const qrData: Check = (value) => isText(value, 500)
/** What a printer's Code 128 can say. */
const barcodeData: Check = (value) => isText(value, 40) && /^[\x20-\x7e]+$/.test(String(value))
const figure: Check = (value) => Number.isSafeInteger(value)
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)
const listOf =
  (check: Check, most: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check)
const oneOf =
  (...known: string[]): Check =>
  (value) =>
    known.some((one) => one === value)
const shaped =
  (fields: Record<string, Check>): Check =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
    Object.entries(fields).every(([key, check]) => check(value[key]))

const reason = optional(words)
const reduction = { amountMinor: optional(figure), ratePpm: optional(figure), reason }
const part = shaped({ lineId: id, quantityThousandths: figure })
const tax = shaped({
  code: (value) => isText(value, 36),
  name: (value) => isText(value, 100),
  ratePpm: figure,
  amountMinor: optional(figure),
})

/** Each operation with every field that it may have: an unknown one is an error, not ignored. */
const SHAPES: Record<OperationName, Record<string, Check>> = {
  'line.price': { lineId: id, unitPriceMinorE4: figure, reason },
  'line.discount': { lineId: id, ...reduction },
  'sale.discount': { lineIds: optional(listOf(id, 4_000)), ...reduction },
  'line.bundle': { parts: listOf(part, 100), priceMinor: figure, reason },
  'tax.code': { lineId: id, taxCategoryId: id },
  'tax.amount': { lineId: id, taxes: listOf(tax, 10) },
  'round': { stepMinor: figure, mode: oneOf('half_up', 'half_down') },
  'problem': {
    level: oneOf('error', 'warn', 'info'),
    code: id,
    message: words,
    lineId: optional(id),
  },
  'note': { text: words },
  'receipt.text': { text: words },
  'receipt.qr': { data: qrData },
  'receipt.barcode': { data: barcodeData },
}

/** Version 1 of the operations, read from what a rule answered; a text says what is wrong. */
export function readOperations(json: string): RuleOperation[] | string {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return 'The answer is no JSON'
  }
  if (!Array.isArray(value)) return 'A rule answers a list of operations'
  if (value.length > MAX_OPERATIONS) return `More than ${MAX_OPERATIONS} operations`
  for (const one of value) {
    const problem = problemOf(one)
    if (problem !== null) return problem
  }
  return value as RuleOperation[]
}

function problemOf(value: unknown): string | null {
  if (!isRecord(value) || typeof value.op !== 'string') return 'An operation has a name: op'
  const { op, ...fields } = value
  if (!Object.hasOwn(SHAPES, op)) return `There is no operation ${op.slice(0, 40)}`
  const shape = SHAPES[op as OperationName]
  const wrong = Object.keys({ ...shape, ...fields }).find((key) => !shape[key]?.(fields[key]))
  if (wrong !== undefined) return `${op}: ${wrong} is missing, unknown or of another kind`
  const isReduction = 'ratePpm' in shape
  return isReduction && (fields.ratePpm === undefined) === (fields.amountMinor === undefined)
    ? `${op} takes an amount or a rate`
    : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown, most: number): boolean {
  return (
    typeof value === 'string' && value.length > 0 && value.length <= most && value.isWellFormed()
  )
}
