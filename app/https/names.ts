import { isIP } from 'node:net'
import type { NetworkInterfaceInfo } from 'node:os'

/** Bridges of container engines and virtual machines: no device of the shop is behind them. */
const INNER_INTERFACE = /^(docker|br-|veth|virbr|cni|flannel|vboxnet|vmnet)/

const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/

/** What every certificate carries, so that the machine itself can use HTTPS too. */
export const OWN_NAMES = ['localhost', '127.0.0.1', '::1']

/**
 * A host name or address as it stands on a certificate, taken from what a person typed: an
 * address of a page will do. Nothing when it is neither.
 */
export function normaliseName(typed: string): string | null {
  const text = typed.trim().toLowerCase()
  const host = hostOf(text)
  if (isIP(host)) return host
  const name = host.replace(/\.$/, '')
  if (name.length === 0 || name.length > 253) return null
  const labels = name.split('.')
  return labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(labels.at(-1)!) ? name : null
}

function hostOf(text: string): string {
  if (isIP(text)) return text
  const address = text.includes('://') ? text : `http://${text}`
  return URL.canParse(address) ? new URL(address).hostname.replace(/^\[|\]$/g, '') : text
}

export function isAddress(name: string): boolean {
  return isIP(name) !== 0
}

/** A name or address inside a web address, where IPv6 stands in brackets. */
export function inAddress(name: string): string {
  return isIP(name) === 6 ? `[${name}]` : name
}

export interface Machine {
  hostname: string
  interfaces: Record<string, NetworkInterfaceInfo[] | undefined>
}

/**
 * The names and addresses under which other devices may find this machine, the surest first:
 * addresses of the network, the name that Bonjour answers, the bare name.
 */
export function findNames({ hostname, interfaces }: Machine): string[] {
  const addresses = Object.entries(interfaces)
    .filter(([name]) => !INNER_INTERFACE.test(name))
    .flatMap(([, infos]) => infos ?? [])
    .filter((info) => !info.internal && isLasting(info))
    .map(({ address }) => address)
  const name = normaliseName(hostname)
  const names =
    !name || isAddress(name) ? [] : name.includes('.') ? [name] : [`${name}.local`, name]
  return [...new Set([...addresses, ...names])].filter((one) => !OWN_NAMES.includes(one))
}

/** Addresses that IPv6 makes up anew each day would renew the certificate each day. */
function isLasting({ address, family }: NetworkInterfaceInfo): boolean {
  if (family === 'IPv4') return !address.startsWith('169.254.')
  return /^f[cd]/i.test(address)
}

/** Whether a page opened under this name never left the machine; browsers call that secure. */
export function isLoopback(name: string): boolean {
  return (
    name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127\./.test(name)
  )
}
