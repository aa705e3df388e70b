import type { Person } from '#app/users/initialize_auth_middleware'
import { answerPermission } from '#app/users/permissions'

/** Whether somebody may change promotions that run in every store. */
export function mayInAllStores({ grants }: Person): boolean {
  return answerPermission(grants, { task: 'promotions.edit', storeId: null }).isAllowed
}
