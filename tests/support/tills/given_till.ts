import { toDatabaseTime } from '#core/clock'
import { transaction, type Sql, type SqlValue } from '#core/sql'
import { addSaleToTill } from '#app/tills/add_sale_to_till'
import { applyCashMovement } from '#app/tills/apply_cash_movement'
import { applySessionClosed } from '#app/tills/apply_session_closed'
import { applySessionOpened } from '#app/tills/apply_session_opened'
import type { TillAnswer } from '#app/tills/till_contradiction'
import type { RegisterDocument, SaleDocument } from '#app/documents/types'
import { cleanDatabase } from '#tests/support/clean_database'
import { id, KARI, OLA } from '#tests/support/documents'

const NOW = '2026-11-22 08:00:00.000'

/**
 * One store in Oslo with one register, two operators and no history: the least a till needs. The
 * ids are those of `tests/support/documents.ts`.
 */
export async function givenTill(): Promise<void> {
  await cleanDatabase()
  await transaction(async (sql) => {
    await insert(sql, 'stores', {
      id: id(1, 10),
      code: 'S1',
      name: 'Storgata',
      country: 'NO',
      currency: 'NOK',
      currency_digits: 2,
      locale: 'nb',
      time_zone: 'Europe/Oslo',
      day_cutoff_minutes: 0,
      prices_include_tax: 1,
      tax_rounding: 'line',
      cash_rounding_step_minor: 100,
      cash_rounding_mode: 'half_up',
      allows_negative_stock: 1,
      settings: '{}',
      created_at: NOW,
      updated_at: NOW,
    })
    for (const [userId, name] of [
      [KARI, 'Kari'],
      [OLA, 'Ola'],
    ] as const) {
      await insert(sql, 'users', {
        id: userId,
        name,
        pin_failures: 0,
        locale: 'nb',
        is_active: 1,
        created_at: NOW,
        updated_at: NOW,
      })
    }
    await insert(sql, 'registers', {
      id: id(1, 11),
      store_id: id(1, 10),
      number: 3,
      name: 'Kasse 3',
      settings: '{}',
      created_at: NOW,
      updated_at: NOW,
    })
    await insert(sql, 'enrolments', {
      id: id(1, 12),
      register_id: id(1, 11),
      store_id: id(1, 10),
      series: 1,
      public_key: '{}',
      token_hash: 'a'.repeat(64),
      device_name: 'Tablet',
      enrolled_at: NOW,
    })
    for (const [kind, position] of [
      ['cash', 1],
      ['card', 2],
    ] as const) {
      await insert(sql, 'tender_types', {
        id: `tender-${kind}`,
        code: kind,
        name: kind,
        kind,
        opens_drawer: 1,
        asks_reference: 0,
        can_refund: 1,
        position,
      })
    }
  })
}

/** Applies documents as the server does: stored in order, counted in the till, rows written. */
export async function applyDocuments(...documents: RegisterDocument[]): Promise<TillAnswer[]> {
  const answers: TillAnswer[] = []
  for (const document of documents) {
    answers.push(await transaction((sql) => applyDocument(sql, document)))
  }
  return answers
}

async function applyDocument(sql: Sql, document: RegisterDocument): Promise<TillAnswer> {
  const answer = await applyToTill(sql, document)
  if (answer.ok) {
    await insertDocument(sql, document)
    if (document.kind === 'sale') await insertSale(sql, document)
  }
  return answer
}

function applyToTill(sql: Sql, document: RegisterDocument): Promise<TillAnswer> {
  switch (document.kind) {
    case 'session_opened':
      return applySessionOpened(sql, document)
    case 'cash_movement':
      return applyCashMovement(sql, document)
    case 'session_closed':
      return applySessionClosed(sql, document)
    case 'sale':
      return addSaleToTill(sql, document)
    case 'journal':
      throw new Error('A journal document does not change a till')
  }
}

async function insertDocument(sql: Sql, document: RegisterDocument) {
  await insert(sql, 'documents', {
    id: document.id,
    enrolment_id: document.enrolmentId,
    sequence: document.sequence,
    kind: document.kind,
    store_id: document.storeId,
    till_session_id: document.tillSessionId,
    state: 'accepted',
    bytes: JSON.stringify(document),
    signature: '',
    digest: '0'.repeat(64),
    acceptance_sequence: document.sequence,
    received_at: NOW,
  })
}

async function insertSale(sql: Sql, { body, ...document }: SaleDocument) {
  await insert(sql, 'sales', {
    id: document.id,
    store_id: document.storeId,
    register_id: document.registerId,
    enrolment_id: document.enrolmentId,
    till_session_id: document.tillSessionId,
    kind: body.kind,
    receipt_number: body.receipt.number,
    receipt_series: body.receipt.series,
    receipt_sequence: body.receipt.sequence,
    business_date: document.businessDate,
    completed_at: toDatabaseTime(document.correctedAt),
    local_hour: 10,
    operator_id: document.operatorId,
    post_void_of_sale_id: body.postVoidOfSaleId,
    currency: body.currency.code,
    line_count: body.lines.length,
    base_minor: body.totals.baseMinor,
    discount_minor: body.totals.lineDiscountMinor + body.totals.saleDiscountMinor,
    net_minor: body.totals.netMinor,
    tax_minor: body.totals.taxMinor,
    gross_minor: body.totals.grossMinor,
    tip_minor: body.tipMinor,
    rounding_minor: body.roundingMinor,
    change_minor: body.changeMinor,
    cost_minor: 0,
    public_token: document.id,
    pipeline_hash: body.pipelineHash,
    review_state: 'none',
  })
  for (const [position, line] of body.lines.entries()) {
    const lineId = `${document.id.slice(0, -4)}${document.id.slice(-2)}${String(position).padStart(2, '0')}`
    await insert(sql, 'sale_lines', {
      id: lineId,
      fee_kind: line.fee?.kind ?? null,
      sale_id: document.id,
      position,
      item_id: null,
      name: line.name,
      department_id: line.departmentId,
      tax_category_id: line.taxCategoryId,
      operator_id: line.operatorId,
      unit: line.unit,
      quantity_thousandths: line.quantityThousandths,
      returned_thousandths: 0,
      unit_price_minor_e4: line.priced.unitPriceMinorE4,
      base_minor: line.priced.baseMinor,
      line_discount_minor: line.priced.lineDiscountMinor,
      sale_discount_minor: line.priced.saleDiscountMinor,
      net_minor: line.priced.netMinor,
      tax_minor: line.priced.taxMinor,
      gross_minor: line.priced.grossMinor,
    })
    for (const [index, tax] of line.priced.taxes.entries()) {
      await insert(sql, 'sale_line_taxes', {
        sale_line_id: lineId,
        position: index,
        sale_id: document.id,
        tax_rate_id: tax.taxRateId,
        name: tax.name,
        rate_ppm: tax.ratePpm,
        net_minor: tax.netMinor,
        tax_minor: tax.taxMinor,
      })
    }
  }
  for (const [position, tender] of body.tenders.entries()) {
    await insert(sql, 'sale_tenders', {
      id: `${document.id.slice(0, -4)}${document.id.slice(-2)}${String(position).padStart(2, '0')}`,
      sale_id: document.id,
      till_session_id: document.tillSessionId,
      tender_type_id: tender.tenderTypeId,
      name: tender.name,
      kind: tender.kind,
      given_minor: tender.givenMinor,
      amount_minor: tender.amountMinor,
      change_minor: tender.changeMinor,
      currency: body.currency.code,
    })
  }
}

async function insert(sql: Sql, table: string, row: Record<string, SqlValue>) {
  const columns = Object.keys(row)
  await sql.run(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
    Object.values(row)
  )
}
