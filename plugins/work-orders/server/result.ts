/** What an operation came to; what may be expected to fail is no exception. */
export type Result<Value, Reason> = { ok: true; value: Value } | { ok: false; reason: Reason }

export function succeed<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

export function fail<Reason>(reason: Reason): { ok: false; reason: Reason } {
  return { ok: false, reason }
}
