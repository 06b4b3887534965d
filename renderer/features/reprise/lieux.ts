import type { NomDeCible } from '#shared/domain/reprise/cibles.labels.ts';

/** Les contenus qui ne vont pas à tout le fichier : il faut dire où. */
const SITUEES = ['actions', 'projets', 'candidatures', 'zones'] as const;
export type CibleSituee = (typeof SITUEES)[number];
export const estSituee = (cible: NomDeCible): cible is CibleSituee => SITUEES.some((situee) => situee === cible);

interface MotsDuLieu {
  /** D'où l'on vient, au fil d'Ariane. */
  readonly fil: string;
  readonly choisir: string;
  readonly aucun: string;
  readonly ouvrir: string;
  readonly question: string;
  readonly pourquoi: string;
  /** Où s'ouvre ou se choisit un tel lieu. */
  readonly liste: { readonly vers: string; readonly nom: string; readonly titre: string };
  /** Ce que l'on complète, et comment y retourner. */
  readonly retour: (
    vers: string,
    annee: number | undefined,
    estUnAppel: boolean,
  ) => { readonly vers: string; readonly nom: string };
}

const CONTRATS = { vers: '/contrats', nom: 'Voir les contrats de ville', titre: 'Contrats de ville' } as const;
const APPELS = { vers: '/conventions/appels', nom: 'Voir les appels', titre: 'Appels' } as const;

const APPEL = {
  fil: 'Appel',
  choisir: 'Choisir un appel',
  aucun: 'Aucun appel.',
  ouvrir: 'Ouvrez d’abord l’appel à manifestation d’intérêt ; ce tableau y entrera ensuite.',
  liste: APPELS,
} as const;

/** Où va chaque contenu situé, dans les mots de l'écran. */
export const LIEUX: Readonly<Record<CibleSituee, MotsDuLieu>> = {
  actions: {
    fil: 'Feuille de route',
    choisir: 'Choisir une feuille de route',
    aucun: 'Aucune feuille de route.',
    ouvrir: 'Ouvrez-en une depuis un contrat de ville ; ce tableau y entrera ensuite.',
    question: 'Où vont ces actions ?',
    pourquoi: 'Choisissez la feuille de route en haut de l’écran : ses axes et ses quartiers aident à lire le tableau.',
    liste: CONTRATS,
    retour: (vers) => ({ vers: `/feuilles-de-route/${vers}`, nom: 'Ouvrir la feuille de route' }),
  },
  projets: {
    fil: 'Programmation',
    choisir: 'Choisir un contrat de ville',
    aucun: 'Aucun contrat de ville.',
    ouvrir: 'Ajoutez d’abord le contrat de ville ; ce tableau entrera ensuite dans sa programmation.',
    question: 'Où vont ces projets ?',
    pourquoi: 'Choisissez le contrat de ville en haut de l’écran : ses quartiers aident à lire le tableau.',
    liste: CONTRATS,
    retour: (vers, annee) => ({
      vers: `/contrats/${vers}/programmation${annee === undefined ? '' : `/${annee}`}`,
      nom: 'Ouvrir la programmation',
    }),
  },
  candidatures: {
    ...APPEL,
    question: 'Où vont ces candidatures ?',
    pourquoi: 'Choisissez l’appel en haut de l’écran : ses dossiers et ses publics aident à lire le tableau.',
    retour: (vers) => ({ vers: `/conventions/appels/${vers}/candidatures`, nom: 'Ouvrir les candidatures' }),
  },
  zones: {
    fil: 'Zones',
    choisir: 'Choisir un appel ou une convention',
    aucun: 'Aucun appel, aucune convention.',
    ouvrir: 'Ouvrez d’abord l’appel ou la convention ; cette liste y entrera ensuite.',
    question: 'Où vont ces zones ?',
    pourquoi: 'Choisissez l’appel ou la convention en haut de l’écran : une zone déjà visée n’y entre pas deux fois.',
    liste: { vers: '/conventions', nom: 'Voir les conventions', titre: 'Conventions' },
    retour: (vers, _annee, estUnAppel) =>
      estUnAppel
        ? { vers: `/conventions/appels/${vers}`, nom: 'Ouvrir l’appel' }
        : { vers: `/conventions/${vers}/fiche?bloc=zones`, nom: 'Ouvrir la convention' },
  },
};
