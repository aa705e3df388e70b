import { inAddress } from '#app/https/names'

/** The HTTPS address of this server under a name. */
export function secureAddress(name: string, port: number): string {
  return `https://${inAddress(name)}${port === 443 ? '' : `:${port}`}`
}

/** The plain address under a name, for the way to trust. */
export function plainAddress(name: string, port: number): string {
  return `http://${inAddress(name)}${port === 80 ? '' : `:${port}`}`
}

/** A host as a request names it, without its port and without the brackets of IPv6. */
export function nameOf(host: string): string {
  return URL.canParse(`http://${host}`)
    ? new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, '')
    : ''
}
