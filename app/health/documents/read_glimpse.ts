/** What can be told of a document that is not believed; null where it does not say. */
export interface Glimpse {
  receiptNumber: string | null
  amountMinor: number | null
  currency: string | null
  madeAt: string | null
  operatorId: string | null
}

const NOTHING: Glimpse = {
  receiptNumber: null,
  amountMinor: null,
  currency: null,
  madeAt: null,
  operatorId: null,
}

/** Looks into bytes that may be of any shape. */
export function readGlimpse(bytes: string): Glimpse {
  const document = parse(bytes)
  if (document === null) return NOTHING
  const body = objectAt(document, 'body')
  const amountMinor = objectAt(body, 'totals').grossMinor
  const currency = textAt(objectAt(body, 'currency'), 'code')
  return {
    receiptNumber: textAt(objectAt(body, 'receipt'), 'number'),
    amountMinor: Number.isSafeInteger(amountMinor) ? (amountMinor as number) : null,
    currency: currency && /^[A-Z]{3}$/.test(currency) ? currency : null,
    madeAt: instantAt(document, 'correctedAt'),
    operatorId: textAt(document, 'operatorId'),
  }
}

type Anything = Record<string, unknown>

function parse(bytes: string): Anything | null {
  try {
    const value: unknown = JSON.parse(bytes)
    return typeof value === 'object' && value !== null ? (value as Anything) : null
  } catch {
    return null
  }
}

function objectAt(value: Anything, key: string): Anything {
  const found = value[key]
  return typeof found === 'object' && found !== null ? (found as Anything) : {}
}

function textAt(value: Anything, key: string): string | null {
  const found = value[key]
  return typeof found === 'string' ? found.slice(0, 80) : null
}

function instantAt(value: Anything, key: string): string | null {
  const found = textAt(value, key)
  return found && !Number.isNaN(Date.parse(found)) ? found : null
}
