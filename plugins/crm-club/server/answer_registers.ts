import { reply, type RoutesContext } from '@tillhouse/sdk'
import { registerCard } from './cards.ts'
import { memberOf, type Club } from './club.ts'
import { joinClub, type Joining } from './members.ts'
import { redeemPoints, releasePoints } from './redeem_points.ts'

const id = { type: 'string', pattern: '^[0-9a-f-]{36}$' }
const joining = {
  type: 'object',
  additionalProperties: false,
  required: ['customerId', 'name', 'birthday', 'takesMail'],
  properties: {
    customerId: id,
    name: { type: 'string', minLength: 1, maxLength: 200 },
    birthday: { type: ['string', 'null'], pattern: '^[0-9]{2}-[0-9]{2}$' },
    takesMail: { type: 'boolean' },
  },
}
const redeeming = {
  type: 'object',
  additionalProperties: false,
  required: ['saleId', 'customerId', 'coupon'],
  properties: { saleId: id, customerId: id, coupon: { type: 'string', maxLength: 60 } },
}
const ofSale = { type: 'object', properties: { saleId: id } }

/** What registers ask and do; whoever is signed on at one may sell, and so may do this. */
export function answerRegisters(routes: RoutesContext, club: Club): void {
  const access = 'register' as const
  const task = 'register.sell'

  routes.get('/members/:id', { access, task, query: ofSale }, ({ params, query }) =>
    registerCard(club, params.id!, (query.saleId as string | undefined) ?? null)
  )

  routes.post('/members', { access, task, body: joining }, async ({ body, person }) => {
    const asked = body as Omit<Joining, 'operatorId'>
    const answer = await joinClub(club, { ...asked, operatorId: person?.id ?? null })
    if (!answer.ok) return reply({ status: 422, body: answer })
    return registerCard(club, asked.customerId, null)
  })

  routes.post('/redemptions', { access, task, body: redeeming }, async ({ body }) => {
    const asked = body as { saleId: string; customerId: string; coupon: string }
    if (!(await memberOf(club, asked.customerId)))
      return reply({ status: 422, body: { ok: false, reason: 'not_member' } })
    const answer = await redeemPoints(club, asked)
    return answer.ok ? answer : reply({ status: 422, body: answer })
  })

  routes.delete('/redemptions/:id', { access, task }, async ({ params }) => {
    await releasePoints(club, params.id!)
    return { ok: true }
  })
}
