import type { PermissionDeclaration, PluginManifest } from '#app/plugin_sdk/manifest'

/** What a version asks for beyond what the owner has agreed to. */
export interface ConsentDiff {
  permissions: PermissionDeclaration[]
  /** Other plugins that it cannot run without, with their ranges. */
  plugins: Record<string, string>
  /** Asked for no longer. */
  dropped: string[]
}

/** The whole list where nothing was agreed to before. */
export function consentDiff(before: PluginManifest | null, after: PluginManifest): ConsentDiff {
  const had = new Set(before?.permissions?.map(({ cap }) => cap))
  const has = new Set(after.permissions?.map(({ cap }) => cap))
  const needed = before?.requires?.plugins ?? {}
  return {
    permissions: (after.permissions ?? []).filter(({ cap }) => !had.has(cap)),
    plugins: Object.fromEntries(
      Object.entries(after.requires?.plugins ?? {}).filter(([id]) => !Object.hasOwn(needed, id))
    ),
    dropped: [...had].filter((cap) => !has.has(cap)),
  }
}

/** Names of all that is new, as the owner's yes repeats them. */
export function askedFor({ permissions, plugins }: ConsentDiff): string[] {
  return [...permissions.map(({ cap }) => cap), ...Object.keys(plugins).map((id) => `plugin:${id}`)]
}

/** A yes to something else, or to less, is none. */
export function isAgreed(diff: ConsentDiff, agreed: readonly string[]): boolean {
  return askedFor(diff).every((name) => agreed.includes(name))
}
