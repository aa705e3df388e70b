/** The back office's proof that what a script sends is its own. */
export function formToken(): string {
  const match = /(?:^|;\s*)XSRF-TOKEN=([^;]+)/.exec(document.cookie)
  return decodeURIComponent(match?.[1] ?? '')
}
