export const BARE_PORT = 3496

type Part = 'body' | 'session' | 'shield' | 'initializeAuth' | 'detectLocale' | 'inertia'

export interface Stack {
  name: string
  path: string
  parts: Part[]
}

const ORDER: { part: Part; name: string }[] = [
  { part: 'body', name: '+ body' },
  { part: 'session', name: '+ session' },
  { part: 'shield', name: '+ shield' },
  { part: 'initializeAuth', name: '+ auth' },
  { part: 'detectLocale', name: '+ locale' },
  { part: 'inertia', name: '+ Inertia, without a page' },
]

/** Each stack is the one before it with one middleware more, in the order of a page. */
export const STACKS: Stack[] = [
  { name: 'Adonis: id, log, headers, bindings, files', path: '/stack/0', parts: [] },
  ...ORDER.map(({ name }, index) => ({
    name,
    path: `/stack/${index + 1}`,
    parts: ORDER.slice(0, index + 1).map(({ part }) => part),
  })),
]
