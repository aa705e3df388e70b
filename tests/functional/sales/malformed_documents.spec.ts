import fc from 'fast-check'
import { test } from '@japa/runner'
import { newId } from '#core/ids'
import { transaction } from '#core/sql'
import type { SaleDocument } from '#app/documents/types'
import { verifyLedgers } from '#app/reporting/verify_ledgers'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, type GivenShop } from '#tests/support/given_shop'
import { patient, randomCases } from '#tests/support/long_tier'
import { givenOpenTill, type OpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

/** Every place in a document, journal apart: what stands there can be taken out or replaced. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return [
    ...(path.length === 0 ? [] : [path]),
    ...Object.entries(value)
      .filter(([key]) => path.length > 0 || key !== 'journal')
      .flatMap(([key, inner]) => placesIn(inner, [...path, key])),
  ]
}

function changed(document: SaleDocument, path: string[], replacement: unknown): SaleDocument {
  const copy = structuredClone(document) as unknown as Record<string, unknown>
  let node = copy
  for (const key of path.slice(0, -1)) node = node[key] as Record<string, unknown>
  const last = path.at(-1)!
  if (replacement === undefined) delete node[last]
  else node[last] = replacement
  return copy as unknown as SaleDocument
}

/** Sends it under the id of the address; a document asked for out of order takes no place. */
async function send(shop: GivenShop, id: string, document: unknown) {
  const signed = await shop.device.sign(document as SaleDocument)
  const answer = await sendDocument(shop, { document: { id }, ...signed })
  if (answer.status === 409) shop.device.counters.outbox -= 1
  return answer
}

const nextSale = (shop: GivenShop, till: OpenTill) =>
  till.sale({ lines: [{ item: shop.items[0]! }] })

test.group('Malformed documents', (group) => {
  group.each.setup(cleanDatabase)
  group.each.timeout(patient(120_000))

  test('with anything anywhere are accepted, quarantined or refused, and never break the server', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.integer(), fc.string()),
        async (position, replacement) => {
          const { document } = await nextSale(shop, till)
          const places = placesIn(document)
          const path = places[Math.floor(position * places.length)]!
          const { chain } = shop.device.counters
          const answer = await send(shop, document.id, changed(document, path, replacement))
          assert.include(
            [200, 409],
            answer.status,
            `${path.join('.')} = ${JSON.stringify(replacement)}`
          )
          if (answer.status === 409) {
            const [entry] = document.journal
            shop.device.counters.chain = {
              sequence: chain.sequence - 1,
              hash: entry!.previousHash,
            }
          }
          const next = await nextSale(shop, till)
          assert.equal((await sendDocument(shop, next)).body.state, 'accepted')
        }
      ),
      randomCases(60)
    )
    assert.deepEqual(await verifyLedgers(), [])
  })

  test('of bytes that are no document at all are kept as they came, and the next is taken', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    const texts = [
      '',
      '{',
      'null',
      '[]',
      '{"a":1,"a":2}',
      '{"b":1, "a":2}',
      '"\\ud800"',
      '1e999',
      `{"kind":"sale","x":"${'y'.repeat(50_000)}"}`,
    ]
    const everything = [
      ...texts.map((text) => new Uint8Array(new TextEncoder().encode(text))),
      new Uint8Array([0xff, 0xfe, 0x00, 0xd8]),
    ]
    for (const bytes of everything) {
      const document = { id: newId() }
      const answer = await sendDocument(shop, { document, bytes, signature: 'AAAA' })
      assert.equal(answer.status, 200, new TextDecoder().decode(bytes).slice(0, 40))
      assert.equal(answer.body.state, 'quarantined')
      shop.device.counters.outbox += 1
    }
    const next = await nextSale(shop, till)
    assert.equal((await sendDocument(shop, next)).body.state, 'accepted')
  })

  test('figures that are too much only together are put aside, and the next is taken', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    await transaction((sql) => sql.run('update items set unit_cost_minor_e4 = 99999999990000'))
    const most = { item: shop.items[0]!, quantityThousandths: 999_999_999 }
    const answer = await sendDocument(shop, await till.sale({ lines: [most] }))
    assert.equal(answer.body.state, 'quarantined')
    assert.deepEqual(answer.body.problems, [{ path: '', code: 'amount_out_of_range' }])
    await transaction((sql) => sql.run('update items set unit_cost_minor_e4 = 1'))
    const next = await nextSale(shop, till)
    assert.equal((await sendDocument(shop, next)).body.state, 'accepted')
  })

  test('larger than any sale are refused, and the connection serves the next', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    const bytes = new Uint8Array(16 * 1024 * 1024)
    const answer = await sendDocument(shop, { document: { id: newId() }, bytes, signature: 'AAAA' })
    assert.equal(answer.status, 413)
    assert.equal(answer.body.code, 'E_DOCUMENT_TOO_LARGE')
    const next = await nextSale(shop, till)
    assert.equal((await sendDocument(shop, next)).body.state, 'accepted')
  })
})
