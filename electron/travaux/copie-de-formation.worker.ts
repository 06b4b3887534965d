import { copierPourLaFormation, type CopieDemandee } from '#electron/database/formation/copier.ts';
import { PlacePrise } from '#electron/database/formation/ecrire-la-copie.ts';
import { codeDeDisquePlein } from '#electron/database/sqlite-errors.ts';
import { rendreWord } from '#electron/documents/render.ts';
import { PIECE_OTEE } from '#shared/documents/formation/piece-otee.document.ts';
import type { BilanDeFormation } from '#shared/domain/formation/bilan.schema.ts';
import { accomplir } from './travail.ts';

/** La copie faite, ou ce qui l'a empêchée : une cause ne voyage pas entière d'un fil à l'autre. */
export type IssueDeCopie =
  | { readonly bilan: BilanDeFormation }
  | { readonly empechement: 'plein' | 'prise' | 'autre'; readonly raison: string };

const MIME_WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

await accomplir<Omit<CopieDemandee, 'place'>, IssueDeCopie>((demande, progresser) => {
  try {
    const place = { mime: MIME_WORD, extension: '.docx', octets: rendreWord(PIECE_OTEE) };
    const suivre = (fait: number, total: number, libelle: string) => progresser({ fait, total, libelle });
    return { bilan: copierPourLaFormation({ ...demande, place }, suivre) };
  } catch (cause) {
    const raison = cause instanceof Error ? cause.message : String(cause);
    if (cause instanceof PlacePrise) return { empechement: 'prise', raison };
    return { empechement: codeDeDisquePlein(cause) === null ? 'autre' : 'plein', raison };
  }
});
