import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { newId } from '#core/ids'
import { emitEvents, type NewEvent, type OutboxEvent } from '#core/outbox'
import {
  countDead,
  forgetDelivered,
  freeClaims,
  MAX_ATTEMPTS,
  reviveDead,
} from '#core/outbox_store'
import { OutboxWorker } from '#core/outbox_worker'
import { read, transaction } from '#core/sql'

function anEvent(subjectId: string | null, number: number): NewEvent {
  return { kind: 'tills.session.closed', storeId: null, subjectId, payload: { number } }
}

async function openEvents() {
  return read<{ attempts: number; last_error: string | null }>(
    'select attempts, last_error from outbox_events where done_at is null'
  )
}

function workerThat(handle: (event: OutboxEvent) => Promise<void>) {
  return new OutboxWorker({ handlersOf: () => [handle], pollMs: 5 })
}

test.group('Outbox', (group) => {
  const realNow = clock.now
  group.each.setup(async () => {
    await transaction((sql) => sql.run('delete from outbox_events'))
    return () => {
      clock.now = realNow
    }
  })

  const passTime = (milliseconds: number) => {
    const now = clock.now().getTime() + milliseconds
    clock.now = () => new Date(now)
  }

  test('an event of a transaction that rolls back is never heard of', async ({ assert }) => {
    const heard: unknown[] = []
    await assert.rejects(() =>
      transaction(async (sql) => {
        await emitEvents(sql, [anEvent(null, 1)])
        throw new Error('no')
      })
    )
    await workerThat(async (event) => void heard.push(event)).drain()
    assert.lengthOf(heard, 0)
  })

  test('a running worker hears of a commit without waiting for its next look', async ({
    assert,
  }) => {
    const { promise, resolve } = Promise.withResolvers<OutboxEvent>()
    const worker = new OutboxWorker({
      handlersOf: () => [async (event) => resolve(event)],
      pollMs: 3_600_000,
    })
    await worker.start()
    await transaction((sql) => emitEvents(sql, [anEvent(null, 7)]))
    assert.deepEqual((await promise).payload, { number: 7 })
    await worker.stop()
    assert.lengthOf(await openEvents(), 0)
  })

  test('one subject is told in order, while another does not wait for its trouble', async ({
    assert,
  }) => {
    const [calm, troubled] = [newId(), newId()]
    await transaction((sql) =>
      emitEvents(sql, [
        anEvent(troubled, 1),
        anEvent(calm, 1),
        anEvent(troubled, 2),
        anEvent(calm, 2),
      ])
    )
    const heard: string[] = []
    let isBroken = true
    const worker = workerThat(async (event) => {
      if (event.subjectId === troubled && isBroken) throw new Error('printer on fire')
      heard.push(`${event.subjectId === calm ? 'calm' : 'troubled'} ${event.payload.number}`)
    })
    await worker.drain()
    assert.deepEqual(heard, ['calm 1', 'calm 2'])
    isBroken = false
    passTime(2_000)
    await worker.drain()
    assert.deepEqual(heard, ['calm 1', 'calm 2', 'troubled 1', 'troubled 2'])
  })

  test('a failing event is tried again later and later, then given up and counted', async ({
    assert,
  }) => {
    await transaction((sql) => emitEvents(sql, [anEvent(null, 1)]))
    let calls = 0
    const worker = workerThat(async () => {
      calls++
      throw new Error('no such mailbox: kari@nordmann.test')
    })
    await worker.drain()
    await worker.drain()
    assert.equal(calls, 1, 'not at once')
    for (let attempt = 1; attempt < MAX_ATTEMPTS; attempt++) {
      passTime(10 * 60_000)
      await worker.drain()
    }
    assert.equal(calls, MAX_ATTEMPTS)
    assert.equal(await countDead(), 1)
    const reason = (await openEvents())[0]?.last_error
    assert.include(reason, 'no such mailbox')
    assert.notInclude(reason, 'kari@')
    passTime(24 * 3_600_000)
    await worker.drain()
    assert.equal(calls, MAX_ATTEMPTS, 'given up')
    assert.equal(await reviveDead(), 1)
    await workerThat(async () => {}).drain()
    assert.equal(await countDead(), 0)
    assert.lengthOf(await openEvents(), 0)
  })

  test('two workers share the events and handle none twice', async ({ assert }) => {
    await transaction((sql) =>
      emitEvents(
        sql,
        Array.from({ length: 40 }, (_, index) => anEvent(newId(), index))
      )
    )
    const heard: number[] = []
    const handle = async (event: OutboxEvent) => void heard.push(event.payload.number as number)
    await Promise.all([workerThat(handle).drain(), workerThat(handle).drain()])
    assert.deepEqual(
      heard.sort((a, b) => a - b),
      Array.from({ length: 40 }, (_, index) => index)
    )
  })

  test('what was delivered long ago is forgotten, what was not is kept', async ({ assert }) => {
    await transaction((sql) => emitEvents(sql, [anEvent(null, 1)]))
    await workerThat(async () => {}).drain()
    await transaction((sql) => emitEvents(sql, [anEvent(null, 2)]))
    passTime(8 * 24 * 3_600_000)
    assert.equal(await forgetDelivered(7 * 24 * 3_600_000), 1)
    const rows = await read<{ payload: string }>('select payload from outbox_events')
    assert.deepEqual(
      rows.map((row) => JSON.parse(row.payload)),
      [{ number: 2 }]
    )
  })

  test('a process killed in the middle of an event loses none', async ({ assert }) => {
    const subjects = [newId(), newId(), newId()]
    const events = Array.from({ length: 18 }, (_, index) => anEvent(subjects[index % 3]!, index))
    await transaction((sql) => emitEvents(sql, events))
    const file = `tmp/outbox-${process.pid}.txt`
    writeFileSync(file, '')
    const child = spawnSync(
      process.execPath,
      ['--import=@poppinss/ts-exec', 'tests/support/core/outbox_child.ts', file, '7'],
      { encoding: 'utf8' }
    )
    assert.equal(child.signal, 'SIGKILL', child.stderr)
    const before = readFileSync(file, 'utf8').trim().split('\n')
    rmSync(file)
    assert.isNotEmpty(await openEvents())
    const after: OutboxEvent[] = []
    passTime(1)
    await freeClaims()
    await workerThat(async (event) => void after.push(event)).drain()
    const ids = await read<{ id: string }>('select id from outbox_events')
    assert.deepEqual(
      new Set([...before, ...after.map((event) => event.id)]),
      new Set(ids.map((row) => row.id))
    )
    assert.lengthOf(await openEvents(), 0)
    for (const subject of subjects) {
      const numbers = after
        .filter((event) => event.subjectId === subject)
        .map((event) => event.payload.number)
      assert.deepEqual(
        numbers,
        [...numbers].sort((a, b) => Number(a) - Number(b))
      )
    }
  })
})
