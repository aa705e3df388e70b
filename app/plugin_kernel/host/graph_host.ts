import { isSqlite } from '#core/sql'
import type { GraphHost } from '#app/plugin_kernel/contract/plugin_graph'
import { SDK_VERSION } from '#app/plugin_sdk/sdk_version'

/** What this Tillhouse is, as far as plugins name it. */
export function graphHost(): GraphHost {
  return { sdkVersion: SDK_VERSION, db: isSqlite() ? 'sqlite' : 'mysql', chosen: {} }
}
