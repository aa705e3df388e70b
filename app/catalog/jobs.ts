import { onJob } from '#core/jobs/job_kinds'
import { EDIT_ALL, editAllJob, PRICE_ALL, priceAllJob } from '#app/catalog/bulk/bulk_jobs'

onJob(EDIT_ALL, editAllJob)
onJob(PRICE_ALL, priceAllJob)
