import { onEvent } from '#core/outbox'
import { sendReceiptMail } from '#app/receipts/send_receipt_mail'

onEvent('receipts.mail.requested', sendReceiptMail)
