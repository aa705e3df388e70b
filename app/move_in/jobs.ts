import { onJob } from '#core/jobs/job_kinds'
import { checkJob, importJob, undoJob } from '#app/move_in/engine/file_jobs'

onJob('move_in.check', checkJob)
onJob('move_in.import', importJob)
onJob('move_in.undo', undoJob)
