import { distinguer } from '#shared/documents/dossier/nom-sur.ts';
import { nomDeFichier } from '#shared/documents/nom-de-fichier.ts';
import type { Navette } from '#shared/domain/navette/navette.schema.ts';
import { etablirBrouillon } from '#electron/documents/courriel.ts';
import { ecrireClasseurVerrouille } from '#electron/documents/tableur/verrouille/ecrire-classeur.ts';
import type { Contexte } from '../contexte.ts';
import { MIME_EXCEL } from '../feuilles-de-route/document-feuille.service.ts';
import { MIME_COURRIEL } from '../reunions/courriel-sorti.ts';
import type { Depart, FormeDeNavette } from './sujet.ts';

interface FichierDeNavette {
  readonly chemin: string;
  readonly mime: string;
  readonly octets: Uint8Array;
}

/** Le classeur de chaque navette, et le brouillon de courriel qui le porte si l'on sait où l'envoyer. */
export function fichiersDesNavettes(
  { nouvelId }: Contexte,
  navettes: readonly Navette[],
  departs: readonly Depart[],
  forme: FormeDeNavette,
) {
  const noms = distinguer(
    departs.map((depart, rang) => nomDeFichier(navettes[rang]?.etablieLe ?? '', depart.nom, depart.forme, 'xlsx')),
  );
  const classeurs: FichierDeNavette[] = [];
  const courriels: FichierDeNavette[] = [];
  for (const [rang, { classeur, message }] of departs.entries()) {
    const nom = noms[rang] ?? '';
    const octets = ecrireClasseurVerrouille(classeur);
    classeurs.push({ chemin: nom, mime: MIME_EXCEL, octets });
    if (message === null) continue;
    const pieces = [{ nom, mime: MIME_EXCEL, base64: Buffer.from(octets).toString('base64') }];
    const brouillon = etablirBrouillon(message, { pieces, frontiere: `=_${nouvelId()}`, champ: 'To' });
    courriels.push({
      chemin: nom.replace(/\.xlsx$/u, '.eml'),
      mime: MIME_COURRIEL,
      octets: new TextEncoder().encode(brouillon),
    });
  }
  return {
    fichiers: [...(forme === 'courriel' ? [] : classeurs), ...(forme === 'classeur' ? [] : courriels)],
    classeurs: classeurs.length,
    courriels: courriels.length,
    sansAdresse: departs.flatMap(({ nom, message }) => (message === null ? [nom] : [])),
  };
}
