import { BlockList, isIP } from 'node:net'

/** A set of addresses that can say whether one is in it, in whichever way that one is written. */
export class AddressSet {
  #list = new BlockList()

  /** @throws for what is neither an address nor `address/bits`; IPv6 may stand in brackets */
  constructor(ranges: readonly string[]) {
    for (const range of ranges) {
      const [address = '', bits] = range.replace(/^\[(.*)\]/, '$1').split('/')
      const family = familyOf(address)
      if (bits === undefined) this.#list.addAddress(address, family)
      else this.#list.addSubnet(address, Number(bits), family)
    }
  }

  /** An IPv4 address in the clothes of IPv6 (`::ffff:10.0.0.1`) counts as what it stands for. */
  has(address: string): boolean {
    const [bare = ''] = address.split('%')
    return this.#list.check(bare, familyOf(bare))
  }
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  const version = isIP(address)
  if (version === 0) throw new RangeError(`${address} is no address`)
  return version === 4 ? 'ipv4' : 'ipv6'
}

/** IANA's special-purpose addresses of IPv4: whatever cannot lie somewhere out on the internet. */
const SPECIAL_4 = new AddressSet([
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
])
const GLOBAL_6 = new AddressSet(['2000::/3'])
/** Examples, and ways of writing an IPv4 address that a gateway would lead into the shop. */
const SPECIAL_6 = new AddressSet(['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'])
const MAPPED_4 = new AddressSet(['::ffff:0:0/96'])

/** Where a shop's own machines are. What a cloud tells its machines (169.254…) is not among it. */
const SHOP = new AddressSet([
  '10.0.0.0/8',
  '127.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '::1',
  'fc00::/7',
])

/** Out on the internet: neither this machine nor the shop's network nor anything reserved. */
export function isPublic(address: string): boolean {
  if (isIP(address) === 4 || MAPPED_4.has(address)) return !SPECIAL_4.has(address)
  return GLOBAL_6.has(address) && !SPECIAL_6.has(address)
}

export function isInShop(address: string): boolean {
  return SHOP.has(address)
}

/** Names that only the shop's own network answers, so that no one outside can point them into it. */
export function isLocalName(host: string): boolean {
  return !host.includes('.') || /\.(local|lan|internal|localhost|home\.arpa)$/.test(host)
}
