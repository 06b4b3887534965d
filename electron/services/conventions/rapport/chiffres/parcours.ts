import type { IndicateurDeConvention } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import { tauxDeParcours } from '#shared/domain/convention/beneficiaires/taux-de-parcours.rules.ts';
import { nomDeLaPart, TOTAL, ventilationsDe } from '#shared/domain/convention/beneficiaires/ventilations.data.ts';
import type {
  EffectifCommunique,
  EffectifsDuRapport,
  TauxDuRapport,
} from '#shared/documents/rapport-copil/effectifs.types.ts';
import type { Lectures } from './lectures.ts';

const ENTONNOIR = ['I1', 'I2', 'I3', 'I6'];
const POSITIVES = ['emploi', 'formation', 'droit_commun'];
const INSCRITS = ['trois', 'cinq', 'au_dela'];

type Parcours = Pick<
  EffectifsDuRapport,
  'entonnoir' | 'sorties' | 'totalDesSorties' | 'taux' | 'etats' | 'dureeMoyenne'
>;

/** Du repérage à la sortie : l'entonnoir (G2), les sorties (G3), les délais, les taux et les durées (I7 à I9). */
export function parcoursDuRapport({ donnees, cumul, cumulDe, periodeDe }: Lectures): Parcours {
  const { indicateurs } = donnees;
  const de = (code: string): IndicateurDeConvention | null => indicateurs.find((un) => un.code === code) ?? null;
  const rien: EffectifCommunique = { nombre: null, tu: false };
  const lu = (code: string, part: string = TOTAL): EffectifCommunique => {
    const indicateur = de(code);
    return indicateur === null ? rien : cumulDe(indicateur, part);
  };
  /** Une somme de parts ; celle qui fait le total n'en dit pas plus que lui. */
  const ensemble = (code: string, parts: readonly string[], nombre: number | null): EffectifCommunique => {
    const total = lu(code);
    return {
      nombre,
      tu: nombre !== null && nombre === total.nombre ? total.tu : parts.some((part) => lu(code, part).tu),
    };
  };
  const sorties = de('I6');
  const lus = tauxDeParcours(indicateurs, cumul);
  const taux = (
    libelle: string,
    calcul: string,
    valeur: number | null,
    un: EffectifCommunique,
    autre: EffectifCommunique,
  ): TauxDuRapport[] =>
    un.nombre === null && autre.nombre === null
      ? []
      : [{ libelle, calcul, un, autre, taux: un.tu || autre.tu ? null : valeur }];
  const motifs = ventilationsDe('I6').flatMap(({ parts }) => parts);
  const etats = [
    ['I7', 'en_cours'],
    ['I7', 'neuf_sans_motif'],
    ['I7', 'douze'],
    ['I4', 'non_inscrits'],
  ] as const;
  return {
    entonnoir: ENTONNOIR.flatMap((code) => {
      const indicateur = de(code);
      return indicateur === null || lu(code).nombre === null
        ? []
        : [{ libelle: nomDeLaPart(indicateur, TOTAL), cumul: lu(code) }];
    }),
    sorties:
      sorties === null || motifs.every(({ code }) => lu('I6', code).nombre === null)
        ? []
        : motifs.map(({ code, libelle }) => ({
            libelle,
            positive: POSITIVES.includes(code),
            periode: periodeDe(sorties, code),
            cumul: lu('I6', code),
          })),
    totalDesSorties: sorties === null ? null : { periode: periodeDe(sorties, TOTAL), cumul: lu('I6') },
    taux: [
      ...taux(
        'Inscrites dans le réseau pour l’emploi',
        'inscriptions ÷ entrées en parcours',
        lus.inscription,
        ensemble('I4', INSCRITS, lus.inscrits),
        lu('I7'),
      ),
      ...taux(
        'Inscrites à cinq mois au plus',
        'inscriptions à cinq mois au plus ÷ entrées depuis plus de cinq mois',
        lus.cinqMois,
        ensemble('I4', ['trois', 'cinq'], lus.inscritsACinqMois),
        lu('I4', 'entres_depuis_cinq'),
      ),
      ...taux(
        'Sorties positives',
        'emploi, formation et droit commun ÷ toutes les sorties, abandons compris',
        lus.sortiesPositives,
        ensemble('I6', POSITIVES, lus.positives),
        ensemble('I6', [...POSITIVES, 'abandon', 'autre'], lus.sorties),
      ),
    ],
    dureeMoyenne: lus.dureeMoyenne,
    etats: etats.flatMap(([code, part]) => {
      const indicateur = de(code);
      const nombre = lu(code, part);
      return indicateur === null || nombre.nombre === null ? [] : [{ libelle: nomDeLaPart(indicateur, part), nombre }];
    }),
  };
}
