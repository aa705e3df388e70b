import { searchCustomers } from '#app/customers/find_customers'
import { answerPermission } from '#app/users/permissions'
import type { GrantRow } from '#app/users/tasks'

export interface CouponCustomer {
  id: string
  name: string
}

const MOST = 8

/** Customers whom a coupon may be for, shown to those who may see customers at all. */
export async function findCouponCustomers(
  text: string,
  { grants, storeId }: { grants: GrantRow[]; storeId: string }
): Promise<CouponCustomer[]> {
  const question = { task: 'customers.view', storeId, departmentId: null } as const
  if (text.length < 2 || !answerPermission(grants, question).isAllowed) return []
  return (await searchCustomers(text, MOST)).map(({ id, name }) => ({ id, name }))
}
