import { memberOf } from '../club.ts'
import { addressesOf, type Mailbox } from './mailbox.ts'
import { mailFor } from './mail_text.ts'
import { newToken } from './tokens.ts'
import type { Message, Recipient } from './rows.ts'

const BATCH = 100
/** So many failures in a row are not the members' addresses: the mail server takes nothing. */
const MOST_FAILURES = 5

/**
 * Sends what is written. Each recipient is taken before the mail goes out: if the server is lost
 * between the two, that member gets none, and nobody gets it twice.
 */
export async function sendMessages(box: Mailbox, signal?: AbortSignal): Promise<void> {
  const open = await box.db.table<Message>('messages').where({ state: 'sending' }).select()
  for (const message of open) {
    if (signal?.aborted) return
    await sendMessage(box, message, signal)
  }
}

async function sendMessage(box: Mailbox, message: Message, signal?: AbortSignal): Promise<void> {
  let failures = 0
  for (;;) {
    const batch = await recipientsOf(box, message.id)
      .where({ state: 'waiting' })
      .orderBy('id')
      .limit(BATCH)
      .select()
    if (batch.length === 0) return finish(box, message.id, 'sent')
    const addresses = await addressesOf(
      box,
      batch.map((one) => one.customer_id)
    )
    for (const recipient of batch) {
      if (signal?.aborted) return
      const email = addresses.get(recipient.customer_id)
      const state = await sendOne(box, message, recipient, email)
      failures = state === 'failed' ? failures + 1 : 0
      if (failures >= MOST_FAILURES) return finish(box, message.id, 'stopped')
    }
  }
}

async function sendOne(
  box: Mailbox,
  message: Message,
  { id, customer_id: customerId }: Recipient,
  address: { name: string; email: string } | undefined
): Promise<'sent' | 'failed' | 'skipped' | 'taken'> {
  const { token, digest } = newToken()
  const own = box.db.table<Recipient>('recipients').where({ id })
  const taken = await own
    .where({ state: 'waiting' })
    .update({ state: 'sending', token_digest: digest, sent_at: box.now() })
  if (taken === 0) return 'taken'
  const member = await memberOf(box, customerId)
  if (!address || !member?.takes_mail) {
    await own.update({ state: 'skipped', token_digest: null, sent_at: null })
    return 'skipped'
  }
  const link = await box.stores.urlOf(`/plugins/public/crm-club/mail/${token}`)
  const { store_id: storeId } = message
  const mail = await mailFor(box, { storeId, draft: message, member, name: address.name, link })
  const isSent = await box.mail.send({ to: address.email, ...mail, unsubscribeUrl: link })
  const state = isSent ? 'sent' : 'failed'
  await own.update(isSent ? { state } : { state, token_digest: null, sent_at: null })
  return state
}

/** Once more to those whom the mail server did not take; true where there are any. */
export async function sendAgain(box: Pick<Mailbox, 'db'>, messageId: string): Promise<boolean> {
  const failed = recipientsOf(box, messageId).where({ state: 'failed' })
  const count = await failed.update({ state: 'waiting' })
  const waiting = await recipientsOf(box, messageId).where({ state: 'waiting' }).count()
  if (count + waiting === 0) return false
  await finish(box, messageId, 'sending')
  return true
}

function recipientsOf({ db }: Pick<Mailbox, 'db'>, messageId: string) {
  return db.table<Recipient>('recipients').where({ message_id: messageId })
}

async function finish({ db }: Pick<Mailbox, 'db'>, id: string, state: Message['state']) {
  await db.table<Message>('messages').where({ id }).update({ state })
}
