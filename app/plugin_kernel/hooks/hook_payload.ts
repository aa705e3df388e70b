/**
 * What handlers are given: a copy of plain data that nobody can change, the same for all of them. A
 * payload that is no plain data is a fault of Tillhouse, not of a plugin, and throws.
 */
export function frozenCopy<Payload>(payload: Payload): Payload {
  return frozen(structuredClone(payload))
}

/** For data that nobody else holds: what was just read from a text. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}
