import type { HookTime } from '#app/plugin_kernel/hooks/time'

/**
 * Waits so long for a plugin's own work and no longer.
 *
 * @throws what the work throws, or that it took too long
 */
export async function within<Value>(
  time: HookTime,
  milliseconds: number,
  work: () => Value | Promise<Value>
): Promise<Value> {
  const late = Promise.withResolvers<never>()
  const cancel = time.after(milliseconds, () =>
    late.reject(new Error(`Was not done within ${milliseconds} ms`))
  )
  try {
    return await Promise.race([(async () => work())(), late.promise])
  } finally {
    cancel()
  }
}
