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
import { sendDocument } from '#tests/support/sales/send_document'
import { ServerProcess } from '#tests/support/sales/server_process'

const REGISTERS = 3

interface Acknowledged {
  id: string
  sequence: number
}

/** Sells until told to stop; every sale that the server has acknowledged is noted. */
async function sell(
  shop: GivenShop,
  till: OpenTill,
  server: ServerProcess,
  acknowledged: Acknowledged[],
  isOver: () => boolean
): Promise<void> {
  for (let number = 0; !isOver(); number++) {
    const lines = [0, 1].map((index) => ({ item: shop.items[(number + index) % 3]! }))
    const sale = await till.sale({ lines })
    const { status, body } = await sendDocument(shop, sale, server.address)
    if (status !== 200 || body.state !== 'accepted') throw new Error(JSON.stringify(body))
    acknowledged.push({ id: sale.document.id, sequence: Number(body.acceptanceSequence) })
  }
}

test.group('A backup while the shop sells', (group) => {
  group.each.setup(cleanDatabase)

  test('restored on a clean machine it holds every sale acknowledged before it, whole', async ({
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
      sell(place, tills[index]!, server, acknowledged, () => isOver)
    )
    while (acknowledged.length < 20) await new Promise((soon) => setTimeout(soon, 5))
    const before = acknowledged.slice()
    const taken = await runAce(['backup:take'])
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
    assert.deepEqual(
      before.filter(({ id }) => !ids.has(id)),
      []
    )
  }).timeout(120_000)
})
