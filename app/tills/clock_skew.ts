/** A device's clock may be this far from the server's before it is shown and flagged. */
export const SKEW_ALLOWED_MS = 120_000

export function isSkewed(skewMs: number): boolean {
  return Math.abs(skewMs) > SKEW_ALLOWED_MS
}
