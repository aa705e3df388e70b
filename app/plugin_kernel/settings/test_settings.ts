import { within } from '#app/plugin_kernel/host/within'
import { runAs } from '#app/plugin_kernel/hooks/attribution'
import { realTime } from '#app/plugin_kernel/hooks/time'
import type { SettingsPlace, SettingsTestAnswer } from '#app/plugin_sdk/context/settings_context'

type Test = (place: SettingsPlace) => SettingsTestAnswer | Promise<SettingsTestAnswer>

const TEST_MS = 10_000
const tests = new Map<string, Test>()
const keyOf = (pluginId: string, name: string) => `${pluginId}/${name}`

/** A plugin answers one of its test buttons; the answer of this function ends that. */
export function onSettingsTest(pluginId: string, name: string, test: Test): () => void {
  const key = keyOf(pluginId, name)
  tests.set(key, test)
  return () => tests.delete(key)
}

/** Presses a test button. A plugin that does not answer in time, or throws, has failed the test. */
export async function testSettings(
  pluginId: string,
  name: string,
  place: SettingsPlace
): Promise<SettingsTestAnswer> {
  const test = tests.get(keyOf(pluginId, name))
  if (!test) return { ok: false, message: '' }
  try {
    const { ok, message } = await within(realTime, TEST_MS, () =>
      runAs({ pluginId, hook: null }, () => test(place))
    )
    return { ok: ok === true, message: String(message).slice(0, 500) }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}
