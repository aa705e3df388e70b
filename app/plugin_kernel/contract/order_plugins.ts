import type { PluginManifest } from '#app/plugin_sdk/manifest'

/**
 * The order in which plugins start, and in which their handlers are called within a phase: whatever
 * one needs or wants to come after comes first; among those that are free the smallest id. The same
 * set gives the same order on every machine. Wishes (`optional`, `after`) that go round in a circle
 * are passed over, and no others; needs never do, for such plugins are refused before.
 */
export function orderPlugins(plugins: readonly PluginManifest[]): string[] {
  const byId = new Map(plugins.map((one) => [one.id, one]))
  const waiting = new Set([...byId.keys()].sort())
  const needsOf = (id: string) =>
    Object.keys(byId.get(id)!.requires?.plugins ?? {}).filter((one) => waiting.has(one))
  const comesAfter = (id: string) => {
    const { optional = {}, after = [] } = byId.get(id)!.requires ?? {}
    const wishes = [...Object.keys(optional), ...after]
    return [...needsOf(id), ...wishes.filter((one) => one !== id && waiting.has(one))]
  }
  const order: string[] = []
  while (waiting.size > 0) {
    const ids = [...waiting]
    const next =
      ids.find((id) => comesAfter(id).length === 0) ??
      ids.find((id) => needsOf(id).length === 0 && waitsForCircleOnly(id, comesAfter))
    if (next === undefined) throw new Error(`Plugins need each other: ${ids.join(', ')}`)
    waiting.delete(next)
    order.push(next)
  }
  return order
}

/** True where all that it waits for waits for it in turn, so that nobody else can go first. */
function waitsForCircleOnly(id: string, comesAfter: (id: string) => string[]): boolean {
  return [...reach(id, comesAfter)].every((other) => reach(other, comesAfter).has(id))
}

function reach(start: string, comesAfter: (id: string) => string[]): Set<string> {
  const found = new Set<string>()
  const open = [start]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const next of comesAfter(id)) {
      if (found.has(next)) continue
      found.add(next)
      open.push(next)
    }
  }
  return found
}
