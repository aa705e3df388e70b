import type { JobRun } from '#app/plugin_sdk/context/jobs_context'

export type JobHandler = (payload: unknown, run: JobRun) => unknown

/** Under this name a job stands among what a plugin has still to be told. */
export const JOB_PREFIX = 'job.'
export type JobCall = `job.${string}`

/** Shorter than a claim lasts, so that nobody else takes it up meanwhile. */
export const JOB_MS = 60_000

const handlers = new Map<string, JobHandler>()
const keyOf = (pluginId: string, name: string) => `${pluginId}/${name}`

/** A plugin does the jobs of a name; the answer ends that. */
export function onJob(pluginId: string, name: string, handler: JobHandler): () => void {
  const key = keyOf(pluginId, name)
  if (handlers.has(key)) throw new Error(`The job "${name}" has a handler already`)
  handlers.set(key, handler)
  return () => {
    if (handlers.get(key) === handler) handlers.delete(key)
  }
}

export function isJob(hook: string): hook is JobCall {
  return hook.startsWith(JOB_PREFIX)
}

export function findJobHandler(pluginId: string, hook: JobCall): JobHandler | undefined {
  return handlers.get(keyOf(pluginId, hook.slice(JOB_PREFIX.length)))
}
