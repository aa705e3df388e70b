import type { Person } from '#app/users/initialize_auth_middleware'

/** Who changed something and on which store's chain it is written down. */
export interface Author {
  storeId: string
  operatorId: string
}

export function authorOf(person: Person | undefined): Author {
  if (!person?.storeId) throw new Error('Nobody of a store is signed in')
  return { storeId: person.storeId, operatorId: person.user.id }
}
