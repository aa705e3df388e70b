import { definePlugin, type PluginContext } from '@tillhouse/sdk'
import { answerOffice } from './answer_office.ts'
import type { Club } from './club.ts'
import type { ClubSettings } from './club_settings.ts'
import { doDailyWork } from './daily_work.ts'
import { guardPoints } from './guard_points.ts'
import { loyaltyOf } from './provide_loyalty.ts'
import { eraseMember, exportMember } from './privacy.ts'
import { sayIn } from './words.ts'

export default definePlugin({
  setup(ctx) {
    const club = clubOf(ctx)
    ctx.provide('loyalty', loyaltyOf(club))
    ctx.on('sale.before_complete', (sale) => guardPoints(club, sale))
    // The day's work counts once a day, so every till that opens may ask for it.
    ctx.on('till_session.opened', () => doDailyWork(club))
    ctx.on('privacy.export', ({ customerId }) => exportMember(club, customerId))
    ctx.on('privacy.erase', ({ customerId }) => eraseMember(club, customerId))
    answerOffice(ctx.routes, club)
  },
})

function clubOf({ db, settings, stores }: PluginContext): Club {
  return {
    db,
    settings: () => settings.get<ClubSettings>(),
    now: () => new Date().toISOString(),
    say: async (storeId, key) => sayIn((await stores.get(storeId))?.locale ?? 'en', key),
  }
}
