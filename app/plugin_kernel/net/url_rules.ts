import { isIP } from 'node:net'
import { AddressSet, isInShop, isLocalName, isPublic } from '#app/plugin_kernel/net/addresses'
import { NetProblem } from '#app/plugin_kernel/net/net_problem'

const SETTING = 'net:setting:'
const PRIVATE = 'net:private:'

/** Whether a name may lead to an address, asked once it is known where it leads. */
type MayLeadTo = (address: string) => boolean

/** Which addresses on the network a plugin may call, by what its plugin.json lists. */
export class UrlRules {
  readonly #patterns: UrlPattern[]
  readonly #settings: string[]
  readonly #private: AddressSet

  /** `typed` reads what the owner has typed into a setting, at whichever place. */
  constructor(
    caps: readonly string[],
    private readonly typed: (key: string) => Promise<string[]>
  ) {
    const behind = (prefix: string) =>
      caps.filter((cap) => cap.startsWith(prefix)).map((cap) => cap.slice(prefix.length))
    this.#patterns = behind('net:').filter(isUrlPattern).map(patternOf)
    this.#settings = behind(SETTING)
    this.#private = new AddressSet(behind(PRIVATE))
  }

  /** @throws NetProblem for an address that is not declared */
  async allow(url: URL): Promise<MayLeadTo> {
    const host = hostOf(url)
    if (this.#patterns.some((pattern) => pattern(url)))
      // An address that is written out in plugin.json was agreed to as it stands there.
      return (address) => isPublic(address) || isIP(host) > 0 || this.#private.has(address)
    for (const key of this.#settings) {
      const typed = await this.typed(key)
      if (!typed.some((text) => isBelow(url, text))) continue
      const isOwners = isIP(host) > 0 || isLocalName(host)
      return (address) => isPublic(address) || (isOwners && isInShop(address))
    }
    throw new NetProblem('undeclared', `plugin.json does not list ${url.origin}${url.pathname}`)
  }
}

/** The host as it is looked up: IPv6 without its brackets, no dot at the end. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')
}

type UrlPattern = (url: URL) => boolean

function isUrlPattern(scope: string): boolean {
  return /^https?:\/\//.test(scope)
}

/** `https://host:port/path/*`: `*` stands for anything that follows; without a path, the whole host. */
function patternOf(scope: string): UrlPattern {
  const { origin, pathname, search } = new URL(scope)
  const isWhole = !/^https?:\/\/[^/]+\//.test(scope)
  const parts = `${pathname}${search}`.split('*').map((part) => RegExp.escape(part))
  const path = new RegExp(`^${isWhole ? '/.*' : parts.join('.*')}$`)
  return (url) =>
    url.origin === origin &&
    [url, decoded(url)].every(
      (one) => path.test(one.pathname) || path.test(one.pathname + one.search)
    )
}

/** As a server may read it that takes `%2e%2e%2f` for a way up. */
function decoded(url: URL): URL {
  try {
    const path = decodeURIComponent(url.pathname).replaceAll('\\', '/')
    return new URL(path.replaceAll('?', '%3F').replaceAll('#', '%23') + url.search, url.origin)
  } catch {
    throw new NetProblem('wrong_call', 'The path of the address cannot be read')
  }
}

function isBelow(url: URL, typed: string): boolean {
  const base = URL.parse(typed.trim())
  if (!base || base.origin !== url.origin) return false
  const path = base.pathname.replace(/\/+$/, '')
  return [url, decoded(url)].every(
    ({ pathname }) => pathname === path || pathname.startsWith(`${path}/`)
  )
}
