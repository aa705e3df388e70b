import { Ajv2020 } from 'ajv/dist/2020.js'
import type { PermissionDeclaration, Requirements } from '#app/plugin_sdk/manifest'

/** `index.json`: what a registry offers and what it warns of. Signed as `index.json.sig`. */
export interface RegistryIndex {
  format: 1
  /** Higher with every change: an older index than the last one seen is refused. */
  seq: number
  /** ISO 8601; an index that nobody renews is not believed for ever. */
  expires: string
  /** Who may sign the next index. */
  keys: { id: string; ed25519: string }[]
  plugins: IndexedPlugin[]
  revoked: Revocation[]
}

export interface IndexedPlugin {
  id: string
  latest: string
  /** By language. */
  summary: Record<string, string>
  /** Of `plugins/<id>.json`. */
  integrity: string
  /** By language; older indexes have neither this nor what follows. */
  name?: Record<string, string>
  publisher?: string
  /** Range of the plugin interface that the latest version is made for. */
  api?: string
  /** What it is for: `pricing`, `tax`, `crm` and the like, as the registry sorts them. */
  category?: string
  /** How far the registry's own tests vouch for it. */
  tier?: PluginTier
}

export const PLUGIN_TIERS = ['bronze', 'silver', 'gold', 'platinum'] as const
export type PluginTier = (typeof PLUGIN_TIERS)[number]

export interface Revocation {
  id: string
  /** Versions below this one are meant. */
  below: string
  reason: string
  action: 'warn' | 'disable'
}

/** `plugins/<id>.json`. */
export interface PluginListing {
  id: string
  /** The author's public key, in base64; null when nobody signed. */
  author: string | null
  /** The newest first. */
  releases: Release[]
}

export interface Release {
  version: string
  api: string
  /** Path of the package from the index, or an address. */
  tarball: string
  /** SHA-512 of the package. */
  integrity: string
  size: number
  published: string
  /** Mends a hole: offered without waiting. */
  isSecurity: boolean
  permissions: PermissionDeclaration[]
  requires: Requirements
  data: { version: number; readableSince: number } | null
}

const text = { type: 'string', maxLength: 500 }
const id = { type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 40 }
const count = { type: 'integer', minimum: 0 }

function record(properties: Record<string, unknown>, optional: readonly string[] = []) {
  // What a later format adds is passed over.
  const required = Object.keys(properties).filter((key) => !optional.includes(key))
  return { type: 'object', properties, required }
}

function listOf(items: unknown, maxItems: number) {
  return { type: 'array', items, maxItems }
}

const ajv = new Ajv2020({ strict: true })

export const isRegistryIndex = ajv.compile<RegistryIndex>(
  record({
    format: { const: 1 },
    seq: count,
    expires: text,
    keys: { ...listOf(record({ id: text, ed25519: text }), 10), minItems: 1 },
    plugins: listOf(
      record(
        {
          id,
          latest: text,
          summary: { type: 'object', additionalProperties: text },
          integrity: text,
          name: { type: 'object', additionalProperties: text },
          publisher: text,
          api: text,
          category: text,
          tier: { enum: PLUGIN_TIERS },
        },
        ['name', 'publisher', 'api', 'category', 'tier']
      ),
      10_000
    ),
    revoked: listOf(
      record({ id, below: text, reason: text, action: { enum: ['warn', 'disable'] } }),
      10_000
    ),
  })
)

export const isPluginListing = ajv.compile<PluginListing>(
  record({
    id,
    author: { type: ['string', 'null'] },
    releases: listOf(
      record({
        version: text,
        api: text,
        tarball: text,
        integrity: text,
        size: count,
        published: text,
        isSecurity: { type: 'boolean' },
        permissions: listOf(record({ cap: text, why: text }), 100),
        requires: { type: 'object' },
        data: {
          anyOf: [{ type: 'null' }, record({ version: count, readableSince: count })],
        },
      }),
      1_000
    ),
  })
)
