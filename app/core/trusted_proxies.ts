import { BlockList, isIP } from 'node:net'

/** A list of addresses and networks that .env got wrong; the message says what and where. */
export class TrustedProxiesWrong extends Error {
  name = 'TrustedProxiesWrong'
}

/**
 * Reads TRUSTED_PROXIES: addresses and networks (`10.0.0.0/8`) with commas or spaces between. The
 * answer tells whether what a neighbour says about a visitor (`X-Forwarded-…`) is believed.
 */
export function trustProxies(text: string): (address: string | undefined) => boolean {
  const list = new BlockList()
  for (const entry of text.split(/[\s,]+/).filter(Boolean)) {
    const [base, prefix] = (entry === 'loopback' ? '127.0.0.0/8' : entry).split('/') as [
      string,
      string?,
    ]
    const family = isIP(base)
    const bits = family === 6 ? 128 : 32
    const length = prefix === undefined ? bits : Number(prefix)
    if (family === 0 || !Number.isInteger(length) || length < 0 || length > bits) {
      throw new TrustedProxiesWrong(
        `TRUSTED_PROXIES in .env holds "${entry}". Give addresses or networks such as 10.0.0.5 or 172.18.0.0/16, with commas between.`
      )
    }
    list.addSubnet(base, length, family === 6 ? 'ipv6' : 'ipv4')
    if (entry === 'loopback') list.addAddress('::1', 'ipv6')
  }
  return (address) => {
    const family = isIP(address ?? '')
    return family !== 0 && list.check(address!, family === 6 ? 'ipv6' : 'ipv4')
  }
}
