import { definePlugin } from '@tillhouse/sdk'
import { foreignSystem, NoAnswer, type BridgeSettings } from './foreign.ts'
import { eraseMember, exportMember } from './privacy.ts'
import { loyaltyOf } from './provide_loyalty.ts'
import { wordsIn } from './words.ts'

/** Nobody has this id; a system that works says so. */
const NOBODY = '00000000-0000-4000-8000-000000000000'

export default definePlugin({
  setup(ctx) {
    const { db, http, log, settings, stores } = ctx
    const own = () => settings.get<BridgeSettings>()
    const foreign = foreignSystem(http, own)
    ctx.provide(
      'loyalty',
      loyaltyOf({
        db,
        foreign,
        terms: async () => (await own()).terms,
        now: () => new Date().toISOString(),
      })
    )
    const privacy = { db, foreign, log, isSetUp: async () => Boolean((await own()).baseUrl) }
    ctx.on('privacy.export', ({ customerId }) => exportMember(privacy, customerId))
    ctx.on('privacy.erase', ({ customerId }) => eraseMember(privacy, customerId))
    settings.onTest('connection', async () => {
      const words = wordsIn((await stores.list())[0]?.locale ?? 'en')
      try {
        await foreign.member(NOBODY, null)
        return { ok: true, message: words.works }
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error
        return { ok: false, message: `${words.fails} ${error.message}` }
      }
    })
  },
})
