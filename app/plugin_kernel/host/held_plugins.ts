import type { KnownPlugin } from '#app/plugin_kernel/host/take_stock'

/** Plugins that this process leaves off for a while, whatever the owner wants of them. */
let held: ReadonlySet<string> = new Set()

/** Kept in memory only: after a restart everything is as the owner has set it. */
export function holdPlugins(ids: readonly string[]): void {
  held = new Set(ids)
}

export function withoutHeld(known: readonly KnownPlugin[]): KnownPlugin[] {
  return known.map((one) =>
    held.has(one.row.id) ? { ...one, row: { ...one.row, desired: 'disabled' as const } } : one
  )
}
