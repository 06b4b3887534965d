import { seVote } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import { naturePointLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import { regimeDe } from '#shared/domain/instance/profil.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import type { Bloc, DocumentNeutre, LigneTableau } from '../blocs.ts';
import { colonne, paragraphe, titre } from '../blocs-courants.ts';
import type { OptionsDocument } from '../seance/contexte.ts';
import { pointsAConvoquer } from '../seance/ordre-du-jour.ts';
import { parCategorie, siegesComptes } from '../seance/participants.ts';
import { nommer } from '../seance/personnes.ts';
import { gras, manque, sansPoint, texte } from '../segments.ts';
import { signet } from '../signets.ts';
import { quorumAnnonce } from './quorum-annonce.ts';
import { blocTitreDe, documentDeSeance } from './tete.ts';

const LIGNES_DE_NOTES = 4;
const DECOMPTE = [
  ...gras('Vote.'),
  ...texte(' Pour : …………   Contre : …………   Abstention : …………   Ne prend pas part : …………'),
];

/** Une case à cocher par façon d’être là ; « pouvoir à » laisse écrire un nom. */
function presences(seance: Seance): Bloc[] {
  const libre = regimeDe(seance.instance) === 'libre';
  const lignes = parCategorie(seance, siegesComptes(seance), ({ siege }) => siege).flatMap((groupe): LigneTableau[] => {
    const noms = groupe.sieges.flatMap(({ titulaire, voix }): LigneTableau[] =>
      titulaire === null
        ? []
        : [
            {
              type: 'ligne',
              cellules: [
                [...texte(nommer(titulaire)), ...(voix || libre ? [] : texte('\nsans voix', { gris: true }))],
                texte('☐'),
                texte('☐'),
                texte('☐'),
                texte('☐'),
                [],
              ],
            },
          ],
    );
    return noms.length === 0 ? [] : [{ type: 'groupe', titre: texte(groupe.titre) }, ...noms];
  });
  if (lignes.length === 0) return [];
  return [
    titre('presences', 2, 'Présences'),
    {
      type: 'tableau',
      id: 'presences_liste',
      colonnes: [
        colonne('Prénom et nom', 6),
        colonne('Présent', 1.6),
        colonne('Distance', 1.7),
        colonne('Excusé', 1.6),
        colonne('Absent', 1.6),
        colonne('Suppléant, ou pouvoir à', 3.5),
      ],
      lignes,
      hauteur: 0.8,
    },
  ];
}

/** Un point : ce qui s’est dit, ce qui se décide et, s’il se vote, le décompte ; le tout reste sur une page. */
function point(seance: Seance): Bloc[] {
  return pointsAConvoquer(seance).flatMap(({ point: p, numero }): Bloc[] => {
    const id = signet('f', p.id.slice(-12));
    return [
      titre(id, 2, `${numero}. ${p.titre}`),
      paragraphe(
        `${id}_fiche`,
        texte(
          `${naturePointLibelle[p.nature]}${p.intervenant === null ? '' : `, présenté par ${sansPoint(p.intervenant)}`}. Abordé à …… h ……`,
        ),
        'pointFiche',
      ),
      {
        type: 'tableau',
        id: `${id}_notes`,
        colonnes: [colonne('Ce qui s’est dit, ce qui se décide, qui s’en charge', 16)],
        lignes: [
          ...Array.from({ length: LIGNES_DE_NOTES }, () => ({ type: 'ligne' as const, cellules: [[]] })),
          ...(seVote(p.nature) ? [{ type: 'ligne' as const, cellules: [DECOMPTE] }] : []),
        ],
        hauteur: 1,
        entier: true,
      },
    ];
  });
}

/** Feuille de séance à remplir à la main, pour qui préfère saisir après coup : présences, notes et votes, point par point. */
export function etablirFeuilleDeSeance(seance: Seance, options: OptionsDocument): DocumentNeutre {
  const quorum = quorumAnnonce(seance);
  const points = point(seance);
  return documentDeSeance(seance, options, {
    forme: 'Feuille de séance',
    blocs: [
      blocTitreDe(seance, 'Feuille de séance', quorum),
      paragraphe('horaires', texte('Séance ouverte à …… h …… ; levée à …… h ……')),
      ...presences(seance),
      ...(points.length === 0 ? [paragraphe('points_vide', manque('ordre du jour à établir'))] : points),
    ],
  });
}
