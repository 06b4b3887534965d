import { contract } from '#shared/contract/contract.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { decrireChangement } from '#shared/domain/historique/changement.labels.ts';
import { genreDOperation } from '#shared/domain/historique/genre-d-operation.rules.ts';
import type { FiltresDuJournal } from '#shared/contract/journal.contract.ts';
import { ajouterJours } from '#shared/dates/date-civile.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { enTri } from '#shared/text/tri.ts';
import { epuiser, type Suite } from '#shared/travail/suite.ts';
import type {
  CriteresDuJournal,
  EcritureLueDuJournal,
  OperationLue,
} from '#electron/repositories/donnees/journal.queries.ts';
import type { Contexte } from '../contexte.ts';
import { createObjetsDuJournal } from './objets-du-journal.ts';

/** Ce que l'historique du fichier demande à l'annulation. */
export interface Defaisable {
  readonly annulerOperationPasAPas: (fenetre: number, num: number) => Suite<{ readonly libelle: string }>;
  readonly verifierAnnulable: (num: number) => void;
  readonly poidsDe: (num: number) => number;
  readonly depuis: (num: number) => readonly { num: number; quandUtc: string; auteur: string; libelle: string }[];
}

/** Écritures lues pour dire d'une opération, en une ligne, sur quoi elle porte. */
const ECRITURES_D_UNE_LIGNE = 12;
/** Écritures montrées au détail ; au-delà, leur nombre se dit. */
const ECRITURES_DU_DETAIL = 200;
/** Au-delà, défaire se voit passer et s'arrête. */
const LOURD = 1000;

const etatDe = ({ annule, refait, defaitePar, annulable }: OperationLue) => {
  if (defaitePar !== null) return 'annulee' as const;
  if (annule !== null) return 'annulation' as const;
  if (refait !== null) return 'retablissement' as const;
  return annulable === 1 ? ('faite' as const) : ('definitive' as const);
};

const entete = ({ num, quandUtc, auteur, libelle }: OperationLue) => ({ num, quandUtc, auteur, libelle });

const TYPES = Object.entries(contract).flatMap(([nom, { genre }]) => (genre === 'commande' ? [nom] : []));
/** Ce que l'hôte fait de lui-même s'inscrit aussi au journal. */
const TYPES_DE_L_HOTE = ['fichier.commencer', 'saisies.reprendre', 'corbeille.vider', 'migration', 'restauration'];
const typesDuGenre = (genre: FiltresDuJournal['genre']): string[] =>
  [...TYPES, ...TYPES_DE_L_HOTE].filter((type) => genreDOperation(type) === genre);

/** Tous les mots tapés sont dans le libellé, sans accents ni capitales. */
const repond = (libelle: string, mots: readonly string[]): boolean => {
  const forme = enTri(libelle);
  return mots.every((mot) => forme.includes(mot));
};

const minuit = (jour: string): string => new Date(`${jour}T00:00:00`).toISOString();

/** Parcourir l'historique de tout le fichier, en lire une opération, la défaire. */
export function createJournalService({ depots }: Contexte, poste: () => string, annulation: Defaisable) {
  const { journal } = depots;
  const objets = createObjetsDuJournal(depots.objetsTouches);

  function criteres({ texte, auteur, du, au, genre, lieu }: FiltresDuJournal, fenetre: number): CriteresDuJournal {
    const mots = enTri(texte).split(' ').filter(Boolean);
    const ici = poste();
    return {
      auteur,
      du: du === null ? null : minuit(du),
      au: au === null ? null : minuit(ajouterJours(au, 1)),
      types: genre === null ? null : JSON.stringify(typesDuGenre(genre)),
      poste: lieu === 'poste' || lieu === 'fenetre' ? ici : null,
      pasPoste: lieu === 'ailleurs' ? ici : null,
      fenetre: lieu === 'fenetre' ? fenetre : null,
      texte: mots.length === 0 ? null : (journal.enRequete(texte) ?? '""'),
      libelles: JSON.stringify(mots.length === 0 ? [] : journal.libelles().filter((l) => repond(l, mots))),
    };
  }

  const lieuDe = (operation: OperationLue, fenetre: number) => {
    if (operation.poste !== poste()) return 'ailleurs' as const;
    return operation.fenetre === fenetre ? ('fenetre' as const) : ('poste' as const);
  };

  function enLigne(operation: OperationLue) {
    const ecritures = journal.ecritures(operation.num, ECRITURES_D_UNE_LIGNE);
    const [premier = null, ...autres] = objets.de(ecritures);
    return {
      ...entete(operation),
      etat: etatDe(operation),
      objet: premier,
      autres: autres.length,
      changement: ecritures.flatMap((ecriture) => decrireChangement(objets.enNoms(ecriture)))[0] ?? null,
      valeurs: ecritures.length < ECRITURES_D_UNE_LIGNE ? ecritures.length : journal.nombreDEcritures(operation.num),
    };
  }

  /** Celle qu'elle défait ou refait, ou celle qui l'a défaite. */
  function lieeA({ defaitePar, annule, refait }: OperationLue) {
    const num = defaitePar ?? annule ?? refait;
    const liee = num === null ? null : journal.operation(num);
    return liee === null ? null : entete(liee);
  }

  function empechement(num: number): string | null {
    try {
      annulation.verifierAnnulable(num);
      return null;
    } catch (cause) {
      if (cause instanceof AppError) return cause.message;
      throw cause;
    }
  }

  const changementsDe = (ecritures: readonly EcritureLueDuJournal[]) =>
    ecritures.flatMap((ecriture) =>
      decrireChangement(objets.enNoms(ecriture)).map((changement) => ({
        ...changement,
        sur: ecriture.champ === null ? null : objets.partie(ecriture),
      })),
    );

  return {
    'journal.lister': ({ debut, nombre, ...filtres }, { fenetre }) => {
      const voulus = criteres(filtres, fenetre);
      return {
        total: journal.compter(voulus),
        debut,
        lignes: journal.tranche(voulus, debut, nombre).map(enLigne),
      };
    },
    'journal.auteurs': () => journal.auteurs(),
    'journal.operation': ({ num }, { fenetre }) => {
      const operation = journal.operation(num);
      if (operation === null) return null;
      const ecritures = journal.ecritures(num, ECRITURES_DU_DETAIL);
      return {
        ...entete(operation),
        etat: etatDe(operation),
        lieu: lieuDe(operation, fenetre),
        objets: objets.de(ecritures),
        changements: changementsDe(ecritures),
        valeurs: ecritures.length < ECRITURES_DU_DETAIL ? ecritures.length : journal.nombreDEcritures(num),
        empechement: empechement(num),
        depuis: [...annulation.depuis(num)],
        liee: lieeA(operation),
      };
    },
    'historique.annulerOperation': ({ num }, { fenetre }) => {
      const suite = annulerSeule(annulation.annulerOperationPasAPas(fenetre, num));
      return annulation.poidsDe(num) > LOURD ? suite : epuiser(suite);
    },
  } satisfies Partial<HandlersFichier>;
}

function* annulerSeule(suite: Suite<{ readonly libelle: string }>): Suite<{ libelle: string }> {
  const { libelle } = yield* suite;
  return { libelle };
}
