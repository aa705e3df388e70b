import type { ClientPlugin } from '#app/plugin_kernel/client/client_manifest'

/** Loads in a row that may be broken off before a plugin stays away. */
const MOST_BROKEN_OFF = 2
const KEY = 'tillhouse.plugin_loads'

/** What a page may freeze at: running the bundle, and drawing what it brought. */
export type Step = 'import' | 'draw'

/** A step that did not end before the page did is found in the next load. */
export function createBootMarker(storage: Pick<Storage, 'getItem' | 'setItem'>) {
  const open = new Set<string>()

  function read(): Record<string, number> {
    try {
      return JSON.parse(storage.getItem(KEY) ?? '{}') as Record<string, number>
    } catch {
      return {}
    }
  }

  function write(change: (counts: Record<string, number>) => void): void {
    const counts = read()
    change(counts)
    try {
      storage.setItem(KEY, JSON.stringify(counts))
    } catch {
      // A full storage keeps no marks; the plugin loads as it would.
    }
  }

  const keyOf = ({ id, version }: Pick<ClientPlugin, 'id' | 'version'>, step: Step) =>
    `${id}@${version} ${step}`

  function end(key: string): void {
    if (open.delete(key)) write((counts) => delete counts[key])
  }

  return {
    begin(plugin: Pick<ClientPlugin, 'id' | 'version'>, step: Step): () => void {
      const key = keyOf(plugin, step)
      if (!open.has(key)) write((counts) => (counts[key] = (counts[key] ?? 0) + 1))
      open.add(key)
      return () => end(key)
    },
    /** Whoever leaves the page in the middle has not found it frozen. */
    endAll: () => [...open].forEach(end),
    frozeTwice(plugin: Pick<ClientPlugin, 'id' | 'version'>): boolean {
      const counts = read()
      return (['import', 'draw'] as const).some(
        (step) => (counts[keyOf(plugin, step)] ?? 0) >= MOST_BROKEN_OFF
      )
    },
    forgive(plugin: Pick<ClientPlugin, 'id' | 'version'>): void {
      write((counts) => {
        delete counts[keyOf(plugin, 'import')]
        delete counts[keyOf(plugin, 'draw')]
      })
    },
  }
}
export type BootMarker = ReturnType<typeof createBootMarker>
