import 'reflect-metadata'
import { container } from 'tsyringe'
import { dbContext, type DbCalls } from '#app/plugin_sdk/context/db_context'
import { httpContext, type HttpCalls } from '#app/plugin_sdk/context/http_context'
import { tcpContext, type TcpCalls } from '#app/plugin_sdk/context/tcp_context'
import type { HostLine } from '#app/plugin_kernel/process/child/host_line'
import type { ChildStart } from '#app/plugin_kernel/process/protocol'
import type { PluginContext } from '#app/plugin_sdk/define_plugin'

export interface RemoteContext {
  ctx: PluginContext
  /** Whatever `setup` asked of the host was answered; throws what the host refused. */
  settled(): Promise<unknown>
}

/** `ctx` as it is in the host; what is called of it is done there. */
export function remoteContext(
  { id, version, members }: ChildStart,
  line: HostLine,
  signal: AbortSignal
): RemoteContext {
  let asked: Promise<unknown>[] | null = []
  const call = (path: string[], args: unknown[]) => {
    const answer = line.call(path, args)
    // `ctx.on(…)` is not waited for: what the host says to it comes out at the end of `setup`.
    answer.catch(() => {})
    asked?.push(answer)
    return answer
  }
  const remote: Record<string, unknown> = Object.fromEntries(
    members.map((member) => [member, remoteOf(call, [member])])
  )
  if (members.includes('db')) remote.db = dbContext(remote.db as DbCalls)
  if (members.includes('http')) remote.http = httpContext(remote.http as HttpCalls)
  if (members.includes('tcp')) remote.tcp = tcpContext(remote.tcp as TcpCalls)
  const provide: PluginContext['provide'] = (name, provider) => {
    for (const [method, run] of Object.entries(provider))
      void call(['provide'], [name, method, run])
  }
  const own = { id, version, signal, provide, container: ownContainer(signal) }
  const ctx = Object.freeze({ ...remote, ...own }) as unknown as PluginContext
  const settled = () => {
    const all = Promise.all(asked ?? [])
    asked = null
    return all
  }
  return { ctx, settled }
}

type Call = (path: string[], args: unknown[]) => Promise<unknown>

function remoteOf(call: Call, path: string[]): unknown {
  return new Proxy(() => {}, {
    get: (_target, name) =>
      // Else `await ctx.db` would wait for a call that nobody answers.
      typeof name === 'symbol' || name === 'then' ? undefined : remoteOf(call, [...path, name]),
    apply: (_target, _this, args: unknown[]) => call(path, args),
  })
}

function ownContainer(signal: AbortSignal): PluginContext['container'] {
  const own = container.createChildContainer()
  signal.addEventListener('abort', () => void own.dispose())
  return {
    resolve: (token) => own.resolve(token),
    provide: (token, value) => void own.register(token, { useValue: value }),
  }
}
