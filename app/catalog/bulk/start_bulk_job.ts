import { startJob } from '#core/jobs/job_runner'
import type { Job } from '#core/jobs/job'
import type { CatalogAct } from '#app/catalog/catalog_act'
import { loadDepartmentTree } from '#app/catalog/departments/department_tree'
import { type AskedFilters, askedFilters } from '#app/catalog/items/asked_filters'

/** Starts changing all items that match; null while another such change is under way. */
export async function startBulkJob(
  kind: string,
  matching: AskedFilters,
  params: Record<string, unknown>,
  act: CatalogAct
): Promise<Job | null> {
  const filters = askedFilters(matching, await loadDepartmentTree())
  return startJob({
    kind,
    params: { ...params, filters },
    storeId: act.storeId,
    createdById: act.operatorId,
  })
}
