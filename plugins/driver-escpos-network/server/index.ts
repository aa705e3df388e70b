import { definePlugin, type CompletedSale, type PluginContext } from '@tillhouse/sdk'
import { displayIn, printerIn, settingsAt, type Device, type Place } from './driver_settings.ts'
import { displayLines, isNews, saleOnDisplay } from './line_display.ts'
import { sendJob, type JobFailure, type JobOutcome } from './send_job.ts'
import { drawerKick, testPaper } from './test_paper.ts'
import { sayIn, type Word } from './words.ts'

export default definePlugin({
  setup(ctx) {
    ctx.provide('receipt-printer', {
      async printer(place) {
        const settings = await settingsAt(ctx, place)
        if (!printerIn(settings)) return null
        const pins = { pin2: 2, pin5: 5, none: null } as const
        const { columns, letters, drawer } = settings
        return { columns, letters, drawerPin: pins[drawer] }
      },
      async print({ storeId, registerId, bytesBase64 }, { signal }) {
        const device = printerIn(await settingsAt(ctx, { storeId, registerId }))
        if (!device) return { ok: false, reason: 'printer_unreachable' }
        return sendJob(ctx.tcp, device, Buffer.from(bytesBase64, 'base64'), signal)
      },
    })
    ctx.on('sale.completed', (sale) => showSale(ctx, sale))
    offerTests(ctx)
  },
})

async function showSale(ctx: PluginContext, sale: CompletedSale): Promise<void> {
  const { storeId, registerId } = sale
  const settings = await settingsAt(ctx, { storeId, registerId })
  const device = displayIn(settings)
  if (!device || !isNews(sale, Date.now())) return
  const locale = await localeOf(ctx, { storeId })
  const thanks = settings.displayThanks || sayIn(locale, 'thanks')
  await showOn(ctx, device, saleOnDisplay(sale, { thanks, locale }))
}

/** A display says nothing of itself, so nothing is asked of it. */
async function showOn(ctx: PluginContext, device: Device, bytes: Uint8Array): Promise<void> {
  const display = await ctx.tcp.open(device)
  try {
    await display.send(bytes)
    await display.finish(1_000)
  } finally {
    await display.close()
  }
}

function offerTests(ctx: PluginContext): void {
  ctx.settings.onTest('printer', async (place) => {
    const settings = await settingsAt(ctx, place)
    const locale = await localeOf(ctx, place)
    const device = printerIn(settings)
    if (!device) return say(locale, false, 'no_printer')
    const [store] = await storesAt(ctx, place)
    const words = { title: sayIn(locale, 'test_title'), storeName: store?.name ?? 'Tillhouse' }
    return outcome(locale, await sendJob(ctx.tcp, device, testPaper(settings, words)))
  })
  ctx.settings.onTest('drawer', async (place) => {
    const settings = await settingsAt(ctx, place)
    const locale = await localeOf(ctx, place)
    const device = printerIn(settings)
    const kick = drawerKick(settings)
    if (!device || !kick) return say(locale, false, device ? 'no_drawer' : 'no_printer')
    return outcome(locale, await sendJob(ctx.tcp, device, kick))
  })
  ctx.settings.onTest('display', async (place) => {
    const device = displayIn(await settingsAt(ctx, place))
    const locale = await localeOf(ctx, place)
    if (!device) return say(locale, false, 'no_display')
    try {
      await showOn(ctx, device, displayLines('Tillhouse', sayIn(locale, 'thanks')))
      return say(locale, true, 'shown')
    } catch {
      return say(locale, false, 'display_unreachable')
    }
  })
}

function outcome(locale: string, job: JobOutcome) {
  const failures: Record<JobFailure, Word> = {
    printer_unreachable: 'unreachable',
    printer_not_ready: 'not_ready',
    paper_out: 'paper_out',
    cover_open: 'cover_open',
  }
  return job.ok ? say(locale, true, 'sent') : say(locale, false, failures[job.reason])
}

function say(locale: string, ok: boolean, word: Word) {
  return { ok, message: sayIn(locale, word) }
}

/** The language of the store, or of the first one where all of them are meant. */
async function localeOf(ctx: PluginContext, place: Place): Promise<string> {
  return (await storesAt(ctx, place))[0]?.locale ?? 'en'
}

async function storesAt(ctx: PluginContext, { storeId }: Place) {
  const stores = await ctx.stores.list()
  return stores.filter(({ id }) => storeId === undefined || id === storeId)
}
