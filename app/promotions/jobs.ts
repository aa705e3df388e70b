import { onJob } from '#core/jobs/job_kinds'
import { COUPONS_JOB, generateCouponsJob } from '#app/promotions/coupons/generate_coupons'

onJob(COUPONS_JOB, generateCouponsJob)
