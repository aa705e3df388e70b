/**
 * Small building blocks of a shape check. A check answers null when the value fits, so that the
 * usual case allocates nothing; paths are put together only on the way out of a failure.
 */
export interface Problem {
  /** Where: `body.lines.0.quantityThousandths`; empty for the document itself. */
  path: string
  code: ProblemCode
}

export type ProblemCode =
  | 'not_an_object'
  | 'not_a_list'
  | 'not_text'
  | 'not_an_integer'
  | 'not_a_boolean'
  | 'not_a_uuid'
  | 'not_an_instant'
  | 'not_a_date'
  | 'not_a_hash'
  | 'not_a_currency'
  | 'not_json_data'
  | 'not_a_known_value'
  | 'missing'
  | 'unknown_field'
  | 'too_long'
  | 'too_many'
  | 'out_of_range'
  | 'contradiction'

export type Check = (value: unknown) => Problem[] | null

/** A table with a check for each field of T: a field added to a type must be added here too. */
export type Fields<T> = { [Field in keyof T]-?: Check }

export function problem(code: ProblemCode, path = ''): Problem[] {
  return [{ path, code }]
}

/** How many problems are kept: enough to find the cause, little enough to store. */
const PROBLEMS_MAX = 50

function added(problems: Problem[] | null, field: string | number, found: Problem[]): Problem[] {
  const all = problems ?? []
  for (const { path, code } of found) {
    if (all.length === PROBLEMS_MAX) break
    all.push({ path: path === '' ? String(field) : `${field}.${path}`, code })
  }
  return all
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An object with exactly the fields of the table; only optional ones may be left out. */
export function object<T>(fields: Fields<T>): Check {
  const checks = Object.entries<Check>(fields)
  const known = new Set(Object.keys(fields))
  return (value) => {
    if (!isObject(value)) return problem('not_an_object')
    let problems: Problem[] | null = null
    for (const [name, check] of checks) {
      const isMissing = value[name] === undefined && !mayBeLeftOut.has(check)
      const found = isMissing ? problem('missing') : check(value[name])
      if (found) problems = added(problems, name, found)
    }
    for (const name of Object.keys(value)) {
      if (!known.has(name)) problems = added(problems, name, problem('unknown_field'))
    }
    return problems
  }
}

export function list(check: Check, maximum: number): Check {
  return (value) => {
    if (!Array.isArray(value)) return problem('not_a_list')
    if (value.length > maximum) return problem('too_many')
    let problems: Problem[] | null = null
    for (const [index, entry] of value.entries()) {
      const found = check(entry)
      if (found) problems = added(problems, index, found)
    }
    return problems
  }
}

const mayBeLeftOut = new WeakSet<Check>()

/** A field that documents of earlier versions do not have. */
export function optional(check: Check): Check {
  const ifThere: Check = (value) => (value === undefined ? null : check(value))
  mayBeLeftOut.add(ifThere)
  return ifThere
}

export function nullable(check: Check): Check {
  return (value) => (value === null ? null : check(value))
}

export function text(maximum: number): Check {
  return (value) => {
    if (typeof value !== 'string' || !value.isWellFormed()) return problem('not_text')
    return value.length > maximum ? problem('too_long') : null
  }
}

export function integer(minimum: number, maximum: number): Check {
  return (value) => {
    if (!Number.isSafeInteger(value)) return problem('not_an_integer')
    return (value as number) < minimum || (value as number) > maximum
      ? problem('out_of_range')
      : null
  }
}

export const boolean: Check = (value) =>
  typeof value === 'boolean' ? null : problem('not_a_boolean')

export function oneOf<T extends string | number>(...values: T[]): Check {
  const known = new Set<unknown>(values)
  return (value) => (known.has(value) ? null : problem('not_a_known_value'))
}

/** Text that must look like something. */
export function pattern(form: RegExp, code: ProblemCode): Check {
  return (value) => (typeof value === 'string' && form.test(value) ? null : problem(code))
}

export const uuid = pattern(
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  'not_a_uuid'
)
export const hash = pattern(/^[0-9a-f]{64}$/, 'not_a_hash')
export const currencyCode = pattern(/^[A-Z]{3}$/, 'not_a_currency')

const DATE = /^(\d{4})-(0[1-9]|1[0-2])-(\d\d)/
const TIME = /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

/** ISO 8601 in UTC with milliseconds, the one spelling that databases give back unchanged. A day that does not exist is refused, not moved to the next month. */
export const instant: Check = (value) =>
  typeof value === 'string' && startsWithDate(value) && TIME.test(value.slice(10))
    ? null
    : problem('not_an_instant')

export const date: Check = (value) =>
  typeof value === 'string' && value.length === 10 && startsWithDate(value)
    ? null
    : problem('not_a_date')

function startsWithDate(value: string): boolean {
  const parts = DATE.exec(value)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return day >= 1 && day <= daysOfMonth(year, month)
}

function daysOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Free data of codes and figures: no deep nesting, no endless lists, no broken numbers. */
export function jsonData(depth: number, entries: number, length: number): Check {
  const check = (value: unknown, depthLeft: number): boolean => {
    if (value === null || typeof value === 'boolean') return true
    if (typeof value === 'number') return Number.isFinite(value)
    if (typeof value === 'string') return value.length <= length && value.isWellFormed()
    if (typeof value !== 'object' || depthLeft === 0) return false
    const names = Object.keys(value)
    return (
      names.length <= entries &&
      names.every((name) => name.length <= length && name.isWellFormed()) &&
      Object.values(value).every((inner) => check(inner, depthLeft - 1))
    )
  }
  return (value) => {
    if (!isObject(value)) return problem('not_an_object')
    return check(value, depth) ? null : problem('not_json_data')
  }
}
