import { isIP } from 'node:net'

/** A network address without the part that names one device: /24 of IPv4, /48 of IPv6. */
export function shortenAddress(address: string): string {
  const mapped = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIP(mapped) === 4) return `${mapped.split('.').slice(0, 3).join('.')}.0`
  if (isIP(address) === 6) return `${expand(address).slice(0, 3).join(':')}::`
  return ''
}

function expand(address: string): string[] {
  const [head = '', tail] = address.split('%')[0]!.split('::')
  const first = head ? head.split(':') : []
  if (tail === undefined) return first
  const last = tail ? tail.split(':') : []
  return [...first, ...Array<string>(8 - first.length - last.length).fill('0'), ...last]
}
