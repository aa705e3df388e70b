import { randomUUID } from 'node:crypto'
import { definePlugin } from '@tillhouse/sdk'
import type { Desk } from './desk.ts'
import { addEstimateRoutes } from './routes/estimate_routes.ts'
import { eraseCustomer, exportRepairs } from './privacy.ts'
import { addCalendarRoutes } from './routes/calendar_routes.ts'
import { addChoiceRoutes } from './routes/choice_routes.ts'
import { addOrderRoutes } from './routes/order_routes.ts'
import { addPaperRoutes } from './routes/paper_routes.ts'
import { addPhotoRoutes } from './routes/photo_routes.ts'
import { addRegisterRoutes } from './routes/register_routes.ts'
import { workshopSettings, type StoredSettings } from './settings.ts'
import { tellSold, tellVoided } from './sold_lines.ts'
import { tellAgain } from './tell_customer.ts'
import { readWords } from './texts.ts'
import { tidyUp } from './tidy_up.ts'

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
    addPhotoRoutes(desk)
    addCalendarRoutes(desk)
    addChoiceRoutes(desk)
    ctx.on('sale.completed', (sale) => tellSold(shop, sale))
    ctx.on('sale.voided', (sale) => tellVoided(shop, sale))
    const archive = { ...shop, files: ctx.files }
    ctx.on('privacy.export', ({ customerId }) => exportRepairs(archive, customerId))
    ctx.on('privacy.erase', ({ customerId }) => eraseCustomer(archive, customerId))
    ctx.schedule('tell-again', { everyMinutes: 15 }, ({ signal }) => tellAgain(desk, signal))
    ctx.schedule('tidy-up', { cron: '40 3 * * *' }, ({ signal }) => tidyUp(archive, signal))
  },
})
