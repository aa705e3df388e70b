import { randomUUID } from 'node:crypto'
import { definePlugin } from '@tillhouse/sdk'
import type { Desk } from './desk.ts'
import { addEstimateRoutes } from './routes/estimate_routes.ts'
import { addOrderRoutes } from './routes/order_routes.ts'
import { addPaperRoutes } from './routes/paper_routes.ts'
import { addRegisterRoutes } from './routes/register_routes.ts'
import { workshopSettings, type StoredSettings } from './settings.ts'
import { tellSold, tellVoided } from './sold_lines.ts'
import { readWords } from './texts.ts'

export default definePlugin({
  async setup(ctx) {
    const shop: Desk['shop'] = {
      db: ctx.db,
      settings: async (storeId) =>
        workshopSettings(await ctx.settings.get<StoredSettings>({ storeId })),
      mail: (mail) => ctx.mail.send(mail),
      now: () => new Date().toISOString(),
      newId: randomUUID,
    }
    const desk: Desk = { ctx, shop, wordsIn: await readWords() }
    addOrderRoutes(desk)
    addPaperRoutes(desk)
    addEstimateRoutes(desk)
    addRegisterRoutes(desk)
    ctx.on('sale.completed', (sale) => tellSold(shop, sale))
    ctx.on('sale.voided', (sale) => tellVoided(shop, sale))
  },
})
