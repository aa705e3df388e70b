import { computed, reactive } from 'vue'
import type { DocumentKind, JournalKind, RegisterDocument } from '#app/documents/types'
import type { RegisterTill } from '#app/tills/find_current_session'
import type { RegisterParts } from '#resources/register/create_register'
import { inSessionOrder } from '#resources/register/device/adopt_session'
import type { Notice } from '#resources/register/notices'
import type {
  ApiAnswer,
  Authorisation,
  MakeBody,
  PrintJob,
  RegisterContext,
  RegisterScreen,
  ReturnedLine,
} from '#resources/register/register_context'
import { act } from '#resources/register/sale/draft_acts'
import { addReturned } from '#resources/register/sale/add_returned'

/** The register as its till and return screens see it. */
export function createContext(parts: RegisterParts): RegisterContext {
  const { bootstrap, session, documents, dialogs, selling, newId, actor } = parts

  async function appendDocument<K extends DocumentKind>(
    kind: K,
    body: MakeBody<K>,
    id = newId()
  ): Promise<RegisterDocument> {
    await takeActsOfDraft()
    const { operatorId } = actor()
    const document = await documents.append({ kind, id, operatorId, body })
    parts.tillSession.value = documents.chain.tillSession
    // An opened till is there to sell.
    if (kind === 'session_opened') parts.screen.value = 'selling'
    void parts.outbox.wake()
    return document
  }

  /** What happened in the sale on the screen belongs to the session's report as well. */
  async function takeActsOfDraft(): Promise<void> {
    const { acts } = selling.draft.value
    if (acts.length === 0) return
    for (const one of acts) await documents.addAct(one)
    selling.restore({ ...selling.draft.value, acts: [] })
  }

  async function flushJournal(): Promise<void> {
    await takeActsOfDraft()
    if ((await parts.database.acts.count()) > 0)
      await appendDocument('journal', { reason: 'flush' })
  }

  async function requestOverride(
    task: string,
    context: Record<string, unknown> = {}
  ): Promise<Authorisation | null> {
    if (session.grant(task)?.isAllowed) return { id: '', authorisedById: actor().operatorId }
    return dialogs.open<Authorisation>('manager_override', { task, context })
  }

  async function print(job: PrintJob): Promise<boolean> {
    if ('saleId' in job) await parts.outbox.untilSent(job.saleId)
    const answer = await parts.api<{ isPrinted: boolean }>({
      method: 'POST',
      path: '/api/print_jobs',
      body: job,
    })
    if (!answer.ok) {
      // The server says what to do about it; without an answer there is only the printer to blame.
      const { messageKey = 'register.print.failed' } = (answer.body ?? {}) as {
        messageKey?: string
      }
      parts.notices.show({ tone: 'warning', text: messageKey })
    } else if (job.kind === 'receipt' && answer.body.isPrinted) {
      await documents.addAct(act('receipt.printed', { saleId: job.saleId }, actor()))
    }
    return answer.ok
  }

  function startReturn(lines: ReturnedLine[]): void {
    const { restockingFeeLabel: feeLabel = '' } = bootstrap.value
    const tools = { actor: actor(), newId, feeLabel }
    selling.change(addReturned(selling.draft.value, lines, tools))
    dialogs.closeAll()
  }

  return reactive({
    bootstrap: computed(() => bootstrap.value),
    store: computed(() => bootstrap.value.store),
    register: computed(() => bootstrap.value.register),
    enrolment: computed(() => bootstrap.value.enrolment),
    tenderTypes: computed(() => bootstrap.value.tenderTypes),
    operator: computed(() => session.current.value?.operator ?? null),
    tillSession: computed(() => parts.tillSession.value),
    isOnline: computed(() => parts.connection.isReachable),
    unsentCount: computed(() => parts.connection.unsentCount),
    screen: computed({
      get: () => parts.screen.value,
      set: (screen: RegisterScreen) => (parts.screen.value = screen),
    }),
    now: () => actor().now,
    businessDate: parts.businessDate,
    appendDocument,
    journal: (kind: JournalKind, payload: Record<string, unknown> = {}) =>
      documents.addAct(act(kind, payload, actor())),
    async sessionDocuments() {
      const id = parts.tillSession.value?.id
      if (!id) return []
      const stored = await parts.database.documents.where('tillSessionId').equals(id).toArray()
      const ordered = inSessionOrder(stored, bootstrap.value.enrolment.id)
      return ordered.map(({ text }) => JSON.parse(text) as RegisterDocument)
    },
    flushJournal,
    async adoptTillSession(till: RegisterTill) {
      await documents.adoptSession(till)
      parts.tillSession.value = documents.chain.tillSession
    },
    can: (task: string) => session.grant(task)?.isAllowed ?? false,
    requestOverride,
    print,
    api: <Body>(method: string, path: string, body?: unknown): Promise<ApiAnswer<Body>> =>
      parts.api<Body>({ method, path, body }),
    openDialog: <Answer>(name: string, props?: Record<string, unknown>) =>
      dialogs.open<Answer>(name, props),
    startReturn,
    say: (text: string, tone: Notice['tone'] = 'success') => parts.notices.show({ tone, text }),
  } satisfies Record<keyof RegisterContext, unknown>) as RegisterContext
}
