import { onJob } from '#core/jobs/job_kinds'
import { nextByInterval, onSchedule } from '#core/schedule'
import { deleteOldExports, EXPORT_JOB, exportJob } from '#app/data_export/export_job'

const HOUR_MS = 3_600_000

onJob(EXPORT_JOB, exportJob)
onSchedule('data_export.delete_old', { next: nextByInterval(HOUR_MS), run: deleteOldExports })
