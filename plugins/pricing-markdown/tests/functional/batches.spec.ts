import { test } from '@japa/runner'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { addBatch, closeBatch, findItems, openBatches, throwAway } from '../../server/batches.ts'
import { countSale, takeBackSale } from '../../server/count_sales.ts'
import { labelsToday, markPrinted } from '../../server/labels.ts'
import { reportOf } from '../../server/report.ts'
import { givenMarkdown } from '../support/given_markdown.ts'

const DAYS = { from: '2026-11-01', to: '2026-11-30' }

test.group('Batches, labels and what they brought', (group) => {
  group.each.setup(cleanDatabase)

  async function given(cleanup: Parameters<typeof givenMarkdown>[0]) {
    const shop = await givenShop()
    const made = await givenMarkdown(cleanup)
    const [item] = shop.items
    const storeId = shop.store.id
    const added = await addBatch(
      made.markdown,
      storeId,
      { itemId: item!.id, batch: 'L7', expiresOn: '2026-11-22', quantityThousandths: 3_000 },
      null
    )
    if (!added.ok) throw new Error(added.problem)
    return { ...made, shop, storeId, item: item!, id: added.id }
  }

  test('are found by code, marked down at once, labelled once for each rate', async ({
    assert,
    cleanup,
  }) => {
    const { markdown, time, storeId, item, id } = await given(cleanup)
    const { items } = await findItems(markdown, item.sku)
    assert.deepEqual(items, [{ id: item.id, name: 'Item 1', hasGtin: false }])
    const [label] = await labelsToday(markdown, storeId)
    assert.containSubset(label, { id, ratePpm: 500_000, pieces: 3, isPrinted: false, code: null })
    assert.equal(label!.nowMinor! * 2, label!.beforeMinor)
    await markPrinted(markdown, storeId, [{ id, ratePpm: 500_000 }])
    assert.isTrue((await labelsToday(markdown, storeId))[0]!.isPrinted)
    time.now = '2026-11-22T10:00:00.000Z'
    const { refreshAll } = await import('../../server/refresh_marks.ts')
    await refreshAll(markdown)
    assert.containSubset((await labelsToday(markdown, storeId))[0], {
      ratePpm: 750_000,
      isPrinted: false,
    })
    const past = { itemId: item.id, batch: '', expiresOn: '2026-11-01', quantityThousandths: 1 }
    assert.containSubset(await addBatch(markdown, storeId, past, null), { problem: 'past' })
  })

  test('are thrown away no more often than they are there', async ({ assert, cleanup }) => {
    const { markdown, storeId, id, item } = await given(cleanup)
    assert.isFalse(await throwAway(markdown, storeId, { id, quantityThousandths: 4_000 }))
    assert.isTrue(await throwAway(markdown, storeId, { id, quantityThousandths: 1_000 }))
    assert.equal((await labelsToday(markdown, storeId))[0]!.pieces, 2)
    assert.isTrue(await throwAway(markdown, storeId, { id, quantityThousandths: 2_000 }))
    assert.isEmpty(await openBatches(markdown, storeId, 1))
    assert.isEmpty(await labelsToday(markdown, storeId))
    const report = await reportOf(markdown, { storeId, ...DAYS })
    assert.equal(report.thrownThousandths, 3_000)
    assert.equal(report.thrownMinor, (item.unitPriceMinorE4 * 3) / 10_000)
    await closeBatch(markdown, storeId, id)
  })

  test('count a sale once, less what comes back, nothing of one that is reversed', async ({
    assert,
    cleanup,
  }) => {
    const { markdown, storeId, item, id } = await given(cleanup)
    const line = {
      lineId: crypto.randomUUID(),
      itemId: item.id,
      name: 'Item 1',
      sku: null,
      departmentId: null,
      quantityThousandths: 2_000,
      unitPriceMinorE4: item.unitPriceMinorE4,
      netMinor: 800,
      taxMinor: 200,
      grossMinor: 1_000,
      sourceSaleId: null as string | null,
      sourceLineId: null as string | null,
      batch: null,
      expiresOn: null,
      ruleDiscounts: [
        { pluginId: 'pricing-markdown', ruleId: 'mark-down', amountMinor: 1_000 },
        { pluginId: 'another', ruleId: 'x', amountMinor: 70 },
      ],
    }
    type Sale = Parameters<typeof countSale>[1]
    const sale = {
      saleId: crypto.randomUUID(),
      storeId,
      businessDate: '2026-11-21',
      voidedSaleId: null,
      lines: [line],
    } as unknown as Sale
    await countSale(markdown, sale)
    await countSale(markdown, sale)
    const report = () => reportOf(markdown, { storeId, ...DAYS })
    assert.containSubset(await report(), {
      soldThousandths: 2_000,
      grossMinor: 1_000,
      givenMinor: 1_000,
    })
    assert.equal((await labelsToday(markdown, storeId)).find((one) => one.id === id)!.pieces, 1)
    const back = {
      ...line,
      lineId: crypto.randomUUID(),
      quantityThousandths: -1_000,
      grossMinor: -500,
      sourceSaleId: sale.saleId,
      sourceLineId: line.lineId,
      ruleDiscounts: [],
    }
    await countSale(markdown, { ...sale, saleId: crypto.randomUUID(), lines: [back] })
    assert.containSubset(await report(), { soldThousandths: 1_000, givenMinor: 500 })
    const more = { ...line, lineId: crypto.randomUUID() }
    const other = { ...sale, saleId: crypto.randomUUID(), lines: [more] }
    await countSale(markdown, other)
    // Three were there and three are sold: the mark is gone.
    assert.isEmpty(await labelsToday(markdown, storeId))
    await takeBackSale(markdown, { ...other, voidedSaleId: other.saleId })
    assert.containSubset(await report(), { soldThousandths: 1_000, givenMinor: 500 })
  })
})
