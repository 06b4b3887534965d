import type { CleParametre } from './parametre.schema.ts';
import type { Forme, Regime } from './types.data.ts';

/** La valeur de chaque règle, une fois lue. */
export interface ValeursDuProfil {
  /** Jours entre la réception de la convocation et la réunion. */
  readonly delaiConvocation: number;
  readonly urgenceLeveLeDelai: boolean;
  /** Jours que met une lettre à arriver. */
  readonly delaiPostal: number;
  /** Jours avant la réunion où l’ordre du jour est validé, les convocations parties, les pièces envoyées ; 0 : pas de jalon. */
  readonly jalonOrdreDuJour: number;
  readonly jalonEnvoi: number;
  readonly jalonPieces: number;
  readonly quorumBase: 'ayant_voix' | 'composant' | 'aucune';
  readonly quorumSiegesVacants: boolean;
  readonly quorumPresidents: boolean;
  readonly quorumMoment: 'point' | 'ouverture';
  readonly quorumDeport: 'exclu' | 'compte';
  readonly pouvoirsParPersonne: number;
  readonly pouvoirMemeCollege: boolean;
  readonly pouvoirAuSuppleant: 'toujours' | 'si_seul';
  readonly majorite: 'exprimes' | 'presents' | 'presents_sans_abstention';
  readonly preponderance: 'etat' | 'president' | 'aucune';
  readonly forme: Forme;
  /** Jours entre la séance et la diffusion du compte rendu. */
  readonly delaiDiffusion: number;
  /** Jours sans observation au bout desquels le compte rendu est réputé approuvé ; 0 : jamais. */
  readonly approbationTacite: number;
  readonly annee: 'civile' | 'glissante';
  /** Réunions que l'instance tient au moins dans l'année ; 0 : aucun minimum. */
  readonly reunionsParAn: number;
}

/** Ce que vaut une règle sans que l'instance en dise rien : sa valeur, le texte qui la fonde, et la réserve à lire. */
export interface ParDefaut<V> {
  readonly valeur: V;
  readonly article: string | null;
  readonly note: string | null;
}

/** Une règle du profil juridique, telle que l'écran la montre et que le document la cite. */
export interface RegleDuProfil<V> {
  readonly libelle: string;
  readonly groupe: 'Convocation' | 'Quorum' | 'Pouvoirs' | 'Votes' | 'Compte rendu' | 'Calendrier';
  /** `nombre` : entier de 0 à 365 ; `choix` : une des options ; `oui_non`. */
  readonly genre: 'nombre' | 'choix' | 'oui_non';
  readonly unite: string | null;
  readonly options: Readonly<Record<string, string>> | null;
  /**
   * Qui peut en décider autrement : le règlement intérieur, le service qui lit le texte, ou personne. Ce qu'un article du
   * code du travail ou R. 133-10 s. fixe ne se change pas ; ailleurs, le règlement intérieur en décide.
   */
  readonly changeePar: 'reglement' | 'reglage' | 'personne';
  readonly parDefaut: Readonly<Record<Regime, ParDefaut<V>>>;
}

type Table = { readonly [C in CleParametre]: RegleDuProfil<ValeursDuProfil[C]> };

const d = <V>(valeur: V, article: string | null = null, note: string | null = null): ParDefaut<V> => ({
  valeur,
  article,
  note,
});
/** La même valeur pour tous les régimes. */
const partout = <V>(defaut: ParDefaut<V>): Readonly<Record<Regime, ParDefaut<V>>> => ({
  CT: defaut,
  CREFOP: defaut,
  CRPA: defaut,
  libre: defaut,
});
const nombre = (unite: string) => ({ genre: 'nombre', unite, options: null }) as const;
const choix = (options: Readonly<Record<string, string>>) => ({ genre: 'choix', unite: null, options }) as const;
const ouiNon = { genre: 'oui_non', unite: null, options: null } as const;

const SUPPLETIF = 'Règle supplétive, si l’instance rend des avis sur des projets de texte ou de décision (R*133-1).';
const NON_DIT = 'Le texte ne le dit pas : à vérifier dans le règlement intérieur.';
const forme = (valeur: Forme) => d<Forme>(valeur);

/** Les règles du profil juridique, leur valeur par défaut et l'article qui la fonde (R-040 à R-083). */
export const REGLES: Table = {
  delaiConvocation: {
    libelle: 'Délai entre la réception de la convocation et la réunion',
    groupe: 'Convocation',
    ...nombre('jours'),
    changeePar: 'reglement',
    parDefaut: {
      CT: d(5, 'R. 133-8', SUPPLETIF),
      CREFOP: d(5, 'R. 133-8', SUPPLETIF),
      CRPA: d(5, 'R. 133-8'),
      libre: d(0),
    },
  },
  urgenceLeveLeDelai: {
    libelle: 'L’urgence lève le délai du règlement intérieur',
    groupe: 'Convocation',
    ...ouiNon,
    changeePar: 'reglement',
    parDefaut: partout(
      d(false, null, 'L’urgence lève le délai de R. 133-8 ; celui d’un règlement intérieur, s’il le dit.'),
    ),
  },
  delaiPostal: {
    libelle: 'Acheminement d’une lettre',
    groupe: 'Convocation',
    ...nombre('jours'),
    changeePar: 'reglage',
    parDefaut: partout(d(3, null, 'Lettre verte : trois jours, à vérifier.')),
  },
  jalonOrdreDuJour: {
    libelle: 'Jalon interne : ordre du jour validé avant la réunion',
    groupe: 'Convocation',
    ...nombre('jours'),
    changeePar: 'reglage',
    parDefaut: partout(d(20)),
  },
  jalonEnvoi: {
    libelle: 'Jalon interne : convocations parties avant la réunion',
    groupe: 'Convocation',
    ...nombre('jours'),
    changeePar: 'reglage',
    parDefaut: partout(d(15)),
  },
  jalonPieces: {
    libelle: 'Jalon interne : pièces envoyées avant la réunion',
    groupe: 'Convocation',
    ...nombre('jours'),
    changeePar: 'reglage',
    parDefaut: partout(d(8)),
  },
  quorumBase: {
    libelle: 'Membres dont la moitié fait le quorum',
    groupe: 'Quorum',
    ...choix({
      ayant_voix: 'Membres ayant voix délibérative',
      composant: 'Tous les membres',
      aucune: 'Pas de quorum',
    }),
    changeePar: 'personne',
    parDefaut: {
      CT: d('ayant_voix', 'R. 5311-40'),
      CREFOP: d('composant', 'R. 133-10', NON_DIT),
      CRPA: d('composant', 'R. 133-10'),
      libre: d('aucune'),
    },
  },
  quorumSiegesVacants: {
    libelle: 'Les sièges vacants ou échus comptent dans la base du quorum',
    groupe: 'Quorum',
    ...ouiNon,
    changeePar: 'reglage',
    parDefaut: partout(d(false, null, NON_DIT)),
  },
  quorumPresidents: {
    libelle: 'Les présidents comptent dans la base du quorum',
    groupe: 'Quorum',
    ...ouiNon,
    changeePar: 'reglage',
    parDefaut: {
      ...partout(d(true)),
      CT: d(true, 'R. 5311-37', 'Ils votent, mais le comité « comprend, outre ses présidents » : à vérifier.'),
    },
  },
  quorumMoment: {
    libelle: 'Quand le quorum s’apprécie',
    groupe: 'Quorum',
    ...choix({ point: 'À chaque point', ouverture: 'À l’ouverture' }),
    changeePar: 'reglement',
    parDefaut: partout(d('point', null, NON_DIT)),
  },
  quorumDeport: {
    libelle: 'Un membre déporté, dans le quorum du point',
    groupe: 'Quorum',
    ...choix({ exclu: 'N’y compte pas', compte: 'Y compte' }),
    changeePar: 'reglage',
    parDefaut: partout(d('exclu', 'R. 133-12', 'Le texte ne le dit pas : l’exclure est le plus prudent.')),
  },
  pouvoirsParPersonne: {
    libelle: 'Pouvoirs qu’une même personne peut détenir',
    groupe: 'Pouvoirs',
    ...nombre('pouvoirs'),
    changeePar: 'reglement',
    parDefaut: {
      CT: d(1, 'R. 133-9', 'R. 5311-43 ne le dit pas ; R. 133-9 en admet un, « sauf dispositions contraires ».'),
      CREFOP: d(1, 'R. 133-9', NON_DIT),
      CRPA: d(
        1,
        'R. 133-9',
        'Un règlement intérieur n’est pas à lui seul une « disposition contraire » : plus d’un pouvoir est à vérifier.',
      ),
      libre: d(1),
    },
  },
  pouvoirMemeCollege: {
    libelle: 'Le pouvoir se donne dans le même collège',
    groupe: 'Pouvoirs',
    ...ouiNon,
    changeePar: 'personne',
    parDefaut: { CT: d(true, 'R. 5311-43'), CREFOP: d(false, 'R. 133-9'), CRPA: d(false, 'R. 133-9'), libre: d(false) },
  },
  pouvoirAuSuppleant: {
    libelle: 'Un suppléant peut détenir un pouvoir',
    groupe: 'Pouvoirs',
    ...choix({ toujours: 'Même si son titulaire siège', si_seul: 'Seulement s’il siège à la place de son titulaire' }),
    changeePar: 'reglage',
    parDefaut: partout(
      d('si_seul', null, '« Titulaire ou suppléant » (R. 5311-43) : à vérifier quand le titulaire siège.'),
    ),
  },
  majorite: {
    libelle: 'Majorité',
    groupe: 'Votes',
    ...choix({
      exprimes: 'Des suffrages exprimés',
      presents: 'Des voix des membres présents ou représentés',
      presents_sans_abstention: 'Des voix des présents ou représentés, abstentions ôtées',
    }),
    changeePar: 'reglage',
    parDefaut: {
      CT: d('exprimes', 'R. 5311-41'),
      CREFOP: d('presents', 'R. 133-11', NON_DIT),
      CRPA: d(
        'presents',
        'R. 133-11',
        'Une abstention y pèse comme un « contre » : à vérifier dans le règlement intérieur.',
      ),
      libre: d('exprimes'),
    },
  },
  preponderance: {
    libelle: 'Qui l’emporte en cas de partage égal',
    groupe: 'Votes',
    ...choix({
      etat: 'Le représentant de l’État qui copréside',
      president: 'Le président, s’il a voix',
      aucune: 'Personne',
    }),
    changeePar: 'personne',
    parDefaut: {
      CT: d('etat', 'R. 5311-41'),
      CREFOP: d('president', 'R. 133-11', NON_DIT),
      CRPA: d('president', 'R. 133-11'),
      libre: d('aucune'),
    },
  },
  forme: {
    libelle: 'Ce que l’instance rend de ses séances',
    groupe: 'Compte rendu',
    ...choix({
      'proces-verbal': 'Procès-verbal',
      'compte-rendu': 'Compte rendu',
      'releve-decisions': 'Relevé de décisions',
    }),
    changeePar: 'reglage',
    parDefaut: {
      CT: forme('proces-verbal'),
      CREFOP: forme('proces-verbal'),
      CRPA: d('proces-verbal', 'R. 133-13'),
      libre: forme('compte-rendu'),
    },
  },
  delaiDiffusion: {
    libelle: 'Délai de diffusion du compte rendu',
    groupe: 'Compte rendu',
    ...nombre('jours'),
    changeePar: 'reglement',
    parDefaut: {
      ...partout(d(30)),
      CT: d(30, 'R. 5311-45', 'Usage : le règlement intérieur fixe la diffusion des procès-verbaux.'),
    },
  },
  approbationTacite: {
    libelle: 'Approbation tacite, sans observation',
    groupe: 'Compte rendu',
    ...nombre('jours'),
    changeePar: 'reglement',
    parDefaut: partout(d(0, null, 'Aucun texte ne la prévoit : seul un règlement intérieur peut la fonder.')),
  },
  annee: {
    libelle: '« Une fois par an » se compte',
    groupe: 'Calendrier',
    ...choix({ civile: 'En année civile', glissante: 'Sur douze mois' }),
    changeePar: 'reglage',
    parDefaut: partout(d('civile', null, NON_DIT)),
  },
  reunionsParAn: {
    libelle: 'Réunions au moins dans l’année',
    groupe: 'Calendrier',
    ...nombre('réunions'),
    changeePar: 'reglement',
    parDefaut: { ...partout(d(0)), CREFOP: d(2, 'R. 6123-3-14') },
  },
};
