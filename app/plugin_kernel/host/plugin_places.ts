import { resolve } from 'node:path'
import { dataDir } from '#config/app'
import type { PluginPlaces } from '#app/plugin_kernel/discovery/find_plugins'
import { envFolder } from '#start/env'

/** Where the plugins of this shop lie; the same for a build, which lies in a folder of its own. */
export function pluginPlaces(): PluginPlaces {
  return { dropIn: resolve(envFolder, 'plugins'), data: resolve(dataDir, 'plugins') }
}
