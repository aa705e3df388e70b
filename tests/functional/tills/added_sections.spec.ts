import { test } from '@japa/runner'
import type { AddedSection } from '#app/documents/till_report'
import type { TillReport } from '#app/documents/types'
import { zReportPaper } from '#app/receipts/print_till_report'
import { findTillSession } from '#app/tills/find_till_session'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, givenSignOn } from '#tests/support/given_shop'
import { givenHooks } from '#tests/support/plugin_kernel/given_hooks'
import { callRegister } from '#tests/support/sales/call_register'
import { TillDay } from '#tests/support/tills/given_till_day'

const SECTION = {
  title: 'Club',
  rows: [
    { label: 'New members', value: '3' },
    { label: 'Points given', amountMinor: 4_200 },
  ],
}
const ADDED: AddedSection[] = [{ pluginId: 'acme', ...SECTION }]

test.group('Sections that plugins add to a report', (group) => {
  group.each.setup(cleanDatabase)

  async function given(cleanup: (undo: () => void) => void) {
    const shop = await givenShop()
    const token = await givenSignOn(shop, 'manager')
    const day = await new TillDay(shop).open()
    await day.sell({ lines: [{ item: shop.items[0]! }] })
    const session = await findTillSession(day.tillSessionId)
    const { report } = session!.report!
    const ask = async (kind: 'x' | 'z', figures: TillReport = report, by = token) =>
      callRegister(shop, by, 'POST', '/api/report_sections', { kind, report: figures })
    return { shop, day, report, ask, ...givenHooks(cleanup) }
  }

  for (const kind of ['x', 'z'] as const)
    test(`are asked for with the figures of the ${kind}`, async ({ assert, cleanup }) => {
      const { shop, day, report, ask, on } = await given(cleanup)
      const asked: unknown[] = []
      on(`${kind}report.sections`, (payload) => {
        asked.push(payload)
        return [SECTION]
      })
      assert.deepEqual((await ask(kind)).body, { sections: ADDED })
      assert.containSubset(asked, [
        {
          registerId: shop.register.id,
          tillSessionId: day.tillSessionId,
          sales: report.salesReceipts,
          expectedCashMinor: report.expectedCashMinor,
        },
      ])
    })

  for (const [what, answer] of [
    ['has another shape', [{ heading: 'Club' }]],
    ['has no rows', [{ title: 'Club', rows: [] }]],
    [
      'has a text and an amount',
      [{ title: 'Club', rows: [{ ...SECTION.rows[0], amountMinor: 1 }] }],
    ],
    ['has half a minor unit', [{ title: 'Club', rows: [{ label: 'Points', amountMinor: 0.5 }] }]],
    ['speaks to the printer', [{ title: 'Club', rows: [{ label: 'a', value: '\u001Bp0' }] }]],
  ] as const)
    test(`one that ${what} is left out and named`, async ({ assert, cleanup }) => {
      const { ask, on, failures } = await given(cleanup)
      on('xreport.sections', () => answer)
      assert.deepEqual((await ask('x')).body, { sections: [] })
      assert.containSubset(failures, [{ pluginId: 'acme', why: 'garbage' }])
    })

  test('stand in the running report of the back office', async ({ assert, cleanup }) => {
    const { day, on } = await given(cleanup)
    on('xreport.sections', () => [SECTION])
    assert.deepEqual((await findTillSession(day.tillSessionId))!.report!.report.sections, ADDED)
  })

  test('stay with the Z: shown, printed and printed again without asking anew, in no sum', async ({
    assert,
    cleanup,
  }) => {
    const { shop, day, on } = await given(cleanup)
    await day.close({ sections: ADDED })
    on('zreport.sections', () => [{ ...SECTION, title: 'Another day' }])
    const session = await findTillSession(day.tillSessionId)
    assert.deepEqual(session!.differences, [])
    assert.deepEqual(session!.report!.report.sections, ADDED)
    for (let print = 0; print < 2; print++) {
      const paper = await zReportPaper(day.tillSessionId, shop.store.id)
      const words = paper!.blocks.map((block) =>
        block.kind === 'pair' ? `${block.start}: ${block.end}` : 'text' in block ? block.text : ''
      )
      assert.include(words, 'Club')
      assert.include(words, 'New members: 3')
      assert.isTrue(words.some((text) => /^Points given: .*42[.,]00/.test(text)))
    }
  })
})
