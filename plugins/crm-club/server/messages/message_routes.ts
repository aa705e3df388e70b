import { reply, type RouteReply, type RouteRequest, type RoutesContext } from '@tillhouse/sdk'
import { memberOf } from '../club.ts'
import type { Mailbox } from './mailbox.ts'
import { findLink, optOut, setMail, type OpenLink } from './opt_out.ts'
import { optOutPage, unknownLinkPage } from './opt_out_page.ts'
import { countRecipients, reportMessage } from './report_message.ts'
import type { Message } from './rows.ts'
import { SEGMENT_SCHEMA } from './segment.ts'
import { sendAgain } from './send_messages.ts'
import { previewMessage, writeMessage, type MessageDraft } from './write_message.ts'

const LOOK = { task: 'customers.view' }
const WRITE = { task: 'customers.edit' }
const PUBLIC = { access: 'public' } as const
const NEWEST = 100

const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength, pattern: '\\S' })
const draft = { subject: text(150), body: text(5_000), segment: SEGMENT_SCHEMA }
const previewBody = {
  type: 'object',
  additionalProperties: false,
  required: ['subject', 'body', 'segment'],
  properties: {
    ...draft,
    subject: { type: 'string', maxLength: 150 },
    body: { type: 'string', maxLength: 5_000 },
  },
}
const messageBody = {
  type: 'object',
  additionalProperties: false,
  required: ['subject', 'body', 'segment', 'days'],
  properties: { ...draft, days: { type: 'integer', minimum: 1, maximum: 60 } },
}
const mailBody = {
  type: 'object',
  additionalProperties: false,
  required: ['takesMail'],
  properties: { takesMail: { type: 'boolean' } },
}

/** Writing to members, what it brought, and the way out of it. */
export function answerMessages(routes: RoutesContext, box: Mailbox): void {
  const messages = () => box.db.table<Message>('messages')

  routes.get('/messages', LOOK, async () => {
    const newest = await messages().orderBy('written_at', 'desc').limit(NEWEST).select()
    const rows = newest.filter(({ state }) => state !== 'writing')
    const { tiers } = await box.settings()
    return {
      tiers: tiers.map(({ name }) => name),
      messages: await Promise.all(
        rows.map(async (one) => ({ ...one, counts: await countRecipients(box, one.id) }))
      ),
    }
  })

  routes.post('/messages/preview', { ...WRITE, body: previewBody }, ({ body, storeId }) =>
    previewMessage(box, storeId ?? '', body as Omit<MessageDraft, 'days'>)
  )

  routes.post('/messages', { ...WRITE, body: messageBody }, async ({ body, person, storeId }) => {
    const place = { storeId: storeId ?? '', writtenBy: person?.name ?? '' }
    return reply({ status: 201, body: await writeMessage(box, place, body as MessageDraft) })
  })

  routes.get('/messages/:id', LOOK, async ({ params }) => {
    const message = await messages().where({ id: params.id! }).first()
    return message ? reportMessage(box, message) : reply({ status: 404, body: null })
  })

  routes.post('/messages/:id/again', WRITE, async ({ params }) => {
    const isAgain = await sendAgain(box, params.id!)
    return reply({ status: isAgain ? 200 : 409, body: { ok: isAgain } })
  })

  routes.put('/members/:id/mail', { ...WRITE, body: mailBody }, async (request) => {
    const member = await memberOf(box, request.params.id!)
    if (!member) return reply({ status: 404, body: { ok: false } })
    const { takesMail } = request.body as { takesMail: boolean }
    const wording = takesMail ? (await box.settings()).terms : ''
    await setMail(box, member, { takesMail, wording, saidTo: request.person?.id ?? null })
    return { ok: true }
  })

  routes.get('/mail/:token', PUBLIC, (request) =>
    withLink(box, request, ({ member }) => (member?.takes_mail ? 'ask' : 'done'))
  )
  // Also what a mail program sends by itself when its reader presses "unsubscribe".
  routes.post('/mail/:token', { ...PUBLIC, body: { type: 'object' } }, (request) =>
    withLink(box, request, async (link): Promise<'done'> => {
      await optOut(box, link, `mail:${request.locale}`)
      return 'done'
    })
  )
}

async function withLink(
  box: Mailbox,
  { params, locale }: RouteRequest,
  work: (link: OpenLink) => 'ask' | 'done' | Promise<'ask' | 'done'>
): Promise<RouteReply> {
  const token = params.token ?? ''
  const link = await findLink(box, token)
  if (!link) return page(404, unknownLinkPage(box.wordsIn(locale)))
  const store = await box.stores.get(link.storeId)
  const action = (await work(link)) === 'ask' ? `/plugins/public/crm-club/mail/${token}` : null
  const words = box.wordsIn(store?.locale ?? locale)
  return page(200, optOutPage(words, { shop: store?.name ?? '', action }))
}

function page(status: number, body: string): RouteReply {
  return reply({ status, body, type: 'text/html' })
}
