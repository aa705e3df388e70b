import type { KernelPart } from '#app/plugin_kernel/host/kernel_part'
import { addJob, checkJobName } from '#app/plugin_kernel/plugin_jobs/add_job'
import { onJob, type JobHandler } from '#app/plugin_kernel/plugin_jobs/job_handlers'

/** Work that a plugin gives itself. What waits is deleted with the other deliveries. */
export const pluginJobsPart: KernelPart = {
  name: 'jobs',
  context: (plugin) => ({
    jobs: {
      on(name, handler) {
        checkJobName(name)
        if (plugin.signal.aborted) throw new Error('The plugin was switched off')
        const run: JobHandler = (payload, { signal, ...given }) => {
          const both = AbortSignal.any([signal, plugin.signal])
          return (handler as JobHandler)(payload, { ...given, signal: both })
        }
        plugin.onStop(onJob(plugin.id, name, run))
      },
      add: (name, payload, wish) => addJob(plugin.id, { name, payload }, wish ?? {}),
    },
  }),
}
