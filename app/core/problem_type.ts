/** The address of the page that explains a code; `type` of problem+json (RFC 9457). */
export function problemType(code: string): string {
  return `/help/errors/${code}`
}
