import { installFields, purgeFields } from '#app/custom_fields/field_sets'
import { showFields } from '#app/custom_fields/running_fields'
import type { KernelPart } from '#app/plugin_kernel/host/kernel_part'
import { ownFields } from '#app/plugin_kernel/fields/own_fields'
import { fieldProblems, readFieldSet } from '#app/plugin_kernel/fields/read_fields'

/** Fields that a plugin adds to items, customers and sales. Switched off, its values stay. */
export const fieldsPart: KernelPart = {
  name: 'fields',
  check: fieldProblems,
  async install(plugin) {
    const set = await readFieldSet(plugin)
    if (set) await installFields(set)
  },
  async context(plugin) {
    const set = (await readFieldSet(plugin)) ?? { pluginId: plugin.id, title: {}, fields: [] }
    return { fields: ownFields(set, plugin.manifest) }
  },
  async started(plugin) {
    const set = await readFieldSet(plugin)
    if (set) plugin.onStop(showFields(set))
  },
  purge: purgeFields,
}
