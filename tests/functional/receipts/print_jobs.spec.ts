import { test } from '@japa/runner'
import { dataDir } from '#config/app'
import { newId } from '#core/ids'
import { read } from '#core/sql'
import { readSimulatedJobs, simulatedPrinterFolder } from '#app/devices/simulated_printer'
import { sumTillReport } from '#app/documents/sum_till_report'
import { authoriseOverride } from '#app/users/authorise_override'
import { Grant } from '#app/users/grant'
import { forgetOperators } from '#app/users/known_operators'
import type { Task } from '#app/users/tasks'
import { cleanDatabase } from '#tests/support/clean_database'
import { letterOf } from '#tests/support/code_page_tables'
import { decodeEscPos } from '#tests/support/decode_escpos'
import type { GivenShop } from '#tests/support/given_shop'
import { sendDocument } from '#tests/support/sales/send_document'
import { callApi, closeTill, givenSale, openingOf } from '#tests/support/receipts/given_sale'

const epson = letterOf({ 0: 'CP437', 2: 'CP850', 5: 'CP865', 16: 'CP1252', 19: 'CP858' })

const jobsOf = ({ register }: GivenShop) =>
  readSimulatedJobs(simulatedPrinterFolder(dataDir, register.id))

async function deny(userId: string, task: Task) {
  const everywhere = { roleId: null, storeId: null, departmentId: null, limits: {} }
  await Grant.create({ userId, task, effect: 'deny', ...everywhere })
  forgetOperators()
}

test.group('Print jobs', (group) => {
  group.each.setup(cleanDatabase)

  test('the receipt comes out of the register’s printer, with number and barcode', async ({
    assert,
  }) => {
    const { shop, sale, headers } = await givenSale()
    const answer = await callApi(headers, 'POST', '/api/print_jobs', {
      kind: 'receipt',
      saleId: sale.id,
    })
    assert.equal(answer.status, 200)
    assert.include(answer.body, { isPrinted: true, copyNumber: null })

    const [job] = await jobsOf(shop)
    const { number } = sale.body.receipt
    const paper = decodeEscPos(job!.bytes, epson)
    assert.deepEqual(paper.barcodes, [`R${number.replace('-', 'S').replace('-', 'N')}`])
    assert.lengthOf(paper.qrCodes, 1)
    // Paid in cash, so the drawer opens with the receipt.
    assert.deepEqual(paper.kicks, [{ pin: 2, onMs: 50, offMs: 500 }])
    const text = paper.lines.map((line) => line.text).join('\n')
    assert.include(text, `Nr. ${number}`)
    assert.include(text, shop.items[0]!.name)
    assert.include(text, 'Salgskvittering')
    assert.include(job!.text, `Nr. ${number}`)
  })

  test('the drawer stays shut for a sale paid by card', async ({ assert }) => {
    const { shop, till, headers } = await givenSale()
    const item = shop.items[0]!
    const card = { type: shop.tenderTypes.card, givenMinor: item.unitPriceMinorE4 / 10_000 }
    const signed = await till.sale({ lines: [{ item }], tenders: [card] })
    await sendDocument(shop, signed)
    const job = { kind: 'receipt', saleId: signed.document.id }
    assert.equal((await callApi(headers, 'POST', '/api/print_jobs', job)).status, 200)
    const [printed] = await jobsOf(shop)
    assert.deepEqual(decodeEscPos(printed!.bytes, epson).kicks, [])
  })

  test('the original is printed once; after it comes a marked and counted copy', async ({
    assert,
  }) => {
    const { shop, sale, headers } = await givenSale({ country: 'DK' })
    const print = (kind: string) =>
      callApi(headers, 'POST', '/api/print_jobs', { kind, saleId: sale.id })
    await print('receipt')
    const again = await print('receipt')
    assert.equal(again.status, 409)
    assert.equal(again.body.code, 'E_ORIGINAL_ALREADY_PRINTED')
    assert.equal(again.body.messageKey, 'receipts.problem.original_already_printed')

    assert.equal((await print('receipt_copy')).body.copyNumber, 1)
    assert.equal((await print('receipt_copy')).body.copyNumber, 2)
    const jobs = await jobsOf(shop)
    assert.deepEqual(
      jobs.map(({ text }) => text.includes('KOPI')),
      [false, true, true]
    )
    assert.deepEqual(decodeEscPos(jobs[1]!.bytes, epson).kicks, [])
  })

  test('Norway allows one copy and no second', async ({ assert }) => {
    const { sale, headers } = await givenSale({ country: 'NO' })
    const copy = () =>
      callApi(headers, 'POST', '/api/print_jobs', { kind: 'receipt_copy', saleId: sale.id })
    assert.equal((await copy()).body.copyNumber, 1)
    const second = await copy()
    assert.equal(second.status, 409)
    assert.equal(second.body.code, 'E_COPY_LIMIT_REACHED')
    const [row] = await read<{ n: number }>('select count(*) as n from receipt_copies')
    assert.equal(Number(row!.n), 1)
  })

  test('ten requests at once for the one copy give one copy', async ({ assert }) => {
    const { shop, sale, headers } = await givenSale({ country: 'NO' })
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        callApi(headers, 'POST', '/api/print_jobs', { kind: 'receipt_copy', saleId: sale.id })
      )
    )
    assert.equal(answers.filter(({ status }) => status === 200).length, 1)
    assert.lengthOf(await jobsOf(shop), 1)
  })

  test('a copy that the printer refused is not counted', async ({ assert }) => {
    const { shop, sale, headers } = await givenSale({ country: 'NO' })
    const settings = { kind: 'tcp', host: '127.0.0.1', port: 1, columns: 42, profile: 'generic' }
    await shop.register.merge({ settings: { printer: settings as never } }).save()
    const copy = () =>
      callApi(headers, 'POST', '/api/print_jobs', { kind: 'receipt_copy', saleId: sale.id })
    const refused = await copy()
    assert.equal(refused.body.code, 'E_PRINTER_UNREACHABLE')

    await shop.register
      .merge({ settings: { printer: { kind: 'simulated', columns: 42, profile: 'generic' } } })
      .save()
    assert.equal((await copy()).body.copyNumber, 1)
  })

  test('without a printer the paper is given to the screen', async ({ assert }) => {
    const { shop, sale, headers } = await givenSale()
    await shop.register.merge({ settings: { printer: { kind: 'none' } } }).save()
    const answer = await callApi(headers, 'POST', '/api/print_jobs', {
      kind: 'receipt',
      saleId: sale.id,
    })
    assert.isFalse(answer.body.isPrinted)
    assert.property(answer.body.paper, 'blocks')
    assert.lengthOf(await read('select id from receipt_copies'), 0)
  })

  test('an exchange slip names the goods of its line and no price', async ({ assert }) => {
    const { shop, sale, headers } = await givenSale()
    const line = sale.body.lines[1]!
    await callApi(headers, 'POST', '/api/print_jobs', {
      kind: 'exchange_slip',
      saleId: sale.id,
      lineId: line.lineId,
    })
    const [job] = await jobsOf(shop)
    const paper = decodeEscPos(job!.bytes, epson)
    assert.match(paper.barcodes[0]!, /^X\d+S\d+N\d+L2$/)
    assert.include(job!.text, line.name)
    assert.notInclude(job!.text, sale.body.lines[0]!.name)
    assert.notMatch(job!.text, /\d,\d\d/)
  })

  test('the drawer opens without paper', async ({ assert }) => {
    const { shop, headers } = await givenSale()
    const job = { kind: 'open_drawer', occasion: 'no_sale', documentId: newId() }
    const answer = await callApi(headers, 'POST', '/api/print_jobs', job)
    assert.isTrue(answer.body.isPrinted)
    const [kick] = await jobsOf(shop)
    assert.deepEqual([...kick!.bytes.slice(-5)], [0x1b, 0x70, 0, 25, 250])
  })

  test('the drawer opens for who may do what it is opened for, and once for a manager’s PIN', async ({
    assert,
  }) => {
    const { shop, headers } = await givenSale()
    const { cashier, manager } = shop.operators
    await deny(cashier.id, 'till.no_sale')
    const open = async (occasion: string, documentId = newId()) => {
      const job = { kind: 'open_drawer', occasion, documentId }
      return (await callApi(headers, 'POST', '/api/print_jobs', job)).status
    }
    assert.equal(
      (await callApi(headers, 'POST', '/api/print_jobs', { kind: 'open_drawer' })).status,
      422
    )
    assert.equal(await open('no_sale'), 403)
    assert.equal(await open('post_void'), 403)
    assert.equal(await open('cash_movement'), 200)
    const override = { task: 'till.no_sale', userId: manager.id, pin: manager.pin, context: {} }
    assert.equal((await callApi(headers, 'POST', '/api/manager_overrides', override)).status, 201)
    const documentId = newId()
    assert.equal(await open('no_sale', documentId), 200)
    assert.equal(await open('no_sale', documentId), 200, 'the same again, when the printer was out')
    assert.equal(await open('no_sale'), 403, 'another time')
  })

  test('a manager’s PIN for the copy of one receipt is for none other', async ({ assert }) => {
    const { shop, sale, headers } = await givenSale()
    const { cashier, manager } = shop.operators
    await deny(cashier.id, 'receipt.copy')
    const override = { task: 'receipt.copy', userId: manager.id, pin: manager.pin }
    const copy = { kind: 'receipt_copy', saleId: sale.id }
    const grant = (saleId: string) =>
      callApi(headers, 'POST', '/api/manager_overrides', { ...override, context: { saleId } })
    await grant(newId())
    assert.equal((await callApi(headers, 'POST', '/api/print_jobs', copy)).status, 403)
    await grant(sale.id)
    assert.notEqual((await callApi(headers, 'POST', '/api/print_jobs', copy)).status, 403)
  })

  test('an X report prints, but not for somebody to whom it is denied without a manager', async ({
    assert,
  }) => {
    const { shop, sale, till, headers } = await givenSale()
    const opening = await openingOf(till.tillSessionId)
    const report = sumTillReport(opening, [sale], sale.body.currency)
    const job = { kind: 'x_report', report, number: null }
    assert.equal((await callApi(headers, 'POST', '/api/print_jobs', job)).status, 200)
    const [printed] = await jobsOf(shop)
    assert.include(printed!.text, 'X-rapport')

    const malformed = { ...job, report: { ...report, floatMinor: 'a lot' } }
    assert.equal((await callApi(headers, 'POST', '/api/print_jobs', malformed)).status, 422)

    await deny(shop.operators.cashier.id, 'till.x_report')
    assert.equal((await callApi(headers, 'POST', '/api/print_jobs', job)).status, 403)
    assert.lengthOf(await jobsOf(shop), 1)

    const override = await authoriseOverride({
      task: 'till.x_report',
      userId: shop.operators.manager.id,
      pin: shop.operators.manager.pin,
      context: {},
      operatorId: shop.operators.cashier.id,
      storeId: shop.store.id,
      registerId: shop.register.id,
    })
    assert.isTrue(override.ok)
    assert.equal((await callApi(headers, 'POST', '/api/print_jobs', job)).status, 200)
  })

  test('a Z report prints what the closing document says, its count included', async ({
    assert,
  }) => {
    const given = await givenSale()
    const { body } = await closeTill(given)
    const answer = await callApi(given.headers, 'POST', '/api/print_jobs', {
      kind: 'z_report',
      report: body.report,
      number: body.zNumber,
    })
    assert.equal(answer.status, 200)
    const [job] = await jobsOf(given.shop)
    assert.include(job!.text, 'Z-rapport nr. 1-1')
    assert.match(job!.text, /Differanse +−5,00/)
  })

  test('paper that is asked for before its document has arrived waits a moment for it', async ({
    assert,
  }) => {
    const { shop, till, headers } = await givenSale()
    const signed = await till.sale({ lines: [{ item: shop.items[2]! }] })
    const printing = callApi(headers, 'POST', '/api/print_jobs', {
      kind: 'receipt',
      saleId: signed.document.id,
    })
    await sendDocument(shop, signed)
    assert.equal((await printing).status, 200)
  })

  test('a Z report of an open session is not here yet', async ({ assert }) => {
    const { sale, till, headers } = await givenSale()
    const report = sumTillReport(await openingOf(till.tillSessionId), [sale], sale.body.currency)
    const answer = await callApi(headers, 'POST', '/api/print_jobs', {
      kind: 'z_report',
      report,
      number: 1,
    })
    assert.equal(answer.body.code, 'E_REPORT_NOT_HERE')
  })

  test('nonsense, an unknown sale and another shop’s sale are refused', async ({ assert }) => {
    const { headers } = await givenSale()
    const other = await givenSale({ code: 'other' })
    const statusOf = async (job: unknown) =>
      (await callApi(headers, 'POST', '/api/print_jobs', job)).status
    assert.equal(await statusOf({ kind: 'poster' }), 422)
    assert.equal(await statusOf({ kind: 'receipt' }), 422)
    assert.equal(await statusOf({}), 422)
    assert.equal(await statusOf({ kind: 'receipt', saleId: newId() }), 409)
    assert.equal(await statusOf({ kind: 'receipt', saleId: other.sale.id }), 409)
  })

  test('the register shows what its simulated printer printed', async ({ assert }) => {
    const { sale, headers } = await givenSale()
    await callApi(headers, 'POST', '/api/print_jobs', { kind: 'receipt', saleId: sale.id })
    const { body } = await callApi(headers, 'GET', '/api/print_jobs')
    assert.lengthOf(body.jobs as unknown[], 1)
  })
})
