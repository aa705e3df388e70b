import type { PluginContext } from '#app/plugin_sdk/define_plugin'
import type { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const shown = globalThis as typeof globalThis & { shownContexts?: Map<string, PluginContext> }

const SHOWS_ITS_CONTEXT = `
export default { setup(ctx) { globalThis.shownContexts.set(ctx.id, ctx) } }`

/** Runs a plugin of these files and hands over the \`ctx\` that it was given. */
export async function givenContext(
  home: PluginHome,
  id: string,
  manifest: object,
  files: Record<string, string> = {}
): Promise<PluginContext> {
  shown.shownContexts ??= new Map()
  shown.shownContexts.delete(id)
  const entry = { server: 'index.ts' }
  await home.drop(id, { entry, ...manifest }, { 'index.ts': SHOWS_ITS_CONTEXT, ...files })
  await home.enable(id)
  const ctx = shown.shownContexts.get(id)
  if (!ctx) throw new Error(`${id} did not start: ${await home.stateOf(id)}`)
  return ctx
}
