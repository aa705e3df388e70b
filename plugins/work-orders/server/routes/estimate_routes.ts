import { reply, type RouteReply, type RouteRequest } from '@tillhouse/sdk'
import { refuse, staffOf, withSeenOrder, WRITES, type Desk } from '../desk.ts'
import { answerEstimate, findEstimate, sendEstimate, type OpenEstimate } from '../estimates.ts'
import { mailEstimate } from '../tell_customer.ts'
import { answeredPage, askingPage, noticePage } from '../estimate_page.ts'
import { asRecord } from '../intake.ts'

const PUBLIC = { access: 'public' } as const

/** Asking customers what a repair may cost: a button in the back office, a page behind a link. */
export function addEstimateRoutes(desk: Desk): void {
  const { ctx, shop } = desk
  ctx.routes.post(
    '/orders/:id/estimates',
    WRITES,
    withSeenOrder(desk, async (order, request) => {
      const sent = await sendEstimate(shop, order, staffOf(request))
      if (!sent.ok) return refuse(sent.reason)
      const { estimate, token } = sent.value
      const link = await ctx.stores.urlOf(`/plugins/public/${ctx.id}/estimates/${token}`)
      const isMailed = await mailEstimate(desk, order, estimate, link)
      return reply({
        status: 201,
        body: { link, mailedTo: isMailed ? order.customer_email : null },
      })
    })
  )
  ctx.routes.get('/estimates/:token', PUBLIC, async (request) => {
    const found = await findEstimate(shop, request.params.token ?? '')
    if (!found.ok) return page(404, noticePage(desk.wordsIn(request.locale), found.reason))
    return page(200, await asking(desk, found.value, request, null))
  })
  ctx.routes.post('/estimates/:token', { ...PUBLIC, body: { type: 'object' } }, (request) =>
    answer(desk, request)
  )
}

async function answer(desk: Desk, request: RouteRequest): Promise<RouteReply> {
  const { shop, ctx, wordsIn } = desk
  const token = request.params.token ?? ''
  const given = asRecord(request.body)
  const name = typeof given.name === 'string' ? given.name.trim().slice(0, 120) : ''
  const found = await findEstimate(shop, token)
  if (!found.ok) return page(404, noticePage(wordsIn(request.locale), found.reason))
  if (name === '') return page(422, await asking(desk, found.value, request, 'name_missing'))
  const wish = given.answer === 'approved' ? 'approved' : 'declined'
  const answered = await answerEstimate(shop, token, wish, name)
  if (!answered.ok) return page(404, noticePage(wordsIn(request.locale), answered.reason))
  const { order, estimate } = answered.value
  const store = await ctx.stores.get(order.store_id)
  return page(200, answeredPage(wordsIn(order.locale), store!, estimate, wish))
}

async function asking(
  { ctx, shop, wordsIn }: Desk,
  { order, estimate }: OpenEstimate,
  { params }: RouteRequest,
  problem: 'name_missing' | null
): Promise<string> {
  const store = await ctx.stores.get(order.store_id)
  const { numberPrefix } = await shop.settings(order.store_id)
  return askingPage(wordsIn(order.locale), {
    ...{ order, estimate, numberPrefix, problem },
    store: store!,
    action: `/plugins/public/${ctx.id}/estimates/${params.token}`,
  })
}

function page(status: number, body: string): RouteReply {
  return reply({ status, body, type: 'text/html' })
}
