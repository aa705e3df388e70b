import {
  type CallRefused,
  checkDeclared,
  NEEDED,
} from '#app/plugin_kernel/process/needed_capabilities'
import type { PluginContext } from '#app/plugin_sdk/define_plugin'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

/**
 * `ctx` with what plugin.json says nothing of taken out. Code inside of Tillhouse finds other ways,
 * but a plugin that works here must work in a process of its own as well, and its plugin.json is
 * what the owner reads.
 */
export function declaredContext(
  ctx: PluginContext,
  manifest: Pick<PluginManifest, 'permissions'>,
  onRefusal: (refusal: CallRefused) => void
): PluginContext {
  const members = Object.entries(ctx).map(([member, value]: [string, unknown]) => {
    if (!Object.hasOwn(NEEDED, member)) return [member, value]
    try {
      checkDeclared(manifest, member)
      return [member, value]
    } catch (refusal) {
      return [member, refusing(refusal as CallRefused, onRefusal)]
    }
  })
  return Object.freeze(Object.fromEntries(members)) as PluginContext
}

/** Whatever is called of it, however deep, is refused. */
function refusing(refusal: CallRefused, onRefusal: (refusal: CallRefused) => void): unknown {
  const deeper: unknown = new Proxy(() => {}, {
    // Else `await ctx.db` would wait for a promise that there is not.
    get: (_target, name) => (typeof name === 'symbol' || name === 'then' ? undefined : deeper),
    apply() {
      onRefusal(refusal)
      throw refusal
    },
  })
  return deeper
}
