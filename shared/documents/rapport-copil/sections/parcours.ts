import {
  dureeDite,
  effectifCommuniqueDit,
  tauxDit,
} from '#shared/domain/convention/beneficiaires/beneficiaires.labels.ts';
import { legendeDesCases } from '#shared/domain/convention/beneficiaires/petites-cases.rules.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import type { Bloc } from '../../blocs.ts';
import { colonne, nombresAvantTexte } from '../../blocs-courants.ts';
import { texte } from '../../segments.ts';
import type { EffectifCommunique, EffectifsDuRapport } from '../effectifs.types.ts';
import { effectif, legende, nombres, sourceDe } from '../mots.ts';

/** Les sorties motif par motif, sur la période et en tout : les deux se croisent avant de s'imprimer (I11). */
function sorties(effectifs: EffectifsDuRapport): readonly Bloc[] {
  const { sorties: motifs, totalDesSorties: total, seuilCases } = effectifs;
  if (motifs.length === 0) return [];
  const tues = motifs.some(({ periode, cumul }) => periode.tu || cumul.tu);
  return [
    legende('T2 bis', 'Sorties, par motif'),
    {
      type: 'tableau',
      id: 'sorties',
      serre: true,
      entier: true,
      colonnes: [colonne('Motif', 10.4), nombres('Période', 2.8), nombres('Cumul', 2.8)],
      lignes: [
        ...motifs.map(({ libelle, positive, periode, cumul }) => ({
          type: 'ligne' as const,
          cellules: [texte(positive ? `${libelle} (sortie positive)` : libelle), effectif(periode), effectif(cumul)],
        })),
        ...(total === null
          ? []
          : [
              {
                type: 'total' as const,
                cellules: [texte('Ensemble des sorties'), effectif(total.periode), effectif(total.cumul)],
              },
            ]),
      ],
    },
    sourceDe('sorties', effectifs, tues ? legendeDesCases(seuilCases) : ''),
  ];
}

const dit = ({ nombre, tu }: EffectifCommunique): string => effectifCommuniqueDit(nombre, tu);

/** Les taux de parcours et les durées (I7 à I9), chacun avec son calcul. */
function taux(effectifs: EffectifsDuRapport): readonly Bloc[] {
  const { taux: lus, etats, dureeMoyenne } = effectifs;
  if (lus.length === 0 && etats.length === 0 && dureeMoyenne === null) return [];
  return [
    legende('T1 bis', 'Inscriptions, durées et sorties'),
    {
      type: 'tableau',
      id: 'parcours',
      serre: true,
      entier: true,
      colonnes: [colonne('Mesure', 5.2), nombresAvantTexte('Valeur', 2), colonne('Calcul', 8.8)],
      lignes: [
        ...lus.map(({ libelle, calcul, un, autre, taux: valeur }) => ({
          type: 'ligne' as const,
          cellules: [
            texte(libelle),
            texte(un.tu || autre.tu ? 'n.c.' : tauxDit(valeur)),
            texte(`${calcul} : ${dit(un)} ÷ ${dit(autre)}`),
          ],
        })),
        ...(dureeMoyenne === null
          ? []
          : [
              {
                type: 'ligne' as const,
                cellules: [
                  texte('Durée moyenne des parcours'),
                  texte(nombreFr(dureeMoyenne)),
                  texte(dureeDite(dureeMoyenne)),
                ],
              },
            ]),
        ...etats.map(({ libelle, nombre }) => ({
          type: 'ligne' as const,
          cellules: [texte(libelle), effectif(nombre), texte('au jour des données')],
        })),
      ],
    },
    sourceDe('parcours', effectifs),
  ];
}

export const parcours = (effectifs: EffectifsDuRapport): readonly Bloc[] => [...sorties(effectifs), ...taux(effectifs)];
