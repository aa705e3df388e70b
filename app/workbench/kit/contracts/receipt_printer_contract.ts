import assert from 'node:assert/strict'
import type { PrintingPlugin } from '#app/workbench/kit/contracts/contract'
import type { PrinterMood } from '#app/workbench/kit/fake_printer'

/** Letters that stand in no command of a printer, to be found on the paper again. */
const JOB = 'RECEIPT 4711\n'

export async function checkReceiptPrinter({
  host,
  id,
  printer,
  settings,
}: PrintingPlugin): Promise<string[]> {
  const { shop } = await host.register.opened()
  const place = { storeId: shop.store.id, registerId: shop.register.id }
  const found = () => host.ask(id, 'receipt-printer', 'printer', place)
  const job = { bytesBase64: Buffer.from(JOB).toString('base64'), text: JOB }
  const print = () => host.ask(id, 'receipt-printer', 'print', { ...place, ...job })
  const papers = () => Buffer.from(printer.bytes).toString('latin1').split(JOB.trim()).length - 1
  const refuses = async (mood: PrinterMood, reasons: string[]) => {
    printer.mood = mood
    const before = papers()
    const answer = await print()
    const said = answer.ok ? 'ok' : answer.reason
    assert.ok(
      reasons.includes(said),
      `A printer that is ${mood}: ${said}, not ${reasons.join(', ')}`
    )
    assert.equal(papers(), before, `A printer that is ${mood} prints nothing`)
  }
  assert.equal(await found(), null, 'A register without a printer of yours is none of yours')
  await host.set(id, settings, { registerId: place.registerId })
  assert.notEqual(await found(), null, 'A register with settings has a printer')
  assert.deepEqual(await print(), { ok: true }, 'A printer that is ready prints')
  assert.equal(papers(), 1, 'What is printed is the job, once')
  await refuses('paper_out', ['paper_out'])
  await refuses('cover_open', ['cover_open'])
  const away = ['printer_unreachable', 'printer_not_ready']
  await refuses('half_open', away)
  await refuses('hangs_up', away)
  await printer.switchOff()
  await refuses('ready', ['printer_unreachable'])
  await printer.switchOn()
  assert.deepEqual(await print(), { ok: true }, 'It prints again when the printer is back')
  return [
    'prints for the registers that it is set for, and for no other',
    'says what keeps the printer from it: paper, cover, connection, nobody there',
    'prints again afterwards',
  ]
}
