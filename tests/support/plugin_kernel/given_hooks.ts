import { installHooks } from '#app/hooks/hook_port'
import type { HandlerFailure } from '#app/plugin_kernel/hooks/ask_handler'
import { HookRegistry, type Handler } from '#app/plugin_kernel/hooks/hook_registry'
import { portOf } from '#app/plugin_kernel/hooks/port_of'
import { HOOK_POINTS, type HookName, type HookPoint } from '#app/plugin_sdk/hook_points'
import { LeapingTime } from '#tests/support/plugin_kernel/leaping_time'

/** Handlers at hook points without a plugin around them, until the test ends: pass its `cleanup`. */
export function givenHooks(cleanup: (undo: () => void) => void) {
  const time = new LeapingTime()
  const registry = new HookRegistry(time)
  const failures: HandlerFailure[] = []
  const reports = { onFailure: (one: HandlerFailure) => failures.push(one), onCall() {} }
  const dispatch = { time, registry, reports }
  cleanup(installHooks(portOf(dispatch, (pluginId) => `The ${pluginId}`)))

  function on(hook: HookName, run: Handler['run'], more: Partial<Handler> = {}): void {
    const { kinds }: HookPoint = HOOK_POINTS[hook]
    const plain = { phase: 'normal', timeoutMs: 200, blocksWhenUnavailable: false } as const
    registry.add({ pluginId: 'acme', hook, kind: kinds[0]!, run, ...plain, ...more })
  }

  return { time, registry, dispatch, failures, on }
}

/** Ways in which a handler gives no answer that counts. */
export const BROKEN: [string, Handler['run']][] = [
  [
    'throws',
    () => {
      throw new Error('boom')
    },
  ],
  ['rejects', () => Promise.reject(new Error('boom'))],
  ['never answers', () => new Promise(() => {})],
  ['answers garbage', () => ({ deny: 'no' })],
  [
    'changes what it was given',
    (payload) => {
      Object.assign(payload as object, { saleId: 'another' })
    },
  ],
]
