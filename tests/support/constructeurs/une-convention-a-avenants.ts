import type { ChangementSaisi } from '#shared/domain/convention/avenant/avenant.schema.ts';
import type { ChampDAvenant } from '#shared/domain/convention/avenant/champs-d-avenant.data.ts';
import { unFichier } from './un-fichier.ts';

/** Plus grand que toute opération : rien n'a changé depuis ce que l'on a vu. */
export const VU = Number.MAX_SAFE_INTEGER;
/** Une convention O2R de trois ans. */
export const SAISIE = {
  genre: 'o2r' as const,
  numero: 'O2R 68-2024-01',
  intitule: 'Passerelles Sud-Alsace',
  porteur: 'Tremplin Essai',
  debut: '2024-11-15',
  fin: '2027-11-14',
  motifDuree: null,
};

/** Une convention, signée ou non, et de quoi y préparer, changer et conclure des avenants. */
export function uneConventionAvenants(signee = true) {
  const fichier = unFichier();
  const { appeler } = fichier;
  const { id } = appeler('conventions.creer', SAISIE);
  if (signee) appeler('conventions.changerStatut', { id, vers: 'signee', le: '2024-11-10', motif: null });
  const lire = () => appeler('conventions.fiche', { id });
  const preparer = (plus: { genre?: 'annuel' | 'revision' | 'general'; annee?: number | null; motif?: string } = {}) =>
    appeler('avenants.preparer', {
      conventionId: id,
      genre: 'general',
      annee: null,
      objet: 'Extension au Bas-Rhin',
      motif: null,
      ...plus,
    }).id;
  const changer = (avenantId: string, champ: ChampDAvenant, plus: Partial<ChangementSaisi>) =>
    appeler('avenants.changer', {
      avenantId,
      vu: VU,
      patch: {
        changement: {
          champ,
          annee: null,
          membreId: null,
          montant: null,
          nombre: null,
          texte: null,
          structure: null,
          ...plus,
        },
      },
    });
  const conclure = (avenantId: string, concluLe = '2026-03-01', effetLe: string | null = null) =>
    appeler('avenants.modifier', { id: avenantId, vu: VU, patch: { signeLe: concluLe, concluLe, effetLe } });
  return { ...fichier, id, lire, preparer, changer, conclure };
}
