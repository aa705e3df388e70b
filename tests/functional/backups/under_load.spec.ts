import { setTimeout as wait } from 'node:timers/promises'
import { test } from '@japa/runner'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { read } from '#core/sql'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenFolderTarget } from '#tests/support/backups/given_target'
import { emptyInstallation, runAce, savedKey } from '#tests/support/backups/installation'
import { givenShop, type GivenShop } from '#tests/support/given_shop'
import { givenOpenTill, type OpenTill } from '#tests/support/sales/given_open_till'
import { givenRegisters } from '#tests/support/sales/given_registers'
import { sendDocument, type SentDocument } from '#tests/support/sales/send_document'
import { ServerProcess } from '#tests/support/sales/server_process'

const REGISTERS = 3

interface Acknowledged {
  register: number
  sale: SentDocument
}

/** Sells until told to stop; every sale that the server has acknowledged is noted. */
async function sell(
  register: number,
  [shop, till]: [GivenShop, OpenTill],
  server: ServerProcess,
  acknowledged: Acknowledged[],
  isOver: () => boolean
): Promise<void> {
  for (let number = 0; !isOver(); number++) {
    const lines = [0, 1].map((index) => ({ item: shop.items[(number + index) % 3]! }))
    const sale = await till.sale({ lines })
    const { status, body } = await sendDocument(shop, sale, server.address)
    if (status !== 200 || body.state !== 'accepted') throw new Error(JSON.stringify(body))
    acknowledged.push({ register, sale })
    await wait(30)
  }
}

/** The place of a document in its register's outbox. */
function sequenceOf({ bytes }: SentDocument): number {
  return (JSON.parse(new TextDecoder().decode(bytes)) as { sequence: number }).sequence
}

/** As a register does that meets a restored server: tells its place, and sends again what is past it. */
async function sendAgain(
  shop: GivenShop,
  sales: SentDocument[],
  server: ServerProcess
): Promise<number> {
  const acknowledgedSequence = sequenceOf(sales.at(-1)!)
  const headers = { ...shop.device.headers(), 'content-type': 'application/json' }
  const answer = await fetch(`${server.address}/api/outbox_places`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ acknowledgedSequence }),
  })
  const place = (await answer.json()) as { sequence: number }
  const lacking = sales.filter((sale) => sequenceOf(sale) > place.sequence)
  for (const sale of lacking) {
    const { body } = await sendDocument(shop, sale, server.address)
    if (body.state !== 'accepted') throw new Error(JSON.stringify(body))
  }
  return lacking.length
}

test.group('A backup while the shop sells', (group) => {
  group.each.setup(cleanDatabase)

  test('restored on a clean machine it holds every sale acknowledged before it, and registers send the rest', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop()
    const places = await givenRegisters(shop, REGISTERS)
    const tills = await Promise.all(places.map(givenOpenTill))
    const { folder } = await givenFolderTarget()
    const machine = await emptyInstallation()
    const keyFile = await savedKey(machine.folder)
    const server = await ServerProcess.start()
    cleanup(async () => {
      await server.kill()
      await machine.remove()
    })
    const acknowledged: Acknowledged[] = []
    let isOver = false
    const selling = places.map((place, index) =>
      sell(index, [place, tills[index]!], server, acknowledged, () => isOver)
    )
    while (acknowledged.length < 20) await wait(5)
    const before = acknowledged.slice()
    const taken = await runAce(['backup:take'])
    const later = acknowledged.length + 2 * REGISTERS
    while (acknowledged.length < later) await wait(5)
    isOver = true
    await Promise.all(selling)
    assert.equal(taken.code, 0, taken.words)
    assert.isAbove(acknowledged.length, before.length, 'sales went on meanwhile')
    await server.kill()

    const [name] = await readdir(folder)
    const restored = await runAce(
      ['backup:restore', join(folder, name!), '--key-file', keyFile],
      machine.environment
    )
    assert.equal(restored.code, 0, restored.words)
    assert.include(restored.words, 'The journal is whole')
    assert.include(restored.words, 'Every balance is the sum of its movements')
    const [mark] = await machine.all(`select value from settings where name = 'backups.restored'`)
    const { acceptanceSequence } = JSON.parse(String(mark!.value)) as { acceptanceSequence: number }
    const [here] = await read<{ n: number }>(
      'select count(*) as n from documents where acceptance_sequence <= ?',
      [acceptanceSequence]
    )
    const kept = await machine.all(
      'select id, acceptance_sequence from documents order by acceptance_sequence'
    )
    // Everything up to the snapshot, without a gap, and nothing after it.
    assert.lengthOf(kept, Number(here!.n))
    assert.equal(Number(kept.at(-1)!.acceptance_sequence), acceptanceSequence)
    const ids = new Set(kept.map(({ id }) => String(id)))
    const missing = (sold: Acknowledged[]) => sold.filter(({ sale }) => !ids.has(sale.document.id))
    assert.deepEqual(missing(before), [])

    const lacked = missing(acknowledged).length
    assert.isAbove(lacked, 0)
    const clean = await ServerProcess.start(machine.environment)
    cleanup(() => clean.kill())
    let again = 0
    for (const [index, place] of places.entries()) {
      const ofRegister = acknowledged.filter(({ register }) => register === index)
      again += await sendAgain(
        place,
        ofRegister.map(({ sale }) => sale),
        clean
      )
    }
    await clean.kill()
    assert.equal(again, lacked)
    const sales = await machine.all('select id from sales')
    assert.sameMembers(
      sales.map(({ id }) => String(id)),
      acknowledged.map(({ sale }) => sale.document.id)
    )
    for (const command of ['journal:verify', 'ledger:verify']) {
      const verified = await runAce([command], machine.environment)
      assert.equal(verified.code, 0, verified.words)
    }
  }).timeout(240_000)
})
