import { AddressSet } from '#app/plugin_kernel/net/addresses'

const PREFIX = 'device:tcp:'

/** Which devices a plugin may reach: `device:tcp:192.168.0.0/16:9100-9199`. */
export class DeviceRules {
  readonly #rules: { addresses: AddressSet; from: number; to: number }[]

  /** @throws for a declaration that names no addresses */
  constructor(caps: readonly string[]) {
    this.#rules = caps.filter((cap) => cap.startsWith(PREFIX)).map(ruleOf)
  }

  /** Says of addresses whether they may be reached at a port. */
  allow(port: number): (address: string) => boolean {
    const fitting = this.#rules.filter(({ from, to }) => port >= from && port <= to)
    return (address) => fitting.some(({ addresses }) => addresses.has(address))
  }
}

function ruleOf(cap: string) {
  const { range, from, to } =
    /^(?<range>\[[^\]]*\](\/\d+)?|[^:]*)(:(?<from>\d+)(-(?<to>\d+))?)?$/.exec(
      cap.slice(PREFIX.length)
    )?.groups ?? {}
  return {
    addresses: new AddressSet([range ?? '']),
    from: Number(from ?? 1),
    to: Number(to ?? from ?? 65_535),
  }
}
