/**
 * Starts a MariaDB of the tests' own: loopback only, its own data folder, gone afterwards.
 * As a program it prints the environment to use: `node tests/support/start_mariadb.mjs tmp/mariadb`.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** `keeps` leaves the data where it is for the next start in the same folder. */
export async function startMariadb({ folder, keeps = false }) {
  const home = resolve(folder)
  const user = process.getuid?.() === 0 ? ['--user=root'] : []
  if (!keeps || !existsSync(`${home}/data`)) install(home, user)
  const port = await freePort()
  let server = spawnServer(home, port, user)
  const sql =
    "create database if not exists tillhouse character set utf8mb4 collate utf8mb4_unicode_ci; create user if not exists 'app'@'127.0.0.1' identified by 'app'; create user if not exists 'app'@'localhost' identified by 'app'; grant all on *.* to 'app'@'127.0.0.1'; grant all on *.* to 'app'@'localhost';"
  for (let attempt = 0; ; attempt++) {
    const answer = spawnSync(
      'mariadb',
      ['--no-defaults', `--socket=${home}/m.sock`, '-uroot', '-e', sql],
      { encoding: 'utf8' }
    )
    if (answer.status === 0) break
    if (attempt > 150 || server.exitCode !== null)
      throw new Error(`MariaDB did not start: ${answer.stderr}`)
    await wait(200)
  }
  const environment = {
    DB_CONNECTION: 'mysql',
    DB_HOST: '127.0.0.1',
    DB_PORT: String(port),
    DB_USER: 'app',
    DB_PASSWORD: 'app',
    DB_DATABASE: 'tillhouse',
  }
  return {
    environment,
    /** Ends the server and keeps its data, as when its machine restarts. */
    async pause() {
      await ended(server)
    },
    async resume() {
      server = spawnServer(home, port, user)
      await answers(home)
    },
    async stop() {
      if (server.exitCode === null) await ended(server)
      if (!keeps) rmSync(home, { recursive: true, force: true })
    },
  }
}

function install(home, user) {
  rmSync(home, { recursive: true, force: true })
  mkdirSync(`${home}/data`, { recursive: true })
  const installed = spawnSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      ...user,
      `--datadir=${home}/data`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    { encoding: 'utf8' }
  )
  if (installed.status !== 0)
    throw new Error(`mariadb-install-db failed: ${installed.stderr || installed.error}`)
}

function spawnServer(home, port, user) {
  return spawn(
    existsSync('/usr/sbin/mariadbd') ? '/usr/sbin/mariadbd' : 'mariadbd',
    [
      '--no-defaults',
      ...user,
      `--datadir=${home}/data`,
      `--socket=${home}/m.sock`,
      '--bind-address=127.0.0.1',
      `--port=${port}`,
      '--skip-log-bin',
      '--innodb-buffer-pool-size=128M',
    ],
    { stdio: 'ignore' }
  )
}

async function ended(server) {
  const gone = new Promise((done) => server.once('exit', done))
  server.kill('SIGTERM')
  await gone
}

async function answers(home) {
  for (let attempt = 0; attempt < 150; attempt++) {
    const ping = ['--no-defaults', `--socket=${home}/m.sock`, '-uroot', '-e', 'select 1']
    if (spawnSync('mariadb', ping).status === 0) return
    await wait(200)
  }
  throw new Error('MariaDB did not start again')
}

export function freePort() {
  return new Promise((done, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => done(port))
    })
  })
}

if (process.argv[1] === import.meta.filename) {
  const { environment, stop } = await startMariadb({ folder: process.argv[2] ?? 'tmp/mariadb' })
  console.log(
    Object.entries(environment)
      .map((pair) => pair.join('='))
      .join(' ')
  )
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}
