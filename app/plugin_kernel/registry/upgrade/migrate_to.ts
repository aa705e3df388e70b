import type { KernelPart } from '#app/plugin_kernel/host/kernel_part'
import type { KernelPlugin } from '#app/plugin_kernel/host/kernel_plugin'
import type { SoundPlugin } from '#app/plugin_kernel/host/start_plugin'
import { readMigrations } from '#app/plugin_kernel/data/read_migrations'
import { tableName } from '#app/plugin_kernel/data/table_names'

/** Does what each part of the kernel does before a version's first start, and starts nothing. */
export async function migrateTo(to: SoundPlugin, parts: readonly KernelPart[]): Promise<void> {
  for (const part of parts) {
    const problems = (await part.check?.(to)) ?? []
    if (problems.length > 0) {
      const words = problems.map(({ pointer, code, values }) =>
        [pointer, code, ...Object.values(values)].join(' ')
      )
      throw new Error(words.join('; '))
    }
  }
  const plugin: KernelPlugin = {
    ...to,
    version: to.manifest.version,
    signal: new AbortController().signal,
    report() {},
    onStop() {},
  }
  for (const part of parts) await part.install?.(plugin)
}

/** Tables that the migrations of a version make, whether or not they got so far. */
export async function tablesMadeBy({ id, manifest, folder }: SoundPlugin): Promise<string[]> {
  const read = await readMigrations(manifest, folder).catch(() => null)
  const names = read?.migrations.flatMap(({ changes }) => changes.map(({ table }) => table)) ?? []
  return [...new Set(names)].map((name) => tableName(id, name))
}
