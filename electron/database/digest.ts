import { createHash } from 'node:crypto';

/** Empreinte SHA-256 d'un contenu, en hexadécimal : le nom sous lequel une pièce est gardée, et ce à quoi se reconnaît une page servie. */
export const empreinteDe = (octets: Uint8Array): string => createHash('sha256').update(octets).digest('hex');
