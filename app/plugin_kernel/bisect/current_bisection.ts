import { orderPlugins } from '#app/plugin_kernel/contract/order_plugins'
import {
  beginBisection,
  guilty,
  heldBack,
  narrow,
  tried,
  type Bisection,
} from '#app/plugin_kernel/bisect/bisection'
import { holdPlugins } from '#app/plugin_kernel/host/held_plugins'
import type { PluginHost } from '#app/plugin_kernel/host/plugin_host'

/** A search that goes on between two visits of a page; like what it holds back, gone with a restart. */
let current: Bisection | null = null

export interface ShownBisection {
  /** Those that run while the owner looks whether the trouble is still there. */
  running: string[]
  heldBack: string[]
  /** How often at most the owner is asked again. */
  questionsLeft: number
  guilty: string | null
}

export function shownBisection(): ShownBisection | null {
  if (!current) return null
  return {
    running: [...current.cleared, ...tried(current)],
    heldBack: guilty(current) === null ? [...heldBack(current)] : [],
    questionsLeft: Math.ceil(Math.log2(current.suspects.length)),
    guilty: guilty(current),
  }
}

/** False where there are not two plugins to tell apart. */
export async function startBisection(host: PluginHost): Promise<boolean> {
  await hold(host, [])
  const inOrder = orderPlugins(host.running().map(({ manifest }) => manifest))
  if (inOrder.length < 2) return false
  current = beginBisection(inOrder)
  await hold(host, heldBack(current))
  return true
}

export async function answerBisection(host: PluginHost, isTroubleThere: boolean): Promise<void> {
  if (!current || guilty(current) !== null) return
  current = narrow(current, isTroubleThere)
  // Once it is certain all of them run again; switching the guilty one off is the owner's to do.
  await hold(host, guilty(current) === null ? heldBack(current) : [])
}

export async function endBisection(host: PluginHost): Promise<void> {
  current = null
  await hold(host, [])
}

async function hold(host: PluginHost, ids: readonly string[]): Promise<void> {
  holdPlugins([...ids])
  await host.reconcile()
}
