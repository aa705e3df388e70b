import { definePlugin, type PluginContext } from '@tillhouse/sdk'
import { answerOffice, answerRegisters } from './answer.ts'
import { countSale, takeBackSale } from './count_sales.ts'
import type { Markdown } from './markdown.ts'
import type { MarkdownSettings } from './markdown_settings.ts'
import { refreshAll } from './refresh_marks.ts'
import { readWords } from './words.ts'

export default definePlugin({
  async setup(ctx) {
    const markdown = await markdownOf(ctx)
    // Each hour, for the day begins at another time in another store.
    ctx.schedule('mark-downs', { cron: '5 * * * *' }, ({ signal }) => refreshAll(markdown, signal))
    ctx.settings.onChanged(() => refreshAll(markdown))
    // Returns and exchanges are told here as well.
    ctx.on('sale.completed', (sale) => countSale(markdown, sale))
    ctx.on('sale.voided', (sale) => takeBackSale(markdown, sale))
    answerOffice(ctx.routes, markdown)
    answerRegisters(ctx.routes, markdown)
  },
})

async function markdownOf(ctx: PluginContext): Promise<Markdown> {
  const { db, catalog, stock, stores, rules } = ctx
  return {
    ...{ db, catalog, stock, stores, rules },
    settings: (storeId) => ctx.settings.get<MarkdownSettings>({ storeId }),
    words: await readWords(),
    now: () => new Date().toISOString(),
    warn: (message) => ctx.log.warn(message),
  }
}
