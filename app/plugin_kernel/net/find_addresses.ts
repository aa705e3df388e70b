import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import type { LookupAddress } from 'node:dns'
import { NetProblem } from '#app/plugin_kernel/net/net_problem'

/** All addresses of a name. */
export type Resolve = (host: string) => Promise<LookupAddress[]>

export const resolveByDns: Resolve = (host) => lookup(host, { all: true })

/**
 * Where a name leads now, checked. The connection is made to these addresses and to no other, so
 * that an answer that changes between the check and the call changes nothing.
 *
 * @throws NetProblem where one of them lies where the plugin may not reach
 */
export async function findAddresses(
  host: string,
  mayLeadTo: (address: string) => boolean,
  resolve: Resolve
): Promise<LookupAddress[]> {
  const family = isIP(host)
  const found = family > 0 ? [{ address: host, family }] : await resolved(host, resolve)
  if (found.length === 0) throw new NetProblem('unreachable', `${host} has no address`)
  if (!found.every(({ address }) => mayLeadTo(address)))
    throw new NetProblem(
      'own_network',
      `${host} leads to an address that plugin.json does not list`
    )
  return found
}

async function resolved(host: string, resolve: Resolve): Promise<LookupAddress[]> {
  try {
    return await resolve(host)
  } catch {
    throw new NetProblem('unreachable', `${host} has no address`)
  }
}
