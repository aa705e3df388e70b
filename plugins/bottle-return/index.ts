import { definePlugin, deny } from '@tillhouse/sdk'
import { count, takeBack } from './count.ts'
import { empties, tooMany, type Settings } from './empties.ts'
import { words } from './words.ts'

export default definePlugin({
  setup(ctx) {
    // Asked for goods with and without a receipt; `return.before_complete` would say it twice.
    ctx.on('sale.before_complete', async (sale) => {
      const settings = await ctx.settings.get<Settings>({ storeId: sale.storeId })
      const found = tooMany(sale.lines, settings)
      if (!found) return
      const store = await ctx.stores.get(sale.storeId)
      return deny('too_many_empties', words(store?.locale).tooMany(found), {
        overridableBy: 'manager',
      })
    })

    ctx.on('sale.completed', async (sale) => {
      const settings = await ctx.settings.get<Settings>({ storeId: sale.storeId })
      await count(ctx.db, sale, empties(sale.lines, settings))
    })

    // A post-void is told here alone; its lines have the other sign.
    ctx.on('sale.voided', (postVoid) => takeBack(ctx.db, postVoid))
  },
})
