import type { PluginContext } from '#app/plugin_sdk/define_plugin'

type Callable = Exclude<keyof PluginContext, 'id' | 'version' | 'signal' | 'container'>

/**
 * Which declaration in plugin.json opens a member of `ctx` to a process of its own: any of these, or
 * what begins with one; none where the member itself looks at what it is asked for.
 */
export const NEEDED = {
  on: [],
  log: [],
  routes: [],
  rules: [],
  stores: [],
  mail: ['mail:send'],
  db: ['db:own'],
  settings: ['settings:own'],
} as const satisfies Record<Callable, readonly string[]>
