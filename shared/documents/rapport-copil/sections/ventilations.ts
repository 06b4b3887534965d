import { tauxDit } from '#shared/domain/convention/beneficiaires/beneficiaires.labels.ts';
import { legendeDesCases } from '#shared/domain/convention/beneficiaires/petites-cases.rules.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import type { Bloc, Colonne, LigneTableau, Segments } from '../../blocs.ts';
import { colonne } from '../../blocs-courants.ts';
import { texte } from '../../segments.ts';
import type { EffectifsDuRapport, PartVentilee, VentilationDuRapport } from '../effectifs.types.ts';
import { effectif, legende, nombres, sourceDe } from '../mots.ts';

type Valeur = PartVentilee['valeurs'][number];

const LARGEUR = 16;
/** « Accompagnées » et « 100 % » tiennent sur une ligne. */
const NOMBRE = 2.8;
const PART = 1.2;

/** Une part d'un total, ou pourquoi elle ne se dit pas. */
const part = ({ part: taux, tu, nombre }: Valeur): Segments =>
  texte(tu ? 'n.c.' : nombre === null ? 'n.d.' : taux === null ? 'n.c.' : tauxDit(taux));

const deuxCases = (valeur: Valeur): readonly Segments[] => [effectif(valeur), part(valeur)];

const ligne = ({ libelle, valeurs }: PartVentilee): LigneTableau => ({
  type: 'ligne',
  cellules: [texte(libelle), ...valeurs.flatMap(deuxCases)],
});

/** Le libellé, puis deux colonnes par indicateur : le nombre, la part. */
function colonnes(tete: string, libelles: readonly string[]): readonly Colonne[] {
  const siennes = libelles.flatMap((libelle) => [nombres(libelle, NOMBRE), nombres('Part', PART)]);
  return [colonne(tete, LARGEUR - libelles.length * (NOMBRE + PART)), ...siennes];
}

const groupes = (ventilations: readonly VentilationDuRapport[]): readonly LigneTableau[] =>
  ventilations.flatMap(({ nom, additive, parts }): LigneTableau[] => [
    { type: 'groupe', titre: texte(additive ? nom : `${nom} (se recoupent, ne s’additionnent pas)`) },
    ...parts.map(ligne),
  ]);

const aDesTues = (parts: readonly PartVentilee[]): boolean => parts.some(({ valeurs }) => valeurs.some(({ tu }) => tu));

const mentionDesTues = (parts: readonly PartVentilee[], seuil: number): string =>
  aDesTues(parts) ? legendeDesCases(seuil) : '';

/** « Repérées » : le tableau dit déjà que ce sont des personnes. */
const court = (libelle: string): string => {
  const [, suite] = /^Personnes (?<suite>.+)$/u.exec(libelle) ?? [];
  return suite === undefined ? libelle : enCapitale(suite);
};

/** T2 : les publics ; T3 : par territoire. Les petits nombres s'y taisent (I11). */
export function ventilations(effectifs: EffectifsDuRapport): readonly Bloc[] {
  const { colonnes: lues, ventilations: publics, territoires, seuilCases } = effectifs;
  const noms = lues.map(({ libelle }) => court(libelle));
  const total: LigneTableau = {
    type: 'total',
    cellules: [texte('Ensemble'), ...lues.flatMap(({ total: un }) => [effectif(un), texte('')])],
  };
  const mention = (parts: readonly PartVentilee[]) => mentionDesTues(parts, seuilCases);
  return [
    ...(publics.length === 0
      ? []
      : [
          legende('T2', 'Publics, cumul et part du total'),
          {
            type: 'tableau' as const,
            id: 'publics',
            serre: true as const,
            colonnes: colonnes('Public', noms),
            lignes: [...groupes(publics), total],
          },
          sourceDe('publics', effectifs, mention(publics.flatMap(({ parts }) => parts))),
        ]),
    ...(territoires.length === 0
      ? []
      : [
          legende('T3', 'Par territoire, cumul et part du total'),
          {
            type: 'tableau' as const,
            id: 'territoires',
            serre: true as const,
            colonnes: colonnes('Territoire', noms),
            lignes: [...territoires.map(ligne), total],
          },
          sourceDe('territoires', effectifs, mention(territoires)),
        ]),
  ];
}

/** T2 ter : ce qui se ventile à part, publics des entrées, délais d'inscription, natures d'actions, partenaires. */
export function autresVentilations(effectifs: EffectifsDuRapport): readonly Bloc[] {
  const { autres, seuilCases } = effectifs;
  if (autres.length === 0) return [];
  return [
    legende('T2 ter', 'Entrées, inscriptions, actions et partenaires, cumul et part du total'),
    {
      type: 'tableau',
      id: 'autres',
      serre: true,
      colonnes: colonnes('Ventilation', ['Cumul']),
      lignes: groupes(autres),
    },
    sourceDe(
      'autres',
      effectifs,
      mentionDesTues(
        autres.flatMap(({ parts }) => parts),
        seuilCases,
      ),
    ),
  ];
}
