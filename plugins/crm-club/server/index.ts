import { randomUUID } from 'node:crypto'
import { definePlugin, type PluginContext } from '@tillhouse/sdk'
import { answerOffice } from './answer_office.ts'
import type { ClubSettings } from './club_settings.ts'
import { doDailyWork } from './daily_work.ts'
import { dayIn } from './days.ts'
import { guardPoints } from './guard_points.ts'
import type { Mailbox } from './messages/mailbox.ts'
import { answerMessages } from './messages/message_routes.ts'
import { sendMessages } from './messages/send_messages.ts'
import { loyaltyOf } from './provide_loyalty.ts'
import { eraseMember, exportMember } from './privacy.ts'
import { readWords, type Words } from './words.ts'

export default definePlugin({
  async setup(ctx) {
    const club = clubOf(ctx, await readWords())
    ctx.provide('loyalty', loyaltyOf(club))
    ctx.on('sale.before_complete', (sale) => guardPoints(club, sale))
    ctx.on('privacy.export', ({ customerId }) => exportMember(club, customerId))
    ctx.on('privacy.erase', ({ customerId }) => eraseMember(club, customerId))
    ctx.schedule('daily', { cron: '30 4 * * *' }, ({ signal }) => doDailyWork(club, signal))
    ctx.schedule('messages', { everyMinutes: 1 }, ({ signal }) => sendMessages(club, signal))
    answerOffice(ctx.routes, club)
    answerMessages(ctx.routes, club)
  },
})

function clubOf(
  { db, settings, stores, customers, mail }: PluginContext,
  wordsIn: (locale: string) => Words
): Mailbox {
  return {
    ...{ db, stores, customers, mail, wordsIn },
    settings: () => settings.get<ClubSettings>(),
    now: () => new Date().toISOString(),
    // The clock of the first store, as for the schedule.
    today: async () => dayIn((await stores.list())[0]?.timeZone ?? 'UTC', new Date()),
    say: async (storeId, key) => wordsIn((await stores.get(storeId))?.locale ?? 'en').say(key),
    newId: randomUUID,
  }
}
