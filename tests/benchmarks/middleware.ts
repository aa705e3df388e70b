/**
 * What each middleware costs: the same short answer behind ever more of them, a real page, and the
 * register's lean stack, as requests a second and as a share of bare Node. Medians of three rounds.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  onTmpfs,
  PORT,
  runScript,
  withDatabase,
  withServer,
} from '#tests/benchmarks/support/bench_server'
import { printTable, timesOf } from '#tests/benchmarks/support/figures'
import type { FilledShop } from '#tests/benchmarks/support/fill_shop'
import { requestRate } from '#tests/benchmarks/support/request_rate'
import { BARE_PORT, STACKS } from '#tests/benchmarks/support/stacks'

const ROUNDS = 3
const PAGE_REQUESTS = 160

const stackServer = ['--import=@poppinss/ts-exec', 'tests/benchmarks/support/stack_server.ts']

await withDatabase('sqlite', onTmpfs(), async ({ folder, env }) => {
  const file = join(folder, 'shop.json')
  runScript('support/fill_shop.ts', [file, 10, 2, 2], env)
  const { cookie } = JSON.parse(readFileSync(file, 'utf8')) as FilledShop
  await withServer(env, () => measureStacks(cookie), stackServer)
})

async function measureStacks(cookie: string): Promise<void> {
  const measured = [
    { name: 'bare node:http', rate: () => requestRate(BARE_PORT, '/') },
    ...STACKS.map(({ name, path }) => ({ name, rate: () => requestRate(PORT, path) })),
    {
      name: 'a page: all of them, rendered on the server',
      rate: () => requestRate(PORT, '/sign-in', { requests: PAGE_REQUESTS }),
    },
    {
      name: "register's API: device known, body",
      rate: () => requestRate(PORT, '/api/print_jobs', { cookie }),
    },
  ]
  const rates = measured.map((): number[] => [])
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { rate }] of measured.entries()) rates[index]!.push(await rate())
  }
  const bare = timesOf(rates[0]!).p50
  printTable(
    ['stack', 'requests/s', 'of bare Node'],
    measured.map(({ name }, index) => {
      const perSecond = timesOf(rates[index]!).p50
      return [name, perSecond, `${((100 * perSecond) / bare).toFixed(1)} %`]
    })
  )
}
