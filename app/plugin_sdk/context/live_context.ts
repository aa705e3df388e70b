/**
 * News for the plugin’s own components on open pages and registers; needs the permission `live:own`.
 * They hear it by `usePlugin().onNews(name, …)`; no other plugin does. News is not kept: who is offline
 * or comes later does not hear it, so have a component ask a route when it begins. Every page and
 * register of the store gets it, whoever is signed in there: tell ids, and let a route with a `task`
 * answer what not everybody may know.
 */
export interface LiveContext {
  /**
   * Tells all open pages and registers of a store.
   *
   * @param name 1 to 40 of a–z, 0–9, `_` and `-`
   * @param payload plain data of at most 16 KB; at most 10 a second for long, 100 in a burst
   */
  publish(storeId: string, name: string, payload?: unknown): Promise<void>
}
