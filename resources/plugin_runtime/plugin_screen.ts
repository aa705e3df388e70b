import type { ClientFailureKind, ClientManifest } from '#app/plugin_kernel/client/client_manifest'
import type { PluginAnswer, PluginSale, SaleActs } from '~/plugin_runtime/plugin_types'

export interface FailureReport {
  id: string
  version: string
  kind: ClientFailureKind
  place: string | null
  message: string
  stack: string | null
}

/** What plugins get of the screen that they stand on: the back office or a register. */
export interface PluginScreen {
  place: 'office' | 'register'
  fetchManifest(): Promise<ClientManifest | null>
  report(failure: FailureReport): void
  /** Asks a plugin's own route. */
  call<Body>(
    pluginId: string,
    method: string,
    path: string,
    body?: unknown
  ): Promise<PluginAnswer<Body>>
  /** The sale on the register. */
  sale(): PluginSale | null
  saleActs: SaleActs | null
  /**
   * For the life of the component that asks: codes that nothing else knows, and every code while it
   * stands on a page of its own.
   */
  hearScans(isPage: boolean, hear: (code: string) => boolean): void
  openPage(pluginId: string, path: string): void
  closePage(pluginId: string): void
  /** Asks to be told when plugins came or went. */
  listen(onChange: () => void): void
}
