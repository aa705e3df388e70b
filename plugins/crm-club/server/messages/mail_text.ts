import type { Member } from '../club.ts'
import type { Mailbox } from './mailbox.ts'

export interface MailDraft {
  subject: string
  body: string
}

/** As it stands in the member's letter box. */
export interface WrittenMail {
  subject: string
  text: string
}

/** What a shop may write in braces: `{name}`, `{points}`, `{tier}`. Anything else stays as it is. */
export const PLACEHOLDERS = ['name', 'points', 'tier'] as const

interface Writing {
  storeId: string
  draft: MailDraft
  member: Pick<Member, 'balance' | 'tier'>
  /** As the shop knows the member today. */
  name: string
  /** Where the member says that they want no more mail. */
  link: string
}

export async function mailFor(
  { stores, wordsIn }: Pick<Mailbox, 'stores' | 'wordsIn'>,
  { storeId, draft, member, name, link }: Writing
): Promise<WrittenMail> {
  const store = await stores.get(storeId)
  const words = wordsIn(store?.locale ?? 'en')
  const values = {
    name,
    points: new Intl.NumberFormat(words.locale).format(Math.max(member.balance, 0)),
    tier: member.tier ?? '',
  }
  const shop = store?.name ?? ''
  const foot = words.say('mail.foot', { shop, link })
  return {
    subject: filled(draft.subject, values),
    text: `${filled(draft.body, values).trimEnd()}\n\n-- \n${foot}\n`,
  }
}

function filled(text: string, values: Record<(typeof PLACEHOLDERS)[number], string>): string {
  return text.replaceAll(/\{(name|points|tier)\}/g, (_, key: keyof typeof values) => values[key])
}
