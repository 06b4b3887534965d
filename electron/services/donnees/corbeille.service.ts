import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { effacementLe, supprimesAvant } from '#shared/domain/corbeille/conservation.rules.ts';
import { decrireChangement } from '#shared/domain/historique/changement.labels.ts';
import { tableLibelle } from '#shared/domain/historique/tables.labels.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { OperationLue } from '#electron/repositories/donnees/journal.queries.ts';
import type { Contexte } from '../contexte.ts';
import { createObjetsDuJournal } from './objets-du-journal.ts';

/** Retraits montrés : les plus récents ; l'historique du fichier a les autres. */
const RETRAITS = 300;
const ECRITURES = 60;

/** Ce qui a été supprimé et peut revenir. */
export function createCorbeilleService({ depots, aujourdHui }: Contexte) {
  const objets = createObjetsDuJournal(depots.objetsTouches);

  /** Ce qu'une opération a retiré d'un objet : sa première ligne effacée la nomme. */
  function retrait({ num, quandUtc, auteur, libelle }: OperationLue) {
    const otees = depots.journal
      .ecritures(num, ECRITURES)
      .filter(({ champ, apres }) => champ === null && apres === null);
    const [premiere] = otees.flatMap(decrireChangement);
    const [dont = null] = objets.de(otees);
    const quoi = premiere?.avant == null ? (premiere?.quoi ?? libelle) : `${premiere.quoi} : ${premiere.avant}`;
    return {
      ...{ num, quandUtc, auteur, libelle, quoi },
      avec: Math.max(0, otees.length - 1),
      dont: dont === null ? null : { nom: dont.nom, adresse: dont.adresse },
    };
  }

  return {
    'corbeille.contenu': ({ objet, id }) => {
      const parTable = Map.groupBy(depots.remises.parties(objet, id).slice(1), ({ tbl }) => tableLibelle(tbl));
      return {
        parties: [...parTable].map(([quoi, { length: nombre }]) => ({ quoi, nombre })),
        caches:
          objet === 'instance' ? depots.corbeille.reunionsDe(id).map((date) => `réunion du ${dateCourte(date)}`) : [],
      };
    },
    'corbeille.retires': () =>
      depots.journal.retraits(`${supprimesAvant(aujourdHui())}T00:00:00.000Z`, RETRAITS).map(retrait),
    'corbeille.lister': () =>
      depots.corbeille.lister().map(({ objet, id, libelle, type, sigle, date, supprimeLe, garde }) => {
        const instance = type === null ? libelle : nomCourt({ type, complement: libelle, sigle });
        return {
          objet,
          id,
          supprimeLe,
          libelle:
            date === null
              ? instance
              : `${instance}, ${objet === 'rapport_copil' ? 'rapport au' : 'réunion du'} ${dateCourte(date)}`,
          effacementLe: garde === 1 ? null : effacementLe(supprimeLe),
        };
      }),
  } satisfies Partial<HandlersFichier>;
}

/**
 * À l'ouverture : efface ce qui a passé trente jours à la corbeille, hors ce qui doit rester, avec les pièces que cela
 * seul nommait. Le contenu d'une pièce que plus rien ne tient se libère trente jours après le dernier geste qui en parle.
 */
export function viderCorbeille({ depots, aujourdHui }: Contexte): void {
  const avant = supprimesAvant(aujourdHui());
  depots.corbeille.effacer(avant);
  depots.corbeille.oublierLesEffacees(avant);
  depots.pieces.oublierLesEffacees();
  depots.pieces.liberer(avant);
}
