import { reply, type RoutesContext } from '@tillhouse/sdk'
import { officeCard } from './cards.ts'
import type { Club, Member } from './club.ts'
import { leaveClub } from './members.ts'

const PAGE = 50
const page = {
  type: 'object',
  properties: { page: { type: 'string', pattern: '^[1-9][0-9]{0,4}$' } },
}

/** What the pages of the back office ask and do. */
export function answerOffice(routes: RoutesContext, club: Club): void {
  const task = 'customers.view'

  routes.get('/members', { task, query: page }, async ({ query }) => {
    const members = club.db.table<Member>('members')
    const number = Number(query.page ?? 1)
    const some = members.orderBy('joined_at', 'desc').orderBy('customer_id')
    return {
      members: await some.limit(PAGE, (number - 1) * PAGE).select(),
      count: await members.count(),
      outstandingPoints: await members.sum('balance'),
      perPage: PAGE,
    }
  })

  routes.get('/members/:id', { task }, ({ params }) => officeCard(club, params.id!))

  routes.delete('/members/:id', { task: 'customers.edit' }, async ({ params, person }) => {
    const isDone = await leaveClub(club, params.id!, person?.id ?? null)
    return isDone ? { ok: true } : reply({ status: 409, body: { ok: false, reason: 'changed' } })
  })
}
