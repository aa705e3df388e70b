/**
 * Loaded before every test process (and the servers they start): a connection to anything but this
 * machine is refused and written down; the run fails when the list is not empty (decisions 28).
 */
import { appendFileSync } from 'node:fs'
import dns from 'node:dns'
import net from 'node:net'

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+|localhost|0\.0\.0\.0|::)$/
const log = process.env.OUTSIDE_LOG

function refuse(target) {
  if (log) appendFileSync(log, `${process.pid} ${target}\n`)
  return Object.assign(new Error(`Outside traffic is refused in tests: ${target}`), {
    code: 'ECONNREFUSED',
  })
}

const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (...args) {
  const [options] = net._normalizeArgs(Array.isArray(args[0]) ? args[0] : args)
  const host = options.host ?? 'localhost'
  if (!options.path && !LOOPBACK.test(host)) {
    process.nextTick(() => this.destroy(refuse(`${host}:${options.port}`)))
    return this
  }
  return connect.apply(this, args)
}

const lookup = dns.lookup
dns.lookup = function (host, ...rest) {
  // An address needs no look-up; connecting to it is judged above.
  if (host && net.isIP(host) === 0 && !LOOPBACK.test(host)) {
    const callback = rest.at(-1)
    process.nextTick(() => callback(refuse(`lookup ${host}`)))
    return
  }
  return lookup.call(dns, host, ...rest)
}
