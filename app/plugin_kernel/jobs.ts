import { onJob } from '#core/jobs/job_kinds'
import { nextByInterval, onSchedule } from '#core/schedule'
import { pluginHost } from '#app/plugin_kernel/host/current_host'
import { forgetOldCalls } from '#app/plugin_kernel/net/call_log'
import { serveOperations } from '#app/plugin_kernel/operations/run_operation'
import { RUN_JOB, runWanted } from '#app/plugin_kernel/schedules/run_now'
import { applyRevocations } from '#app/plugin_kernel/registry/index/apply_revocations'
import {
  INSTALLATION,
  installationJob,
  VERSION_CHANGE,
  versionChangeJob,
} from '#app/plugin_kernel/registry/offers/install_jobs'

const QUARTER_HOUR_MS = 900_000

serveOperations()
onJob(INSTALLATION, installationJob)
onJob(VERSION_CHANGE, versionChangeJob)

onJob(RUN_JOB, { task: 'plugins.manage', run: runWanted })

/** Asks nobody: what the last refresh brought comes into force once the tills allow it. */
onSchedule('plugins.revocations', {
  next: nextByInterval(QUARTER_HOUR_MS),
  run: () => applyRevocations(pluginHost()),
})

onSchedule('plugins.calls', { next: nextByInterval(4 * QUARTER_HOUR_MS), run: forgetOldCalls })
