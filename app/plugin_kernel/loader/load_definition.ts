import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { redirectImportsOf } from '#app/plugin_kernel/loader/redirect_imports'
import type { PluginDefinition } from '#app/plugin_sdk/define_plugin'

/**
 * Imports a plugin's server half: plain TypeScript without a build as well as JavaScript. What was
 * imported once stays in memory, so changed code of the same version needs a restart.
 *
 * @throws when the file cannot be imported or has no `definePlugin({ setup })` as its default export
 */
export async function loadDefinition(folder: string, file: string): Promise<PluginDefinition> {
  const home = await realpath(folder)
  redirectImportsOf(home)
  const module = (await import(pathToFileURL(join(home, file)).href)) as {
    default?: Partial<PluginDefinition>
  }
  if (typeof module.default?.setup !== 'function')
    throw new TypeError(
      `${file} must have definePlugin({ setup(ctx) { … } }) as its default export`
    )
  return module.default as PluginDefinition
}
