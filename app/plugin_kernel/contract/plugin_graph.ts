import semver from 'semver'
import type { PluginManifest } from '#app/plugin_sdk/manifest'
import type { ProviderName } from '#app/plugin_sdk/hook_points'
import { isContract } from '#app/plugin_sdk/providers/contracts'
import { orderPlugins } from '#app/plugin_kernel/contract/order_plugins'

/** Why a plugin cannot run beside the others; always names both sides. */
export type GraphProblem =
  | { code: 'sdk_range'; range: string; sdkVersion: string }
  | { code: 'database'; needed: string; have: string }
  | { code: 'missing'; needed: string; range: string }
  | { code: 'wrong_version'; needed: string; range: string; have: string }
  | { code: 'conflict'; other: string; range: string; have: string }
  | { code: 'same_provider'; provider: ProviderName; other: string }
  | { code: 'cycle'; path: string[] }
  /** What it needs is there and fits, but does not run itself. */
  | { code: 'needs_refused'; needed: string }

export interface GraphHost {
  sdkVersion: string
  db: 'sqlite' | 'mysql'
  /** Which plugin the owner chose to stand in for something. */
  chosen: Partial<Record<ProviderName, string>>
}

export interface PluginGraph {
  /** Ids that may run, in the order in which they start; the same on every machine. */
  order: string[]
  refused: Map<string, GraphProblem[]>
}

/**
 * Which of the enabled plugins may run together, and in which order. Whatever is refused takes only
 * those with it that need it.
 */
export function planPlugins(manifests: readonly PluginManifest[], host: GraphHost): PluginGraph {
  const plugins = new Map(manifests.map((one) => [one.id, one]))
  const ids = [...plugins.keys()].sort()
  const refused = new Map<string, GraphProblem[]>()
  const refuse = (id: string, ...problems: GraphProblem[]) => {
    if (problems.length > 0) refused.set(id, [...(refused.get(id) ?? []), ...problems])
  }
  for (const id of ids) refuse(id, ...hostProblems(plugins.get(id)!, host))
  for (const id of ids) refuse(id, ...neighbourProblems(plugins.get(id)!, plugins))
  for (const [id, path] of cyclesOf(plugins, ids)) refuse(id, { code: 'cycle', path })
  spread(plugins, ids, refused, refuse)
  // Only between those that could run: a broken one does not stand in anybody's way.
  for (const [id, problem] of rivals(plugins, ids, refused, host)) refuse(id, problem)
  spread(plugins, ids, refused, refuse)
  const running = ids.filter((id) => !refused.has(id)).map((id) => plugins.get(id)!)
  return { order: orderPlugins(running), refused }
}

function hostProblems({ api, requires }: PluginManifest, host: GraphHost): GraphProblem[] {
  const { sdkVersion, db } = host
  const problems: GraphProblem[] = []
  // A prerelease of the host is tried with what will run on the release.
  const includePrerelease = semver.prerelease(sdkVersion) !== null
  if (!semver.satisfies(sdkVersion, api, { includePrerelease }))
    problems.push({ code: 'sdk_range', range: api, sdkVersion })
  if (requires?.db && !requires.db.includes(db))
    problems.push({ code: 'database', needed: requires.db.join(', '), have: db })
  return problems
}

function neighbourProblems(
  { requires = {} }: PluginManifest,
  plugins: ReadonlyMap<string, PluginManifest>
): GraphProblem[] {
  const problems: GraphProblem[] = []
  for (const [needed, range] of sorted(requires.plugins)) {
    const have = plugins.get(needed)?.version
    if (have === undefined) problems.push({ code: 'missing', needed, range })
    else if (!fits(have, range)) problems.push({ code: 'wrong_version', needed, range, have })
  }
  for (const [needed, range] of sorted(requires.optional)) {
    const have = plugins.get(needed)?.version
    if (have !== undefined && !fits(have, range))
      problems.push({ code: 'wrong_version', needed, range, have })
  }
  for (const [other, range] of sorted(requires.conflicts)) {
    const have = plugins.get(other)?.version
    if (have !== undefined && fits(have, range))
      problems.push({ code: 'conflict', other, range, have })
  }
  return problems
}

/** A prerelease of a needed plugin counts as that version: its author is trying it out. */
function fits(version: string, range: string): boolean {
  return semver.satisfies(version, range, { includePrerelease: true })
}

function sorted(ranges: Record<string, string> = {}): [string, string][] {
  return Object.entries(ranges).sort(([left], [right]) => (left < right ? -1 : 1))
}

/** Plugins that need themselves by way of others, each with the way round. */
function cyclesOf(
  plugins: ReadonlyMap<string, PluginManifest>,
  ids: readonly string[]
): [string, string[]][] {
  return ids.flatMap((id) => {
    const path = wayBack(plugins, id)
    return path ? [[id, path] as [string, string[]]] : []
  })
}

function wayBack(plugins: ReadonlyMap<string, PluginManifest>, start: string): string[] | null {
  const seen = new Set<string>()
  const ways: string[][] = [[start]]
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const needed of neededBy(plugins.get(way.at(-1)!))) {
      if (needed === start) return [...way, start]
      if (seen.has(needed)) continue
      seen.add(needed)
      ways.push([...way, needed])
    }
  }
  return null
}

function neededBy(manifest: PluginManifest | undefined): string[] {
  return Object.keys(manifest?.requires?.plugins ?? {}).sort()
}

/** Refuses whoever needs one that is refused, until nobody does. */
function spread(
  plugins: ReadonlyMap<string, PluginManifest>,
  ids: readonly string[],
  refused: ReadonlyMap<string, GraphProblem[]>,
  refuse: (id: string, problem: GraphProblem) => void
): void {
  for (let isDone = false; !isDone;) {
    isDone = true
    for (const id of ids) {
      if (refused.has(id)) continue
      const needed = neededBy(plugins.get(id)).find((one) => refused.has(one))
      if (needed === undefined) continue
      refuse(id, { code: 'needs_refused', needed })
      isDone = false
    }
  }
}

/**
 * Of what is not chosen store by store. The owner's choice serves; where there is none, the first by id does, and the other is told.
 */
function rivals(
  plugins: ReadonlyMap<string, PluginManifest>,
  ids: readonly string[],
  refused: ReadonlyMap<string, unknown>,
  { chosen }: GraphHost
): [string, GraphProblem][] {
  const serving = new Map<string, string>()
  const running = ids.filter((id) => !refused.has(id))
  const isChosen = (id: string) => Object.values(chosen).includes(id)
  const inTurn = [...running.filter(isChosen), ...running.filter((id) => !isChosen(id))]
  return inTurn.flatMap((id) =>
    Object.keys(plugins.get(id)!.provides ?? {}).flatMap((name) => {
      const provider = name as ProviderName
      if (isContract(provider)) return []
      const other = serving.get(provider)
      if (other === undefined) serving.set(provider, id)
      return other === undefined
        ? []
        : [[id, { code: 'same_provider', provider, other }] as [string, GraphProblem]]
    })
  )
}
