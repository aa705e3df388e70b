import semver from 'semver'
import type { IndexedPlugin, PluginTier } from '#app/plugin_kernel/registry/index/registry_index'
import { inForce, listRegistries } from '#app/plugin_kernel/registry/index/registry_store'
import { readPluginRows } from '#app/plugin_kernel/state/plugin_rows'
import { SDK_VERSION } from '#app/plugin_sdk/sdk_version'

/** A plugin that a registry offers, as the list shows it. */
export interface AvailablePlugin {
  id: string
  name: string
  summary: string
  publisher: string | null
  category: string | null
  tier: PluginTier | null
  version: string
  /** Null where the registry does not say what it is made for. */
  fits: boolean | null
  registry: string
  /** The version that is here already. */
  here: string | null
  isNewer: boolean
}

export interface ShownRegistry {
  name: string
  place: string
  refreshedAt: string | null
  /** What was read of it may still be acted upon. */
  isInForce: boolean
  plugins: number
}

export interface AvailableQuery {
  search: string
  category: string | null
  locale: string
}

const MOST = 200

/** What the registries offer that are known here; of two that offer the same, the first by name. */
export async function listAvailable({ search, category, locale }: AvailableQuery) {
  const registries = await listRegistries()
  const here = await versionsHere()
  const offered = new Map<string, AvailablePlugin>()
  for (const { name, index } of registries)
    for (const one of index?.plugins ?? [])
      if (!offered.has(one.id))
        offered.set(one.id, available(one, { registry: name, locale, here }))
  const all = [...offered.values()].toSorted((left, right) =>
    left.name.localeCompare(right.name, locale)
  )
  const found = all.filter(
    (one) => (category === null || one.category === category) && says(one, search)
  )
  return {
    plugins: found.slice(0, MOST),
    categories: [...new Set(all.flatMap((one) => one.category ?? []))].toSorted(),
    registries: registries.map((one): ShownRegistry => ({
      name: one.name,
      place: one.place,
      refreshedAt: one.refreshedAt,
      isInForce: inForce(one).ok,
      plugins: one.index?.plugins.length ?? 0,
    })),
  }
}

/** Newer versions of what is here, by id. */
export async function listUpdates(): Promise<Record<string, string>> {
  const { plugins } = await listAvailable({ search: '', category: null, locale: 'en' })
  return Object.fromEntries(
    plugins.filter(({ isNewer }) => isNewer).map(({ id, version }) => [id, version])
  )
}

async function versionsHere(): Promise<ReadonlyMap<string, string>> {
  const rows = await readPluginRows()
  return new Map(
    rows.flatMap(({ id, desired, activeVersion }) =>
      desired !== 'removed' && activeVersion !== null ? [[id, activeVersion] as const] : []
    )
  )
}

function available(
  one: IndexedPlugin,
  {
    registry,
    locale,
    here,
  }: { registry: string; locale: string; here: ReadonlyMap<string, string> }
): AvailablePlugin {
  const { id, latest, api } = one
  const serving = here.get(id) ?? null
  return {
    id,
    name: inLanguage(one.name, locale) ?? id,
    summary: inLanguage(one.summary, locale) ?? '',
    publisher: one.publisher ?? null,
    category: one.category ?? null,
    tier: one.tier ?? null,
    version: latest,
    fits: api === undefined ? null : fitsHere(api),
    registry,
    here: serving,
    isNewer: serving !== null && semver.valid(serving) !== null && semver.gt(latest, serving),
  }
}

export function fitsHere(api: string): boolean {
  return semver.satisfies(SDK_VERSION, api, {
    includePrerelease: semver.prerelease(SDK_VERSION) !== null,
  })
}

/** In the reader's language, else in English, else in the only one that there is. */
function inLanguage(texts: Record<string, string> | undefined, locale: string): string | null {
  if (!texts) return null
  return texts[locale] ?? texts.en ?? Object.values(texts)[0] ?? null
}

function says({ id, name, summary, publisher }: AvailablePlugin, search: string): boolean {
  const text = [id, name, summary, publisher ?? ''].join(' ').toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
