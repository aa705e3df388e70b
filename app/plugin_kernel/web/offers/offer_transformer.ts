import semver from 'semver'
import type { PluginManifest } from '#app/plugin_sdk/manifest'
import type { KnownPlugin } from '#app/plugin_kernel/host/take_stock'
import { askedFor, consentDiff } from '#app/plugin_kernel/registry/install/consent'
import { findVersion, pinnedKey } from '#app/plugin_kernel/registry/install/version_store'
import type { Offer } from '#app/plugin_kernel/registry/offers/offer_store'
import { newerData } from '#app/plugin_kernel/registry/upgrade/check_change'
import { textsFrom } from '#app/plugin_kernel/texts/plugin_texts'
import { fitsHere } from '#app/plugin_kernel/web/offers/list_available'

/** Another plugin that one cannot run without, and whether it is there. */
export interface NeededPlugin {
  id: string
  range: string
  state: 'on' | 'off' | 'other_version' | 'absent'
  isNew: boolean
}

/** Who signed it, compared with who signed it before. */
export type Signature = 'same' | 'first' | 'other' | 'nobody'

/** All that the owner reads before saying yes. Plain words, whatever the archive holds. */
export async function toOffer(
  { id, plugin, source }: Offer,
  known: readonly KnownPlugin[],
  locale: string
) {
  const { manifest, files, signedBy } = plugin
  const texts = await textsFrom(manifest, (path) => files.get(path)!.toString('utf8'), locale)
  const serving = await servingOf(manifest.id, known)
  const diff = consentDiff(serving, manifest)
  const isNew = new Set(diff.permissions.map(({ cap }) => cap))
  return {
    id,
    pluginId: manifest.id,
    name: texts.say(manifest.name),
    description: manifest.description ? texts.say(manifest.description) : null,
    publisher: manifest.publisher?.id ?? null,
    license: manifest.license ?? null,
    version: manifest.version,
    source,
    signature: await signatureOf(manifest.id, signedBy),
    serving: serving?.version ?? null,
    isOlder: serving !== null && semver.lt(manifest.version, serving.version),
    fits: fitsHere(manifest.api),
    api: manifest.api,
    permissions: (manifest.permissions ?? []).map(({ cap, why }) => ({
      cap,
      why: texts.say(why),
      isNew: isNew.has(cap),
    })),
    dropped: diff.dropped,
    needs: neededPlugins(manifest, diff.plugins, known),
    noLongerNeeds: Object.keys(serving?.requires?.plugins ?? {}).filter(
      (one) => !Object.hasOwn(manifest.requires?.plugins ?? {}, one)
    ),
    parts: {
      rules: manifest.entry?.rules !== undefined,
      server: manifest.entry?.server !== undefined,
      client: manifest.entry?.client !== undefined,
    },
    keepsData: manifest.data !== undefined,
    /** Null where there is nothing to go back to. */
    canGoBack: serving === null ? null : newerData(manifest, serving) === null,
    agreed: askedFor(diff),
  }
}
export type ShownOffer = Awaited<ReturnType<typeof toOffer>>

async function servingOf(
  id: string,
  known: readonly KnownPlugin[]
): Promise<PluginManifest | null> {
  const row = known.find((one) => one.row.id === id)?.row
  if (!row || row.origin !== 'installed' || row.desired === 'removed') return null
  if (row.activeVersion === null) return null
  return (await findVersion(id, row.activeVersion))?.manifest ?? null
}

async function signatureOf(id: string, signedBy: string | null): Promise<Signature> {
  const pinned = await pinnedKey(id)
  if (pinned !== null) return pinned === signedBy ? 'same' : 'other'
  return signedBy === null ? 'nobody' : 'first'
}

/** Each that it needs; none of them is fetched for it. */
export function neededPlugins(
  { requires }: PluginManifest,
  added: Record<string, string>,
  known: readonly KnownPlugin[]
): NeededPlugin[] {
  return Object.entries(requires?.plugins ?? {}).map(([id, range]) => ({
    id,
    range,
    state: stateOf(
      known.find(({ row }) => row.id === id),
      range
    ),
    isNew: Object.hasOwn(added, id),
  }))
}

function stateOf(one: KnownPlugin | undefined, range: string): NeededPlugin['state'] {
  if (!one?.found?.manifest.ok) return 'absent'
  if (!semver.satisfies(one.found.manifest.value.version, range)) return 'other_version'
  return one.row.state === 'enabled' ? 'on' : 'off'
}
