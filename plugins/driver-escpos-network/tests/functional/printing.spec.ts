import { test } from '@japa/runner'
import { dataDir } from '#config/app'
import { readSimulatedJobs, simulatedPrinterFolder } from '#app/devices/simulated_printer'
import { readCalls } from '#app/plugin_kernel/net/call_log'
import { testSettings } from '#app/plugin_kernel/settings/test_settings'
import { cleanDatabase } from '#tests/support/clean_database'
import { patient } from '#tests/support/long_tier'
import { callApi, givenSale } from '#tests/support/receipts/given_sale'
import { VirtualPrinter, type Mood } from '#tests/support/virtual_printer'
import { DRIVER, givenDriver, setFor } from '../support/given_driver.ts'
import type { DriverSettings } from '../../server/driver_settings.ts'

type Cleanup = (undo: () => Promise<void>) => void

async function aSale(cleanup: Cleanup, settings: Partial<DriverSettings> = {}) {
  const printer = await VirtualPrinter.open(cleanup)
  const sold = await givenSale()
  const home = await givenDriver(cleanup)
  const { register, store } = sold.shop
  const host = '127.0.0.1'
  await setFor(register.id, { host, port: printer.port, ...settings })
  const print = (kind = 'receipt') =>
    callApi(sold.headers, 'POST', '/api/print_jobs', { kind, saleId: sold.sale.id })
  const place = { storeId: store.id, registerId: register.id }
  return { ...sold, printer, home, print, place }
}

test.group('A network printer', (group) => {
  group.each.setup(cleanDatabase)
  group.each.timeout(patient(60_000))

  test('prints the receipt of the register that it is set for, and opens its drawer', async ({
    assert,
    cleanup,
  }) => {
    const { printer, print, sale, shop } = await aSale(cleanup)
    const answer = await print()
    assert.equal(answer.status, 200, JSON.stringify(answer.body))
    assert.include(answer.body, { isPrinted: true, copyNumber: null })
    const { paper, text } = printer
    assert.include(text, `Nr. ${sale.body.receipt.number}`)
    assert.include(text, shop.items[0]!.name)
    assert.lengthOf(paper.qrCodes, 1)
    assert.equal(paper.cuts, 1)
    assert.deepEqual(paper.kicks, [{ pin: 2, onMs: 50, offMs: 500 }])
    assert.isAtMost(
      Math.max(...paper.lines.map(({ text: line, width }) => line.length * width)),
      42
    )
    const [call] = await readCalls(DRIVER)
    assert.containsSubset(call, { kind: 'tcp', where: `127.0.0.1:${printer.port}` })
    await printer.draw('receipt_80mm')
  })

  test('of 58 mm gets lines that fit, and a drawer on the other pin', async ({
    assert,
    cleanup,
  }) => {
    const { printer, print } = await aSale(cleanup, {
      columns: 32,
      drawer: 'pin5',
      letters: 'mobile',
    })
    assert.equal((await print()).status, 200)
    const { lines, kicks, cuts } = printer.paper
    assert.isAtMost(Math.max(...lines.map(({ text, width }) => text.length * width)), 32)
    assert.deepEqual(kicks, [{ pin: 5, onMs: 50, offMs: 500 }])
    assert.equal(cuts, 0)
    await printer.draw('receipt_58mm', 32)
  })

  const troubles: [Mood, string][] = [
    ['paper_out', 'receipts.problem.paper_out'],
    ['cover_open', 'receipts.problem.cover_open'],
    ['runs_out', 'receipts.problem.paper_out'],
    ['hangs_up', 'receipts.problem.printer_unreachable'],
  ]
  for (const [mood, messageKey] of troubles) {
    test(`in the state "${mood}" says so, and prints the original when asked again`, async ({
      assert,
      cleanup,
    }) => {
      const { printer, print, sale } = await aSale(cleanup)
      printer.mood = mood
      const refused = await print()
      assert.equal(refused.status, 409, JSON.stringify(refused.body))
      assert.equal((refused.body as { messageKey?: string }).messageKey, messageKey)
      printer.mood = 'ready'
      const printed = await print()
      assert.equal(printed.status, 200, JSON.stringify(printed.body))
      assert.include(printer.text, `Nr. ${sale.body.receipt.number}`)
    })
  }

  test('that is off is tried again while it wakes up', async ({ assert, cleanup }) => {
    const { printer, print } = await aSale(cleanup)
    await printer.switchOff()
    setTimeout(() => void printer.switchOn(), 200)
    assert.equal((await print()).status, 200)
    assert.equal(printer.connections, 1)
  })

  test('that stays off is unreachable, and the sale stands', async ({ assert, cleanup }) => {
    const { printer, print, sale } = await aSale(cleanup)
    await printer.switchOff()
    const refused = await print()
    assert.containsSubset(refused, { status: 409, body: { code: 'E_PRINTER_UNREACHABLE' } })
    await printer.switchOn()
    assert.equal((await print()).status, 200)
    assert.include(printer.text, `Nr. ${sale.body.receipt.number}`)
    assert.containsSubset(await print(), {
      status: 409,
      body: { code: 'E_ORIGINAL_ALREADY_PRINTED' },
    })
  })

  test('that is slow, or says nothing of itself, prints', async ({ assert, cleanup }) => {
    const { printer, print } = await aSale(cleanup)
    printer.delayMs = 1_200
    assert.equal((await print()).status, 200)
    printer.delayMs = 0
    printer.mood = 'silent'
    assert.equal((await print('receipt_copy')).status, 200)
    assert.equal(printer.paper.cuts, 2)
  })

  test('two jobs at once come out one after the other', async ({ assert, cleanup }) => {
    const { printer, print } = await aSale(cleanup)
    printer.delayMs = 100
    const answers = await Promise.all([print(), print('receipt_copy')])
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200]
    )
    assert.equal(printer.paper.cuts, 2)
  })

  test('is asked for nothing where none is set, or the driver is off', async ({
    assert,
    cleanup,
  }) => {
    const { printer, print, home, shop } = await aSale(cleanup, { host: '' })
    const simulated = () => readSimulatedJobs(simulatedPrinterFolder(dataDir, shop.register.id))
    const before = (await simulated()).length
    assert.equal((await print()).status, 200)
    await setFor(shop.register.id, { host: '127.0.0.1', port: printer.port })
    await home.disable(DRIVER)
    assert.equal((await print('receipt_copy')).status, 200)
    assert.lengthOf(await simulated(), before + 2)
    assert.equal(printer.connections, 0)
  })

  test('is tried out from the settings', async ({ assert, cleanup }) => {
    const { printer, place } = await aSale(cleanup)
    const pressed = (name: string) => testSettings(DRIVER, name, place)
    assert.containsSubset(await pressed('printer'), { ok: true })
    assert.include(printer.text, 'ÆØÅ æøå ÄÖ äö éèü ß €')
    assert.include(printer.text, '123456789012345678901234567890123456789012')
    await printer.draw('test_page')
    assert.containsSubset(await pressed('drawer'), { ok: true })
    assert.lengthOf(printer.paper.kicks, 1)
    printer.mood = 'paper_out'
    assert.isFalse((await pressed('printer')).ok)
    assert.isFalse((await pressed('display')).ok)
  })
})
