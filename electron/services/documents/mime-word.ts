/** Le type d’un document Word, pour qui le reçoit. */
export const MIME_WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
