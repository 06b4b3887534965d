/** Comment une ventilation se lit : chacun dans une seule part, dans plusieurs, ou un état en fin de période, qui ne s'ajoute pas. */
export type GenreDeVentilation = 'partition' | 'recoupement' | 'etat';

/** Une part d'un effectif ; son code est unique dans l'indicateur. */
export interface Part {
  readonly code: string;
  readonly libelle: string;
}

export interface VentilationProposee {
  readonly nom: string;
  readonly genre: GenreDeVentilation;
  readonly parts: readonly Part[];
}

const part = (code: string, libelle: string): Part => ({ code, libelle });

/** La part de I7 qui n'est pas un nombre de personnes : des jours, arrondis, de l'entrée à la sortie ou à la fin de la période. */
export const DUREE_MOYENNE = 'duree_moyenne';

/** De qui sont les personnes comptées (§ 1.6) : seules les partitions font le total. */
const PUBLICS: readonly VentilationProposee[] = [
  {
    nom: 'Sexe',
    genre: 'partition',
    parts: [part('femmes', 'Femmes'), part('hommes', 'Hommes'), part('sexe_nr', 'Sexe non renseigné')],
  },
  {
    nom: 'Âge',
    genre: 'partition',
    parts: [
      part('age_16', '16 à 25 ans'),
      part('age_26', '26 à 49 ans'),
      part('age_50', '50 ans et plus'),
      part('age_nr', 'Âge non renseigné'),
    ],
  },
  {
    nom: 'Situation à l’entrée',
    genre: 'partition',
    parts: [
      part('jamais_inscrits', 'Jamais inscrites'),
      part('sans_contact', 'Sans contact depuis cinq mois au moins'),
      part('orientes', 'Orientées par un partenaire'),
      part('situation_nr', 'Situation non renseignée'),
    ],
  },
  {
    nom: 'Niveau de qualification',
    genre: 'partition',
    parts: [
      part('sans_diplome', 'Sans diplôme, ou brevet'),
      part('niveau_3', 'Niveau 3 (CAP, BEP)'),
      part('niveau_4', 'Niveau 4 (baccalauréat)'),
      part('niveau_5', 'Niveau 5 et plus'),
      part('niveau_nr', 'Niveau non renseigné'),
    ],
  },
  {
    nom: 'Organisme d’orientation',
    genre: 'partition',
    parts: [
      part('par_france_travail', 'France Travail'),
      part('par_mission_locale', 'Mission locale'),
      part('par_cap_emploi', 'Cap emploi'),
      part('par_departement', 'Conseil départemental'),
      part('par_autre', 'Autre partenaire'),
      part('sans_orientation', 'Repérées sans orientation'),
      part('orientation_nr', 'Orientation non renseignée'),
    ],
  },
  {
    nom: 'Publics et lieux',
    genre: 'recoupement',
    parts: [
      part('qpv', 'Habitant un QPV'),
      part('frr', 'Habitant une zone FRR'),
      part('handicap', 'En situation de handicap'),
      part('brsa', 'Bénéficiaires du RSA'),
      part('deld', 'Demandeurs d’emploi de longue durée'),
      part('neet', 'Ni en emploi, ni en études, ni en formation'),
      part('monoparentales', 'Familles monoparentales'),
      part('hors_ue', 'Étrangers hors Union européenne'),
      part('sans_abri', 'Sans domicile ou en grande précarité'),
      part('voyage', 'Gens du voyage'),
    ],
  },
];

const SORTIES: VentilationProposee = {
  nom: 'Vers quoi',
  genre: 'partition',
  parts: [
    part('emploi', 'Emploi'),
    part('formation', 'Formation'),
    part('droit_commun', 'Droit commun (CEJ, IAE, PACEA…)'),
    part('abandon', 'Abandon'),
    part('autre', 'Autre sortie'),
  ],
};

/** Ce dont chaque indicateur proposé se ventile ; un indicateur ajouté par le service n'a que son total. */
export const VENTILATIONS: Readonly<Record<string, readonly VentilationProposee[]>> = {
  I1: PUBLICS,
  I2: PUBLICS,
  I3: [
    {
      nom: 'Accompagnement',
      genre: 'recoupement',
      parts: [
        part('social', 'Social'),
        part('professionnel', 'Professionnel'),
        part('employeurs', 'Auprès d’employeurs'),
      ],
    },
    ...PUBLICS,
  ],
  I4: [
    {
      nom: 'Délai depuis l’entrée',
      genre: 'partition',
      parts: [part('trois', 'À 3 mois au plus'), part('cinq', 'De 3 à 5 mois'), part('au_dela', 'Après 5 mois')],
    },
    {
      nom: 'Auprès de qui',
      genre: 'partition',
      parts: [
        part('france_travail', 'France Travail'),
        part('mission_locale', 'Mission locale'),
        part('cap_emploi', 'Cap emploi'),
        part('reseau_nr', 'Organisme non renseigné'),
      ],
    },
    {
      nom: 'En fin de période',
      genre: 'etat',
      parts: [
        part('entres_depuis_cinq', 'Entrées depuis plus de 5 mois'),
        part('non_inscrits', 'Non inscrites après 5 mois'),
      ],
    },
  ],
  I6: [SORTIES],
  I7: [
    {
      nom: 'En fin de période',
      genre: 'etat',
      parts: [
        part('en_cours', 'Parcours en cours'),
        part('neuf_sans_motif', 'Plus de 9 mois, sans situation particulière'),
        part('douze', 'Plus de 12 mois'),
        part(DUREE_MOYENNE, 'Durée moyenne, en jours'),
      ],
    },
    ...PUBLICS,
  ],
  I8: [{ nom: 'Suite', genre: 'recoupement', parts: [part('accordees', 'Accordées'), part('arretees', 'Arrêtées')] }],
  I9: [
    {
      nom: 'Nature',
      genre: 'partition',
      parts: [part('reperage', 'Repérage'), part('remobilisation', 'Remobilisation')],
    },
  ],
  I10: [
    {
      nom: 'Nature',
      genre: 'recoupement',
      parts: [part('partenaires', 'Partenaires'), part('entreprises', 'Employeurs'), part('immersions', 'Immersions')],
    },
  ],
};

/** La part d'un effectif entier. */
export const TOTAL = 'total';

/** Ventilations d'un indicateur, d'après son code ; vide s'il est du service. */
export const ventilationsDe = (code: string | null): readonly VentilationProposee[] =>
  code === null ? [] : (VENTILATIONS[code] ?? []);

/** La part est une de celles de l'indicateur, ou son total. */
export const partConnue = (code: string | null, voulue: string): boolean =>
  voulue === TOTAL || ventilationsDe(code).some(({ parts }) => parts.some((une) => une.code === voulue));

/** Ce que compte le total d'un indicateur, quand son nom ne le dit pas. */
const TOTAUX: Readonly<Record<string, string>> = { I7: 'Entrées en parcours', I8: 'Demandes de RSFP' };

/** Le nom d'une ligne d'effectifs : l'indicateur, ou une de ses parts. */
export function nomDeLaPart(
  indicateur: { readonly code: string | null; readonly libelle: string },
  part: string,
): string {
  const { code, libelle } = indicateur;
  if (part === TOTAL) return (code === null ? undefined : TOTAUX[code]) ?? libelle;
  const parts = ventilationsDe(code).flatMap((une) => une.parts);
  return parts.find((une) => une.code === part)?.libelle ?? part;
}
