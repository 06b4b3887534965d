import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { convocationErrors } from '#shared/errors/convocation.errors.ts';
import type { Contexte } from '../contexte.ts';
import { exigerSeance } from '../reunions/lecture-reunion.ts';
import { aArchiver, dossierDeSeance, entreesDuDossier, lettresEnLot } from './lots.ts';
import type { Registre } from './registre.ts';
import type { Travaux } from '../travaux.ts';

const MEGAOCTET = 1024 * 1024;
/** Les lettres tiennent dans une seule archive : elles ne se découpent pas. */
const SANS_LIMITE = Number.MAX_SAFE_INTEGER;

/** Le dossier de séance et les lettres en lot : un travail à part, suivi et arrêté d'un geste ; une ligne au registre. */
export const createDossierDeSeanceService = (contexte: Contexte, travaux: Travaux, registre: Registre) =>
  ({
    'archives.lire': ({ reunionId }) =>
      entreesDuDossier(contexte, exigerSeance(contexte, reunionId)).map((entree) => ({
        chemin: entree.chemin,
        taille: entree.genre === 'piece' ? entree.taille : null,
        manque: entree.genre === 'manque' ? entree.raison : null,
      })),

    'archives.preparer': ({ reunionId, limite }) => {
      const lot = dossierDeSeance(contexte, reunionId);
      if (lot.fichiers.length === 0) throw convocationErrors.dossierVide();
      const tirage = { police: registre.police(), produitLe: contexte.maintenant().toISOString() };
      return travaux.archiver(
        { nom: lot.nom, contenus: aArchiver(contexte, reunionId, lot), ...tirage, limite: limite * MEGAOCTET },
        (pret) => registre.noterLot({ de: 'dossier', reunionId, limite }, lot, pret),
      );
    },

    'lettres.preparer': (voulu) => {
      const lot = lettresEnLot(contexte, voulu);
      const tirage = { police: registre.police(), produitLe: contexte.maintenant().toISOString() };
      return travaux.archiver(
        { nom: lot.nom, contenus: aArchiver(contexte, voulu.reunionId, lot), ...tirage, limite: SANS_LIMITE },
        (pret) => registre.noterLot({ de: 'lettres', ...voulu }, lot, pret),
      );
    },
  }) satisfies Partial<HandlersFichier>;
