import { dateSansJour } from '#shared/dates/format.ts';
import { tauxDit } from '#shared/domain/convention/beneficiaires/beneficiaires.labels.ts';
import { feuLibelle } from '#shared/domain/convention/beneficiaires/objectif-a-date.rules.ts';
import { enPhrase } from '#shared/text/capitale.ts';
import { dixMilliemesFr } from '#shared/text/dix-milliemes.ts';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import type { Bloc, LigneTableau } from '../../blocs.ts';
import { colonne, nombresAvantTexte, paragraphe } from '../../blocs-courants.ts';
import { gras, sansPoint, texte } from '../../segments.ts';
import type { EffectifsDuRapport, LigneDIndicateur } from '../effectifs.types.ts';
import { couleurDuFeu, ecartEnNombre, effectif, legende, nombres, sourceDe } from '../mots.ts';

function lecture({ feu, tauxADate, cumul }: LigneDIndicateur): string {
  if (cumul.tu) return 'n.c.';
  return feu === 'nd' ? 'n.d.' : `${couleurDuFeu[feu]}, ${dixMilliemesFr(tauxADate)}`;
}

function ligne(une: LigneDIndicateur): LigneTableau {
  const { libelle, dont, objectif, aDate, periode, cumul, taux, ecart, projete } = une;
  return {
    type: 'ligne',
    cellules: [
      texte(dont ? `dont ${enPhrase(libelle)}` : libelle),
      texte(objectif === null ? 'n.d.' : nombreFr(objectif)),
      texte(aDate === null ? 'n.d.' : nombreFr(aDate)),
      effectif(periode),
      effectif(cumul),
      texte(cumul.tu ? 'n.c.' : tauxDit(taux)),
      texte(cumul.tu ? 'n.c.' : ecartEnNombre(ecart)),
      texte(lecture(une)),
      effectif({ nombre: projete, tu: cumul.tu }),
    ],
  };
}

/** Comment se lisent les couleurs, avec les seuils de la convention (I6). */
export const lectureDesFeux = ({ seuils: { vert, orange } }: Pick<EffectifsDuRapport, 'seuils'>): string =>
  `Vert (${enPhrase(feuLibelle.vert)}) à partir de ${tauxDit(vert)} de l’objectif à date, orange (${enPhrase(feuLibelle.orange)}) à partir de ${tauxDit(orange)}, rouge (${enPhrase(feuLibelle.rouge)}) au-dessous.`;

/** Ce que compte l'objectif à date : jusqu'au dernier relevé de chaque indicateur, qui n'est pas toujours le jour des données. */
function calculADate({ jours: { total, releves } }: EffectifsDuRapport): string {
  const [seul] = releves;
  const diviseur = `÷ ${nombreFr(total)}, ou le jalon fixé`;
  if (seul !== undefined && releves.length === 1)
    return `objectif total × ${pluriel(seul.ecoules, 'jour écoulé', 'jours écoulés')} au ${dateSansJour(seul.au)}, dernier relevé de chaque indicateur, ${diviseur}`;
  const dits = releves.map(
    ({ au, ecoules, lignes }) =>
      `${pluriel(ecoules, 'jour', 'jours')} au ${dateSansJour(au)} (${lignes.map(enPhrase).join(', ')})`,
  );
  const detail = dits.length === 0 ? '' : ` : ${dits.join(' ; ')}`;
  return `objectif total × jours écoulés au dernier relevé de chaque indicateur ${diviseur}${detail}`;
}

/** T1 : chaque indicateur, son objectif, ce que la période a donné, le cumul, l'écart ; et ce qui l'explique. */
export function tableauDesIndicateurs(effectifs: EffectifsDuRapport): readonly Bloc[] {
  const { indicateurs, au } = effectifs;
  if (indicateurs.length === 0) return [];
  const commentes = indicateurs.filter(({ commentaire }) => commentaire !== null && commentaire.trim() !== '');
  return [
    paragraphe(
      'objectif_a_date',
      texte(
        `Objectif à date : ${calculADate(effectifs)}. Atteint : cumul ÷ objectif total. Projeté : au terme, au rythme constaté. ${lectureDesFeux(effectifs)}`,
      ),
    ),
    legende('T1', `Indicateurs au ${dateSansJour(au)}`),
    {
      type: 'tableau',
      id: 'indicateurs',
      serre: true,
      colonnes: [
        colonne('Indicateur', 3.7),
        nombres('Objectif total', 1.5),
        nombres('Objectif à date', 1.5),
        nombres('Période', 1.4),
        nombres('Cumul', 1.3),
        nombres('Atteint', 1.4),
        nombresAvantTexte('Écart', 1.2),
        colonne('Lecture', 2.6),
        nombres('Projeté', 1.4),
      ],
      lignes: indicateurs.map(ligne),
    },
    sourceDe('indicateurs', effectifs),
    ...commentes.map(({ indicateurId, libelle, commentaire }) =>
      paragraphe(`ecart_${indicateurId.replaceAll('-', '')}`.slice(0, 40), [
        ...gras(`${libelle}.`),
        ...texte(` ${sansPoint(commentaire ?? '')}.`),
      ]),
    ),
  ];
}
