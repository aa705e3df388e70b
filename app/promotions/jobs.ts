import { onJob } from '#core/jobs/job_kinds'
import { COUPONS_JOB, generateCouponsJob } from '#app/promotions/coupons/generate_coupons'
import { SIMULATION_JOB, simulationJob } from '#app/promotions/simulation/simulate_promotion'

onJob(COUPONS_JOB, generateCouponsJob)
onJob(SIMULATION_JOB, simulationJob)
