/**
 * Makes a fresh clone runnable. Plain JavaScript that Node 20 runs: npm starts this with whatever
 * Node the machine has, and every script after it finds Node 24 in node_modules/.bin.
 *
 *   node scripts/prepare.mjs start   packages, settings, build
 *   node scripts/prepare.mjs test    packages, build, and the Debian packages that tests need
 *   node scripts/prepare.mjs long    the same for the long tests, which ask a second browser
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname ?? '.', '..')
const goal = process.argv[2] ?? 'start'
process.chdir(root)
process.env.PATH = join(root, 'node_modules/.bin') + delimiter + process.env.PATH

installPackages()
requireNode24()
writeSettings()
if (goal !== 'start') installTestPrograms()
build()

function installPackages() {
  const stamp = 'node_modules/.tillhouse-lock'
  const digest = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return
  say('installing packages (about a minute)…')
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(stamp, digest)
}

function requireNode24() {
  const version = execFileSync('node', ['-v']).toString().trim()
  if (Number(version.slice(1).split('.')[0]) >= 24) return
  stop(
    `Tillhouse needs Node 24 and found ${version}. On Linux it is installed with the packages; elsewhere install Node 24 and start again.`
  )
}

function writeSettings() {
  mkdirSync('data', { recursive: true })
  mkdirSync('tmp', { recursive: true })
  if (existsSync('.env')) return
  const key = randomBytes(32).toString('base64url')
  writeFileSync(
    '.env',
    readFileSync('.env.example', 'utf8').replace('APP_KEY=\n', `APP_KEY=${key}\n`),
    { mode: 0o600 }
  )
}

function installTestPrograms() {
  const needed = [
    { file: '/usr/bin/chromium', package: 'chromium' },
    { file: '/usr/sbin/mariadbd', package: 'mariadb-server' },
    { file: '/usr/bin/pdftotext', package: 'poppler-utils' },
    { file: '/usr/bin/age', package: 'age' },
    { file: '/usr/bin/zstd', package: 'zstd' },
    { file: '/usr/bin/certutil', package: 'libnss3-tools' },
    ...(goal === 'long' ? [{ file: '/usr/bin/firefox-esr', package: 'firefox-esr' }] : []),
  ].filter(({ file }) => !existsSync(file))
  if (needed.length === 0) return
  const packages = needed.map((entry) => entry.package)
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!mayInstall) {
    stop(
      `The tests need these Debian packages: ${packages.join(' ')}. Install them (apt-get install ${packages.join(' ')}) and start again.`
    )
  }
  say(`installing ${packages.join(', ')} for the tests…`)
  // A service that the package starts by itself would only hold memory; the tests start their own.
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  run('apt-get', ['update', '-qq'], environment)
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], environment)
}

function build() {
  const output = 'build/.tillhouse-built'
  const sources = [
    'app',
    'bin',
    'config',
    'database',
    'resources',
    'start',
    'public',
    'adonisrc.ts',
    'vite.config.ts',
    'vite_service_worker.ts',
    'package-lock.json',
  ]
  const built = existsSync(output) ? statSync(output).mtimeMs : 0
  if (built > newest(sources)) return
  say('building…')
  run('npm', ['run', '--silent', 'build'])
  writeFileSync(output, '')
}

function newest(paths) {
  let latest = 0
  for (const path of paths) {
    if (path === 'public') continue
    const info = statSync(path)
    latest = Math.max(
      latest,
      info.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : info.mtimeMs
    )
  }
  return latest
}

function run(command, args, env = process.env) {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env })
  if (status !== 0) stop(`${command} ${args.join(' ')} failed.`)
}

function say(text) {
  console.error(`tillhouse: ${text}`)
}

function stop(text) {
  say(text)
  process.exit(1)
}
