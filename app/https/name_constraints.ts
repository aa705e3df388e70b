import { BlockList, isIP } from 'node:net'
import { AsnConvert } from '@peculiar/asn1-schema'
import {
  GeneralName,
  GeneralSubtree,
  GeneralSubtrees,
  id_ce_nameConstraints as ID,
  NameConstraints,
} from '@peculiar/asn1-x509'
import { Extension, type X509Certificate } from '@peculiar/x509'
import { isAddress } from '#app/https/names'

/** Zones that no public name can be in, as the standards for home and office networks have them. */
const ZONES = ['localhost', 'local', 'lan', 'home', 'home.arpa', 'internal', 'intranet', 'test']

/** Networks that are never on the public Internet. */
const NETWORKS = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '169.254.0.0/16',
  '127.0.0.0/8',
  'fc00::/7',
  'fe80::/10',
  '::1/128',
]

/**
 * What an authority may sign: names and addresses of a local network, and the names given. So a
 * stolen key cannot pose as a bank to the devices that trust it. Not marked critical: a device
 * that does not know the extension can still be used, and those that know it obey.
 */
export function constrainTo(names: string[]): Extension {
  const domains = [...new Set([...ZONES, ...names.filter((name) => !isAddress(name))])]
  const addresses = names
    .filter((name) => isAddress(name) && !isWithin(name, NETWORKS))
    .map((address) => `${address}/${isIP(address) === 6 ? 128 : 32}`)
  const bases = [
    ...domains.map((dNSName) => new GeneralName({ dNSName })),
    ...[...NETWORKS, ...addresses].map((iPAddress) => new GeneralName({ iPAddress })),
  ]
  const permittedSubtrees = new GeneralSubtrees(bases.map((base) => new GeneralSubtree({ base })))
  return new Extension(ID, false, AsnConvert.serialize(new NameConstraints({ permittedSubtrees })))
}

/** Whether an authority may sign for a name; a device would refuse the certificate otherwise. */
export function maySign(authority: X509Certificate, name: string): boolean {
  const extension = authority.getExtension(ID)
  if (!extension) return true
  const { permittedSubtrees } = AsnConvert.parse(extension.value, NameConstraints)
  const bases = [...(permittedSubtrees ?? [])].map(({ base }) => base)
  if (isAddress(name)) {
    return isWithin(
      name,
      bases.flatMap(({ iPAddress }) => (iPAddress ? [iPAddress] : []))
    )
  }
  return bases.some(({ dNSName }) => dNSName && (name === dNSName || name.endsWith(`.${dNSName}`)))
}

function isWithin(address: string, networks: string[]): boolean {
  const list = new BlockList()
  for (const network of networks) {
    const [base, prefix] = network.split('/') as [string, string]
    list.addSubnet(base, Number(prefix), isIP(base) === 6 ? 'ipv6' : 'ipv4')
  }
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}
