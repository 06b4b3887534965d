import { dateSansJour } from '#shared/dates/format.ts';
import { palierVise } from '#shared/domain/feuille-de-route/atteinte.rules.ts';
import { direPopulation, direValeur } from '#shared/domain/feuille-de-route/indicateur.labels.ts';
import { etatDeLIndicateur } from '#shared/domain/feuille-de-route/indicateur.rules.ts';
import type { Indicateur, Mesure } from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import type { Bloc, Colonne, Segments } from '../blocs.ts';
import { colonne, nombresAvantTexte, titre } from '../blocs-courants.ts';
import { joindre, texte } from '../segments.ts';
import { coteACote } from './figures/cote-a-cote.ts';
import { indicateursEtCibles } from './figures/indicateurs.ts';
import { brut } from './mots-de-fiche.ts';

const nombre = (libelle: string, largeur: number): Colonne => ({ titre: libelle, largeur, nombre: true });

/** Une valeur dans sa case : rien n'a été noté, un tiret ; noté non disponible, « n.d. ». */
export const valeurOuTiret = (indicateur: Indicateur, mesure: Mesure | null): Segments =>
  brut(mesure === null ? '–' : direValeur(indicateur, mesure.valeur));

/** « 12 mars 2026, suivi de l'opérateur » : d'où vient le nombre. */
export const provenance = ({ le, source }: Mesure): Segments => texte(`${dateSansJour(le)}, ${source}`);

/** « dont femmes : 21 ; dans les QPV : 30 » ; `null` : rien de plus fin n'est noté. */
export const partsDites = (indicateur: Indicateur, parts: readonly Mesure[]): Segments | null =>
  parts.length === 0
    ? null
    : joindre(parts.map((part) => texte(`${direPopulation(part)} : ${direValeur(indicateur, part.valeur)}`)));

/** Le nom de l'indicateur ; dessous, ce qui en est compté à part, puis le palier visé. */
export function nomEtParts(indicateur: Indicateur, parts: readonly Mesure[]): Segments {
  const palier = palierVise(indicateur);
  const dessous = [
    partsDites(indicateur, parts),
    palier === null
      ? null
      : texte(`cible intermédiaire : ${direValeur(indicateur, palier.valeur)} au ${dateSansJour(palier.le)}`),
  ];
  return [
    ...texte(indicateur.intitule),
    ...dessous.flatMap((segments) => (segments === null ? [] : [{ texte: '\n' }, ...segments])),
  ];
}

/** Les valeurs d'une part seulement, constatées avec celle que l'on montre. */
const partsDe = ({ mesures }: Indicateur, realisee: Mesure | null): readonly Mesure[] =>
  realisee === null
    ? []
    : mesures.filter(
        ({ moment, sexe, territoire, le, source }) =>
          moment === 'realisee' &&
          (sexe !== 'ensemble' || territoire !== 'ensemble') &&
          le === realisee.le &&
          source === realisee.source,
      );

/** Les indicateurs d'une fiche : départ, cible, réalisé, et d'où vient la dernière valeur. */
export function indicateursDeLaFiche(ancre: string, indicateurs: readonly Indicateur[]): readonly Bloc[] {
  if (indicateurs.length === 0) return [];
  return [
    titre(`${ancre}_indicateurs`, 2, 'Indicateurs'),
    {
      type: 'tableau',
      id: `${ancre}_indicateurs_tableau`,
      serre: true,
      colonnes: [
        colonne('Indicateur', 5.6),
        nombre('Départ', 1.8),
        nombre('Cible', 1.8),
        nombresAvantTexte('Réalisé', 2.1),
        colonne('Date et source', 4.7),
      ],
      lignes: indicateurs.map((indicateur) => {
        const { initiale, cible, realisee } = etatDeLIndicateur(indicateur);
        const dite = realisee ?? cible ?? initiale;
        return {
          type: 'ligne',
          cellules: [
            nomEtParts(indicateur, partsDe(indicateur, realisee)),
            valeurOuTiret(indicateur, initiale),
            valeurOuTiret(indicateur, cible),
            valeurOuTiret(indicateur, realisee),
            dite === null ? [] : provenance(dite),
          ],
        };
      }),
    },
  ];
}

/** Les indicateurs d'une fiche qui ont une cible, à côté d'elle. */
export function figureDesIndicateurs(ancre: string, indicateurs: readonly Indicateur[]): readonly Bloc[] {
  const suivis = indicateurs.map((indicateur) => {
    const { initiale, cible, realisee } = etatDeLIndicateur(indicateur);
    return { nom: indicateur.intitule, indicateur, initiale, valeur: realisee, cible };
  });
  return coteACote(
    `${ancre}_indicateurs_figure`,
    indicateursEtCibles(suivis, 'Dernière valeur constatée. « n.d. » : non disponible, ce n’est pas zéro.'),
  );
}
