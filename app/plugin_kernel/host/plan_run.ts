import { planPlugins, type GraphHost } from '#app/plugin_kernel/contract/plugin_graph'
import type { PlannedPlugin } from '#app/plugin_kernel/host/start_plugin'
import type { KnownPlugin } from '#app/plugin_kernel/host/take_stock'
import type { PluginProblem, PluginState } from '#app/plugin_kernel/state/plugin_state'

/** What has become of a plugin that is not to run. */
export interface Outcome {
  state: PluginState
  problem: PluginProblem | null
}

export interface RunPlan {
  /** Who is to run, in the order in which they start. */
  order: PlannedPlugin[]
  /** Everybody else. */
  others: Map<string, Outcome>
}

/**
 * Who of those that the owner wants may run, and what is to be said of the others. What failed to
 * start is tried again at the next start of Tillhouse, or when the owner says so.
 */
export function planRun(
  known: readonly KnownPlugin[],
  host: GraphHost,
  triesFailed: boolean
): RunPlan {
  const others = new Map<string, Outcome>()
  const wanted: PlannedPlugin[] = []
  for (const one of known) {
    const outcome = reasonNotToRun(one, triesFailed)
    if (outcome) others.set(one.row.id, outcome)
    else wanted.push(soundOf(one)!)
  }
  const { order, refused } = planPlugins(
    wanted.map(({ manifest }) => manifest),
    host
  )
  for (const [id, problems] of refused)
    others.set(id, { state: 'incompatible', problem: { kind: 'graph', problems } })
  return { order: order.map((id) => wanted.find((one) => one.id === id)!), others }
}

export function soundOf({ row, found }: KnownPlugin): PlannedPlugin | null {
  if (!found?.manifest.ok) return null
  return { ...found, manifest: found.manifest.value, runsApart: runsApart(row) }
}

/** A dropped folder has to be trusted; one that came as a package runs apart until it is. */
export function mayRun({ row }: KnownPlugin): boolean {
  return row.isTrusted || runsApart(row)
}

function runsApart({ origin, isTrusted }: KnownPlugin['row']): boolean {
  return origin === 'installed' && !isTrusted
}

function reasonNotToRun(known: KnownPlugin, triesFailed: boolean): Outcome | null {
  const { row, found } = known
  const { desired, state, problem } = row
  if (desired === 'removed') return { state: 'removed', problem: null }
  if (found === null) return { state: 'missing', problem: null }
  if (!found.manifest.ok) {
    const { problems } = found.manifest
    return { state: 'invalid', problem: { kind: 'manifest', problems } }
  }
  if (state === 'quarantined' || (state === 'failed' && !triesFailed)) return { state, problem }
  if (desired === 'enabled' && mayRun(known)) return null
  const isNew = state === 'discovered' || state === 'invalid' || state === 'missing'
  return { state: isNew && !mayRun(known) ? 'discovered' : 'disabled', problem: null }
}
