/** Every domain's kinds of long work and what runs at its time: one import of its `jobs.ts` each. */
import '#app/catalog/jobs'
import '#app/promotions/jobs'
import '#app/move_in/jobs'
import '#app/backups/jobs'
import '#app/upgrade/jobs'
import '#app/plugin_trials/jobs'
import '#app/data_export/jobs'
import '#app/plugin_kernel/jobs'
