import { isDemo } from '#config/app'
import type { FirstStep } from '#app/reporting/first_steps/first_steps'
import { TASK_OF_STEP } from '#app/reporting/first_steps/first_steps'
import { readFirstSteps } from '#app/reporting/first_steps/read_first_steps'
import { personMay, type Person } from '#app/users/initialize_auth_middleware'

/**
 * The checklist as a person sees it: what concerns them, or nothing when all of it is done or set
 * aside. It is for those who run the shop, not for its demo.
 */
export async function loadFirstSteps(
  person: Person,
  storeId: string,
  isSecureVisit: boolean
): Promise<FirstStep[]> {
  if (isDemo || !personMay(person, 'registers.manage')) return []
  const all = await readFirstSteps({ storeId, userId: person.user.id, isSecureVisit })
  const own = all.filter(({ key }) => personMay(person, TASK_OF_STEP[key]))
  return own.some(({ state }) => state === 'open') ? own : []
}
