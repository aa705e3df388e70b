import type { KernelPart } from '#app/plugin_kernel/host/kernel_part'
import { ownFiles, removeFiles } from '#app/plugin_kernel/files/own_files'

/** Files of a plugin's own. */
export const filesPart: KernelPart = {
  name: 'files',
  context: ({ id }) => ({ files: ownFiles(id) }),
  purge: removeFiles,
}
