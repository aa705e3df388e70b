import { succeed, type Result } from '#core/result'
import { checkIndex } from '#app/plugin_kernel/registry/index/check_index'
import { readPlace } from '#app/plugin_kernel/registry/index/read_place'
import type { RegistryIndex } from '#app/plugin_kernel/registry/index/registry_index'
import type { RegistryProblem } from '#app/plugin_kernel/registry/index/registry_problem'
import { keepIndex, type Registry } from '#app/plugin_kernel/registry/index/registry_store'

const MAX_INDEX_BYTES = 8 * 1024 * 1024

/** Reads a registry's index anew; what is not believed leaves the last good one in force. */
export async function refreshRegistry(
  registry: Registry
): Promise<Result<RegistryIndex, RegistryProblem>> {
  const index = await readPlace(registry, 'index.json', MAX_INDEX_BYTES)
  if (!index.ok) return index
  const signature = await readPlace(registry, 'index.json.sig', 10_000)
  if (!signature.ok) return signature
  const checked = checkIndex(index.value, signature.value.toString('utf8'), registry)
  if (!checked.ok) return checked
  await keepIndex(registry.name, checked.value)
  return succeed(checked.value)
}
