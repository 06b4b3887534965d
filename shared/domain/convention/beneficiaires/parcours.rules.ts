import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';
import { type DixMilliemes, tauxDe } from '../argent/centimes.rules.ts';

/** Inscriptions dans le réseau pour l'emploi, selon le temps écoulé depuis l'entrée en parcours. */
export interface Inscriptions {
  readonly trois: number;
  readonly cinq: number;
  readonly auDela: number;
  readonly entres: number;
  /** Entrés depuis plus de cinq mois. */
  readonly entresDepuisCinq: number;
  /** Entrés depuis plus de cinq mois, et toujours pas inscrits. */
  readonly nonInscrits: number;
}

/** Taux d'inscription (I7), en dix-millièmes ; `null` : « n.d. ». */
export const tauxDInscription = ({ trois, cinq, auDela, entres }: Inscriptions): DixMilliemes | null =>
  tauxDe(trois + cinq + auDela, entres);

/** Part inscrite à cinq mois au plus, parmi ceux entrés depuis plus de cinq mois (I7). */
export const tauxACinqMois = ({ trois, cinq, entresDepuisCinq }: Inscriptions): DixMilliemes | null =>
  tauxDe(trois + cinq, entresDepuisCinq);

/** Les parcours trop longs. */
export interface ParcoursLongs {
  /** Au-delà de neuf mois, sans situation particulière dite. */
  readonly neufSansMotif: number;
  /** Au-delà de douze mois. */
  readonly douze: number;
}

const constat = (code: string, gravite: Constat['gravite'], phrase: string, article: string | null): Constat => ({
  code,
  gravite,
  phrase: typographier(phrase),
  article,
  ou: 'parcours',
});

const personnes = (nombre: number): string => pluriel(nombre, 'personne', 'personnes');

/** I7 : quelqu'un n'est pas inscrit après cinq mois. */
export const constatsDesInscriptions = ({ nonInscrits }: Inscriptions): readonly Constat[] =>
  nonInscrits > 0
    ? [constat('I7', 'attention', `Non inscrites après cinq mois : ${personnes(nonInscrits)}.`, null)]
    : [];

/** I8 (D. 5316-13) : une durée moyenne, en jours, ne dépasse pas ce qu'un parcours peut durer. */
export const constatsDeLaDureeMoyenne = (jours: number): readonly Constat[] =>
  jours > 366
    ? [
        constat(
          'I8',
          'attention',
          `Durée moyenne de ${nombreFr(jours)} jours : un parcours ne dépasse pas douze mois.`,
          'D. 5316-13',
        ),
      ]
    : [];

/** I8, O-9 (D. 5316-13) : neuf mois, douze au plus pour une situation particulière ; au-delà, c'est une erreur. */
export const constatsDeLaDureeDesParcours = ({ neufSansMotif, douze }: ParcoursLongs): readonly Constat[] => [
  ...(neufSansMotif > 0
    ? [
        constat(
          'I8',
          'attention',
          `Parcours de plus de neuf mois sans situation particulière : ${personnes(neufSansMotif)}.`,
          'D. 5316-13',
        ),
      ]
    : []),
  ...(douze > 0
    ? [constat('I8', 'bloquant', `Parcours de plus de douze mois : ${personnes(douze)}.`, 'D. 5316-13')]
    : []),
];
