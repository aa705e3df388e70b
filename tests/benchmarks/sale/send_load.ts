import { Agent, request } from 'node:http'
import { readFileSync } from 'node:fs'
import type { PreparedRegister } from '#tests/benchmarks/sale/prepare_shop'

export interface LoadResult {
  perSecond: number
  p50: number
  p99: number
  /** Processor time of the server per sale, in milliseconds. */
  cpuMs: number
  /** Statements of the server per sale, those that deliver its events among them. */
  statements: number
}

const TICK_MS = 10

/** Sends every register's sales in order, all registers at once; the first part only warms up. */
export async function sendLoad(
  port: number,
  pid: number,
  registers: PreparedRegister[],
  warmUp: number
): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: registers.length })
  const send = async ({ cookie, sales }: PreparedRegister, from: number, to: number) => {
    const times: number[] = []
    for (const sale of sales.slice(from, to)) {
      const begin = performance.now()
      await put(agent, port, cookie, sale)
      times.push(performance.now() - begin)
    }
    return times
  }
  await Promise.all(registers.map((register) => send(register, 0, warmUp)))
  const cpuBefore = cpuMsOf(pid)
  const statementsBefore = await statementsOf(port)
  const begin = performance.now()
  const times = (
    await Promise.all(registers.map((register) => send(register, warmUp, Number.MAX_SAFE_INTEGER)))
  ).flat()
  const seconds = (performance.now() - begin) / 1_000
  const cpuMs = (cpuMsOf(pid) - cpuBefore) / times.length
  const statements = ((await statementsOf(port)) - statementsBefore) / times.length
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (part: number) => times[Math.floor(times.length * part)]!
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), cpuMs, statements }
}

function put(
  agent: Agent,
  port: number,
  cookie: string,
  { id, text, signature }: PreparedRegister['sales'][number]
): Promise<void> {
  return new Promise((done, failed) => {
    const call = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        method: 'PUT',
        path: `/api/documents/${id}`,
        headers: {
          cookie,
          'x-tillhouse': '1',
          'x-signature': signature,
          'content-type': 'application/vnd.tillhouse.document',
          'content-length': Buffer.byteLength(text),
        },
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const body = Buffer.concat(chunks).toString()
          if (body.startsWith('{"state":"accepted"') && body.includes('"reviews":[]')) done()
          else failed(new Error(`${response.statusCode} ${body}`))
        })
      }
    )
    call.on('error', failed)
    call.end(text)
  })
}

/** User and system time of a process and its threads, as Linux counts it. */
function cpuMsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}

async function statementsOf(port: number): Promise<number> {
  const answer = await fetch(`http://127.0.0.1:${port}/metrics`)
  const count = /^tillhouse_sql_statements (\d+)/m.exec(await answer.text())
  if (!count) throw new Error('The server does not tell its statements')
  return Number(count[1])
}
