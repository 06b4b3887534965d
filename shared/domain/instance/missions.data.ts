import type { TypeInstance } from './instance.schema.ts';

/** Une mission, avec l'article qui la donne. */
export interface Mission {
  readonly texte: string;
  readonly article: string;
}

/** Ce que l'on dit d'une instance : ses missions selon le code, et la lecture qu'en donne la source régionale. */
export interface MissionsDInstance {
  readonly missions: readonly Mission[];
  /** Table des comités pour l'emploi de la source (Grand Est). */
  readonly lecture: string | null;
}

const m = (texte: string, article: string): Mission => ({ texte, article });

/** Les quatre missions communes aux comités des trois niveaux (L. 5311-10, II). */
const COMMUNES: readonly Mission[] = [
  m(
    'Piloter, coordonner et adapter au territoire la mise en œuvre des orientations stratégiques du Comité national pour l’emploi.',
    'L. 5311-10, II, 1°',
  ),
  m(
    'Veiller à la mise en œuvre des actions du réseau pour l’emploi prévues à l’article L. 5311-8.',
    'L. 5311-10, II, 2°',
  ),
  m(
    'Participer au suivi de l’exécution des conventions entre l’État et la région, et entre l’État et le département dans le champ du réseau pour l’emploi.',
    'L. 5311-10, II, 3°',
  ),
  m(
    'Réunir des conférences de financeurs pour l’insertion sociale et professionnelle : ressources mobilisables, conditions de mobilisation et d’adaptation.',
    'L. 5311-10, II, 4°',
  ),
];
const REGIONALE =
  'Définition et suivi des politiques du développement de l’emploi, de la formation professionnelle, de la sécurisation des parcours et des transitions professionnelles, en particulier des publics les plus éloignés du marché du travail, et de la réponse aux besoins des entreprises. Déploiement des politiques nationales en matière d’emploi et leur coordination avec les stratégies régionales de l’orientation et de la formation professionnelles et de développement économique.';
const DEPARTEMENTALE =
  'Définition et suivi des politiques d’insertion pour des parcours adaptés aux publics les plus éloignés du marché du travail, notamment des allocataires du RSA, en lien avec les conseils départementaux.';
const LOCALE =
  'Échelon de déclinaison opérationnelle des politiques nationales, régionales et départementales, et d’identification des priorités d’action en réponse à la situation du marché du travail local, de mise en œuvre et de suivi.';

/** Les missions de chaque genre d'instance dont un texte ou la source parle. */
export const MISSIONS: Readonly<Partial<Record<TypeInstance, MissionsDInstance>>> = {
  CRPE: { missions: COMMUNES, lecture: REGIONALE },
  CREFOP: {
    missions: [
      m(
        'Exercer l’ensemble des missions du comité régional de l’emploi, de la formation et de l’orientation professionnelles.',
        'L. 5311-10, I, 1°',
      ),
      ...COMMUNES,
    ],
    lecture: REGIONALE,
  },
  CDPE: {
    missions: [
      ...COMMUNES,
      m(
        'Faire procéder à des audits des opérateurs du réseau ; de leurs délégataires, avec l’accord de la collectivité sur le principe et les modalités.',
        'L. 5311-10, II, 2°',
      ),
    ],
    lecture: DEPARTEMENTALE,
  },
  CLPE: {
    missions: [
      ...COMMUNES,
      m('Saisir le comité départemental en vue d’un audit, quand il constate des manquements.', 'L. 5311-10, II, 2°'),
    ],
    lecture: LOCALE,
  },
  commission_iae: {
    missions: [
      m(
        'Déterminer la nature des actions qui promeuvent l’insertion par l’activité économique ; élaborer un plan d’action et veiller à sa cohérence avec les programmes départementaux d’insertion, les PLIE et les contrats de ville.',
        'R. 5311-26, 1°',
      ),
      m(
        'Émettre les avis sur les demandes de conventionnement et sur les demandes de concours du fonds de développement de l’inclusion.',
        'R. 5311-26, 2°',
      ),
    ],
    lecture: null,
  },
  financeurs: {
    missions: [
      m(
        'Recenser les ressources mobilisables, leurs conditions de mobilisation et d’adaptation, dans le respect des compétences de chaque financeur.',
        'L. 5311-10, II, 4°',
      ),
    ],
    lecture: null,
  },
};
