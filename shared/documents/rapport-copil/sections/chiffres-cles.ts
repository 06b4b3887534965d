import { effectifCommuniqueDit, tauxDit } from '#shared/domain/convention/beneficiaires/beneficiaires.labels.ts';
import { feuLibelle } from '#shared/domain/convention/beneficiaires/objectif-a-date.rules.ts';
import { enPhrase } from '#shared/text/capitale.ts';
import { dixMilliemesFr } from '#shared/text/dix-milliemes.ts';
import { montantFr } from '#shared/text/montants.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import type { CoutDuRapport } from '../argent.types.ts';
import type { LigneDIndicateur } from '../effectifs.types.ts';
import { exercicesDits } from './execution.ts';
import { couleurDuFeu } from '../mots.ts';
import type { DossierDeRapport } from '../rapport.types.ts';

/** Un chiffre de la synthèse : ce qui est fait, à quoi le rapporter, comment le lire. */
export interface ChiffreCle {
  readonly libelle: string;
  readonly realise: string;
  readonly repere: string;
  readonly lecture: string;
}

/** Quatre à six (§ 3) : ceux des personnes d'abord, l'argent ensuite. */
const CHIFFRES = 6;
const D_ARGENT = 2;
/** Ce que l'on regarde d'abord ; le reste complète s'il en manque. */
const PREMIERS = ['I7', 'I1', 'I2', 'I4', 'I3', 'I6', 'I5', 'I8'];

/** Le feu, doublé de son mot (I6) : « vert, 93,6 % de l'attendu : atteint ou presque ». */
export function lectureDuFeu({ feu, tauxADate, cumul }: Pick<LigneDIndicateur, 'feu' | 'tauxADate' | 'cumul'>): string {
  if (cumul.tu) return 'n.c.';
  if (feu === 'nd') return enPhrase(feuLibelle.nd);
  return `${couleurDuFeu[feu]}, ${dixMilliemesFr(tauxADate)} : ${enPhrase(feuLibelle[feu])}`;
}

const deLIndicateur = (ligne: LigneDIndicateur): ChiffreCle => ({
  libelle: ligne.libelle,
  realise: effectifCommuniqueDit(ligne.cumul.nombre, ligne.cumul.tu),
  repere: ligne.aDate === null ? '–' : nombreFr(ligne.aDate),
  lecture: lectureDuFeu(ligne),
});

/** Les totaux connus, ceux que l'on regarde d'abord en tête. */
export const indicateursDAbord = (lignes: readonly LigneDIndicateur[]): readonly LigneDIndicateur[] =>
  PREMIERS.flatMap((code) => lignes.filter((une) => une.code === code && !une.dont && une.cumul.nombre !== null));

function desPersonnes({ effectifs }: DossierDeRapport): readonly ChiffreCle[] {
  const totaux = indicateursDAbord(effectifs.indicateurs);
  const quartier = effectifs.indicateurs.find(({ part, cumul }) => part === 'qpv' && cumul.nombre !== null);
  const sorties = effectifs.taux.find(({ libelle }) => libelle === 'Sorties positives');
  return [
    ...totaux.slice(0, 2).map(deLIndicateur),
    ...(quartier === undefined ? [] : [deLIndicateur(quartier)]),
    ...(sorties === undefined
      ? []
      : [
          {
            libelle: sorties.libelle,
            realise: sorties.un.tu || sorties.autre.tu ? 'n.c.' : tauxDit(sorties.taux),
            repere: '–',
            lecture: `${effectifCommuniqueDit(sorties.un.nombre, sorties.un.tu)} sur ${effectifCommuniqueDit(sorties.autre.nombre, sorties.autre.tu)} sorties`,
          },
        ]),
    ...totaux.slice(2).map(deLIndicateur),
  ];
}

/** À quoi se rapporte un coût : la référence de l'appel si elle se compare, sinon ce que la convention prévoit (I10). */
function repereDuCout({ reference, prevu }: CoutDuRapport): Pick<ChiffreCle, 'repere' | 'lecture'> {
  if (reference !== null)
    return {
      repere: montantFr(reference.montant),
      lecture: `repère de l’appel${reference.region === null ? '' : ` (${reference.region})`}, indicatif`,
    };
  return prevu === null
    ? { repere: '–', lecture: 'repère non applicable' }
    : { repere: montantFr(prevu), lecture: 'coût prévu par la convention' };
}

function deLArgent({ argent }: DossierDeRapport): readonly ChiffreCle[] {
  const { chargesEligibles: charges, cout, exercices, verse, prevu } = argent;
  const eligibles =
    charges === null || charges.retenu === null
      ? []
      : [
          {
            libelle: `Charges éligibles ${exercicesDits(exercices)}`,
            realise: montantFr(charges.retenu),
            repere: montantFr(charges.prevu),
            lecture: `${dixMilliemesFr(argent.tauxExecution)} du prévu`,
          },
        ];
  const parPersonne =
    cout.cout === null
      ? []
      : [
          {
            libelle: `Coût par entrée en parcours ${exercicesDits(cout.exercices)}`,
            realise: montantFr(cout.cout),
            ...repereDuCout(cout),
          },
        ];
  const versements =
    prevu === null
      ? []
      : [
          {
            libelle: 'Versements de l’État',
            realise: montantFr(verse),
            repere: montantFr(prevu),
            lecture: `${dixMilliemesFr(argent.tauxConsommation)} du montant conventionné`,
          },
        ];
  return [...eligibles, ...parPersonne, ...versements].slice(0, D_ARGENT);
}

/** Les chiffres clés de la synthèse, six au plus. */
export function chiffresCles(dossier: DossierDeRapport): readonly ChiffreCle[] {
  const argent = deLArgent(dossier);
  return [...desPersonnes(dossier).slice(0, CHIFFRES - argent.length), ...argent];
}
