import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  addressOf,
  asReadLast,
  redirectImportsOf,
} from '#app/plugin_kernel/loader/redirect_imports'
import type { PluginDefinition } from '#app/plugin_sdk/define_plugin'

/**
 * Imports a plugin's server half: plain TypeScript without a build as well as JavaScript. What was
 * imported once stays in memory until it is to be read anew (`plugin:dev`) or Tillhouse is restarted.
 *
 * @throws when the file cannot be imported or has no `definePlugin({ setup })` as its default export
 */
export async function loadDefinition(folder: string, file: string): Promise<PluginDefinition> {
  const home = await realpath(folder)
  redirectImportsOf(home)
  const address = asReadLast(pathToFileURL(join(home, file)).href, addressOf(home))
  const module = (await import(address)) as {
    default?: Partial<PluginDefinition>
  }
  if (typeof module.default?.setup !== 'function')
    throw new TypeError(
      `${file} must have definePlugin({ setup(ctx) { … } }) as its default export`
    )
  return module.default as PluginDefinition
}
