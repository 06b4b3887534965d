import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { LigneCollee } from '#shared/domain/programmation/programmation.schema.ts';
import { programmationErrors } from '#shared/errors/programmation.errors.ts';
import type { ProjetLu } from '#electron/repositories/contrats/projet.repository.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerContrat } from './projet-ecrit.ts';
import { chiffrerDepuis, ecrireProjet, refuserDauphinPris } from './projet-saisi.ts';
import { raisonDuRefus } from '../raison-du-refus.ts';

const VOLETS = ['demande', 'propose', 'decide'] as const;

/** Une cellule d'une ligne collée : sa colonne dans la grille, et de quoi l'écrire. */
interface Cellule {
  readonly colonne: string;
  readonly ecrire: (projet: ProjetLu) => void;
}

/** Un bloc de tableur collé dans la grille : chaque cellule s'écrit, ou se rend avec sa raison ; tout s'annule en un geste. */
export const createCollageDeProjetsService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  const cellulesDe = (
    { champs, montants }: LigneCollee,
    { vu, fenetre }: { readonly vu: number; readonly fenetre: number },
  ): Cellule[] => [
    ...Object.entries(champs)
      .filter(([, valeur]) => valeur !== undefined)
      .map(([colonne, valeur]) => ({
        colonne,
        ecrire: (projet: ProjetLu) => {
          const patch = { [colonne]: valeur };
          refuserDauphinPris(contexte, projet, patch);
          refuserSiChangeDepuis(contexte, { tbl: 'projet', id: projet.id, vu, fenetre, patch });
          ecrireProjet(contexte, projet, patch);
        },
      })),
    ...montants.flatMap(({ enveloppeId, ...patch }) =>
      VOLETS.filter((volet) => patch[volet] !== undefined).map((volet) => ({
        colonne: `${volet} ${enveloppeId}`,
        ecrire: (projet: ProjetLu) =>
          chiffrerDepuis(contexte, projet, { enveloppeId, vu, fenetre, patch: { [volet]: patch[volet] } }),
      })),
    ),
  ];

  return {
    'programmation.coller': ({ contratId, annee, vu, lignes }, { fenetre }) => {
      exigerContrat(contexte, contratId);
      const refusees: { ligne: number; colonne: string; message: string }[] = [];
      let [ecrites, ajoutes] = [0, 0];

      function projetDe({ id, champs: { intitule } }: LigneCollee): ProjetLu | null {
        if (id !== null) {
          const projet = depots.projets.parId(id);
          return projet?.contratId === contratId && projet.annee === annee ? projet : null;
        }
        if (intitule === undefined) return null;
        const neuf = nouvelId();
        depots.projets.ajouter({ id: neuf, contratId, annee, intitule });
        ajoutes += 1;
        return depots.projets.parId(neuf);
      }

      const ids = lignes.map((ligne, rang) => {
        const projet = projetDe(ligne);
        for (const { colonne, ecrire } of cellulesDe(ligne, { vu, fenetre })) {
          try {
            if (projet === null) throw programmationErrors.ligneSansProjet();
            ecrire(projet);
            ecrites += 1;
          } catch (cause) {
            refusees.push({
              ligne: rang,
              colonne,
              message: raisonDuRefus(cause, programmationErrors.changeAilleurs()),
            });
          }
        }
        return projet?.id ?? null;
      });
      return { ecrites, ajoutes, ids, refusees };
    },
  } satisfies Partial<HandlersFichier>;
};
