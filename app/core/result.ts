/** An expected outcome as a value; the union of reasons belongs to the operation that returns it. */
export type Result<Value, Failure extends { reason: string }> =
  { ok: true; value: Value } | ({ ok: false } & Failure)

export function succeed<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

export function fail<Reason extends string, Failure extends { reason: Reason }>(
  failure: Failure
): { ok: false } & Failure {
  return { ok: false, ...failure }
}
