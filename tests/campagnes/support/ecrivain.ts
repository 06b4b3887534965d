import { openSync, writeSync } from 'node:fs';
import { fermerBase } from '#electron/database/open.ts';
import { ouvrirEcrivain } from './charge.ts';

/**
 * Programme enfant des campagnes : écrit par les services de l'application et confirme chaque opération une fois validée.
 * Mots : fichier, nombre d'opérations (0 : sans fin), où confirmer (« - » : la sortie), réglage `synchronous`.
 */
const [chemin = '', nombre = '0', confirmation = '-', synchrone = 'FULL'] = process.argv.slice(2);
const { db, ecrire } = ouvrirEcrivain(chemin);
if (synchrone !== 'FULL') db.pragma(`synchronous = ${synchrone}`);
const sortie = confirmation === '-' ? 1 : openSync(confirmation, 'w');
for (let faites = 0; nombre === '0' || faites < Number(nombre); faites += 1) writeSync(sortie, `${await ecrire()}\n`);
fermerBase(db);
