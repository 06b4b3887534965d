import { ajouterJours } from '#shared/dates/date-civile.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { typographier } from '#shared/text/typographie.ts';
import { sommeDe } from '../argent/centimes.rules.ts';
import type { LettreDeControle, PointDeLettre } from './lettre.schema.ts';

type Suivie = Pick<LettreDeControle, 'delai' | 'envoyeeLe' | 'reponseLe' | 'closeLe'>;

/** Où en est une lettre de contrôle. */
export type EtatDeLettre = 'a_preparer' | 'attendue' | 'en_retard' | 'recue' | 'close';

/** Dernier jour pour répondre ; `null` : pas encore envoyée. */
export const reponseJusquAu = ({ envoyeeLe, delai }: Pick<Suivie, 'envoyeeLe' | 'delai'>): string | null =>
  envoyeeLe === null ? null : ajouterJours(envoyeeLe, delai);

/** L'état d'une lettre ce jour-là ; le délai court encore son dernier jour. */
export function etatDeLaLettre(lettre: Suivie, jour: string): EtatDeLettre {
  const { envoyeeLe, reponseLe, closeLe } = lettre;
  if (closeLe !== null && closeLe <= jour) return 'close';
  if (envoyeeLe === null || envoyeeLe > jour) return 'a_preparer';
  if (reponseLe !== null && reponseLe <= jour) return 'recue';
  return jour <= (reponseJusquAu(lettre) ?? jour) ? 'attendue' : 'en_retard';
}

/** « Réponse attendue jusqu'au 12/03/2026 » : l'état, en mots. */
export function direLaLettre(lettre: Suivie, jour: string): string {
  const dernier = dateCourte(reponseJusquAu(lettre) ?? jour);
  const mots: Readonly<Record<EtatDeLettre, string>> = {
    a_preparer: 'À préparer',
    attendue: `Envoyée, réponse attendue jusqu’au ${dernier}`,
    en_retard: `Réponse en retard depuis le ${dernier}`,
    recue: `Réponse reçue le ${dateCourte(lettre.reponseLe ?? jour)}`,
    close: `Close le ${dateCourte(lettre.closeLe ?? jour)}`,
  };
  return typographier(mots[etatDeLaLettre(lettre, jour)]);
}

/** Ce que la lettre écarte, puis ce qui en reste une fois les constats levés ; centimes. */
export const montantsDeLaLettre = (
  points: readonly Pick<PointDeLettre, 'ecarte' | 'position'>[],
): { readonly ecarte: number; readonly maintenu: number } => ({
  ecarte: sommeDe(points.map(({ ecarte }) => ecarte ?? 0)),
  maintenu: sommeDe(points.map(({ ecarte, position }) => (position === 'leve' ? 0 : (ecarte ?? 0)))),
});
