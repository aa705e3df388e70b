/**
 * What a container engine would do, without one: makes the image's stages in tmp/image as the
 * Dockerfile says, starts its command as another user with the program read-only and secrets from
 * files on a MariaDB, runs its health check, and has it stopped.
 *
 *   node scripts/check_image.mjs           as root (to change the user), about three minutes
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startMariadb } from '../tests/support/start_mariadb.mjs'
import { commandOf, copiesOf, environmentOf, readDockerfile } from './dockerfile.mjs'

/** Docker waits this long before it kills. */
const GRACE_MS = 10_000
const USER = 65534
const ROOT = resolve('tmp/image')
const [build, packages, image] = readDockerfile('Dockerfile')

rmSync(ROOT, { recursive: true, force: true })
const stages = { [build.name]: makeBuildStage(), [packages.name]: makePackagesStage() }
const app = makeImage(stages)
const database = await startMariadb({ folder: 'tmp/image-mariadb' })
let isFine = false
try {
  isFine = await run(app, database.environment)
} finally {
  await database.stop()
}
console.log(isFine ? 'image: fine' : 'image: FAILED')
process.exit(isFine ? 0 : 1)

/** `COPY . .` without what .dockerignore names, then the RUN line's build. */
function makeBuildStage() {
  const folder = join(ROOT, 'build')
  const ignored = readFileSync('.dockerignore', 'utf8').split('\n').filter(Boolean)
  const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)
  for (const path of tracked) {
    if (ignored.some((entry) => path === entry || path.startsWith(`${entry}/`))) continue
    copy(path, join(folder, path))
  }
  execFileSync('cp', ['-al', 'node_modules', join(folder, 'node_modules')])
  runLine(build, folder, /npm run build/)
  return folder
}

function makePackagesStage() {
  const folder = join(ROOT, 'packages')
  for (const { sources } of copiesOf(packages)) {
    for (const source of sources) copy(source, join(folder, source))
  }
  runLine(packages, folder, /npm ci/)
  return folder
}

function makeImage(folders) {
  const folder = join(ROOT, 'app')
  for (const { from, sources, target } of copiesOf(image)) {
    for (const source of sources) {
      const path = join(folders[from], source.replace('/app/', ''))
      if (!existsSync(path)) throw new Error(`COPY names ${source}, which the stage does not have`)
      const name = target.endsWith('/') ? join(target, source.split('/').at(-1)) : target
      copy(path, join(folder, name))
    }
  }
  execFileSync('chmod', ['-R', 'a-w,a+rX', folder])
  return folder
}

function runLine(stage, folder, pattern) {
  const { rest } = stage.lines.find((line) => line.word === 'RUN' && pattern.test(line.rest))
  say(rest.slice(0, 100))
  const { status } = spawnSync('sh', ['-c', rest], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(`RUN failed: ${rest}`)
}

async function run(folder, { DB_PASSWORD, ...databaseSettings }) {
  const data = join(ROOT, 'data')
  const secrets = join(ROOT, 'secrets')
  for (const made of [data, secrets]) mkdirSync(made, { recursive: true })
  writeFileSync(join(secrets, 'app_key'), 'an-app-key-for-this-check-only-0123456789\n')
  writeFileSync(join(secrets, 'db_password'), `${DB_PASSWORD}\n`)
  chownSync(data, USER, USER)
  const environment = {
    PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
    ...environmentOf(image),
    ...databaseSettings,
    PORT: '3982',
    HTTPS_PORT: '3983',
    HTTPS_NAMES: 'till.local',
    DATA_DIR: data,
    APP_URL: 'http://127.0.0.1:3982',
    ENV_PATH: folder,
    APP_KEY_FILE: join(secrets, 'app_key'),
    DB_PASSWORD_FILE: join(secrets, 'db_password'),
  }
  const asUser = { cwd: folder, env: environment, uid: USER, gid: USER }
  const [program, ...words] = commandOf(image, 'CMD')
  const child = spawn(program, words, { ...asUser, stdio: ['ignore', 'inherit', 'inherit'] })
  const ended = new Promise((done) => child.once('exit', (code) => done(code)))
  const isHealthy = await becomesHealthy(asUser, child)
  const facts = isHealthy ? await look(environment) : {}
  const stopping = performance.now()
  child.kill('SIGTERM')
  const code = await Promise.race([ended, wait(GRACE_MS, 'too late', { ref: false })])
  const stoppedMs = Math.round(performance.now() - stopping)
  console.log({ isHealthy, ...facts, code, stoppedMs })
  return isHealthy && facts.isReady && facts.hasTrustPage && code === 0
}

async function becomesHealthy(asUser, child) {
  const [program, ...words] = commandOf(image, 'HEALTHCHECK')
  for (let attempt = 0; attempt < 60 && child.exitCode === null; attempt++) {
    await wait(1_000)
    if (spawnSync(program, words, asUser).status === 0) return true
  }
  return false
}

async function look({ PORT }) {
  const ready = await fetch(`http://127.0.0.1:${PORT}/health/ready`)
  const trust = await fetch(`http://127.0.0.1:${PORT}/trust`)
  const authority = await fetch(`http://127.0.0.1:${PORT}/trust/tillhouse-ca.crt`)
  return {
    isReady: ready.ok,
    hasTrustPage: (await trust.text()).includes('data-server-rendered') && authority.ok,
  }
}

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true })
  cpSync(from, to, { recursive: true, verbatimSymlinks: true })
}

function say(text) {
  console.log(`image: ${text}`)
}
