import { read } from '#core/sql'

export interface Places {
  stores: { id: string; name: string }[]
  departments: { id: string; name: string }[]
}

/** Stores and departments that a grant may be narrowed to. */
export async function listPlaces(): Promise<Places> {
  return {
    stores: await read('select id, name from stores where archived_at is null order by name'),
    departments: await read(
      'select id, name from departments where archived_at is null order by name'
    ),
  }
}
