import { OutboxWorker } from '#core/outbox_worker'
import { DeliveryWorker } from '#app/plugin_kernel/deliveries/delivery_worker'
import type { HookName } from '#app/plugin_sdk/hook_points'
import type { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

/** What listening plugins were told, across the copies of their code. */
export interface Heard {
  plugin: string
  hook: string
  payload: Record<string, unknown>
  delivery: { id: string; attempt: number }
}

const heard = globalThis as { heard?: Heard[]; mayFail?: (one: Heard) => boolean }

/** Makes the next listening plugins fail where the answer is true. */
export function failWhere(isFailing: (one: Heard) => boolean): void {
  heard.mayFail = isFailing
}

/** Drops a plugin in and switches it on that keeps whatever it is told at these hooks. */
export async function givenListening(
  home: PluginHome,
  id: string,
  hooks: readonly HookName[],
  retry?: { max: number }
): Promise<Heard[]> {
  heard.heard = heard.heard ?? []
  const list = heard.heard
  list.length = 0
  heard.mayFail = () => false
  const declared = hooks.map((hook) => ({
    hook: `${hook}@1`,
    kind: 'action',
    ...(retry && { retry }),
  }))
  const code = `
    import { definePlugin } from '@tillhouse/sdk'
    const hooks = ${JSON.stringify(hooks)}
    export default definePlugin({
      setup(ctx) {
        for (const hook of hooks)
          ctx.on(hook, (payload, { delivery }) => {
            const one = { plugin: ctx.id, hook, payload, delivery }
            globalThis.heard.push(one)
            if (globalThis.mayFail(one)) throw new Error('not now')
          })
      },
    })`
  await home.drop(id, { entry: { server: 'index.ts' }, hooks: declared }, { 'index.ts': code })
  await home.enable(id)
  return list
}

/** Tells all that is due, as the workers of a running server do. */
export async function tellAll(home: PluginHome): Promise<void> {
  const { host } = home
  await new OutboxWorker().drain()
  const runningIds = () => host.running().map(({ id }) => id)
  await new DeliveryWorker({ ...host.dispatch, runningIds }).drain()
}
