import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { Contexte } from '../contexte.ts';
import { MIME_WORD } from '../documents/mime-word.ts';
import type { Registre } from '../documents/registre.ts';
import { rendreSortant } from '../documents/rendre-sortant.ts';
import { dater } from '../documents/sorties.ts';
import type { Deposer } from '../travaux.ts';
import { etablirDeSemaine } from './document-de-semaine.ts';
import type { LignesDeSeances } from './lignes-de-seances.ts';
import { lireLaSemaine } from './lire-la-semaine.ts';
import type { Memoire } from './memoire.ts';

/** « Ma semaine », et ce que l'on en met de côté. */
export const createSemaineService = (
  contexte: Contexte,
  retenus: { readonly seances: LignesDeSeances; readonly memoire: Memoire },
  { auteur, deposer, registre }: { auteur: () => string | null; deposer: Deposer; registre: Registre },
) => {
  const { depots, nouvelId } = contexte;
  return {
    'semaine.lire': (filtre) => lireLaSemaine(contexte, retenus, filtre, auteur()),

    'documentsDeSemaine.apercu': (voulue) => etablirDeSemaine(contexte, voulue),

    'documentsDeSemaine.produire': async (voulue) => {
      const sortant = dater(contexte, { de: 'semaine', ...voulue });
      const document = etablirDeSemaine(contexte, voulue);
      const { octets } = await rendreSortant(contexte, sortant, document, registre.police());
      const nom = document.nomDeFichier;
      registre.noterDocument(sortant, document, { nom, octets, chemin: null });
      return { jeton: deposer({ nom, mime: MIME_WORD, octets }), nom, taille: octets.byteLength };
    },

    'semaine.mettreDeCote': (mise) => {
      depots.misesDeCote.oublierLesPassees(contexte.aujourdHui());
      depots.misesDeCote.poser({ ...mise, id: nouvelId() });
      return null;
    },

    'semaine.reprendre': ({ cle }) => {
      if (!depots.misesDeCote.oter(cle)) throw communErrors.introuvable('Cette mise de côté');
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
