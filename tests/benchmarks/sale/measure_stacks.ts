import { requestRate } from '#tests/benchmarks/support/request_rate'

/** What the layers around an answer cost: the same server asked for ever more of them. */
export async function measureStacks(port: number, deviceCookie: string): Promise<void> {
  const stacks = [
    { name: 'core only (probe)', path: '/health/live', cookie: '' },
    { name: 'register API, device known', path: '/api/print_jobs', cookie: deviceCookie },
    { name: 'pages: session, shield, auth, locale, Inertia', path: '/sign-in', cookie: '' },
  ]
  for (const { name, path, cookie } of stacks) {
    const perSecond = await requestRate(port, path, { cookie })
    process.stdout.write(
      `  stack: ${name.padEnd(46)} ${perSecond.toFixed(0).padStart(6)} requests/s\n`
    )
  }
}
