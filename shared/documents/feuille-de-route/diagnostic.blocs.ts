import { dateSansJour } from '#shared/dates/format.ts';
import { direChiffre } from '#shared/domain/feuille-de-route/diagnostic/diagnostic.labels.ts';
import type { Bloc, Segments } from '../blocs.ts';
import { colonne, nombresAvantTexte, titre } from '../blocs-courants.ts';
import { ponctuer, sansPoint, texte } from '../segments.ts';
import { blocsDeTexte } from '../texte-libre.ts';
import type { DossierDeFeuille } from './dossier.types.ts';
import { brut } from './mots-de-fiche.ts';

/** Les repères chiffrés, sous la synthèse : la valeur, son territoire, sa période et sa source. */
export const reperes = ({ chiffres }: DossierDeFeuille): readonly Bloc[] =>
  chiffres.length === 0
    ? []
    : [
        {
          type: 'tableau',
          id: 'reperes',
          colonnes: [
            colonne('Repère', 5.2),
            colonne('Territoire', 4),
            nombresAvantTexte('Valeur', 2.2),
            colonne('Date et source', 4.6),
          ],
          lignes: chiffres.map((chiffre) => ({
            type: 'ligne',
            cellules: [
              texte(chiffre.intitule),
              texte(chiffre.territoire),
              brut(direChiffre(chiffre)),
              texte(`${chiffre.periode}, ${chiffre.source}`),
            ],
          })),
        },
      ];

/** Le diagnostic en mots, puis la concertation des habitants : quand, comment, les priorités entendues. */
export function diagnosticEtConcertation({ feuille, concertations }: DossierDeFeuille): readonly Bloc[] {
  const mots = feuille.diagnostic === null ? [] : blocsDeTexte(feuille.diagnostic, (rang) => `diagnostic_${rang}`);
  const rencontres = concertations.toReversed().map(({ le, forme, priorites }): Segments => {
    const entendues = (priorites ?? '')
      .split('\n')
      .map((ligne) => sansPoint(ligne.replace(/^[-–•*]\s*/u, '').trim()))
      .filter((ligne) => ligne !== '');
    return [
      ...texte(`${dateSansJour(le)}, ${forme} : `, { gras: true }),
      ...texte(entendues.length === 0 ? 'aucune priorité notée' : entendues.join(', ')),
    ];
  });
  return [
    ...(mots.length === 0 ? [] : [titre('diagnostic', 1, 'Diagnostic'), ...mots]),
    ...(rencontres.length === 0
      ? []
      : [
          titre('concertation', mots.length === 0 ? 1 : 2, 'La concertation des habitants'),
          { type: 'liste' as const, id: 'concertation_liste', elements: ponctuer(rencontres) },
        ]),
  ];
}
