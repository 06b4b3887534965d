import { dateCourte } from '#shared/dates/format.ts';
import { montantFr } from '#shared/text/montants.ts';
import { enumerer } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';
import { sommeDe } from '../argent/centimes.rules.ts';
import { constatsDeLaDuree } from '../duree.rules.ts';
import type { Avenant } from './avenant.schema.ts';
import { constatsDeLOrdre } from './dependances.rules.ts';
import { ecartsDe } from './ecarts.rules.ts';
import { appliquer, avenantsAvant, type DiteDesParties, effetDe } from './en-vigueur.rules.ts';

const dire = (
  code: string,
  gravite: Constat['gravite'],
  phrase: string,
  ou: string,
  article: string | null = null,
): Constat => ({ code, gravite, phrase: typographier(phrase), article, ou });

/** Une révision dit le changement de situation de l'organisme qui la motive (O-3 ; d'une O2R, D. 5316-5). */
export const constatsDeLaRevision = (
  { genre, motif }: Pick<Avenant, 'genre' | 'motif'>,
  estO2r: boolean,
): readonly Constat[] =>
  genre === 'revision' && (motif ?? '').trim() === ''
    ? [
        dire(
          'O-3',
          'bloquant',
          'Dites le changement de situation de l’organisme qui motive la révision.',
          'motif',
          estO2r ? 'D. 5316-5' : null,
        ),
      ]
    : [];

/** D'un projet commun, l'aide de l'année se partage au centime entre les organismes (O-13 ; d'une O2R, D. 5316-3, 1° e). */
export function constatsDesParts(
  { genre, annee }: Pick<Avenant, 'genre' | 'annee'>,
  apres: Pick<DiteDesParties, 'annees' | 'membres'>,
  estO2r: boolean,
): readonly Constat[] {
  if (annee === null || genre === 'general' || apres.membres.length < 2) return [];
  const montant = apres.annees.find((une) => une.annee === annee)?.montant ?? null;
  const partDe = (membre: DiteDesParties['membres'][number]) =>
    membre.parts.find((une) => une.annee === annee)?.montant ?? null;
  const article = estO2r ? 'D. 5316-3' : null;
  const sans = apres.membres.filter((membre) => partDe(membre) === null).map(({ nom }) => nom);
  if (sans.length > 0)
    return [dire('O-13', 'attention', `Part ${annee} à dire : ${enumerer(sans)}.`, 'membre.part', article)];
  const somme = sommeDe(apres.membres.map((membre) => partDe(membre) ?? 0));
  if (montant === null || somme === montant) return [];
  const phrase = `Les parts ${annee} font ${montantFr(somme)}, l’aide de l’année ${montantFr(montant)}.`;
  return [dire('O-13', 'bloquant', phrase, 'membre.part', article)];
}

/** Ce qui ne va pas dans un avenant (C2, C7, O-2, O-3, O-13) : rien de bloquant n'y reste quand il se conclut. */
export function constatsDeLAvenantPrepare(
  initiale: DiteDesParties,
  avenants: readonly Avenant[],
  avenant: Avenant,
): readonly Constat[] {
  const { genre, signeLe, concluLe } = avenant;
  const apres = appliquer(initiale, [...avenantsAvant(avenants, avenant), avenant]);
  const { debut, fin } = apres.convention;
  const estO2r = apres.convention.genre === 'o2r';
  const finO2r = estO2r && avenant.valeurs.some(({ champ }) => champ === 'fin');
  const motifDuree = avenant.motif ?? apres.convention.motifDuree;
  const effet = effetDe(avenant) ?? avenant.effetLe;
  return [
    ...constatsDeLaRevision(avenant, estO2r),
    ...(genre === 'general' && ecartsDe(initiale, avenants, avenant).length === 0
      ? [dire('C7', 'bloquant', 'L’avenant ne change encore rien : ajoutez ce qu’il change.', 'changements')]
      : []),
    ...(finO2r ? constatsDeLaDuree({ debut, fin, estO2r: true, motifDuree }) : []),
    ...(fin <= debut && !finO2r
      ? [dire('C2', 'bloquant', 'La fin de la convention doit suivre son début.', 'fin')]
      : []),
    ...(signeLe !== null && concluLe !== null && concluLe < signeLe
      ? [dire('C7', 'bloquant', 'Un avenant ne se conclut pas avant que l’organisme l’ait signé.', 'concluLe')]
      : []),
    ...(effet !== null && (effet < debut || effet > fin)
      ? [
          dire(
            'C7',
            'attention',
            `L’avenant prend effet hors de la convention, du ${dateCourte(debut)} au ${dateCourte(fin)}.`,
            'effetLe',
          ),
        ]
      : []),
    ...constatsDeLOrdre(initiale, avenants, avenant),
    ...constatsDesParts(avenant, apres, estO2r),
  ];
}
