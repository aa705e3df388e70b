import type { PluginContext } from '#app/plugin_sdk/define_plugin'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

type Callable = Exclude<keyof PluginContext, 'id' | 'version' | 'signal' | 'container'>

/**
 * Which declaration in plugin.json opens a member of `ctx`: any of these, or what begins with one;
 * none where the member itself looks at what it is asked for.
 */
export const NEEDED = {
  on: [],
  provide: [],
  log: [],
  routes: [],
  rules: [],
  stores: [],
  mail: ['mail:send'],
  http: ['net:'],
  tcp: ['device:tcp:'],
  db: ['db:own'],
  files: ['files:own'],
  fields: ['fields:own'],
  settings: ['settings:own'],
  schedule: ['schedule'],
  jobs: ['jobs:own'],
  live: ['live:own'],
  sales: ['sales:read'],
  customers: ['customers:read'],
  catalog: ['catalog:read'],
  stock: ['stock:read'],
} as const satisfies Record<Callable, readonly string[]>

/** The host does not do what a plugin asks of it. */
export class CallRefused extends Error {
  name = 'CallRefused'
  readonly code = 'CAPABILITY_REFUSED'
}

/** @throws CallRefused for a member that the owner was not told of */
export function checkDeclared(
  { permissions = [] }: Pick<PluginManifest, 'permissions'>,
  member: string
): void {
  const needed: readonly string[] | null = Object.hasOwn(NEEDED, member)
    ? NEEDED[member as keyof typeof NEEDED]
    : null
  if (needed === null) throw new CallRefused(`There is no ctx.${member} here`)
  const isOpen = needed.some((one) => permissions.some(({ cap }) => cap.startsWith(one)))
  if (needed.length > 0 && !isOpen)
    throw new CallRefused(
      `ctx.${member} needs the permission "${needed.join('" or "')}" in plugin.json`
    )
}
